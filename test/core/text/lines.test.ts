import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLines, offsetAt, placeAt } from '../../../src/core/text/lines.ts';

const TEXT = 'ab\ncd\r\n\re🔥f';

test.each<[number, number, number]>([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [6, 2, 4],
  [7, 3, 1],
  [8, 4, 1],
  [11, 4, 4],
  [12, 4, 5],
])('offset %i is line %i, column %i', (offset, line, column) => {
  expect(placeAt(findLines(TEXT), offset)).toEqual({ line, column });
  expect(offsetAt(findLines(TEXT), { line, column })).toBe(offset);
});

test('what is outside the text counts as its nearest end', () => {
  const lines = findLines(TEXT);
  expect(placeAt(lines, -5)).toEqual({ line: 1, column: 1 });
  expect(placeAt(lines, 99)).toEqual({ line: 4, column: 5 });
  expect(offsetAt(lines, { line: 0, column: 0 })).toBe(0);
  expect(offsetAt(lines, { line: 1, column: 99 })).toBe(2);
  expect(offsetAt(lines, { line: 99, column: 99 })).toBe(12);
});

test('an offset comes back from its place, and lines are counted as editors count them', () => {
  const text = fc
    .array(fc.constantFrom('a', '\n', '\r', '\r\n', '🔥'), { maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const lines = findLines(written);
      const offsets = Array.from({ length: written.length + 1 }, (_, index) => index);
      expect(offsets.map((offset) => offsetAt(lines, placeAt(lines, offset)))).toEqual(offsets);
      expect(placeAt(lines, written.length).line).toBe(written.split(/\r\n|\n|\r/).length);
    }),
  );
});
