import { expect, test } from 'vitest';
import { type Rivalling, weighRivals } from '../../../../src/core/link/same-claim/rivals.ts';
import { LINK_AT } from '../../../../src/core/link/same-claim/similarity.ts';

type Short = readonly [own: number, its: number, score: number, more?: Partial<Rivalling & { parted: boolean }>];

function linked(...pairs: readonly Short[]): boolean[] {
  const all = pairs.map(([own, its, score, more]) => {
    return { own, its, score, speaker: 'same', parted: false, ...more } as const;
  });
  return weighRivals(all, (at) => all[at]?.parted === true).map((score) => score >= LINK_AT);
}

test.each<[name: string, pairs: readonly Short[], expected: readonly boolean[]]>([
  ['a little under the bar, and nobody else has anything of it', [[0, 0, LINK_AT - 80]], [true]],
  ['the same of two speakers', [[0, 0, LINK_AT - 80, { speaker: 'different' }]], [false]],
  ['a little nearer where one of them is unknown', [[0, 0, LINK_AT - 45, { speaker: 'unknown' }]], [true]],
  ['far under the bar', [[0, 0, LINK_AT - 250]], [false]],
  [
    'the likelier of two partners',
    [
      [0, 0, LINK_AT - 5],
      [0, 1, LINK_AT - 90],
    ],
    [true, false],
  ],
  [
    'two that have too much in common to be rivals: the headline and the body',
    [
      [0, 0, LINK_AT + 250],
      [0, 1, LINK_AT + 110],
    ],
    [true, true],
  ],
  [
    'what cannot be the same claim is no rival',
    [
      [0, 0, LINK_AT + 100, { parted: true }],
      [0, 1, LINK_AT - 80],
    ],
    [true, true],
  ],
  [
    'tellings that share neither side are no rivals',
    [
      [0, 0, LINK_AT + 100],
      [1, 1, LINK_AT - 80],
    ],
    [true, true],
  ],
])('%s', (_name, pairs, expected) => {
  expect(linked(...pairs)).toEqual(expected);
});
