import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusters } from '../../../src/core/link/clusters.ts';

test('claims are the same groups whatever the order of tellings and links', () => {
  const ids = ['t-a', 't-b', 't-c', 't-d', 't-e'];
  const link = fc
    .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))
    .map(([a, b]) => ({ a, b, score: 900, reasons: [] }));
  fc.assert(
    fc.property(fc.array(link), fc.shuffledSubarray(ids, { minLength: 5 }), (links, order) => {
      const claims = clusters(order, [...links].reverse());
      expect([...claims]).toEqual([...clusters(ids, links)]);
      expect([...claims.values()].flat().sort()).toEqual(ids);
      for (const [id, members] of claims) expect(id).toBe(`c-${members[0]?.slice(2)}`);
      for (const { a, b } of links)
        expect([...claims.values()].some((all) => all.includes(a) && all.includes(b))).toBe(true);
    }),
  );
});

test('a link to a telling that is not there joins nothing', () => {
  expect([...clusters(['t-a'], [{ a: 't-a', b: 't-z', score: 900, reasons: [] }])]).toEqual([['c-a', ['t-a']]]);
});
