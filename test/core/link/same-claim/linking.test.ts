import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkTellings, settleLinks } from '../../../../src/core/link/same-claim/linking.ts';
import type { Told } from '../../../../src/core/link/told.ts';
import { told } from '../told.ts';

const lines: readonly string[] = [
  'the ferry Orsa ran aground off Cape Lind with a broken rudder',
  'the Orsa ran aground off Cape Lind after its rudder broke',
  'the ferry Orsa had been inspected at Lind in April',
  'nobody on board the ferry Orsa was hurt',
  'two people on board the ferry Orsa were hurt',
  'its rudder broke off Cape Lind and the ferry Orsa ran aground',
];
const tellings: readonly Told[] = ['a-1', 'a-2', 'a-3'].flatMap((article, at) =>
  lines.map((says, line) => told({ id: `t-${at}${line}`, article, says, by: line % 2 === 0 ? 'Nils Aker' : null })),
);

test('any order of the tellings gives the same links, the same near pairs and the same claims', () => {
  const expected = linkTellings(tellings, { judged: [] });
  expect(expected.links.length).toBeGreaterThan(3);
  fc.assert(
    fc.property(fc.shuffledSubarray([...tellings], { minLength: tellings.length }), (order) => {
      const found = linkTellings(order, { judged: [] });
      expect(found.links).toEqual(expected.links);
      expect(found.near).toEqual(expected.near);
      expect([...found.claims]).toEqual([...expected.claims]);
    }),
    { numRuns: 30 },
  );
});

test('what two articles tell is linked alike whatever a third one tells', () => {
  const two = tellings.filter(({ article }) => article.id !== 'a-3');
  const among = ({ a, b }: { a: string; b: string }): boolean => !a.startsWith('t-2') && !b.startsWith('t-2');
  expect(linkTellings(two, { judged: [] }).links).toEqual(linkTellings(tellings, { judged: [] }).links.filter(among));
});

test('a telling that tells no claim is in no claim, and its article is read with it all the same', () => {
  const { claims, links } = linkTellings(tellings, { judged: [], without: new Set(['t-00']) });
  expect([...claims.values()].flat()).not.toContain('t-00');
  expect(links.some(({ a, b }) => a === 't-00' || b === 't-00')).toBe(false);
});

const pair = (a: string, b: string, score: number, veto: 'figures' | null = null) => ({
  a,
  b,
  score,
  reasons: [],
  veto,
});

test.each([
  ['a link joins two', [pair('t-a', 't-b', 700)], [['t-a', 't-b'], ['t-c'], ['t-d']]],
  ['a near pair joins nothing', [pair('t-a', 't-b', 550)], [['t-a'], ['t-b'], ['t-c'], ['t-d']]],
  ['a vetoed pair joins nothing', [pair('t-a', 't-b', 900, 'figures')], [['t-a'], ['t-b'], ['t-c'], ['t-d']]],
  [
    'two that must not be one are not joined by a third',
    [pair('t-a', 't-b', 900), pair('t-b', 't-c', 800), pair('t-a', 't-c', 700, 'figures')],
    [['t-a', 't-b'], ['t-c'], ['t-d']],
  ],
  [
    'a chain ends where its ends have nothing in common',
    [pair('t-a', 't-b', 900), pair('t-c', 't-d', 900), pair('t-b', 't-c', 650)],
    [
      ['t-a', 't-b'],
      ['t-c', 't-d'],
    ],
  ],
  [
    'what stands in one place is joined where one of the two stands alone',
    [pair('t-a', 't-b', 900), { ...pair('t-b', 't-c', 600), placed: true as const }],
    [['t-a', 't-b', 't-c'], ['t-d']],
  ],
  [
    'and where the two are near on average',
    [
      pair('t-a', 't-b', 900),
      pair('t-c', 't-d', 900),
      { ...pair('t-b', 't-c', 600), placed: true as const },
      pair('t-a', 't-d', 650),
    ],
    [['t-a', 't-b', 't-c', 't-d']],
  ],
  [
    'but not where they have nothing in common',
    [pair('t-a', 't-b', 900), pair('t-c', 't-d', 900), { ...pair('t-b', 't-c', 600), placed: true as const }],
    [
      ['t-a', 't-b'],
      ['t-c', 't-d'],
    ],
  ],
  [
    'nor where one of them must not be of the claim',
    [
      pair('t-a', 't-b', 900),
      { ...pair('t-b', 't-c', 600), placed: true as const },
      pair('t-a', 't-c', 500, 'figures'),
    ],
    [['t-a', 't-b'], ['t-c'], ['t-d']],
  ],
])('%s', (_name, pairs, expected) => {
  const { claims } = settleLinks(['t-d', 't-c', 't-b', 't-a'], pairs, { judged: [] });
  expect([...claims.values()]).toEqual(expected);
});

test('a judgement outranks every score', () => {
  const judged = [{ a: 't-a', b: 't-b', verdict: 'different' as const }];
  expect([...settleLinks(['t-a', 't-b'], [pair('t-a', 't-b', 1000)], { judged }).claims.values()]).toEqual([
    ['t-a'],
    ['t-b'],
  ]);
});
