import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearnessOf, nearWords } from '../../../../src/core/link/words/near-words.ts';
import { conceptOf } from '../../../../src/core/link/words/weights.ts';

const keyOf = (word: string): string => conceptOf(word).key;

test.each([
  ['truce', 'calm'],
  ['youth', 'pupil'],
  ['takeover', 'buyout'],
  ['statement', 'comment'],
  ['accept', 'recognized'],
])('%s is near %s, either way round', (one, other) => {
  expect(nearnessOf(keyOf(one), keyOf(other))).toBeGreaterThanOrEqual(50);
  expect(nearnessOf(keyOf(other), keyOf(one))).toBe(nearnessOf(keyOf(one), keyOf(other)));
});

test.each([
  ['rifle', 'pistol'],
  ['rose', 'fell'],
  ['north', 'south'],
  ['monday', 'tuesday'],
  ['accepted', 'rejected'],
  ['village', 'kolvara'],
])('%s is not near %s', (one, other) => {
  expect(nearnessOf(keyOf(one), keyOf(other))).toBe(0);
});

test('each word is paired once, with the nearest', () => {
  const [pair, ...others] = nearWords([keyOf('statement')], [keyOf('comment'), keyOf('kolvara')]);
  expect(pair).toMatchObject({ one: keyOf('statement'), other: keyOf('comment') });
  expect(others).toEqual([]);
});

test('the same pairs either way round', () => {
  const words = [
    'truce',
    'calm',
    'youth',
    'pupil',
    'takeover',
    'buyout',
    'build',
    'house',
    'help',
    'supply',
    'stock',
    'rise',
  ].map(keyOf);
  const some = fc.uniqueArray(fc.constantFrom(...words), { maxLength: 8 });
  fc.assert(
    fc.property(some, some, (a, b) => {
      const turned = nearWords(b, a).map(({ one, other, nearness }) => ({ one: other, other: one, nearness }));
      const sorted = (pairs: readonly object[]): string[] => pairs.map((pair) => JSON.stringify(pair)).sort();
      expect(sorted(nearWords(a, b))).toEqual(sorted(turned));
    }),
  );
});
