import { areDense } from '../../core/link/dense.ts';
import type { FoundPair } from '../../core/link/same-claim/faced.ts';
import { pairsBetween, pairsThatMet } from '../../core/link/same-claim/linking.ts';
import { eachKey, type Lookup } from '../../core/link/same-claim/lookup.ts';
import { codeOf, type Met, placesOf } from '../../core/link/same-claim/meetings.ts';
import { areOneEvent } from '../../core/link/same-claim/page.ts';
import type { Database } from './database.ts';
import { openPostings, type Postings } from './postings.ts';
import { openToldRows, type ToldRow, type ToldRows } from './told-rows.ts';

/** Finds the pairs of tellings of articles whose rows are new; one for all articles of a run. */
export interface Pairing {
  /**
   * Compares the tellings of these articles with all others that share a lookup key, and keeps the pairs that have much in common.
   * What a pair is depends on nothing else in the ledger, so the pairs of the other articles stand.
   */
  readonly add: (fresh: ToldRow, lookup: Lookup) => void;
  /** That number is nobody's any more. */
  readonly forget: (number: number) => void;
  readonly flush: () => void;
}

export function openPairing(database: Database): Pairing {
  const postings = openPostings(database, 'telling_keys');
  const rows = openToldRows(database);
  const add = (row: ToldRow, lookup: Lookup): void => {
    postings.fetch(new Set(lookup.hashes));
    rows.keep(row);
    const met = meetOthers(row, lookup, { postings, rows });
    const others = [...met.values()].map((one) => ({ ...one, isNear: one.isDense || isNear(row, one.other) }));
    // Of the others only these are asked for.
    const far = others.filter((one) => !one.isNear);
    rows.fetchTellings(far.flatMap((one) => [...one.met].map((code) => [one.other, placesOf(code)[1]] as const)));
    for (const { other, met: codes, isNear: near } of others) {
      const found = near ? pairsBetween(row.whole(), other.whole(), codes) : pairsThatMet(row, other, codes);
      if (found.length > 0) writePairs(database, row, other, found);
    }
  };
  return { add, forget: rows.forget, flush: postings.flush };
}

/** Whether all their tellings are asked for. */
function isNear(row: ToldRow, other: ToldRow): boolean {
  return row === other || areOneEvent(row.page, other.page);
}

/** An article that shares a key with a new one. */
interface Beside {
  readonly other: ToldRow;
  readonly isDense: boolean;
  /** None yet where the two are dense. */
  readonly met: Met;
}

/** By number. Its own tellings are found with the others'; of two new articles the later finds the pair. */
function meetOthers(
  row: ToldRow,
  lookup: Lookup,
  { postings, rows }: { readonly postings: Postings; readonly rows: ToldRows },
): ReadonlyMap<number, Beside> {
  const hits: Hit[] = [];
  eachKey(lookup, (hash, places) => {
    for (const place of places) postings.add(hash, row.number, place);
    postings.visit(hash, (number, its) => hits.push({ places, number, its }));
  });
  const numbers = new Set(hits.map(({ number }) => number));
  rows.fetch(numbers);
  const besides = new Map<number, Beside>();
  for (const number of numbers) {
    const other = number === row.number ? row : rows.byNumber(number);
    if (other !== null) besides.set(number, { other, isDense: areDense(row.size, other.size), met: new Set() });
  }
  for (const { places, number, its } of hits) {
    const beside = besides.get(number);
    if (beside === undefined || beside.isDense) continue;
    for (let at = 0; at < places.length; at++) {
      const own = places[at] ?? 0;
      if (number !== row.number || own < its) beside.met.add(codeOf(own, its));
    }
  }
  return besides;
}

/** A telling of an article that has a key in common with some of the new one's. */
interface Hit {
  readonly places: Int32Array;
  readonly number: number;
  readonly its: number;
}

function writePairs(database: Database, one: ToldRow, other: ToldRow, found: readonly FoundPair[]): void {
  const [a = '', b = ''] = [one.page.article, other.page.article].sort();
  database.run('insert or replace into pair values (?, ?, ?)', a, b, JSON.stringify(found));
}

/** All pairs that the index keeps; their order means nothing. */
export function keptPairs(database: Database): FoundPair[] {
  return database.rows('select found from pair').flatMap(([found]) => JSON.parse(String(found)) as FoundPair[]); // an edge: written above
}
