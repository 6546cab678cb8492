import { type FoundPair, pairsBetween } from '../../core/link/linking.ts';
import type { Database } from './database.ts';
import { keyHash, openPostings, type Postings } from './postings.ts';
import { openToldRows, type ToldRow } from './told-rows.ts';

/**
 * Compares the tellings of these articles, whose rows are new, with all others that share a lookup key, and keeps the pairs that
 * have much in common. What a pair is depends on nothing else in the ledger, so the pairs of the other articles stand.
 */
export function addPairs(database: Database, fresh: readonly ToldRow[]): void {
  const postings = openPostings(database, 'telling_keys');
  const rows = openToldRows(database);
  for (const row of fresh) {
    rows.keep(row);
    postings.fetch(row.profiles.flatMap((_, telling) => [...row.keysOf(telling)].map(keyHash)));
    row.profiles.forEach((_, telling) => {
      for (const key of row.keysOf(telling)) postings.add(keyHash(key), { article: row.number, value: telling });
    });
  }
  const isFresh = new Set(fresh.map(({ number }) => number));
  for (const row of fresh) {
    for (const [number, met] of candidatesOf(row, postings)) {
      // Of two new articles the first finds the pair.
      if (number < row.number && isFresh.has(number)) continue;
      const other = rows.byNumber(number);
      if (other !== null) writePairs(database, [row, other], met);
    }
  }
  postings.flush();
}

/** Which telling of one article met which of the other's. */
type Met = ReadonlyMap<number, ReadonlySet<number>>;

function candidatesOf(row: ToldRow, postings: Postings): Map<number, Map<number, Set<number>>> {
  const found = new Map<number, Map<number, Set<number>>>();
  row.profiles.forEach((_, own) => {
    for (const key of row.keysOf(own)) {
      for (const { article, value: telling } of postings.holders(keyHash(key))) {
        if (article === row.number && telling <= own) continue;
        const met = found.get(article) ?? new Map<number, Set<number>>();
        found.set(article, met.set(own, (met.get(own) ?? new Set()).add(telling)));
      }
    }
  });
  return found;
}

function writePairs(database: Database, [one, other]: readonly [ToldRow, ToldRow], met: Met): void {
  const places = [...met].flatMap(([own, tellings]) => [...tellings].map((telling) => [own, telling] as const));
  // Two keys may have one hash; without the index these two would not have been compared.
  const truly = places.filter(([own, telling]) => sharesKey(one.keysOf(own), other.keysOf(telling)));
  const found = truly.length === 0 ? [] : pairsBetween(one, other, truly);
  if (found.length === 0) return;
  const [a = '', b = ''] = [one.article, other.article].sort();
  database.run('insert or replace into pair values (?, ?, ?)', a, b, JSON.stringify(found));
}

function sharesKey(keys: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const key of keys) if (others.has(key)) return true;
  return false;
}

/** All pairs that the index keeps; their order means nothing. */
export function keptPairs(database: Database): FoundPair[] {
  return database.rows('select found from pair').flatMap(([found]) => JSON.parse(String(found)) as FoundPair[]); // an edge: written above
}
