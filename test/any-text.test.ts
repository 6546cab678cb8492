import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle, readAttributions } from '../src/core/extract/pipeline.ts';
import type { Reading } from '../src/core/model/reading.ts';
import { isEnglish } from '../src/core/text/english.ts';
import { tokenise } from '../src/core/text/tokens.ts';
import { reader, unknown } from './support/document.ts';

/** Whatever the text, reading it ends, gives a reading, and every span in it is the words that it says. */

const words = [
  'The ministry',
  'he',
  'said',
  'that',
  'according to',
  'reportedly',
  '2,140 tonnes',
  'between 20 and 30',
  'on Monday',
  'could not verify',
  'declined to comment',
  'TASS reported, citing',
  '“',
  '”',
  '"',
  "'",
  ',',
  '.',
  ':',
  '\n\n',
  '—',
  '(',
  ')',
  '$27m',
  '🔥',
  'Read more',
];

const soup = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' '));
const binary = fc.string({ unit: 'binary', maxLength: 24 });
const anyText = fc.oneof(
  binary,
  soup,
  fc.tuple(soup, binary, soup).map((parts) => parts.join('')),
);

function isProved({ tellings, admissions, replies, furniture, article }: Reading, body: string): boolean {
  const quotes = tellings.flatMap(({ content, cue, source, hedges, figures, dates }) => [
    ...content,
    ...hedges,
    ...figures,
    ...dates,
    ...(cue === null ? [] : [cue]),
    ...(source === null ? [] : [source]),
  ]);
  const spans = [...quotes, ...admissions, ...replies];
  return (
    spans.every(({ start, end, exact }) => start < end && body.slice(start, end) === exact) &&
    furniture.every(({ start, end }) => start < end && end <= body.length) &&
    article.chars === Array.from(body).length &&
    tellings.every(({ content }) => content.length > 0)
  );
}

/** Enough to find a slip of the day; `npm run fuzz` reads ten times as many. */
const TEXTS = Number(process.env['CLAIMS_TEXTS'] ?? 1_000);

test('texts of any kind: no throw, every span proved, ids apart', () => {
  fc.assert(
    fc.property(anyText, (body) => {
      const reading = readArticle(body, unknown, reader);
      const ids = reading.tellings.map(({ id }) => id);
      return isProved(reading, body) && new Set(ids).size === ids.length;
    }),
    { numRuns: TEXTS },
  );
}, 900_000);

test('the same text gives the same reading; the model’s own reading is proved too', () => {
  fc.assert(
    fc.property(anyText, (body) => {
      expect(readArticle(body, unknown, reader)).toEqual(readArticle(body, unknown, reader));
      return isProved(readAttributions(body, unknown, reader), body);
    }),
    { numRuns: 200 },
  );
});

/** Enough English around anything for it to be read: what is no English is let be. */
const ENGLISH = 'The men were there and he said that it had burned by the time they came to it. ';

/** Milliseconds of this process's own work, which other programs on the machine do not lengthen; the best of three. */
function cost(body: string): number {
  const once = (): number => {
    const before = process.cpuUsage();
    readArticle(body, unknown, reader);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  return Math.min(once(), once(), once());
}

describe('time grows with the length of the text and no faster', () => {
  test.each([
    ['one letter', 'x'],
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['opening quotation marks', '“'],
    ['straight quotation marks', '" '],
    ['apostrophes', "' "],
    ['brackets', '('],
    ['full stops', '. '],
    ['a sentence without end', 'the ministry said that '],
    ['figures', '1,000 to 2,000 '],
    ['a figure without end', '1,000,'],
    ['dates', 'on Monday, '],
    ['names', 'Ilse Varga, '],
    ['an address without end', 'https://'],
    ['chains', 'TASS reported, citing '],
    ['hearsay', 'allegedly '],
    ['a paragraph a sentence', 'He said it burned.\n\n'],
    ['admissions', 'It could not be verified. '],
    ['hyphens', 'a-'],
    ['pairs of surrogates', '🔥'],
  ])('%s', (_name, piece) => {
    const short = 2_000;
    const filled = (words: string, length: number): string =>
      words.repeat(Math.ceil(length / words.length)).slice(0, length);
    const body = (length: number): string => `${filled(ENGLISH, 2 * length)}\n\n${filled(piece, length)}`;
    expect(isEnglish(tokenise(body(4 * short)))).toBe(true);
    cost(body(short));
    // Four times the text: four times the work, sixteen times where something is quadratic.
    expect(cost(body(4 * short))).toBeLessThan(9 * cost(body(short)) + 40);
  });
});
