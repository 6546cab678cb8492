import fc from 'fast-check';
import { expect, test } from 'vitest';
import { says, slipBetween } from '../../../../src/core/check/series/agreement.ts';
import type { Figure } from '../../../../src/core/model/reading.ts';

test.each([
  [6225, 6215, 'one digit is another'],
  [3103, 3130, 'two digits are exchanged'],
  [11_770, 117_770, 'a digit is missing'],
  [31_300, 3130, 'a digit is too many'],
  [1177_700, 117_770, 'a digit is too many'],
  [2108, 2108, null],
  [6225, 6315, null],
  [3120, 2031, null],
  [4, 4000, null],
  [1.5, 2.5, null],
])('%d for %d: %s', (figure, value, slip) => {
  expect(slipBetween(figure, value)).toBe(slip);
});

test('every single slip is found, whatever the number', () => {
  const number = fc.integer({ min: 1000, max: 999_999_999 }).map(String);
  fc.assert(
    fc.property(number, fc.nat(), fc.integer({ min: 0, max: 9 }), (text, where, digit) => {
      const at = 1 + (where % (text.length - 1));
      const other = `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
      expect(slipBetween(Number(other), Number(text))).toBe(other === text ? null : 'one digit is another');
      const longer = `${text.slice(0, at)}${digit}${text.slice(at)}`;
      expect(slipBetween(Number(longer), Number(text))).toBe('a digit is too many');
      expect(slipBetween(Number(text), Number(longer))).toBe('a digit is missing');
    }),
  );
});

function figure(value: number, fields: Partial<Figure> = {}): Figure {
  return { start: 0, end: 1, exact: String(value), value, qualifier: 'exactly', unit: 'tanks', ...fields };
}

test.each([
  ['the same', figure(3130), 3130, true],
  ['one more', figure(3130), 3131, false],
  ['rounded to thousands', figure(118_000), 117_770, true],
  ['rounded to thousands, to another', figure(117_000), 117_770, false],
  ['a small round number is not rounded', figure(300), 312, false],
  ['more than', figure(117_000, { qualifier: 'more-than' }), 117_770, true],
  ['more than, where it is less', figure(118_000, { qualifier: 'more-than' }), 117_770, false],
  ['about', figure(3000, { qualifier: 'about' }), 3130, true],
  ['a range', figure(3000, { low: 3000, high: 3200 }), 3130, true],
])('%s', (_name, told, value, expected) => {
  expect(says(told, value)).toBe(expected);
});
