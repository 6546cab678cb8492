import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../../src/core/extract/attribution.ts';
import { addAsTold } from '../../../../src/core/extract/attributions/as-told.ts';
import { addTrailed } from '../../../../src/core/extract/attributions/trailed.ts';
import { documentOf, spanOfWords } from '../../../support/document.ts';

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
    [
      'behind a dateline',
      'SARROW, 12 March (NW) - Four dockers have drowned, the county office states.',
      'the county office / states / Four dockers have drowned',
    ],
  ])('%s', (_why, text, wanted) => {
    expect(trailed(text)).toEqual([wanted]);
  });

  test.each([
    ['a list that ends with a noun', 'He had read the letters, the diaries and the court reports.'],
    ['a noun behind an article', 'The dockers left early, winning 14 crates from the owners of the state.'],
    ['a noun behind a name with an article', 'He had paid the rent, the Kessel claims.'],
    ['a title of a list', 'He had read the letters, Telegram posts and the dockers report.'],
    ['another verb', 'Every guest left in time, the ministry closed.'],
    ['no statement before it', 'In the end, the ministry emphasized.'],
    ['a subordinate clause alone', 'When the mill burned, the ministry emphasized.'],
    ['an object behind it', 'The mill burned, the ministry stressed its duty to the town and the county council.'],
    ['nobody who speaks', 'Every guest left in time, the music repeated.'],
  ])('not: %s', (_why, text) => {
    expect(trailed(text)).toEqual([]);
  });

  test('a sentence of which something was read stays as it is', () => {
    const text = 'Every guest left in time, the ministry emphasized.';
    const read: Attribution = {
      cue: spanOfWords(text, 'emphasized'),
      source: null,
      content: [spanOfWords(text, 'Every guest')],
      score: 0.6,
      origin: 'model',
    };
    expect(addTrailed(documentOf(text), [read])).toEqual([read]);
  });
});

describe('"As <source> reported,"', () => {
  test.each([
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
    ['an object', 'As the mayor announced his resignation, crowds gathered in the square.'],
    ['what was said', 'As the mayor told reporters about the plan, crowds gathered.'],
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
