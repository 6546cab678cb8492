import { describe, expect, test } from 'vitest';
import { parseStandoff } from '../../src/train/standoff.ts';

const TEXT = 'The harbour master said the ferry 🚢 was late. "It was fog," she added.';

/** The words that spans stand for. */
function words(spans: readonly { start: number; end: number }[]): string[] {
  return spans.map(({ start, end }) => TEXT.slice(start, end));
}

describe('a standoff file', () => {
  test('ties source, cue and content of an event together', () => {
    const { attributions, problems } = parseStandoff(
      'T1\tSource 0 18\tThe harbour master\nT2\tCue 19 23\tsaid\nT3\tContent 24 44\tthe ferry\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n',
      TEXT,
    );
    expect(problems).toEqual([]);
    expect(attributions.map(({ source, cue, content }) => [words(source), words(cue), words(content)])).toEqual([
      [['The harbour master'], ['said'], ['the ferry 🚢 was late']],
    ]);
  });

  test('counts code points: a ship before a mark moves nothing', () => {
    const { attributions } = parseStandoff('T1\tContent 46 58\t"It was fog,\nE1\tAttribution:T1 Content:T1', TEXT);
    expect(words(attributions[0]?.content ?? [])).toEqual(['"It was fog,']);
  });

  test('pools the parts of a broken content, in order of position', () => {
    const { attributions } = parseStandoff(
      'T1\tContent 36 44;24 33\tx\nT2\tContent 0 3\tThe\nE1\tAttribution:T1 Content:T1 Content2:T2',
      TEXT,
    );
    expect(words(attributions[0]?.content ?? [])).toEqual(['The', 'the ferry', 'was late']);
  });

  test('may name a mark before it is defined', () => {
    const { attributions, problems } = parseStandoff('E1\tAttribution:T1 Content:T1\nT1\tContent 0 3\tThe', TEXT);
    expect(problems).toEqual([]);
    expect(attributions.length).toBe(1);
  });

  test('leaves out an event without content, and lines of other kinds', () => {
    const { attributions, problems } = parseStandoff(
      'T1\tCue 19 23\tsaid\nE1\tAttribution:T1 Cue:T1\n#1\tAnnotatorNotes T1\tis this one?\nA1\tSure E1\n\n',
      TEXT,
    );
    expect(attributions).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe('what cannot be read is a problem with its line', () => {
  test.each([
    [
      'a mark that is not there',
      'E1\tAttribution:T1 Content:T9',
      ['1: Content:T9 refers to a mark that is not defined'],
    ],
    ['an end beyond the text', '\nT1\tContent 0 900\tx', ['2: T1 ends beyond the text, which has 70 code points']],
    [
      'offsets that are no numbers',
      'T1\tContent here there\tx',
      ['1: expected "Role start end;start end", found "Content here there"'],
    ],
    ['an end before its start', 'T1\tContent 9 4\tx', ['1: expected "Role start end;start end", found "Content 9 4"']],
  ])('%s', (_name, standoff, problems) => {
    expect(parseStandoff(standoff, TEXT).problems).toEqual(problems);
  });
});
