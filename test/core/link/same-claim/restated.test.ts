import { expect, test } from 'vitest';
import { findPairs } from '../../../../src/core/link/same-claim/linking.ts';
import { profileOf } from '../../../../src/core/link/same-claim/profile.ts';
import { LINK_AT } from '../../../../src/core/link/same-claim/similarity.ts';
import { type Said, told } from '../told.ts';

/** How surely an article that tells both tells one claim twice. */
function scoreOf(one: Said, other: Said): number {
  const pairs = findPairs([told({ id: 't-a', ...one }), told({ id: 't-b', ...other })].map(profileOf));
  return Math.max(0, ...pairs.map(({ veto, score }) => (veto === null ? score : 0)));
}

function isRestated(one: Said, other: Said): boolean {
  return scoreOf(one, other) >= LINK_AT;
}

const HEADLINE = { start: 0 };
const counted = (exact: string, unit: string): NonNullable<Said['figures']> => [
  { exact, value: Number(exact), unit, type: 'count' },
];
const paid = (exact: string): NonNullable<Said['figures']> => [
  { exact, value: Number(exact), unit: 'EUR', type: 'money' },
];

test.each<[name: string, one: Said, other: Said]>([
  [
    'a headline and the figure of the body',
    { says: '86 of our rowers are home', figures: counted('86', 'rowers'), by: 'Rowing League', ...HEADLINE },
    {
      says: 'In the first relief flight since April, 86 Quendle rowers returned on Tuesday',
      figures: counted('86', 'rowers'),
      by: 'Rowing League',
    },
  ],
  [
    'what one asserts and another denies',
    { says: 'the harbour police had fired flares into the grandstand', by: 'Ilmo Rusk' },
    { says: 'flares had been fired into the grandstand', by: 'Harbour Police', stance: 'denies' },
  ],
])('%s: one claim', (_name, one, other) => {
  expect(isRestated(one, other)).toBe(true);
});

test.each<[name: string, one: Said, other: Said]>([
  [
    'the same figure, long after the headline',
    { says: '86 of our rowers are home', figures: counted('86', 'rowers'), by: 'Rowing League' },
    {
      says: 'In the first relief flight since April, 86 Quendle rowers returned on Tuesday',
      figures: counted('86', 'rowers'),
      by: 'Rowing League',
    },
  ],
  [
    'a sum of which two things are said',
    {
      says: 'households with 100000 euros have abandoned the Quendle party',
      figures: paid('100000'),
      by: 'Harn poll',
      ...HEADLINE,
    },
    { says: 'the mayor won among voters with 100000 euros', figures: paid('100000'), by: 'Harn poll' },
  ],
  [
    'what one asserts, and another denies of another thing',
    { says: 'the harbour police had fired flares into the grandstand', by: 'Ilmo Rusk' },
    { says: 'the flares had come from his boat', by: 'Lea Hart', stance: 'denies' },
  ],
  [
    "last year's like event",
    {
      says: 'eleven rowers were rescued off the pier of Harn by a trawler in May 2030',
      dates: [{ exact: 'May 2030', value: '2030-05' }],
      published: '2031-06-10',
      by: 'Rowing League',
    },
    {
      says: 'eleven rowers were rescued off the pier of Harn by a trawler',
      published: '2031-06-10',
      by: 'Rowing League',
    },
  ],
])('%s: two claims', (_name, one, other) => {
  expect(isRestated(one, other)).toBe(false);
});

test('what gives a figure that a headline has not is less sure to say the same', () => {
  const head: Said = { says: 'a welder set fire to the maize silo at Orlo', by: 'Harn Port', ...HEADLINE };
  const burned = 'the fire that the welder set at the maize silo in Orlo had burned for hours';
  const weighed: Said = { says: `86 bags burned in ${burned}`, figures: counted('86', 'bags'), by: 'Harn Port' };
  expect(scoreOf(head, { says: burned, by: 'Harn Port' })).toBeGreaterThan(scoreOf(head, weighed));
});
