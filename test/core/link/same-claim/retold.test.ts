import { describe, expect, test } from 'vitest';
import type { Credits } from '../../../../src/core/link/same-claim/credits.ts';
import { type Profile, profileOf } from '../../../../src/core/link/same-claim/profile.ts';
import { type Places, type Resemblance, retoldPlaces } from '../../../../src/core/link/same-claim/retold.ts';
import { told } from '../told.ts';

const articleOf = (length: number): Profile[] =>
  Array.from({ length }, (_, place) => profileOf(told({ says: 'the mill burned', start: 100 * place })));
const steps = (...pairs: readonly (readonly [own: number, its: number])[]): Places[] =>
  pairs.map(([own, its]) => ({ own, its }));
const like =
  (speaker: Credits, cosine = 0) =>
  (): Resemblance => ({ speaker, cosine });

describe('what stands in the same place of a rewritten text', () => {
  const linked = steps([0, 0], [1, 1], [2, 2], [4, 4], [5, 5]);
  const [one, other] = [articleOf(6), articleOf(6)];

  test.each<[string, Places[], () => Resemblance | null, Places[]]>([
    ['credited to one', linked, like('same'), steps([3, 3])],
    ['credited in like words', linked, like('alike'), steps([3, 3])],
    ['in like words', linked, like('unknown', 450), steps([3, 3])],
    ['by another and in other words', linked, like('unknown', 200), []],
    ['that must not be one', linked, () => null, []],
    ['of two articles that share less', linked.slice(0, 4), like('same'), []],
    ['of two that tell it in another order', steps([0, 5], [1, 4], [2, 2], [4, 1], [5, 0]), like('same'), []],
  ])('%s', (_name, links, resemblance, found) => {
    expect(retoldPlaces([one, other], links, resemblance)).toEqual(found);
  });

  test('of several that are like it none', () => {
    const longer = articleOf(7);
    expect(retoldPlaces([one, longer], steps([0, 0], [1, 1], [2, 2], [4, 5], [5, 6]), like('same'))).toEqual([]);
  });

  test('of several the one that is', () => {
    const longer = articleOf(7);
    const links = steps([0, 0], [1, 1], [2, 2], [4, 5], [5, 6]);
    const found = retoldPlaces([one, longer], links, ({ its }) => ({
      speaker: its === 4 ? 'same' : 'different',
      cosine: 0,
    }));
    expect(found).toEqual(steps([3, 4]));
  });

  test('of a long article of which little is told again nothing', () => {
    expect(retoldPlaces([articleOf(12), articleOf(12)], linked, like('same'))).toEqual([]);
  });
});
