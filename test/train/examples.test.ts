import { expect, test } from 'vitest';
import { tokenise } from '../../src/core/text/tokens.ts';
import { mended, tokenRanges } from '../../src/train/examples.ts';

const tokens = tokenise('The mayor, who left, said so.');

test.each([
  ['a whole word', [[4, 9]], [[1, 2]]],
  ['half a word counts as the word', [[6, 8]], [[1, 2]]],
  [
    'spans that touch one another are one range',
    [
      [0, 3],
      [4, 9],
    ],
    [[0, 2]],
  ],
  [
    'spans apart stay apart',
    [
      [0, 3],
      [11, 14],
    ],
    [
      [0, 1],
      [3, 4],
    ],
  ],
  ['blanks alone are no token', [[3, 4]], []],
  ['nothing', [], []],
])('the tokens of spans: %s', (_name, spans, ranges) => {
  expect(
    tokenRanges(
      tokens,
      spans.map(([start = 0, end = 0]) => ({ start, end })),
    ),
  ).toEqual(ranges);
});

test('a span that another cut in two begins anew after the cut', () => {
  expect([...mended(Uint8Array.of(5, 6, 3, 6, 6))]).toEqual([5, 6, 3, 5, 6]);
  expect([...mended(Uint8Array.of(6, 6, 0, 2))]).toEqual([5, 6, 0, 1]);
  expect([...mended(Uint8Array.of(1, 2, 3, 4, 0))]).toEqual([1, 2, 3, 4, 0]);
});
