import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certaintyOf } from '../../../../src/core/extract/tagger/certainty.ts';
import { trainCertainty } from '../../../../src/train/certainty-trainer.ts';

const none = { said: new Float64Array(0), right: new Float64Array(0) };

test('nothing learned: a probability is taken at its word', () => {
  fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (said) => certaintyOf(none, said) === said));
});

test('between two known statements on the straight line, beyond them as at the ends', () => {
  const known = { said: Float64Array.of(0.5, 0.9), right: Float64Array.of(0.4, 0.8) };
  expect([0, 0.5, 0.7, 0.9, 1].map((said) => certaintyOf(known, said))).toEqual(
    [0.4, 0.4, 0.6, 0.8, 0.8].map((right) => expect.closeTo(right, 12)),
  );
});

const answers = fc.array(fc.record({ said: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }), {
  minLength: 1,
  maxLength: 400,
});

test('what was said to be more probable is never taken for less certain, and stays within 0 and 1', () => {
  fc.assert(
    fc.property(
      answers,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (seen, a, b) => {
        const learned = trainCertainty(seen);
        const [low, high] = [certaintyOf(learned, Math.min(a, b)), certaintyOf(learned, Math.max(a, b))];
        expect(low).toBeLessThanOrEqual(high + 1e-12);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('a speaker who is right three times in four when he says nine in ten is taken for three in four', () => {
  const seen = Array.from({ length: 400 }, (_, at) => ({ said: 0.9, right: at % 4 !== 0 }));
  expect(certaintyOf(trainCertainty(seen), 0.9)).toBeCloseTo(0.75, 2);
});

test('over- and underrated statements are each brought to their share', () => {
  const seen = Array.from({ length: 2400 }, (_, at) =>
    at % 2 === 0 ? { said: 0.2, right: at % 20 < 8 } : { said: 0.95, right: at % 20 < 15 },
  );
  const learned = trainCertainty(seen);
  expect(certaintyOf(learned, 0.2)).toBeCloseTo(0.4, 1);
  expect(certaintyOf(learned, 0.95)).toBeCloseTo(0.7, 1);
});
