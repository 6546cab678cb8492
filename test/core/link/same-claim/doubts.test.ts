import { expect, test } from 'vitest';
import { doubtsOf } from '../../../../src/core/link/same-claim/doubts.ts';
import { type Compare, likenessOf } from '../../../../src/core/link/same-claim/likeness.ts';
import { pageOf } from '../../../../src/core/link/same-claim/page.ts';
import { profileOf } from '../../../../src/core/link/same-claim/profile.ts';
import { type Said, told } from '../told.ts';

/** A telling in an article that tells these others. */
function inArticle(article: string, says: string, others: readonly string[]): Compare {
  const profile = profileOf(told({ article, says }));
  return { profile, page: pageOf([profile, ...others.map((one) => profileOf(told({ article, says: one })))]) };
}

test('a figure in common is something that is said, and so is what another denies', () => {
  const doubts = (one: Said, other: Said): number => {
    const [a, b] = [one, other].map((said, at) => {
      const profile = profileOf(told({ article: `a-${at}`, ...said }));
      return { profile, page: pageOf([profile]) };
    }) as [Compare, Compare];
    return doubtsOf(a, b, likenessOf(a, b));
  };
  const [moored, stuck] = ['41 boats had been moored there', '41 boats were stuck'];
  const figures = [{ exact: '41', value: 41, unit: 'boats', type: 'count' as const }];
  expect(doubts({ says: moored }, { says: stuck })).toBeGreaterThan(0);
  expect(doubts({ says: moored, figures }, { says: stuck, figures })).toBe(0);
  expect(doubts({ says: moored }, { says: stuck, stance: 'denies' })).toBe(0);
});

test.each<[name: string, one: string, other: string, others: string[], isDoubted: boolean]>([
  ['what they say excludes each other', 'the guards were released', 'the guards were arrested', [], true],
  ['both have one', 'the guards were not released', 'the guards were never freed', [], false],
  ['both say no', 'he would not answer questions', 'he refused to answer questions', [], false],
  ['nothing excludes anything', 'the guards were released', 'the guards were freed at dawn', [], false],
  [
    'nothing alike is said of one thing',
    'the lift on the upper deck had worked',
    'the lift on the upper deck smelled of paint',
    [],
    true,
  ],
  [
    'nearly the same is said of it',
    'the lift on the upper deck caught fire',
    'the lift on the upper deck was burning',
    [],
    false,
  ],
  [
    'what befell one and who did it',
    'the lift was wrecked by the porters',
    'the porters had wrecked the lift',
    [],
    false,
  ],
  ['a mayor and her deputy', 'the mayor fell off the pier', 'the deputy mayor fell off the pier', [], true],
  ['one deputy', 'the vice president fell off the pier', 'the deputy of the president fell off the pier', [], false],
  ['two sectors', 'the staff lost boats in the Marn sector', 'the staff lost boats in the Orsk sector', [], true],
  [
    'one sector, and more names',
    'Aker lost boats in the Marn sector',
    'boats were lost by Aker in the Marn sector',
    [],
    false,
  ],
  [
    'two names of which one is no scope',
    'boats were lost in the Marn sector',
    'boats were lost in the sector of Orsk',
    [],
    false,
  ],
  ['what is to come and what was', 'the lift will be repaired', 'the lift was repaired', [], true],
  ['both are to come', 'the lift will be repaired', 'the lift would be repaired', [], false],
  ['one gives the hour', 'the lift fell at 5.20 p.m.', 'the lift fell', [], true],
  ['both give it', 'the lift fell at 5.20 p.m.', 'the lift fell at 17:20', [], false],
  ['one of the two has a negation', 'the lift was not repaired', 'the lift was repaired', [], true],
  [
    'each names somebody whom the other article knows',
    'they say that Arvanka moved troops to the river',
    'they say that Kesselia moved troops to the river',
    ['the border of Arvanka and of Kesselia is closed'],
    true,
  ],
  [
    'names that the other article does not know may be of one thing',
    'they say that Arvanka moved troops to the river',
    'they say that Kesselia moved troops to the river',
    [],
    false,
  ],
  [
    'one names nobody',
    'they say that Arvanka moved troops to the river',
    'they say that the neighbour moved troops to the river',
    ['the border of Arvanka and of Kesselia is closed'],
    false,
  ],
])('%s', (_name, one, other, others, isDoubted) => {
  const [a, b] = [inArticle('a-1', one, others), inArticle('a-2', other, others)];
  const likeness = likenessOf(a, b);
  expect(doubtsOf(a, b, likeness) > 0).toBe(isDoubted);
  expect(doubtsOf(b, a, likeness)).toBe(doubtsOf(a, b, likeness));
});
