import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWeights } from '../../../../src/core/extract/tagger/weight-packing.ts';
import { findWeight, sumWeights, sumWideWeights } from '../../../../src/core/extract/tagger/weight-table.ts';

const weight = fc.float({ min: -8, max: 8, noNaN: true });

const features = (width: number) =>
  fc
    .uniqueArray(fc.record({ key: fc.integer(), weights: fc.array(weight, { minLength: width, maxLength: width }) }), {
      selector: ({ key }) => key,
      minLength: 1,
      maxLength: 200,
    })
    .map((list) => ({
      width,
      keys: Int32Array.from(list, ({ key }) => key),
      weights: Float32Array.from(list.flatMap(({ weights }) => weights)),
    }));

/** Keys that share their low bits may be taken for one another when they are neighbours: such draws prove nothing. */
function ambiguous(keys: Int32Array): boolean {
  return new Set(Array.from(keys, (key) => key & 0xffff || 1)).size < keys.length;
}

test('a packed table gives every weight back to half a step', () => {
  fc.assert(
    fc.property(features(6), (loose) => {
      fc.pre(!ambiguous(loose.keys));
      const table = packWeights(loose);
      loose.keys.forEach((key, feature) => {
        const sums = new Int32Array(6);
        sumWideWeights(table, { keys: Int32Array.of(key), count: 1 }, sums);
        for (let at = 0; at < 6; at++) {
          const right = loose.weights[feature * 6 + at] ?? 0;
          expect(Math.abs((sums[at] ?? 0) * table.step - right)).toBeLessThanOrEqual(table.step * 0.5 + 1e-6);
        }
      });
    }),
  );
});

test('a narrow table keeps whole numbers when its step is one', () => {
  const table = packWeights({ width: 1, keys: Int32Array.of(5, -7, 123456789), weights: Float32Array.of(8, -3, 0) }, 1);
  expect([5, -7, 123456789].map((key) => findWeight(table, key))).toEqual([8, -3, 0]);
});

test('the sum over a list of keys is the sum of what each gives, keys beyond the count left out', () => {
  const table = packWeights({ width: 1, keys: Int32Array.of(1, 2, 3), weights: Float32Array.of(10, 20, 40) }, 1);
  expect(sumWeights(table, { keys: Int32Array.of(1, 3, 99, 2), count: 3 })).toBe(50);
});

test('a key that is not there weighs nothing', () => {
  fc.assert(
    fc.property(features(1), fc.integer(), (loose, key) => {
      fc.pre(!Array.from(loose.keys, (known) => known & 0xffff || 1).includes(key & 0xffff || 1));
      expect(findWeight(packWeights(loose), key)).toBe(0);
    }),
  );
});

test('keys that all want the last slot are found, also round the corner', () => {
  const keys = Int32Array.from({ length: 50 }, (_, at) => -1 - at);
  const table = packWeights({ width: 1, keys, weights: Float32Array.from(keys, (key) => -key) }, 1);
  expect(Array.from(keys, (key) => findWeight(table, key))).toEqual(Array.from(keys, (key) => -key));
});

test('an empty table finds nothing and ends', () => {
  const table = packWeights({ width: 6, keys: new Int32Array(0), weights: new Float32Array(0) });
  const sums = new Int32Array(6);
  sumWideWeights(table, { keys: Int32Array.of(7), count: 1 }, sums);
  expect([...sums]).toEqual([0, 0, 0, 0, 0, 0]);
});

test('the largest weights of as many keys as may be do not run over into one another, and more are refused', () => {
  const extremes = [8, -8, -8, 8, -8, 8];
  const table = packWeights({ width: 6, keys: Int32Array.of(5), weights: Float32Array.from(extremes) });
  const sums = new Int32Array(6);
  sumWideWeights(table, { keys: new Int32Array(256).fill(5), count: 256 }, sums);
  expect([...sums]).toEqual(extremes.map((weight) => Math.sign(weight) * 256 * 127));
  expect(() => sumWideWeights(table, { keys: new Int32Array(257).fill(5), count: 257 }, sums)).toThrow(RangeError);
});
