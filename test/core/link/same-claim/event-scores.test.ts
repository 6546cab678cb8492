import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventScores } from '../../../../src/core/link/same-claim/event-scores.ts';
import { areOneEvent, type ComparedArticle, pageOf } from '../../../../src/core/link/same-claim/page.ts';
import { type Profile, profileOf } from '../../../../src/core/link/same-claim/profile.ts';
import { compare } from '../../../../src/core/link/same-claim/similarity.ts';
import { told } from '../told.ts';

/** Both articles tell these, so that they are about one event. */
const SHARED = [
  'the ferry Orsa ran aground off Cape Lind with a broken rudder',
  'divers searched the hull of the Orsa at Lind',
];
/** Shared, near and opposite words, phrases that mean the same, names at places where the other has none, figures and days. */
const LINES = [
  'nobody on board the ferry Orsa was hurt',
  'two passengers on board the Orsa were injured by the collision',
  'Lind harbour closed for repairs',
  'lind harbour will stay open, Rudder said',
  'its rudder broke and the vessel ran ashore, costing 86,000 crowns',
  'the ship had 86 passengers on board',
  'the inspection in April found a broken cable and a cracked rudder',
  'an inspector found cracks in the rudder and the cables at Cape Lind',
  'a truce and a ceasefire held while the youth and the pupils cheered',
  'the calm held, and a ceasefire was kept by pupils',
  'the crew had drowned after the cargo caught fire',
  'the crew left the Orsa at 10:40 p.m.',
  'Orsa and Lind were released at twenty to eleven in the evening',
  'Cape Rudder and Aker were arrested at 10:40 p.m.',
  'three of them burned to death when the hay burned, and others drowned',
  'all',
];
const SPEAKERS = ['Nils Aker', 'Aker Lines', 'a spokesman for the shipping company Aker Lines', 'Ilse Marn', null];

const telling = fc.record({
  says: fc.constantFrom(...LINES),
  by: fc.constantFrom(...SPEAKERS),
  figures: fc.constantFrom(
    [],
    [{ value: 86, exact: '86', unit: 'passengers' }],
    [{ value: 2, exact: 'two', unit: 'people' }],
    [{ value: 86_000, exact: '86,000', unit: 'crowns' }],
  ),
  dates: fc.constantFrom([], [{ exact: 'on 4 March', value: '2031-03-04' }], [{ exact: 'in April', value: '2030-04' }]),
  stance: fc.constantFrom('asserts' as const, 'denies' as const),
});

function articleOf(article: string, tellings: readonly Parameters<typeof told>[0][]): ComparedArticle {
  const common = SHARED.map((says) => ({ says, by: 'Nils Aker' }));
  const profiles = [...common, ...tellings].map((said, at) =>
    profileOf(told({ ...said, article, id: `t-${(at * 7) % 10}${article}`, published: '2031-03-05' })),
  );
  return { page: pageOf(profiles), profiles };
}

function scoreOf(one: ComparedArticle, own: number, other: ComparedArticle, its: number): number {
  const [a, b] = [one.profiles[own], other.profiles[its]] as [Profile, Profile]; // an edge: places that eventScores gave
  const sides = [
    { profile: a, page: one.page },
    { profile: b, page: other.page },
  ] as const;
  return a.id < b.id ? compare(sides[0], sides[1]).score : compare(sides[1], sides[0]).score;
}

test('of all tellings of two articles at once the scores are those that each two have by themselves', () => {
  let events = 0;
  fc.assert(
    fc.property(fc.array(telling, { maxLength: 8 }), fc.array(telling, { maxLength: 8 }), (first, second) => {
      const [one, other] = [articleOf('a-1', first), articleOf('a-2', second)];
      if (!areOneEvent(one.page, other.page)) return;
      events += 1;
      const scores = eventScores(one, other);
      expect(scores.length).toBe(one.profiles.length * other.profiles.length);
      for (const { own, its, score } of scores) expect(score).toBe(scoreOf(one, own, other, its));
    }),
  );
  expect(events).toBeGreaterThan(20);
});
