import { type FoundPair, pairsBetween } from '../../core/link/same-claim/linking.ts';
import { eachKey } from '../../core/link/same-claim/lookup.ts';
import { areDense, codeOf, type Met } from '../../core/link/same-claim/meetings.ts';
import type { Database } from './database.ts';
import { openPostings } from './postings.ts';
import { openToldRows, type ToldRow } from './told-rows.ts';

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
    const lookup = row.lookup();
    postings.fetch(new Set(lookup.hashes));
    rows.keep(row);
    const beside = new Map<number, Beside | null>();
    const besideOf = (number: number): Beside | null => {
      const known = beside.get(number);
      if (known !== undefined) return known;
      const other = rows.byNumber(number);
      const found = other === null ? null : { row: other, isDense: areDense(row, other), met: new Set<number>() };
      beside.set(number, found);
      return found;
    };
    eachKey(lookup, (hash, places) => {
      for (const place of places) postings.add(hash, row.number, place);
      // Its own tellings are found with the others'; of two new articles the later finds the pair.
      postings.visit(hash, (number, its) => {
        const other = besideOf(number);
        if (other === null || other.isDense) return;
        for (const own of places) if (number !== row.number || own < its) other.met.add(codeOf(own, its));
      });
    });
    for (const other of beside.values()) if (other !== null) writePairs(database, row, other);
  };
  return { add, forget: rows.forget, flush: postings.flush };
}

/** An article that shares a key with a new one. */
interface Beside {
  readonly row: ToldRow;
  readonly isDense: boolean;
  readonly met: Met;
}

function writePairs(database: Database, one: ToldRow, { row: other, met }: Beside): void {
  const found = pairsBetween(one, other, met);
  if (found.length === 0) return;
  const [a = '', b = ''] = [one.article, other.article].sort();
  database.run('insert or replace into pair values (?, ?, ?)', a, b, JSON.stringify(found));
}

/** All pairs that the index keeps; their order means nothing. */
export function keptPairs(database: Database): FoundPair[] {
  return database.rows('select found from pair').flatMap(([found]) => JSON.parse(String(found)) as FoundPair[]); // an edge: written above
}
