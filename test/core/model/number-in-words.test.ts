import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberInWords } from '../../../src/core/model/number-in-words.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1200, '1,200'],
  [117770, '117,770'],
  [50_000_000, '50,000,000'],
  [-1234.5, '-1,234.5'],
  [1 / 3, '0.333'],
  [2 / 3, '0.667'],
  [999.9999, '1,000'],
  [1e-7, '1e-7'],
  [0.0001, '0.0001'],
  [1e21, '1e+21'],
])('%d is shown as %s', (value, words) => {
  expect(numberInWords(value)).toBe(words);
});

test('whole numbers can be read back', () => {
  fc.assert(
    fc.property(fc.integer(), (value) => {
      expect(Number(numberInWords(value).replaceAll(',', ''))).toBe(value === 0 ? 0 : value);
    }),
  );
});
