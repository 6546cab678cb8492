import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusters, type Linkable, linkEqual } from '../../../src/core/link/clusters.ts';

const one: Linkable = {
  id: 't-a',
  words: 'the fire is out',
  figures: [],
  speaker: 'mayor',
  mode: 'speech',
  stance: 'asserts',
};
const linked = (other: Partial<Linkable>, first: Partial<Linkable> = {}): boolean =>
  linkEqual([
    { ...one, ...first },
    { ...one, ...first, id: 't-b', ...other },
  ]).length === 1;

test.each<[string, Partial<Linkable>, Partial<Linkable>]>([
  ['the same words of the same speaker', {}, {}],
  ['few words with a figure', {}, { words: '2140 tonnes', figures: ['2140 tonnes'] }],
  ['many words of nobody named', {}, { speaker: null, words: 'the fire at the depot is out since noon' }],
])('%s: one claim', (_name, other, first) => {
  expect(linked(other, first)).toBe(true);
});

test.each<[string, Partial<Linkable>, Partial<Linkable>]>([
  ['another speaker', { speaker: 'ilse' }, {}],
  ['other words', { words: 'the fire is not out' }, {}],
  ['another unit', { figures: ['2140 bags'] }, { figures: ['2140 tonnes'] }],
  ['a denial', { stance: 'denies' }, {}],
  ['a belief', { mode: 'belief' }, {}],
  ['few words', {}, { words: 'no comment' }],
  ['words of nobody named', {}, { speaker: null }],
  ['a figure alone', {}, { words: '2140', figures: ['2140 '] }],
])('%s: two claims', (_name, other, first) => {
  expect(linked(other, first)).toBe(false);
});

test('claims are the same groups whatever the order of tellings and links', () => {
  const ids = ['t-a', 't-b', 't-c', 't-d', 't-e'];
  const link = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).map(([a, b]) => ({ a, b, reasons: [] }));
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
  expect([...clusters(['t-a'], [{ a: 't-a', b: 't-z', reasons: [] }])]).toEqual([['c-a', ['t-a']]]);
});
