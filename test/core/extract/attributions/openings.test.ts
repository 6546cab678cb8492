import { describe, expect, test } from 'vitest';
import { trimOpenings } from '../../../../src/core/extract/attributions/openings.ts';
import { creditFollowers } from '../../../../src/core/extract/attributions/says-who.ts';
import { addSecondClauses } from '../../../../src/core/extract/attributions/second-clauses.ts';
import { partSemicolons } from '../../../../src/core/extract/attributions/semicolons.ts';
import { type Said, saidIn, wordsOf } from '../../../support/attributions.ts';
import { documentOf } from '../../../support/document.ts';

type Row = readonly [text: string, read: Said, wanted: readonly string[]];

function mended(mend: typeof trimOpenings, text: string, read: Said): readonly string[] {
  return wordsOf(text, mend(documentOf(text), [saidIn(text, read)]));
}

describe('what only opens a statement or its source goes', () => {
  test.each<Row>([
    [
      'The dean said half an hour ago that the hall would stay shut.',
      { source: 'The dean', cue: 'said', content: 'half an hour ago that the hall would stay shut' },
      ['The dean / said / the hall would stay shut'],
    ],
    [
      'The miller said a short while ago the road was open.',
      { source: 'The miller', cue: 'said', content: 'a short while ago the road was open' },
      ['The miller / said / the road was open'],
    ],
    [
      'The fire had one cause, said the insurer, a company of Sarrow, and nobody was to blame.',
      {
        source: 'the insurer',
        cue: 'said',
        content: ['The fire had one cause', 'a company of Sarrow, and nobody was to blame'],
      },
      ['the insurer / said / The fire had one cause | and nobody was to blame'],
    ],
    [
      'Yesterday the captain repeated that he had slept.',
      { source: 'Yesterday the captain', cue: 'repeated', content: 'that he had slept' },
      ['the captain / repeated / that he had slept'],
    ],
    [
      'According to the report, excerpts of which were read aloud, the beam was cracked.',
      { source: 'the report', cue: 'According to', content: 'excerpts of which were read aloud, the beam was cracked' },
      ['the report / According to / the beam was cracked'],
    ],
    [
      'On Friday MRK confirmed that the beam was cracked.',
      { source: 'On Friday MRK', cue: 'confirmed', content: 'that the beam was cracked' },
      ['MRK / confirmed / that the beam was cracked'],
    ],
    [
      'The steward repeated to us that the beam was cracked.',
      { source: 'The steward', cue: 'repeated', content: 'to us that the beam was cracked' },
      ['The steward / repeated / the beam was cracked'],
    ],
    [
      'A clerk said to the agency Meridian that the beam was cracked.',
      { source: 'A clerk', cue: 'said to', content: 'the agency Meridian that the beam was cracked' },
      ['A clerk / said to / the beam was cracked'],
    ],
    [
      'The steward pointed to reports that the beam was cracked.',
      { source: 'The steward', cue: 'pointed to', content: 'reports that the beam was cracked' },
      ['The steward / pointed to / reports that the beam was cracked'],
    ],
    [
      'On the Board nobody said that the beam was cracked.',
      { source: 'On the Board nobody', cue: 'said', content: 'that the beam was cracked' },
      ['On the Board nobody / said / that the beam was cracked'],
    ],
    [
      'According to the letter, seen by a clerk, the beam was cracked.',
      { source: 'the letter', cue: 'According to', content: 'seen by a clerk, the beam was cracked' },
      ['the letter / According to / the beam was cracked'],
    ],
    [
      'Tarn, December 7 (CANW) -- Minister Rui Falk said the radar worked.',
      { source: 'December 7 (CANW) -- Minister Rui Falk', cue: 'said', content: 'the radar worked' },
      ['Minister Rui Falk / said / the radar worked'],
    ],
  ])('%s', (text, read, wanted) => {
    expect(mended(trimOpenings, text, read)).toEqual(wanted);
  });

  test.each<Row>([
    [
      'The dean said the last hour of the night was the worst.',
      { source: 'The dean', cue: 'said', content: 'the last hour of the night was the worst' },
      ['The dean / said / the last hour of the night was the worst'],
    ],
    [
      'The dean said today was the day that counted.',
      { source: 'The dean', cue: 'said', content: 'today was the day that counted' },
      ['The dean / said / today was the day that counted'],
    ],
    [
      'The dean said two days ago was too early.',
      { source: 'The dean', cue: 'said', content: 'two days ago was too early' },
      ['The dean / said / two days ago was too early'],
    ],
    [
      'Tarn on December 7 -- Minister Rui Falk said the radar worked.',
      { source: 'Minister Rui Falk', cue: 'said', content: 'the radar worked' },
      ['Minister Rui Falk / said / the radar worked'],
    ],
    [
      'Today FM said the road was open.',
      { source: 'Today FM', cue: 'said', content: 'the road was open' },
      ['Today FM / said / the road was open'],
    ],
    [
      'According to the report, the miller, who was asleep, heard nothing.',
      { source: 'the report', cue: 'According to', content: 'the miller, who was asleep, heard nothing' },
      ['the report / According to / the miller, who was asleep, heard nothing'],
    ],
  ])('stays: %s', (text, read, wanted) => {
    expect(mended(trimOpenings, text, read)).toEqual(wanted);
  });
});

describe('a verb behind a comma has its speaker behind it', () => {
  test.each<Row>([
    [
      'Nine men are missing, say rescuers, four of them divers.',
      { cue: 'say', content: ['Nine men are missing', 'rescuers, four of them divers'] },
      ['rescuers / say / Nine men are missing | , four of them divers'],
    ],
    [
      'Two houses burned down, says the mayor, and the school is damaged.',
      { source: 'Two houses', cue: 'says', content: 'the mayor, and the school is damaged' },
      ['the mayor / says / Two houses burned down | , and the school is damaged'],
    ],
  ])('%s', (text, read, wanted) => {
    expect(mended(creditFollowers, text, read)).toEqual(wanted);
  });

  test.each<Row>([
    [
      'Ada Moor, the mayor, says the officials left.',
      { source: 'Ada Moor, the mayor,', cue: 'says', content: 'the officials left' },
      ['Ada Moor, the mayor, / says / the officials left'],
    ],
    [
      'In the town, says the mayor, nobody slept.',
      { source: 'the mayor', cue: 'says', content: 'nobody slept' },
      ['the mayor / says / nobody slept'],
    ],
  ])('stays: %s', (text, read, wanted) => {
    expect(mended(creditFollowers, text, read)).toEqual(wanted);
  });
});

describe('a second speaker behind a semicolon', () => {
  test.each<Row>([
    [
      'Mill Radio said it was a lorry; the Courier wrote of a bus.',
      { source: 'Mill Radio', cue: 'said', content: 'it was a lorry; the Courier wrote of a bus' },
      ['Mill Radio / said / it was a lorry', 'the Courier / wrote of / a bus'],
    ],
    [
      'The miller said the dam held; the police said that it had leaked; the mill closed.',
      {
        source: 'The miller',
        cue: 'said',
        content: 'the dam held; the police said that it had leaked; the mill closed',
      },
      ['The miller / said / the dam held', 'the police / said / it had leaked'],
    ],
    [
      'The storm killed nine, the clinic said; two of them were divers.',
      { source: 'the clinic', cue: 'said;', content: 'two of them were divers' },
      ['the clinic / said / The storm killed nine | two of them were divers'],
    ],
  ])('%s', (text, read, wanted) => {
    expect(mended(partSemicolons, text, read)).toEqual(wanted);
  });

  test.each<Row>([
    [
      'The miller said the dam held; the mill was closed.',
      { source: 'The miller', cue: 'said', content: 'the dam held; the mill was closed' },
      ['The miller / said / the dam held; the mill was closed'],
    ],
    [
      'The miller said: “The dam held; the police said so.”',
      { source: 'The miller', cue: 'said', content: '“The dam held; the police said so.”' },
      ['The miller / said / “The dam held; the police said so.”'],
    ],
    [
      'In the morning, the clinic said; two divers had died.',
      { source: 'the clinic', cue: 'said', content: 'two divers had died' },
      ['the clinic / said / two divers had died'],
    ],
  ])('stays: %s', (text, read, wanted) => {
    expect(mended(partSemicolons, text, read)).toEqual(wanted);
  });
});

describe('what a statement goes on with behind its cue', () => {
  test.each<Row>([
    [
      'The sick number 48 now, the clinic said on Tuesday, and five of them have died.',
      { source: 'the clinic', cue: 'said', content: 'The sick number 48 now' },
      ['the clinic / said / The sick number 48 now | and five of them have died'],
    ],
    [
      'The boat had left at noon, the clerk said, but it came back.',
      { source: 'the clerk', cue: 'said', content: 'The boat had left at noon' },
      ['the clerk / said / The boat had left at noon | but it came back'],
    ],
    [
      'The new boat, the clerk said today, was never insured.',
      { source: 'the clerk', cue: 'said', content: 'The new boat' },
      ['the clerk / said / The new boat | was never insured.'],
    ],
    [
      'The boat was stolen, the clerk said, and that case was never solved.',
      { source: 'the clerk', cue: 'said', content: 'The boat was stolen' },
      ['the clerk / said / The boat was stolen | and that case was never solved'],
    ],
  ])('%s', (text, read, wanted) => {
    expect(mended(addSecondClauses, text, read)).toEqual(wanted);
  });

  test.each<Row>([
    [
      'The boat had left at noon, the clerk said, and the market closed early.',
      { source: 'the clerk', cue: 'said', content: 'The boat had left at noon' },
      ['the clerk / said / The boat had left at noon'],
    ],
    [
      'The boat had left at noon, the clerk said, and he denied any theft.',
      { source: 'the clerk', cue: 'said', content: 'The boat had left at noon' },
      ['the clerk / said / The boat had left at noon'],
    ],
    [
      'A harder line, the clerk said, and the boats left.',
      { source: 'the clerk', cue: 'said', content: 'A harder line' },
      ['the clerk / said / A harder line'],
    ],
  ])('the article’s own or another statement: %s', (text, read, wanted) => {
    expect(mended(addSecondClauses, text, read)).toEqual(wanted);
  });
});
