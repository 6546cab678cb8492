import { listed } from '../../model/grouped.ts';
import { byCodeUnits } from '../../model/order.ts';
import { keysOf, type Shingles, type Sketch, shinglesOf } from './shingles.ts';
import { compareShingles, type TextLikeness } from './text-likeness.ts';

/** Two articles that have enough in common to be looked at; a function of the two texts alone. `a` before `b` by id. */
export interface LikePair {
  readonly a: string;
  readonly b: string;
  readonly likeness: TextLikeness;
}

/**
 * Pairs of articles that may be one text, by an inverted index over one word pair in eight; which other articles are there does
 * not matter. With `near` those pairs alone of which one is in it. In order of ids.
 */
export function findLikePairs(sketches: ReadonlyMap<string, Sketch>, near?: ReadonlySet<string>): LikePair[] {
  const found: LikePair[] = [];
  const seen = new Map<string, Shingles>();
  const holders = new Map<number, string[]>();
  const sizes = new Map<string, number>();
  // Those of `near` first: of the others nothing is kept then.
  const rankOf = (id: string): number => (near?.has(id) === true ? 0 : 1);
  const ids = [...sketches.keys()].sort((a, b) => rankOf(a) - rankOf(b) || byCodeUnits(a, b));
  for (const id of ids) {
    const shingles = shinglesOf(sketches.get(id) ?? new Int32Array(0));
    const keys = keysOf(shingles);
    for (const other of sharing(keys, { holders, sizes })) {
      const pair = pairOf({ id, shingles }, { id: other, shingles: seen.get(other) ?? shingles });
      if (pair !== null) found.push(pair);
    }
    if (near !== undefined && !near.has(id)) continue;
    seen.set(id, shingles);
    sizes.set(id, keys.length);
    for (const key of keys) listed(holders, key).push(id);
  }
  return found.sort((one, other) => byCodeUnits(one.a, other.a) || byCodeUnits(one.b, other.b));
}

interface Shingled {
  readonly id: string;
  readonly shingles: Shingles;
}

function pairOf(one: Shingled, other: Shingled): LikePair | null {
  const [first, second] = one.id < other.id ? [one, other] : [other, one];
  const likeness = compareShingles(first.shingles, second.shingles);
  return likeness === null ? null : { a: first.id, b: second.id, likeness };
}

/** Fewer shared keys than these are chance. */
const LEAST_KEYS = 2;
// A twentieth of all pairs makes shared passages, so that far fewer of the smaller text's keys are no more than a subject.
const LEAST_SHARE = 1 / 30;

/** Whether two texts that share so many keys are to be compared; `fewest` are the keys of the one that has fewer. */
export function mayBeLike(shared: number, fewest: number): boolean {
  return shared >= Math.max(LEAST_KEYS, fewest * LEAST_SHARE);
}

interface Index {
  readonly holders: ReadonlyMap<number, readonly string[]>;
  /** How many keys each text has. */
  readonly sizes: ReadonlyMap<string, number>;
}

function sharing(keys: Int32Array, { holders, sizes }: Index): string[] {
  const counts = new Map<string, number>();
  keys.forEach((key) => {
    holders.get(key)?.forEach((id) => {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    });
  });
  const isEnough = (id: string, shared: number): boolean =>
    mayBeLike(shared, Math.min(keys.length, sizes.get(id) ?? 0));
  return [...counts].flatMap(([id, count]) => (isEnough(id, count) ? [id] : []));
}
