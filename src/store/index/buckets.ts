import type { Database } from './database.ts';

/**
 * Keys with the same first bits share a row: adding an article then rewrites a few hundred small rows, however many there are. Those of
 * tellings that begin with the same rare word have rows beside each other, which are read with one page.
 */
export const BITS = { telling_keys: 20, text_keys: 14 } as const;

export type Table = keyof typeof BITS;

/** Key, article and value, each of 32 bits. */
export const FIELDS = 3;

/** Key, article, value, key, article, value …; with room for more behind `length`. */
export interface Bucket {
  entries: Int32Array;
  length: number;
}

const NONE = new Int32Array(0);

export function emptyBucket(): Bucket {
  return { entries: NONE, length: 0 };
}

export function append(bucket: Bucket, key: number, article: number, value: number): void {
  const { length } = bucket;
  if (length + FIELDS > bucket.entries.length) {
    const larger = new Int32Array(Math.max(FIELDS * 4, length * 2));
    larger.set(bucket.entries);
    bucket.entries = larger;
  }
  const { entries } = bucket;
  entries[length] = key;
  entries[length + 1] = article;
  entries[length + 2] = value;
  bucket.length = length + FIELDS;
}

/** In the order of this machine's bytes: the index never leaves it. */
export function readBucket(bytes: Uint8Array): Bucket {
  // Never written into: who adds to one that is full makes a larger one.
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const entries = new Int32Array(buffer, byteOffset, byteLength >> 2);
  return { entries, length: entries.length };
}

export function writeBucket({ entries, length }: Bucket): Uint8Array {
  return new Uint8Array(entries.buffer, entries.byteOffset, length * 4);
}

export function visitAll(
  { entries, length }: Bucket,
  visit: (key: number, article: number, value: number) => void,
): void {
  for (let at = 0; at < length; at += FIELDS) visit(entries[at] ?? 0, entries[at + 1] ?? 0, entries[at + 2] ?? 0);
}

/** The rows of a table, each read when it is first asked for, with what waits to be sorted into it. */
export interface Buckets {
  /** Reads the buckets of these keys at once. */
  readonly fetch: (keys: Iterable<number>) => void;
  /** The bucket of a key. */
  readonly of: (key: number) => Bucket;
}

export function openBuckets(database: Database, table: Table, waiting: readonly Bucket[]): Buckets {
  const shift = 32 - BITS[table];
  const read = new Map<number, Bucket>();
  const fetch = (keys: Iterable<number>): void => {
    const wanted = new Set([...keys].map((key) => key >>> shift).filter((at) => !read.has(at)));
    if (wanted.size === 0) return;
    for (const at of wanted) read.set(at, emptyBucket());
    const sql = `select bucket, entries from ${table} where bucket in (select value from json_each(?))`;
    for (const [at, entries] of database.rows(sql, JSON.stringify([...wanted]))) {
      if (entries instanceof Uint8Array) read.set(Number(at), readBucket(entries));
    }
    takeWaiting(wanted);
  };
  /** Tens of thousands may wait, and few are asked for: this is a plain loop over numbers. */
  const takeWaiting = (wanted: ReadonlySet<number>): void => {
    const isWanted = new Uint8Array(1 << BITS[table]);
    for (const at of wanted) isWanted[at] = 1;
    for (const { entries, length } of waiting) {
      for (let at = 0; at < length; at += FIELDS) {
        const key = entries[at] ?? 0;
        if (isWanted[key >>> shift] === 1) append(of(key), key, entries[at + 1] ?? 0, entries[at + 2] ?? 0);
      }
    }
  };
  const of = (key: number): Bucket => {
    const known = read.get(key >>> shift);
    if (known !== undefined) return known;
    fetch([key]);
    return of(key);
  };
  return { fetch, of };
}

/** So many rows are written at once: each call of the library costs more than a row. */
const ROWS = 256;

export function writeRows(
  { database, table }: { readonly database: Database; readonly table: Table },
  rows: readonly (readonly [at: number, bucket: Bucket])[],
): void {
  for (let from = 0; from < rows.length; from += ROWS) {
    const some = rows.slice(from, from + ROWS);
    const places = some.map(() => '(?, ?)').join(', ');
    const values = some.flatMap(([at, bucket]) => [at, writeBucket(bucket)]);
    database.run(`insert or replace into ${table} values ${places}`, ...values);
  }
}
