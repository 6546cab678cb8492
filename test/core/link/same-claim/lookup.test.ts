import { expect, test } from 'vitest';
import { lookupOf } from '../../../../src/core/link/same-claim/lookup.ts';
import { profileOf } from '../../../../src/core/link/same-claim/profile.ts';
import { told } from '../told.ts';

/** Hashes of the keys of one telling. */
function hashesOf(says: string, by = 'Ilse Varga'): number[] {
  return [...lookupOf([profileOf(told({ id: 't-1', article: 'a-1', says, by }))]).hashes];
}

const DREDGER = 'the dredger Abkor sank off Tolvik with a cargo of gravel and timber';

test('the pairs of a telling are beside each other for each rare word, so that an index reads them with few pages', () => {
  const hashes = hashesOf(DREDGER);
  const beginnings = new Set(hashes.map((hash) => hash >>> 17));
  expect(new Set(hashes).size).toBeGreaterThan(20);
  expect(beginnings.size).toBeLessThan(9);
});

test('two tellings that share two rare words share a key, whatever else they say', () => {
  const other = hashesOf('the Abkor was seen off Tolvik by a pilot');
  expect(hashesOf(DREDGER).filter((hash) => other.includes(hash)).length).toBeGreaterThan(0);
  const none = hashesOf('bakers gave away loaves at the winter market', 'Petru Halvas');
  expect(hashesOf(DREDGER).filter((hash) => none.includes(hash))).toEqual([]);
});
