import { expect, test } from 'vitest';
import { random, shuffled } from '../../src/train/random.ts';

test('a seed gives one sequence, on every machine', () => {
  const next = random(1);
  expect([next(), next(), next()]).toEqual([2693262067, 11749833, 2265367787]);
});

test('an order holds every number once, and differs by seed', () => {
  const order = shuffled(50, random(1));
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index));
  expect([...order]).toEqual([...shuffled(50, random(1))]);
  expect([...order]).not.toEqual([...shuffled(50, random(2))]);
  expect([...shuffled(0, random(1))]).toEqual([]);
});
