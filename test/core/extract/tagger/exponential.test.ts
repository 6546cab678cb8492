import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exponential } from '../../../../src/core/extract/tagger/exponential.ts';

test('is e to the power of x to 13 digits', () => {
  fc.assert(
    fc.property(fc.double({ min: -690, max: 690, noNaN: true }), (x) => {
      expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
    }),
  );
});

test.each([
  [0, 1],
  [-800, 0],
  [Number.NEGATIVE_INFINITY, 0],
])('of %d is %d', (x, right) => {
  expect(exponential(x)).toBe(right);
});

test('is finite where the true value is not', () => {
  expect(Number.isFinite(exponential(10_000))).toBe(true);
});
