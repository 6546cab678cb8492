import { listed } from '../../model/grouped.ts';
import { areDense as areMany, MOST_PAIRS } from '../dense.ts';
import { eachKey, type Lookup, lookupOf, MOST_TELLINGS, placesUnder } from './lookup.ts';
import type { Profile } from './profile.ts';

/** Which tellings of two articles, or of one and itself, are compared: each two as one number, by their places among the profiles. */
export type Met = Set<number>;

/** What of an article shows which of its tellings meet others. */
interface Side {
  readonly profiles: readonly Profile[];
}

/** Of such two articles only those tellings meet that share keys which few of them have, whatever else they have in common. */
export function areDense(one: Side, other: Side): boolean {
  return areMany(one.profiles.length, other.profiles.length);
}

/** Notes that these tellings of two articles share a key, or these of one; of two dense articles nothing. Places ascend. */
export function meet(met: Met, [one, other]: readonly [Side, Side], places: Places): void {
  if (!areDense(one, other)) eachPair(places, one === other, (code) => met.add(code));
}

/** Of the tellings of either side. */
type Places = readonly [own: Int32Array, its: Int32Array];

function eachPair([own, its]: Places, within: boolean, visit: (code: number) => void): void {
  own.forEach((place, at) => {
    for (let to = within ? at + 1 : 0; to < its.length; to += 1) visit(codeOf(place, its[to] ?? 0));
  });
}

/** Two tellings as one number. */
export function codeOf(own: number, its: number): number {
  return own * MOST_TELLINGS + its;
}

export function placesOf(code: number): [own: number, its: number] {
  const own = Math.floor(code / MOST_TELLINGS);
  return [own, code - own * MOST_TELLINGS];
}

/**
 * Those of two dense articles, or of one and itself, that share one of their rarest keys: by rising number of pairs that a key makes, until
 * they are more than can be compared; of keys that make as many all or none. A function of the two, the same either way round.
 */
export function rareMeetings(one: Side, other: Side): Met {
  const within = one === other;
  const sides = [known(one.profiles), known(other.profiles)] as const;
  const met: Met = new Set();
  let work = 0;
  for (const [pairs, keys] of sharedKeys(sides, within)) {
    work += pairs * keys.length;
    if (work > MOST_WORK) return met;
    const fresh: Met = new Set();
    for (const key of keys) {
      eachPair(placesAt(sides, key), within, (code) => met.has(code) || fresh.add(code));
      if (met.size + fresh.size > MOST_PAIRS) return met;
    }
    for (const code of fresh) met.add(code);
  }
  return met;
}

/** Two tellings share so many keys at most, or hardly more. */
const MOST_WORK = 64 * MOST_PAIRS;

type Sides = readonly [Lookup, Lookup];

/** Hashes of the keys that both have, by how many pairs they make, the fewest first; the shorter list is walked. */
function sharedKeys(sides: Sides, within: boolean): [pairs: number, keys: number[]][] {
  const [one, other] = sides;
  const shared = new Map<number, number[]>();
  eachKey(one.hashes.length < other.hashes.length ? one : other, (hash) => {
    const [own, its] = placesAt(sides, hash);
    const pairs = within ? (own.length * (own.length - 1)) / 2 : own.length * its.length;
    if (pairs > 0 && pairs <= MOST_PAIRS) listed(shared, pairs).push(hash);
  });
  return [...shared].sort(([a], [b]) => a - b);
}

/** Who has a key on either side. */
function placesAt([one, other]: Sides, hash: number): Places {
  return [placesUnder(one, hash), placesUnder(other, hash)];
}

/** A dense article is laid beside many. */
function known(profiles: readonly Profile[]): Lookup {
  const found = lookups.get(profiles) ?? lookupOf(profiles);
  if (profiles.length > KEPT) lookups.set(profiles, found);
  return found;
}

const KEPT = 256;
const lookups = new WeakMap<readonly Profile[], Lookup>();
