import { expect, test } from 'vitest';
import { doubtsOf } from '../../../../src/core/link/same-claim/doubts.ts';
import type { Compare } from '../../../../src/core/link/same-claim/likeness.ts';
import { pageOf } from '../../../../src/core/link/same-claim/page.ts';
import { profileOf } from '../../../../src/core/link/same-claim/profile.ts';
import { told } from '../told.ts';

/** A telling in an article that tells these others. */
function inArticle(article: string, says: string, others: readonly string[]): Compare {
  const profile = profileOf(told({ article, says }));
  return { profile, page: pageOf([profile, ...others.map((one) => profileOf(told({ article, says: one })))]) };
}

test.each<[name: string, one: string, other: string, others: string[], isDoubted: boolean]>([
  ['what they say excludes each other', 'the guards were released', 'the guards were arrested', [], true],
  ['one of the two says no', 'the guards were not released', 'the guards were arrested', [], false],
  ['both say no', 'he would not answer questions', 'he refused to answer questions', [], false],
  ['nothing excludes anything', 'the guards were released', 'the guards came home', [], false],
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
  expect(doubtsOf(a, b) > 0).toBe(isDoubted);
  expect(doubtsOf(b, a)).toBe(doubtsOf(a, b));
});
