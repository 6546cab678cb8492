import { type FoundPair, pairsBetween } from '../../core/link/same-claim/linking.ts';
import { areOneEvent } from '../../core/link/same-claim/page.ts';
import { pairOf as idsOf, pairId } from '../../core/model/pair.ts';
import type { Database } from './database.ts';
import { openPostings } from './postings.ts';
import { openToldRows, shareKey, type ToldRow } from './told-rows.ts';

/** Finds the pairs of tellings of articles whose rows are new; one for all articles of a run. */
export interface Pairing {
  /**
   * Compares the tellings of these articles with all others that share a lookup key, and keeps the pairs that have much in common.
   * What a pair is depends on nothing else in the ledger, so the pairs of the other articles stand.
   */
  readonly add: (fresh: ToldRow) => void;
  /** That number is nobody's any more. */
  readonly forget: (number: number) => void;
  readonly flush: () => void;
}

export function openPairing(database: Database): Pairing {
  const postings = openPostings(database, 'telling_keys');
  const rows = openToldRows(database);
  const add = (row: ToldRow): void => {
    const hashes = row.hashes();
    postings.fetch(hashes.flatMap((own) => [...own]));
    // Its own tellings are found with the others'; of two new articles the later finds the pair.
    hashes.forEach((own, telling) => {
      for (const hash of own) postings.add(hash, row.number, telling);
    });
    const met = new Map<number, Met>();
    hashes.forEach((own, telling) => {
      for (const hash of own) {
        postings.visit(hash, (article, other) => {
          if (article === row.number && other <= telling) return;
          const known = met.get(article) ?? new Map<number, number>();
          const code = codeOf(telling, other);
          met.set(article, known.set(code, (known.get(code) ?? 0) + 1));
        });
      }
    });
    rows.keep(row);
    for (const [number, pairs] of met) {
      const other = rows.byNumber(number);
      if (other !== null) writePairs(database, [row, other], pairs);
    }
  };
  return { add, forget: rows.forget, flush: postings.flush };
}

/** Under how many hashes a telling of one article met one of another's. */
type Met = Map<number, number>;

/** The two tellings as one number. */
function codeOf(own: number, other: number): number {
  return own * MOST_TELLINGS + other;
}

function placesOf(code: number): [own: number, other: number] {
  return [Math.floor(code / MOST_TELLINGS), code % MOST_TELLINGS];
}

const MOST_TELLINGS = 2 ** 24;

function writePairs(database: Database, [one, other]: readonly [ToldRow, ToldRow], pairs: Met): void {
  const met = [...pairs.keys()].map((code) => placesOf(code));
  const compared = pairsBetween(one, other, met);
  if (compared.length === 0) return;
  const found = withoutChance([one, other], pairs, compared);
  if (found.length === 0) return;
  const [a = '', b = ''] = [one.article, other.article].sort();
  database.run('insert or replace into pair values (?, ?, ?)', a, b, JSON.stringify(found));
}

/**
 * Those that would have been compared without the index. That two keys have one hash happens; to two keys of the same two tellings it
 * does not.
 */
function withoutChance(
  [one, other]: readonly [ToldRow, ToldRow],
  pairs: Met,
  found: readonly FoundPair[],
): readonly FoundPair[] {
  const met = new Set<string>();
  for (const [code, hashes] of [...pairs].sort(([, a], [, b]) => b - a)) {
    const [own, its] = placesOf(code);
    const [a, b] = [one.profiles[own], other.profiles[its]];
    if (a === undefined || b === undefined || (hashes === 1 && !shareKey(a, b))) continue;
    // Of two articles about one event all are compared as soon as two tellings have met.
    if (one !== other && areOneEvent(one.page, other.page)) return found;
    met.add(pairId(idsOf(a.id, b.id)));
  }
  return found.filter((pair) => met.has(pairId(pair)));
}

/** All pairs that the index keeps; their order means nothing. */
export function keptPairs(database: Database): FoundPair[] {
  return database.rows('select found from pair').flatMap(([found]) => JSON.parse(String(found)) as FoundPair[]); // an edge: written above
}
