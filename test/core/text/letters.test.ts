import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  endsLikeAdverb,
  holdsLetter,
  holdsLetterOrDigit,
  holdsLetters,
  isCapitalised,
  isSigns,
  opensWithLetter,
} from '../../../src/core/text/letters.ts';

const SAME = [
  { name: 'opensWithLetter', ask: opensWithLetter, expression: /^\p{L}/u },
  { name: 'isCapitalised', ask: isCapitalised, expression: /^\p{Lu}/u },
  { name: 'holdsLetter', ask: holdsLetter, expression: /\p{L}/u },
  { name: 'holdsLetters of two', ask: (word: string) => holdsLetters(word, 2), expression: /\p{L}{2}/u },
  { name: 'holdsLetterOrDigit', ask: holdsLetterOrDigit, expression: /[\p{L}\p{N}]/u },
  { name: 'isSigns', ask: isSigns, expression: /^[^\p{L}\p{N}]+$/u },
  { name: 'endsLikeAdverb', ask: endsLikeAdverb, expression: /^\p{L}{3,}ly$/u },
] as const;

const WORDS = [
  '',
  'a',
  'vigorously',
  'ably',
  'Élan',
  'élan',
  'ǅ',
  '“',
  '“Quay',
  '’s',
  '42nd',
  '٣',
  '½',
  'a1b',
  '1a2',
  '—',
  '…',
  '𝐔𝐒',
  '𝐔',
  '\u{1F600}',
  'é',
  'x\u0301',
  '\ud835',
  '\udc14a',
  '日本',
];

describe('what a word is written with is the same as the expression says', () => {
  describe.each(SAME)('$name', ({ ask, expression }) => {
    it.each(WORDS)('%j', (word) => {
      expect(ask(word)).toBe(expression.test(word));
    });

    it('any text', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 6 }), (word) => {
          expect(ask(word)).toBe(expression.test(word));
        }),
      );
    });
  });
});
