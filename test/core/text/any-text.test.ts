import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotes } from '../../../src/core/text/quotes.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';

/** Letters, marks and signs that break tokenisers, among ordinary words. */
const piece = fc.constantFrom(
  ...[
    'U.S.',
    'p.m.',
    'No.',
    'Gen.',
    'www.',
    'https://',
    't.me/',
    '@',
    '#',
    '&',
    '_',
    '-',
    '‑',
    '--',
    '…',
    '...',
    '.',
    ',',
    ':',
  ],
  ...[
    "'",
    '’',
    "''",
    '"',
    '“',
    '”',
    '„',
    '«',
    '(',
    ')',
    '!',
    '?',
    '$',
    '%',
    '/',
    '5',
    '117,770',
    's',
    'n',
    'The',
    'dam',
    'can',
  ],
  ...[
    'not',
    "n't",
    'İ',
    'ß',
    'é',
    'e\u0301',
    '\u0301',
    '\u200d',
    '\u200b',
    '\u00ad',
    '\u200f',
    '\ufeff',
    '\0',
    '\ud83d',
    '\udd25',
  ],
  ...['🔥', '𝐀', '北', '。', 'ש', ' ', '\u00a0', '\u3000', '\t', '\n', '\r\n', '\u2028', '\u0085', '•'],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** Blanks, controls and invisible characters: what stands in no token. */
const EMPTY = /^[\s\p{Z}\p{Cc}\p{Cf}]*$/u;

test('every visible character of any text stands in exactly one token, and tokens prove themselves', () => {
  fc.assert(
    fc.property(text, (written) => {
      const { count, start, end, word, lower } = tokenise(written);
      const wrong: string[] = [];
      let between = '';
      let last = 0;
      for (let i = 0; i < count; i++) {
        between += written.slice(last, start[i]);
        if (written.slice(start[i], end[i]) !== word[i]) wrong.push(`token ${i} is not its slice`);
        if (EMPTY.test(word[i] ?? '') || lower[i] === '') wrong.push(`token ${i} is empty`);
        if ((start[i] ?? 0) < last) wrong.push(`token ${i} overlaps`);
        last = end[i] ?? 0;
      }
      expect(wrong).toEqual([]);
      expect(between + written.slice(last)).toMatch(EMPTY);
    }),
    { numRuns: 2000 },
  );
});

test('sentences and paragraphs count up from 0 one by one, and a sentence stays within its paragraph', () => {
  fc.assert(
    fc.property(text, (written) => {
      const { count, start, end, paragraph, sentence } = tokenise(written);
      const steps: string[] = [];
      for (let i = 1; i < count; i++) {
        const broken = /[\n\r\u2028\u2029]/.test(written.slice(end[i - 1], start[i]));
        const step = (sentence[i] ?? 0) - (sentence[i - 1] ?? 0);
        const paragraphStep = (paragraph[i] ?? 0) - (paragraph[i - 1] ?? 0);
        if (paragraphStep !== (broken ? 1 : 0)) steps.push(`paragraph at token ${i}`);
        if (broken ? step !== 1 : step !== 0 && step !== 1) steps.push(`sentence at token ${i}`);
      }
      expect([...steps, paragraph[0] ?? 0, sentence[0] ?? 0]).toEqual([0, 0]);
    }),
    { numRuns: 1000 },
  );
});

test('quotations of any text lie within it', () => {
  fc.assert(
    fc.property(text, (written) => {
      const tokens = tokenise(written);
      for (const { start, end } of findQuotes(tokens).quotations) {
        expect(0 <= start && start < end && end <= written.length).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test.each(
  [
    ...[
      'a',
      '.',
      "'",
      '"',
      '“',
      '”',
      '(',
      '‘a’ ',
      'a.',
      'U.S.-',
      '1,1',
      'a&',
      "a'",
      "'s",
      'http://',
      'www.a.',
      '@',
      '#a',
      'a-',
      '…',
    ],
    ...[
      '\u0301',
      '\u00ad',
      'a\u00ad',
      '\ud83d',
      '🔥\u200d',
      '. ',
      '.” ',
      '.)',
      '“a ',
      ' ',
      '\n',
      'Mr. ',
      '• ',
      '北',
      'https://a!',
      'v. ',
    ],
  ].map((unit): [string, string] => [JSON.stringify(unit), unit]),
)('takes time linear in the length: %s repeated', (_name, unit) => {
  const short = elapsed(unit, 4_000);
  const long = elapsed(unit, 40_000);
  // Ten times the text: a quadratic walk would take a hundred times as long, and seconds. The floor forgives a busy machine.
  expect(long).toBeLessThan(Math.max(short * 50, 1000));
});

/** Milliseconds to read `unit` repeated to `length`. */
function elapsed(unit: string, length: number): number {
  const written = unit.repeat(Math.ceil(length / unit.length));
  const begin = performance.now();
  findQuotes(tokenise(written));
  return performance.now() - begin;
}
