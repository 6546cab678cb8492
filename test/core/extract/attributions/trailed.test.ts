import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../../src/core/extract/attribution.ts';
import { addAsTold } from '../../../../src/core/extract/attributions/as-told.ts';
import { addTrailed } from '../../../../src/core/extract/attributions/trailed.ts';
import { saidIn, wordsOf } from '../../../support/attributions.ts';
import { documentOf } from '../../../support/document.ts';

function words(text: string, found: readonly Attribution[]): readonly string[] {
  return found.map((one) =>
    [one.source, one.cue, ...one.content].map((span) => (span ? text.slice(span.start, span.end) : '-')).join(' / '),
  );
}

const trailed = (text: string) => words(text, addTrailed(documentOf(text), []));
const asTold = (text: string) => words(text, addAsTold(documentOf(text), []));

describe('the credit at the end of a sentence, by its words', () => {
  test.each([
    [
      'a verb of stress',
      'Every guest left in time, the ministry emphasized.',
      'the ministry / emphasized / Every guest left in time',
    ],
    [
      'a verb that looks like a noun',
      'Four dockers have drowned off Sarrow, the office states.',
      'the office / states / Four dockers have drowned off Sarrow',
    ],
    [
      'what completes the noun',
      'A clerk was held on Monday, the press service of the bureau reports.',
      'the press service of the bureau / reports / A clerk was held on Monday',
    ],
    [
      'a name with its description, and where it was said',
      'The count was calm, Brandt, the head of the mission, repeated in her closing report.',
      'Brandt, the head of the mission, / repeated / The count was calm',
    ],
    [
      'those who heard it behind a title and a name',
      'The dam had a crack, said the head of the brigade, Ole Brandt, to journalists on the spot.',
      'the head of the brigade, Ole Brandt, / said / The dam had a crack',
    ],
    [
      'a paper that heard it',
      'The dam had a crack, said engineer Ole Brandt to the newspaper Sarrow Post.',
      'engineer Ole Brandt / said / The dam had a crack',
    ],
    [
      'whose secretary said it',
      'The dam had a crack, said the secretary to the mayor.',
      'the secretary to the mayor / said / The dam had a crack',
    ],
    [
      'a quotation before it',
      '"The mill was safe," Dana Brandt, the owner of the mill, repeated in her closing report.',
      'Dana Brandt, the owner of the mill, / repeated / "The mill was safe',
    ],
    [
      'the verb before an outlet that cites somebody',
      'The mill had no alarm, writes the Sarrow Post, citing a clerk of the court.',
      'the Sarrow Post / writes / The mill had no alarm',
    ],
    [
      'the verb before somebody who adds something',
      'The mill had no alarm, writes the Sarrow Post, adding that it had no lamps.',
      'the Sarrow Post / writes / The mill had no alarm',
    ],
    [
      'several who report',
      'A goat ate the budget of the town, Telegram channels report.',
      'Telegram channels / report / A goat ate the budget of the town',
    ],
    [
      'several without an article',
      'A drone hit the roof of a mill, local channels write.',
      'local channels / write / A drone hit the roof of a mill',
    ],
    [
      'a past tense that looks like a participle',
      'Unknown men set fire to a mill in Orrin, Telegram channels report.',
      'Telegram channels / report / Unknown men set fire to a mill in Orrin',
    ],
    [
      'a channel whose name holds a word that looks like a verb',
      'A cook shot two swans after a quarrel, the Sarrow Night channel claims.',
      'the Sarrow Night channel / claims / A cook shot two swans after a quarrel',
    ],
    [
      'a bare name before a verb that looks like a noun',
      'Two dockers left their post with hooks, Kessel claims.',
      'Kessel / claims / Two dockers left their post with hooks',
    ],
    ['a headline in capitals', 'THE FERRY WAS EMPTY, POLICE SAY', 'POLICE / SAY / THE FERRY WAS EMPTY'],
    [
      'an expert’s trade and name before what looks like a noun',
      'Strong winds closed the pier, weather expert Kim Falk claims.',
      'weather expert Kim Falk / claims / Strong winds closed the pier',
    ],
    [
      'a trade of two words before a name',
      'The lamps were out, structural engineer Ida Moor told the Gazette on Monday.',
      'structural engineer Ida Moor / told / The lamps were out',
    ],
    [
      'an office and a rank before a name',
      'The lamps were out, ministry spokesman General Ada Moor told the Gazette.',
      'ministry spokesman General Ada Moor / told / The lamps were out',
    ],
    [
      'one of several',
      'The lamps were out, one of the hostages of Sarrow has told Radio Nine.',
      'one of the hostages of Sarrow / has told / The lamps were out',
    ],
    [
      'who was told and when',
      'The lamps were out on the pier, he told parliament on Friday.',
      'he / told / The lamps were out on the pier',
    ],
    [
      'a letter',
      'The lamps were out on the pier, the company wrote to this paper.',
      'the company / wrote / The lamps were out on the pier',
    ],
    [
      'visitors who are assured',
      'No lamp was out, director Ada Moor assured visitors.',
      'director Ada Moor / assured / No lamp was out',
    ],
    [
      'somebody of whom a clause tells',
      'The lamps were out, a shunter who was there told the Gazette.',
      'a shunter who was there / told / The lamps were out',
    ],
    [
      'a description before the name',
      'The lamps were out, the station master of Varo, Agnes Pohl, told me.',
      'the station master of Varo, Agnes Pohl, / told / The lamps were out',
    ],
    [
      'the verb before a name with its description',
      'The lamps were out, said miner Taras Lem, who was on the pier.',
      'miner Taras Lem, who was on the pier / said / The lamps were out',
    ],
    [
      'a statement that goes on behind the credit',
      'The lamps were out, he told deputies, and no keeper was on the pier.',
      'he / told / The lamps were out / and no keeper was on the pier.',
    ],
    [
      'a statement that goes on behind a semicolon',
      'The lamps were out, he wrote; the keeper was asleep.',
      'he / wrote / The lamps were out / the keeper was asleep.',
    ],
    [
      'a main clause behind a subordinate one',
      'After two patients fell ill, the clinic was closed, the health office said yesterday.',
      'the health office / said / After two patients fell ill, the clinic was closed',
    ],
    [
      '"as" before who said it',
      'The lamps were out, as the county office informed on Monday morning.',
      'the county office / informed / The lamps were out',
    ],
    [
      'a verb that elsewhere needs a listener, before its speaker',
      'Four dockers were drowned, informed the governor of the province, Remo Lanz.',
      'the governor of the province, Remo Lanz / informed / Four dockers were drowned',
    ],
    [
      'a neighbour’s memory',
      'The lamps were out, two witnesses related.',
      'two witnesses / related / The lamps were out',
    ],
    [
      'what day that was, whatever is said of it',
      'The lamps were out, their union said on Tuesday, the second day of a strike that has shut the piers.',
      'their union / said / The lamps were out',
    ],
    [
      'behind a dateline',
      'SARROW, 12 March (NW) - Four dockers have drowned, the county office states.',
      'the county office / states / Four dockers have drowned',
    ],
  ])('%s', (_why, text, wanted) => {
    expect(trailed(text)).toEqual([wanted]);
  });

  test.each([
    ['one of many as a description', 'The lamps were out, one of the causes of the fire, the dog said nothing.'],
    ['a list that ends with a noun', 'He had read the letters, the diaries and the court reports.'],
    ['a noun behind an article', 'The dockers left early, winning 14 crates from the owners of the state.'],
    ['a noun behind a name with an article', 'He had paid the rent, the Kessel claims.'],
    ['a title of a list', 'He had read the letters, Telegram posts and the dockers report.'],
    ['another verb', 'Every guest left in time, the ministry closed.'],
    ['no statement before it', 'In the end, the ministry emphasized.'],
    ['a subordinate clause alone', 'After two patients fell ill in the clinic, the health office said yesterday.'],
    ['who was informed, and by whom', 'The lamps were out, informed by the governor.'],
    ['a subordinate clause alone', 'When the mill burned, the ministry emphasized.'],
    ['an object behind it', 'The mill burned, the ministry stressed its duty to the town and the county council.'],
    ['what somebody never said', 'The mill burned, the mayor never said.'],
    ['another speaker behind it', 'The mill burned, he told the court, and the clerk said it had not.'],
    ['a day instead of a speaker', 'The mill burned, said Tuesday.'],
    ['the Post instead of a speaker', 'The mill burned, told the Post.'],
    ['a description that is somebody else', 'He met Ada Moor, the owner of the mill, emphasized.'],
    ['nobody who speaks', 'Every guest left in time, the music repeated.'],
  ])('not: %s', (_why, text) => {
    expect(trailed(text)).toEqual([]);
  });

  test('a sentence of which something was read is not read again, but gets the speaker that it lacks', () => {
    const text = 'Every guest left in time, the ministry emphasized.';
    const read = saidIn(text, { cue: 'emphasized', content: 'Every guest' });
    expect(words(text, addTrailed(documentOf(text), [read]))).toEqual(['the ministry / emphasized / Every guest']);
  });

  test.each([
    [
      'whoever is described as somebody who …',
      'Two guards were killed, said a Kessel officer who may not speak to the press.',
      { source: 'Two guards were killed', cue: 'said', content: 'a Kessel officer who may not speak to the press' },
      'a Kessel officer who may not speak to the press / said / Two guards were killed',
    ],
    [
      'half of the name as a part of the statement',
      'The lamps were out, the mayor, Ada Moor, told reporters.',
      { source: 'Ada Moor', cue: 'told', content: 'The lamps were out, the mayor' },
      'the mayor, Ada Moor, / told / The lamps were out',
    ],
    [
      'whom it was said to as what was said',
      'The lamps were out, a clerk said in a call to Radio Sarrow.',
      { source: 'a clerk', cue: 'said in a call', content: 'to Radio Sarrow' },
      'a clerk / said / The lamps were out',
    ],
    [
      'where he has it from as what he said',
      'The lamps were out, Ada Moor told the Post, citing a clerk of the town.',
      { source: 'Ada Moor', cue: 'citing', content: 'a clerk of the town' },
      'Ada Moor / told / The lamps were out',
    ],
  ])('a misreading gives way: %s', (_why, text, said, wanted) => {
    expect(words(text, addTrailed(documentOf(text), [saidIn(text, said)]))).toEqual([wanted]);
  });

  test('who tells of the whole sentence, credit and all, keeps it', () => {
    const text = 'Police said the lamps were out, the mayor said, according to the Sarrow Post.';
    const read = saidIn(text, {
      source: 'the Sarrow Post',
      cue: 'according to',
      content: 'Police said the lamps were out, the mayor said',
    });
    expect(addTrailed(documentOf(text), [read])).toEqual([read]);
  });
});

describe('"As <source> reported,"', () => {
  test.each([
    [
      'who was cited',
      'As the Sarrow Post reported, citing the mayor, the crane fell at night.',
      'the Sarrow Post / reported / the crane fell at night.',
    ],
    [
      'reported by',
      'As reported by the Sarrow Post, the crane fell at night.',
      'the Sarrow Post / As reported by / the crane fell at night.',
    ],
    [
      'who was told',
      'As the Sarrow police department informed NW, the crane fell at night.',
      'the Sarrow police department / informed / the crane fell at night.',
    ],
    ['reporters and a day', 'As Brandt told reporters on Monday, the dam held.', 'Brandt / told / the dam held.'],
    ['nobody told', 'As the ministry noted, the dam held.', 'the ministry / noted / the dam held.'],
  ])('%s', (_why, text, wanted) => {
    expect(asTold(text)).toEqual([wanted]);
  });

  test.each([
    ['reported by nobody who speaks', 'As reported by mistake, the crane fell at night.'],
    ['an object', 'As the mayor announced his resignation, crowds gathered in the square.'],
    ['what was said', 'As the mayor told reporters about the plan, crowds gathered.'],
    ['a story told', 'As the guide told the legend of the lake, a storm broke over the hut.'],
    ['something put to others', 'As she added to the pile, the shed came down.'],
    ['no source', 'As previously reported, the dam held.'],
    ['no clause behind it', 'As the ministry noted, a great success.'],
    ['a noun behind an article', 'The dockers left early, winning 14 crates from the owners of the state.'],
    ['a noun behind a name with an article', 'He had paid the rent, the Kessel claims.'],
    ['a title of a list', 'He had read the letters, Telegram posts and the dockers report.'],
    ['another verb', 'As the police cleared the road, the dam held.'],
  ])('not: %s', (_why, text) => {
    expect(asTold(text)).toEqual([]);
  });
});

test('a headline may leave out its verb, a sentence may not', () => {
  const body = 'The old mill at Orrin burned for two days, and nothing of it was left on Monday morning.';
  expect(trailed(`Nine dead in mill fire, police say\n\n${body}`)).toEqual(['police / say / Nine dead in mill fire']);
  expect(trailed(`Mill was set on fire, mountain guide says\n\n${body}`)).toEqual([
    'mountain guide / says / Mill was set on fire',
  ]);
  expect(trailed(`Mill was set on fire, mountain wind says\n\n${body}`)).toEqual([]);
  expect(trailed(`Mill was set on fire, harbour diver says\n\n${body}`)).toEqual([
    'harbour diver / says / Mill was set on fire',
  ]);
  expect(trailed(`Fire at Orrin: nine dead, says police spokeswoman\n\n${body}`)).toEqual([
    'police spokeswoman / says / Fire at Orrin: nine dead',
  ]);
  expect(trailed(`# Nine dead in mill fire, police say\n\n${body}`)).toEqual(['police / say / Nine dead in mill fire']);
  expect(trailed(`Mill set on fire; nine dead, police say\n\n${body}`)).toEqual(['police / say / nine dead']);
  expect(trailed(`${body}\n\nNine dead in mill fire, police say.`)).toEqual([]);
});

test.each([
  ['The mill lost nine lamps in May, figures from the county office show.', 'figures from the county office / show'],
  ['The party is at 31 percent, a survey by Meridian from Monday shows.', 'a survey by Meridian from Monday / shows'],
  ['The lamps were out, a report found.', 'a report / found'],
])('what papers show: %s', (text, wanted) => {
  expect(trailed(text)).toEqual([`${wanted} / ${text.split(', ')[0]}`]);
});

test.each([
  'The lamps were out, the mayor found.',
  'The lamps were out, the mill shows.',
  'The lamps were out, a report found in the mill.',
])('what no paper shows: %s', (text) => {
  expect(trailed(text)).toEqual([]);
});

test('what a paper shows beside what somebody says of it adds nothing', () => {
  const text = 'The lamps, Ada Moor said, were out, a report found.';
  const read = saidIn(text, { source: 'Ada Moor', cue: 'said', content: 'were out' });
  expect(addTrailed(documentOf(text), [read])).toEqual([read]);
});

test('a verb behind a clause in commas is no noun', () => {
  expect(trailed('The lamps were out at three, Inspector Ada Moor, who led the search, reports.')).toEqual([
    'Inspector Ada Moor, who led the search, / reports / The lamps were out at three',
  ]);
});

test('what a clause that describes somebody tells stays beside what he says', () => {
  const text = 'The lamps were out, said Ada Moor, who recalled the fire at the mill.';
  const read = saidIn(text, { source: 'who', cue: 'recalled', content: 'the fire at the mill', score: 0.7 });
  expect(wordsOf(text, addTrailed(documentOf(text), [read]))).toContain('who / recalled / the fire at the mill');
});

test('"as" credits nothing of which somebody else was read to have told a part', () => {
  const text = 'The lamps were out, Hale says, and more will go, as the county office told reporters last week.';
  const read = saidIn(text, { source: 'Hale', cue: 'says', content: ['The lamps were out', 'and more will go'] });
  expect(wordsOf(text, addTrailed(documentOf(text), [read]))).toEqual([
    'Hale / says / The lamps were out | and more will go',
  ]);
});
