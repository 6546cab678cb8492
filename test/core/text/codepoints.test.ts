import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePoints } from '../../../src/core/text/codepoints.ts';

test('a surrogate pair is one code point, and its middle counts as its start', () => {
  const { toCodePoint, toUnit } = codePoints('a🔥b🔥');
  expect([0, 1, 2, 3, 4, 5, 6].map(toCodePoint)).toEqual([0, 1, 1, 2, 3, 3, 4]);
  expect([0, 1, 2, 3, 4].map(toUnit)).toEqual([0, 1, 3, 4, 6]);
});

test('lone surrogates and a swapped pair count one each', () => {
  const { toCodePoint } = codePoints('\udd25\ud83dx\ud83d');
  expect([0, 1, 2, 3, 4].map(toCodePoint)).toEqual([0, 1, 2, 3, 4]);
});

test('on any text the two ways agree with counting', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const { toCodePoint, toUnit } = codePoints(text);
      const characters = Array.from(text);
      const units = characters.map((_, index) => characters.slice(0, index).join('').length);
      const indexes = characters.map((_, index) => index);
      expect(units.map(toCodePoint)).toEqual(indexes);
      expect(indexes.map(toUnit)).toEqual(units);
      expect(toCodePoint(text.length)).toBe(characters.length);
    }),
  );
});
