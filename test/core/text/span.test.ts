import { expect, test } from 'vitest';
import { byPosition, contains, hull, overlaps, sharedLength, textAt } from '../../../src/core/text/span.ts';

const span = (start: number, end: number) => ({ start, end });

test.each([
  ['apart', span(0, 2), span(3, 5), false, 0],
  ['touching', span(0, 2), span(2, 5), false, 0],
  ['sharing a part', span(0, 3), span(2, 5), true, 1],
  ['one inside the other', span(0, 9), span(2, 5), true, 3],
])('two spans %s', (_name, a, b, over, shared) => {
  expect([overlaps(a, b), overlaps(b, a), sharedLength(a, b), sharedLength(b, a)]).toEqual([
    over,
    over,
    shared,
    shared,
  ]);
});

test('a span contains itself, what is inside it, and nothing that sticks out', () => {
  expect(contains(span(2, 5), span(2, 5))).toBe(true);
  expect(contains(span(2, 5), span(3, 4))).toBe(true);
  expect(contains(span(2, 5), span(3, 6))).toBe(false);
});

test('the hull of spans in any order holds them all', () => {
  expect(hull([span(4, 6), span(1, 2)])).toEqual(span(1, 6));
  expect(hull([])).toBeNull();
});

test('spans sort by start, then end, and cut their text', () => {
  expect([span(3, 4), span(1, 5), span(1, 2)].sort(byPosition)).toEqual([span(1, 2), span(1, 5), span(3, 4)]);
  expect(textAt('The dam held.', span(4, 7))).toBe('dam');
});
