import { expect, test } from 'vitest';
import { emissionsOf } from '../../src/core/extract/tagger/chain-model.ts';
import { bestLabelling } from '../../src/core/extract/tagger/viterbi.ts';
import { type ChainOptions, trainChain } from '../../src/train/chain-trainer.ts';
import { packChain } from '../../src/train/pack.ts';
import { createSequence, type Sequence } from '../../src/train/sequence.ts';

/** Label 1 begins at feature 11, label 2 goes on at feature 12 and anywhere after feature 11: a task with one answer. */
const PATTERNS: readonly (readonly number[])[] = [
  [10, 11, 12, 10],
  [11, 12, 12, 10, 10],
  [10, 10],
  [10, 11, 10, 11, 12],
];

const OPTIONS: ChainOptions = {
  shape: { labels: 3, classes: 1 },
  epochs: 30,
  rate: 0.2,
  l2: 1e-3,
  dropout: 0.2,
  minimum: 1,
  averageFrom: 10,
  seed: 5,
};

function sequences(): Sequence[] {
  return PATTERNS.map((pattern) =>
    createSequence({
      count: pattern.length,
      addFeatures: (at, out) => {
        for (const key of [pattern[at] ?? 0, 1]) {
          out.keys[out.count++] = key;
        }
      },
      classOf: () => 0,
      labels: Uint8Array.from(pattern, (key) => key - 10),
    }),
  );
}

test('a chain learns what it is shown, and packing keeps it', () => {
  const model = packChain(trainChain(sequences(), OPTIONS), { least: 0, most: 100, scale: 1 });
  for (const pattern of PATTERNS) {
    const emissions = emissionsOf(model, pattern.length, (at, out) => {
      out.keys[out.count++] = pattern[at] ?? 0;
      out.keys[out.count++] = 1;
    });
    const lattice = { count: pattern.length, emissions, classes: new Uint8Array(pattern.length) };
    expect([...bestLabelling(model.chain, lattice)]).toEqual(pattern.map((key) => key - 10));
  }
});

test('the same seed gives the same weights, another one others', () => {
  const weights = (seed: number): string => trainChain(sequences(), { ...OPTIONS, seed }).weights.join();
  expect(weights(1)).toBe(weights(1));
  expect(weights(1)).not.toBe(weights(2));
});

test('features that are too rare are not learned', () => {
  const { index } = trainChain(sequences(), { ...OPTIONS, minimum: 6 });
  // Feature 10 occurs eight times, feature 1 sixteen times, 11 and 12 four times each.
  expect(index.size).toBe(2);
});

test('packing keeps no more features than asked for, those of the largest weights', () => {
  const trained = trainChain(sequences(), OPTIONS);
  const { table } = packChain(trained, { least: 0, most: 2, scale: 1 });
  const kept = table.words.filter((word, at) => at % 2 === 0 && word !== 0).length;
  expect(kept).toBe(2);
});
