import { describe, expect, test } from 'vitest';
import { likenessOf } from '../../../../src/core/link/same-claim/likeness.ts';
import { areAlike, measureOf } from '../../../../src/core/link/same-claim/measures.ts';
import { pageOf } from '../../../../src/core/link/same-claim/page.ts';
import { type Profile, profileOf } from '../../../../src/core/link/same-claim/profile.ts';
import { countOthers, measureOthers, timeOtherwise } from '../../../../src/core/link/same-claim/unlike.ts';
import type { Figure } from '../../../../src/core/model/reading.ts';
import { type Said, told } from '../told.ts';

type Counted = NonNullable<Said['figures']>[number];

function asked(one: Said, other: Said, ask: typeof countOthers): boolean {
  const [a, b] = [one, other].map((said, at) => profileOf(told({ article: `a-${at}`, ...said }))) as [Profile, Profile];
  const likeness = likenessOf({ profile: a, page: pageOf([a]) }, { profile: b, page: pageOf([b]) });
  expect(ask(b, a, likeness)).toBe(ask(a, b, likeness));
  return ask(a, b, likeness);
}

describe('one number of two things', () => {
  const counting = (says: string, unit: string): Said => ({
    says,
    figures: [{ exact: '64', value: 64, unit, type: 'count' }],
  });
  test.each<[Said, Said, boolean]>([
    [counting('the ferry has 64 seats', 'seats'), counting('64 people had boarded it', 'people'), true],
    [counting('they came 64 times', 'times'), counting('64 boats came', 'boats'), true],
    [counting('64 cases were counted', 'cases'), counting('64 people had caught it', 'people'), false],
    [counting('64 jobs will go', 'jobs'), counting('64 people have to go', 'people'), false],
    [counting('64 women were freed', 'women'), counting('64 passengers were freed', 'passengers'), false],
    [counting('64 seats were free', 'seats'), counting('there were 64 berths', 'berths'), false],
  ])('%#', (one, other, isOther) => {
    expect(asked(one, other, countOthers)).toBe(isOther);
  });
});

describe('one share or price of two things', () => {
  const share: Counted = { exact: '22 percent', value: 22, unit: 'percent', type: 'percent' };
  const price: Counted = { exact: '14 million euros', value: 14_000_000, unit: 'euros', type: 'money' };
  test.each<[string, string, Counted, boolean]>([
    ['milk prices have risen by 22 percent', 'prices of steel have risen by 22 percent', share, true],
    ['petrol prices have risen by 22 percent', 'fuel prices have risen by 22 percent', share, false],
    ['milk prices have risen by 22 percent', 'prices have risen by 22 percent', share, false],
    ['inflation has reached 22 percent', 'prices have risen by 22 percent', share, false],
    ['the new bridge had cost 14 million euros', 'the stolen coins were worth 14 million euros', price, true],
    ['the bridge cost 14 million euros', 'the new bridge had cost 14 million euros', price, false],
    ['it cost 14 million euros', 'the new bridge had cost 14 million euros', price, false],
    ['the owner paid 14 million euros', 'the stolen coins were worth 14 million euros', price, false],
  ])('%s, %s', (one, other, figure, isOther) => {
    expect(asked({ says: one, figures: [figure] }, { says: other, figures: [figure] }, measureOthers)).toBe(isOther);
  });
});

test.each<[string, string, boolean]>([
  ['the siren sounded at 14:12', 'the siren sounded at 13:50', true],
  ['the siren sounded at 2.12 p.m.', 'the siren sounded at 14:12', false],
  ['the siren sounded at 14:12', 'the siren sounded in the afternoon', false],
])('%s, %s', (one, other, isOther) => {
  expect(asked({ says: one }, { says: other }, timeOtherwise)).toBe(isOther);
});

test.each<[one: number, other: number, areOne: boolean]>([
  [512_300, 519_300, false],
  [512_300, 512_000, true],
  [510_000, 519_000, true],
])('about %i and about %i', (one, other, areOne) => {
  const about = (value: number): Figure => ({
    start: 0,
    end: 0,
    exact: `about ${value}`,
    value,
    qualifier: 'about',
    unit: 'people',
  });
  expect(areAlike(measureOf(about(one)), measureOf(about(other)))).toBe(areOne);
});
