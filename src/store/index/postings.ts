import {
  append,
  BITS,
  type Bucket,
  emptyBucket,
  FIELDS,
  openBuckets,
  readBucket,
  type Table,
  visitAll,
  writeBucket,
  writeRows,
} from './buckets.ts';
import type { Database } from './database.ts';

/** Who stands under a key; a key is a 32-bit hash. */
export interface Postings {
  /** Reads what will be asked for under these keys at once. */
  readonly fetch: (keys: Iterable<number>) => void;
  /** `value`: which telling of the article has the key; of a text, how many keys it has. */
  readonly add: (key: number, article: number, value: number) => void;
  /** Tells number and value of each article that stands under the key. */
  readonly visit: (key: number, holder: (article: number, value: number) => void) => void;
  /** Writes what was added; the last call. */
  readonly flush: () => void;
}

/**
 * So many entries wait in rows of their own before they are sorted into buckets: one article has some hundred keys in as many buckets,
 * and to write all these pages for it takes longer than to link it.
 */
const MOST_WAITING = 30_000;

/** Postings as rows of the index. Nothing is taken out: a number that is no longer anybody's is skipped by who reads it. */
export function openPostings(database: Database, table: Table, most = MOST_WAITING): Postings {
  const waiting = readWaiting(database, table);
  const buckets = openBuckets(database, table, waiting);
  const fresh = emptyBucket();
  /** Keys of the buckets that have fresh entries, one each. */
  const changed = new Map<number, number>();
  const note = (key: number): unknown => changed.set(key >>> (32 - BITS[table]), key);
  const sortAll = (): void => {
    for (const some of waiting) visitAll(some, note);
    buckets.fetch(changed.values());
    const rows = [...changed].sort(([a], [b]) => a - b).map(([at, key]) => [at, buckets.of(key)] as const);
    writeRows({ database, table }, rows);
    database.run('delete from waiting where of = ?', table);
    waiting.length = 0;
  };
  return {
    fetch: buckets.fetch,
    add: (key, article, value) => {
      append(buckets.of(key), key, article, value);
      note(key);
      if (fresh.length <= most * FIELDS) append(fresh, key, article, value);
    },
    visit: (key, holder) => {
      const { entries, length } = buckets.of(key);
      for (let at = 0; at < length; at += FIELDS) {
        if (entries[at] === (key | 0)) holder(entries[at + 1] ?? 0, entries[at + 2] ?? 0);
      }
    },
    flush: () => {
      if (lengthOf(waiting) + fresh.length > most * FIELDS) sortAll();
      else if (fresh.length > 0) database.run('insert into waiting values (?, ?)', table, writeBucket(fresh));
    },
  };
}

function lengthOf(waiting: readonly Bucket[]): number {
  return waiting.reduce((sum, { length }) => sum + length, 0);
}

/** As each run left them. */
function readWaiting(database: Database, table: string): Bucket[] {
  return database
    .rows('select entries from waiting where of = ?', table)
    .flatMap(([entries]) => (entries instanceof Uint8Array ? [readBucket(entries)] : []));
}
