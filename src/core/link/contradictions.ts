import { listed } from '../model/grouped.ts';
import { type Pair, pairId, pairOf } from '../model/pair.ts';
import type { Judged } from './told.ts';
import { joinIds } from './union-find.ts';

/** A pair that is judged different, and judgements of "same" that lead from the one to the other. */
export interface Contradiction {
  readonly different: Pair;
  /** The shortest way between them, each pair once, from the smaller id to the larger. */
  readonly way: readonly Pair[];
}

/** Judgements that can hold together. */
export interface Settled {
  readonly same: readonly Pair[];
  readonly different: readonly Pair[];
  /** Pairs that no score may link directly: judged unsure, or "same" against a "different" elsewhere. */
  readonly open: readonly Pair[];
}

/** The pairs judged different that judgements of "same" join nevertheless, by ids. */
export function contradictions(judged: readonly Judged[]): Contradiction[] {
  const same = sorted(judged, 'same');
  const neighbours = neighboursOf(same);
  return joinedBy(same, sorted(judged, 'different')).flatMap((different) => {
    const way = shortestWay(neighbours, different);
    return way === null ? [] : [{ different, way }];
  });
}

/**
 * Takes out what cannot hold together: where a is b, and b is c, but a is not c, neither "same" counts until a person
 * changes one of the three. Only the shortest ways are taken out, all of them at once, then those that are shortest now,
 * so that one mistake in a large group costs two judgements and not the group, and no order of files matters.
 */
export function settle(judged: readonly Judged[]): Settled {
  const different = sorted(judged, 'different');
  const open = sorted(judged, 'unsure');
  let same = sorted(judged, 'same');
  for (;;) {
    const joined = joinedBy(same, different);
    if (joined.length === 0) return { same, different, open };
    const neighbours = neighboursOf(same);
    const suspended = new Set(joined.flatMap((pair) => onShortestWays(neighbours, pair).map(pairId)));
    open.push(...same.filter((pair) => suspended.has(pairId(pair))));
    same = same.filter((pair) => !suspended.has(pairId(pair)));
  }
}

function sorted(judged: readonly Judged[], verdict: Judged['verdict']): Pair[] {
  const pairs = judged.filter((one) => one.verdict === verdict && one.a !== one.b).map(({ a, b }) => pairOf(a, b));
  const byId = new Map(pairs.map((pair) => [pairId(pair), pair]));
  return [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** Those of the second whose two ends the first join. */
function joinedBy(same: readonly Pair[], different: readonly Pair[]): Pair[] {
  const groupOf = joinIds(same);
  return different.filter(({ a, b }) => groupOf(a) === groupOf(b));
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighboursOf(pairs: readonly Pair[]): Neighbours {
  const neighbours = new Map<string, string[]>();
  for (const { a, b } of pairs) {
    listed(neighbours, a).push(b);
    listed(neighbours, b).push(a);
  }
  for (const list of neighbours.values()) list.sort();
  return neighbours;
}

/** How many judgements lie between a telling and each that it is joined with. */
function distancesFrom(neighbours: Neighbours, from: string): Map<string, number> {
  const distances = new Map([[from, 0]]);
  // A map is walked in the order of its entries, those added on the way too.
  for (const [id, distance] of distances) {
    for (const next of neighbours.get(id) ?? []) if (!distances.has(next)) distances.set(next, distance + 1);
  }
  return distances;
}

function onShortestWays(neighbours: Neighbours, { a, b }: Pair): Pair[] {
  const [fromA, fromB] = [distancesFrom(neighbours, a), distancesFrom(neighbours, b)];
  const length = fromA.get(b) ?? 0;
  return [...fromA].flatMap(([id, distance]) =>
    (neighbours.get(id) ?? [])
      .filter((next) => distance + 1 + (fromB.get(next) ?? length) === length)
      .map((next) => pairOf(id, next)),
  );
}

/** Of ways of one length the one whose ids are smallest. */
function shortestWay(neighbours: Neighbours, { a, b }: Pair): Pair[] | null {
  const toEnd = distancesFrom(neighbours, b);
  const way: Pair[] = [];
  let at = a;
  while (at !== b) {
    const left = toEnd.get(at);
    const next = neighbours.get(at)?.find((id) => left !== undefined && toEnd.get(id) === left - 1);
    if (next === undefined) return null;
    way.push(pairOf(at, next));
    at = next;
  }
  return way;
}
