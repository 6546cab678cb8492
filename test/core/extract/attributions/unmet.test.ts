import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../../src/core/extract/attribution.ts';
import { addAccording } from '../../../../src/core/extract/attributions/according.ts';
import { addAccounts } from '../../../../src/core/extract/attributions/accounts.ts';
import { addBlaming } from '../../../../src/core/extract/attributions/blaming.ts';
import { partEllipses } from '../../../../src/core/extract/attributions/ellipses.ts';
import { addLedQuotes } from '../../../../src/core/extract/attributions/led-quotes.ts';
import { addParentheses } from '../../../../src/core/extract/attributions/parentheses.ts';
import { addPlainClauses } from '../../../../src/core/extract/attributions/plain-clauses.ts';
import type { Document } from '../../../../src/core/extract/document.ts';
import { saidIn, wordsOf } from '../../../support/attributions.ts';
import { documentOf } from '../../../support/document.ts';

type Add = (document: Document, found: readonly Attribution[]) => readonly Attribution[];

const found = (add: Add, text: string) => wordsOf(text, add(documentOf(text), []));

/** Rules for what the model hardly ever met: sentences that each reads, and neighbours that it must leave. */
const RULES: readonly {
  readonly name: string;
  readonly add: Add;
  readonly reads: readonly (readonly [text: string, wanted: string])[];
  readonly leaves: readonly string[];
}[] = [
  {
    name: 'a rare verb with its clause',
    add: addPlainClauses,
    reads: [
      [
        'The port authority reckons the crane had not been inspected since May.',
        'The port authority / reckons / the crane had not been inspected since May.',
      ],
      [
        'A clerk of the port who asked not to be named told us that the crane called twice.',
        'A clerk of the port who asked not to be named / told / the crane called twice.',
      ],
      [
        'A diver who was on duty, and who gave no name, told this station that the crane had rusted.',
        'A diver who was on duty, and who gave no name, / told / the crane had rusted.',
      ],
      [
        'The council that Sarrow has installed there repeated to us that the crane was old.',
        'The council that Sarrow has installed there / repeated / the crane was old.',
      ],
      [
        'But a rail engineer employed by the port, who gave no name, told Kesselnews that the crane was old.',
        'a rail engineer employed by the port, who gave no name, / told / the crane was old.',
      ],
      ['The police deny that two divers were held.', 'The police / deny / two divers were held.'],
      ['The clerk reminded Open Hands that the crane was old.', 'The clerk / reminded / the crane was old.'],
      ['The port communicated that the crane was old.', 'The port / communicated / the crane was old.'],
      [
        'Lorne Paper confirmed on Thursday that it would close its mill.',
        'Lorne Paper / confirmed / it would close its mill.',
      ],
      [
        'Citing the mayor, the Sarrow Post reports that the dam will break.',
        'the Sarrow Post / reports / the dam will break.',
      ],
      ['ORN reports that nine men were hurt.', 'ORN / reports / nine men were hurt.'],
      ['The agency ORN reports that nine men were hurt.', 'The agency ORN / reports / nine men were hurt.'],
      ['The Meridian understands that the mayor will resign.', 'The Meridian / understands / the mayor will resign.'],
      ['Local media report that the dam will break.', 'Local media / report / the dam will break.'],
      [
        'As of 18:00 the rescue service reports that nine people are missing.',
        'the rescue service / reports / nine people are missing.',
      ],
      [
        'By Monday evening, the rescue service reports that nine people are missing.',
        'the rescue service / reports / nine people are missing.',
      ],
      ['The institute informs that nine shocks were felt.', 'The institute / informs / nine shocks were felt.'],
      ['Residents fear that the dam will break.', 'Residents / fear / the dam will break.'],
      ['Ada Moor has boasted no ship was ever lost.', 'Ada Moor / has boasted / no ship was ever lost.'],
      ['The mayor denies any contact between the two ships.', 'The mayor / denies / any contact between the two ships'],
      ['The company denied having sold the boat.', 'The company / denied / having sold the boat'],
      [
        'A clerk who asked not to be named said two of the nine members had voted no.',
        'A clerk who asked not to be named / said / two of the nine members had voted no.',
      ],
      [
        "The club's owner, Ada Moor, told a press conference that the roof leaked.",
        "The club's owner, Ada Moor, / told / the roof leaked.",
      ],
      ['The police further state that the men left.', 'The police / further state / the men left.'],
      [
        'A clerk, speaking on condition of anonymity, told us the board had approved it.',
        'A clerk, speaking on condition of anonymity, / told / the board had approved it.',
      ],
      ['The mayor told this paper: nobody had warned him.', 'The mayor / told / nobody had warned him.'],
      ['The coast guard told reporters on Friday the boat was empty.', 'The coast guard / told / the boat was empty.'],
      ['The ministry said by telephone the dam was safe.', 'The ministry / said / the dam was safe.'],
      ['On Thursday evening Moor told us the letter had arrived.', 'Moor / told / the letter had arrived.'],
      ['The dock worker assured visitors: the crane was safe.', 'The dock worker / assured / the crane was safe.'],
    ],
    leaves: [
      'Having announced that the dam would break, the mayor left.',
      'Ada Moor understands that the mayor will resign.',
      'Ada Moor learned that the dam had broken.',
      'The mayor denied the allegations.',
      'The ministry denied it.',
      'The guard denied entry to two men.',
      'The company added a wing that had been planned for years.',
      'The company added a wing he had planned.',
      'The secretary of state Brandt is a part of the town.',
      'The mayor fears rain.',
      'The mayor swore on Thursday the old oath of the guild that had ended.',
      'The mayor reckons with a storm.',
      'In the yard the mayor swore and the dog barked.',
      'Strong winds suggest the boat is late.',
      '“The mayor reckons the crane fell,” it read.',
      'The mayor never reckoned that the crane would fall.',
      'In London the mayor told the story of his life.',
      'The mayor told the dam keeper.',
      'The mayor assured the town of his help.',
      'A clerk who said the boat was empty left the hall.',
    ],
  },
  {
    name: 'a credit that parts a sentence in two',
    add: addParentheses,
    reads: [
      [
        'The pilots, the airline maintains, had slept eight hours.',
        'the airline / maintains / The pilots | had slept eight hours.',
      ],
      [
        'The second boat, Ada Moor recalls, never left the pier.',
        'Ada Moor / recalls / The second boat | never left the pier.',
      ],
    ],
    leaves: [
      'The pilots, the airline maintains.',
      'The pilots left, the airline maintains, and the mechanics stayed.',
      'In the morning, the airline maintains, cleans and fuels its boats.',
      'The pilots, the winds maintain, had slept.',
      'The pilots, the airline and the crew, had slept.',
    ],
  },
  {
    name: 'according to, with and without a comma',
    add: addAccording,
    reads: [
      [
        'According to the coast guard three boats sank off Lorne.',
        'the coast guard / According to / three boats sank off Lorne.',
      ],
      [
        'According to the ministry of defence the boats were empty.',
        'the ministry of defence / According to / the boats were empty.',
      ],
      ['According to our sources, three boats sank.', 'our sources / According to / three boats sank.'],
      ['According to Brandt nobody was on board.', 'Brandt / According to / nobody was on board.'],
      [
        'According to a clerk who asked not to be named, the boats were empty.',
        'a clerk who asked not to be named / According to / the boats were empty.',
      ],
      [
        "According to the club's owner, Ada Moor, the boats were empty.",
        "the club's owner, Ada Moor / According to / the boats were empty.",
      ],
      [
        'According to prosecutor Ada Moor the boats were empty.',
        'prosecutor Ada Moor / According to / the boats were empty.',
      ],
      [
        'According to the weather service level four was in force on Monday.',
        'the weather service / According to / level four was in force on Monday.',
      ],
      ['According to Seaview the search went on.', 'Seaview / According to / the search went on.'],
    ],
    leaves: [
      'According to the height of the tide the gates open.',
      'According to plan the boats left.',
      'According to the head of the coast guard.',
    ],
  },
  {
    name: 'whom somebody blames in a clause that describes him',
    add: addBlaming,
    reads: [
      [
        'The group Clear Water, which blames a farm for the algae, met on Monday.',
        'which / blames / a farm for the algae',
      ],
      ['The mayor, who has accused the port of neglect, will go to court.', 'who / accused / the port of neglect'],
    ],
    leaves: [
      'Ada Moor, who blames herself for the death of her son, lives alone.',
      'The rain, which many blame for the flood, has stopped.',
      'The mayor, who was blamed for the flood, has left.',
      'The man who blamed the port for the flood has left.',
      'The mayor, who blames nobody, has left.',
    ],
  },
  {
    name: 'by somebody’s count or in his words',
    add: addAccounts,
    reads: [
      ['By the hospital’s count, 41 people were hurt.', 'the hospital / count / 41 people were hurt.'],
      ['The dam was safe, in the mayor’s own words.', 'the mayor / words / The dam was safe'],
      [
        'In the view of the fishermen’s union, the ban was a mistake.',
        'the fishermen’s union / In the view of / the ban was a mistake.',
      ],
    ],
    leaves: [
      'By the hospital’s gate, 41 people were waiting.',
      'In the words of the song, the dam held.',
      'By the mayor’s count of votes he won.',
      'In view of the storm, the mayor left.',
      'By the hospital’s count.',
    ],
  },
  {
    name: 'a quotation that a clause leads up to',
    add: addLedQuotes,
    reads: [
      [
        'Director Paul Weng hit back on Monday: “Nobody ever warned us.”',
        'Director Paul Weng / hit back on Monday: / “Nobody ever warned us.”',
      ],
      [
        'Boss Lars Brandt, 61, shook his head: “We were never asked about it.”',
        'Boss Lars Brandt / shook his head: / “We were never asked about it.”',
      ],
      [
        'Boss Lars Brandt, 61, hit back last night: “Nobody ever warned us about it.”',
        'Boss Lars Brandt / hit back last night: / “Nobody ever warned us about it.”',
      ],
      [
        'In May, the mayor took a harder line: “The ships must leave now.”',
        'the mayor / took a harder line: / “The ships must leave now.”',
      ],
    ],
    leaves: [
      'It seems unfair to tell them: “We are sorry for you.”',
      'The mayor has one wish: “Peace.”',
      'The wind brought one sound: “Hoo, hoo, hoo, hoo.”',
      'The mayor hit back on Monday: nobody had warned him.',
      'Near the mayor stood a sign: “Nobody may pass here today.',
    ],
  },
];

describe.each(RULES)('$name', ({ add, reads, leaves }) => {
  test.each(reads)('%s', (text, wanted) => {
    expect(found(add, text)).toEqual([wanted]);
  });
  test.each(leaves)('leaves: %s', (text) => {
    expect(found(add, text)).toEqual([]);
  });
  test.each(reads)('what was read already is not read again: %s', (text) => {
    const [, cue = ''] = found(add, text)[0]?.split(' / ') ?? [];
    const read = saidIn(text, { cue, content: text.replace(/[.”]+$/, '').slice(-12) });
    // What it lacks may be filled: who speaks.
    const kept = add(documentOf(text), [read]).map((one) => ({ ...one, source: null }));
    expect(kept).toEqual([read]);
  });
});

test('who does something in a statement tells nothing of the whole', () => {
  const text = 'The harbour office states that the search was ordered by the court.';
  const read = saidIn(text, {
    source: 'the court',
    cue: 'was ordered by',
    content: 'The harbour office states that the search',
    score: 0.3,
  });
  expect(wordsOf(text, addPlainClauses(documentOf(text), [read]))).toEqual([
    'The harbour office / states / the search was ordered by the court.',
  ]);
});

describe('numbers of second speakers', () => {
  const parted = (text: string, said: Parameters<typeof saidIn>[1]) =>
    wordsOf(text, partEllipses(documentOf(text), [saidIn(text, said)]));

  test.each([
    [
      'The clinic says 41 were hurt, the mayor 38, the rescuers 29.',
      { source: 'The clinic', cue: 'says', content: '41 were hurt, the mayor 38, the rescuers 29' },
      ['The clinic / says / 41 were hurt', 'the mayor / says / 38', 'the rescuers / says / 29'],
    ],
    [
      'The ministry speaks of 112 arrests, the union of 260.',
      { source: 'The ministry', cue: 'speaks of', content: '112 arrests, the union of 260' },
      ['The ministry / speaks of / 112 arrests', 'the union / speaks of / 260'],
    ],
    [
      'The agency put the loss at 3 million and the company at 5 million.',
      { source: 'The agency', cue: 'put', content: 'the loss at 3 million and the company at 5 million' },
      ['The agency / put / the loss at 3 million', 'the company / put / 5 million'],
    ],
    [
      'Police counted 12,000 marchers; organisers, 40,000.',
      { source: 'Police', cue: 'counted', content: '12,000 marchers' },
      ['Police / counted / 12,000 marchers', 'organisers / counted / 40,000'],
    ],
  ])('%s', (text, said, wanted) => {
    expect(parted(text, said)).toEqual(wanted);
  });

  test.each([
    ['The mayor said it gave the army 12 tanks, the navy 3.', 'it gave the army 12 tanks, the navy 3'],
    [
      'The poll said Moor is at 31 percent, Senator Ada Brandt at 17.',
      'Moor is at 31 percent, Senator Ada Brandt at 17',
    ],
    ['Police said 12 officers were hurt, the first in years.', '12 officers were hurt, the first in years'],
    ['Police said 41 people, the whole crew, had left.', '41 people, the whole crew, had left'],
    [
      'Police said 41 people left and the mayor 3 days later fell ill.',
      '41 people left and the mayor 3 days later fell ill',
    ],
  ])('one speaker’s words: %s', (text = '', content = '') => {
    const cue = 'said';
    expect(parted(text, { source: text.split(' said')[0] ?? '', cue, content })).toHaveLength(1);
  });
});
