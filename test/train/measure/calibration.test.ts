import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibrate } from '../../../src/train/measure/calibration.ts';

test('by hand: three bins, the distances weighted by their counts', () => {
  const { count, bins, error } = calibrate([
    { confidence: 0.9, right: 1 },
    { confidence: 1, right: 1 },
    { confidence: 0.9, right: 0 },
    { confidence: 0.25, right: 0.5 },
    { confidence: 0, right: 0 },
  ]);
  expect(count).toBe(5);
  expect(bins.map((bin) => bin.count)).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 0, 3]);
  expect(bins[9]?.confidence).toBeCloseTo(2.8 / 3);
  expect(bins[9]?.right).toBeCloseTo(2 / 3);
  // (1 · 0 + 1 · 0.25 + 3 · (2.8 − 2) / 3) / 5
  expect(error).toBeCloseTo((0.25 + 0.8) / 5);
});

test.each([
  ['the lower end is in a bin', 0.3, 3],
  ['the upper end is in the next', 0.8, 8],
  ['but 1 is in the last', 1, 9],
  ['what is no probability is kept at the ends', 1.2, 9],
  ['on either side', -0.1, 0],
])('%s', (_name, confidence, bin) => {
  expect(
    calibrate([{ confidence, right: 1 }])
      .bins.map(({ count }) => count)
      .indexOf(1),
  ).toBe(bin);
});

test('nothing read: no error and no number that is none', () => {
  const { count, bins, error } = calibrate([]);
  expect({ count, error }).toEqual({ count: 0, error: 0 });
  for (const bin of bins) expect(bin).toMatchObject({ count: 0, confidence: 0, right: 0 });
});

test('always right and always sure is perfect; always wrong and always sure is not', () => {
  const sure = (right: number) => calibrate(Array.from({ length: 7 }, () => ({ confidence: 1, right }))).error;
  expect(sure(1)).toBe(0);
  expect(sure(0)).toBe(1);
});

test('the error lies between 0 and 1, and no prediction is lost', () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.record({ confidence: unit, right: unit })), (outcomes) => {
      const { bins, error } = calibrate(outcomes);
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(outcomes.length);
      expect(error).toBeGreaterThanOrEqual(0);
      expect(error).toBeLessThanOrEqual(1);
    }),
  );
});
