import { rarityOf } from '../words/weights.ts';
import { keyHash } from './key-hash.ts';
import { isSomeDay } from './moments.ts';
import type { Profile } from './profile.ts';

/** Of a telling's concepts so many of the rarest are looked up in pairs. */
const MOST_KEYS = 6;
/** Two words of a speaker's name find "Lipetsk's regional government" beside "the government of the Lipetsk region". */
const MOST_CREDITS = 2;

/**
 * Under which a telling is found: every pair of its rarest concepts, first figure, first day and speaker's name. Two tellings that
 * share none of these pairs are not compared. A function of the telling alone, so that no other telling can hide a pair: which
 * concepts are rare is settled by the packaged table.
 */
function lookupHashes(profile: Profile): number[] {
  const { keys, weights, measures, moments, credit, attribution } = profile;
  const ranked = keys.map((key, at) => ({ key, weight: weights[at] ?? 0 }));
  ranked.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const handles = ranked.slice(0, MOST_KEYS).map(({ key }) => ({ handle: key, rarity: rarityOf(key) }));
  const [measure] = measures;
  const moment = moments.find((one) => !isSomeDay(one));
  if (measure !== undefined) handles.push({ handle: `#${measure.value}`, rarity: 0 });
  if (moment !== undefined) handles.push({ handle: `@${moment.slice(4)}`, rarity: 0 });
  for (const name of credit.slice(0, MOST_CREDITS)) handles.push({ handle: `~${name}`, rarity: 0 });
  handles.sort((a, b) => a.rarity - b.rarity || (a.handle < b.handle ? -1 : 1));
  const hashes = handles.flatMap(({ handle: rarer }, at) => {
    const near = keyHash(rarer) & ~OWN_BITS;
    return handles.slice(0, at).map(({ handle }) => near | (keyHash(`${handle} ${rarer}`) & OWN_BITS));
  });
  // Pieces of one sentence must be found, to be kept apart: a headline may say what two of them say.
  return attribution === null ? hashes : [...hashes, keyHash(`= ${attribution}`)];
}

/** The first bits of a pair's hash are those of the rarer of the two, so that an index has all pairs of a rare word beside each other. */
const OWN_BITS = 2 ** 17 - 1;

/** Which tellings of an article are found under which keys: two lists side by side, in order of key and then of place. */
export interface Lookup {
  /** Hashes of the keys; that two keys have one hash happens, and costs a comparison. */
  readonly hashes: Int32Array;
  /** Of the tellings among the profiles. */
  readonly places: Int32Array;
}

/** More tellings than any article has; no power of two more, for a key and a place are sorted as one number. */
export const MOST_TELLINGS = 2 ** 20;

/** A function of the tellings alone. */
export function lookupOf(profiles: readonly Profile[]): Lookup {
  const codes: number[] = [];
  profiles.forEach((profile, place) => {
    for (const hash of new Set(lookupHashes(profile))) codes.push(hash * MOST_TELLINGS + place);
  });
  const sorted = Float64Array.from(codes).sort();
  const hashes = new Int32Array(sorted.length);
  const places = new Int32Array(sorted.length);
  sorted.forEach((code, at) => {
    const hash = Math.floor(code / MOST_TELLINGS);
    hashes[at] = hash;
    places[at] = code - hash * MOST_TELLINGS;
  });
  return { hashes, places };
}

/** Calls for each key with the tellings that have it. */
export function eachKey({ hashes, places }: Lookup, visit: (hash: number, places: Int32Array) => void): void {
  for (let from = 0; from < hashes.length; ) {
    const to = endOf(hashes, from);
    visit(hashes[from] ?? 0, places.subarray(from, to));
    from = to;
  }
}

/** The tellings that have a key; none where nobody has. */
export function placesUnder({ hashes, places }: Lookup, hash: number): Int32Array {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? places.subarray(low, endOf(hashes, low)) : places.subarray(0, 0);
}

/** Where the key that stands at `from` stands no longer. */
function endOf(hashes: Int32Array, from: number): number {
  const hash = hashes[from];
  let to = from + 1;
  while (to < hashes.length && hashes[to] === hash) to += 1;
  return to;
}
