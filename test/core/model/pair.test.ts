import { expect, test } from 'vitest';
import { pairId, pairNamed, pairOf } from '../../../src/core/model/pair.ts';

test('two people who judge one pair name one file', () => {
  expect(pairOf('t-b', 't-a')).toEqual(pairOf('t-a', 't-b'));
  expect(pairNamed(pairId(pairOf('t-b', 't-a')))).toEqual({ a: 't-a', b: 't-b' });
});

test.each([
  ['the larger id first', 't-b--t-a'],
  ['one telling twice', 't-a--t-a'],
  ['one telling', 't-a'],
  ['three', 't-a--t-b--t-c'],
  ['claims', 'c-a--c-b'],
  ['a way out of the folder', 't-../a--t-b'],
  ['capitals', 't-A--t-b'],
])('no pair: %s', (_name, id) => {
  expect(pairNamed(id)).toBeNull();
});
