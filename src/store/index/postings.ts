import type { Database } from './database.ts';

/** Who stands under a key; a key is a 32-bit hash. */
export interface Postings {
  /** Reads what will be asked for under these keys at once. */
  readonly fetch: (keys: Iterable<number>) => void;
  /** `value`: which telling of the article has the key; of a text, how many keys it has. */
  readonly add: (key: number, article: number, value: number) => void;
  /** Tells number and value of each article that stands under the key. */
  readonly visit: (key: number, holder: (article: number, value: number) => void) => void;
  /** Writes what was added. */
  readonly flush: () => void;
}

/** Keys with the same first bits share a row: adding an article then rewrites a few hundred small rows, however many there are. */
const BITS = { telling_keys: 16, text_keys: 14 } as const;

/** Postings as rows of the index. Nothing is taken out: a number that is no longer anybody's is skipped by who reads it. */
export function openPostings(database: Database, table: keyof typeof BITS): Postings {
  const shift = 32 - BITS[table];
  const read = new Map<number, Bucket>();
  const changed = new Set<number>();
  const fetch = (keys: Iterable<number>): void => {
    const wanted = new Set([...keys].map((key) => key >>> shift).filter((at) => !read.has(at)));
    for (const at of wanted) read.set(at, emptyBucket());
    const sql = `select bucket, entries from ${table} where bucket in (select value from json_each(?))`;
    for (const [at, entries] of database.rows(sql, JSON.stringify([...wanted]))) {
      if (entries instanceof Uint8Array) read.set(Number(at), readBucket(entries));
    }
  };
  const bucketOf = (at: number): Bucket => {
    const known = read.get(at);
    if (known !== undefined) return known;
    fetch([at << shift]);
    return bucketOf(at);
  };
  return {
    fetch,
    add: (key, article, value) => {
      append(bucketOf(key >>> shift), key, article, value);
      changed.add(key >>> shift);
    },
    visit: (key, holder) => {
      const { entries, length } = bucketOf(key >>> shift);
      for (let at = 0; at < length; at += FIELDS) {
        if (entries[at] === (key | 0)) holder(entries[at + 1] ?? 0, entries[at + 2] ?? 0);
      }
    },
    flush: () => {
      writeRows(
        { database, table },
        [...changed].sort((a, b) => a - b).map((at) => [at, read.get(at) ?? emptyBucket()]),
      );
      changed.clear();
    },
  };
}

/** So many rows are written at once: each call of the library costs more than a row. */
const ROWS = 256;

function writeRows(
  { database, table }: { readonly database: Database; readonly table: keyof typeof BITS },
  rows: readonly (readonly [at: number, bucket: Bucket])[],
): void {
  for (let from = 0; from < rows.length; from += ROWS) {
    const some = rows.slice(from, from + ROWS);
    const places = some.map(() => '(?, ?)').join(', ');
    const values = some.flatMap(([at, bucket]) => [at, writeBucket(bucket)]);
    database.run(`insert or replace into ${table} values ${places}`, ...values);
  }
}

/** Key, article and value, each of 32 bits. */
const FIELDS = 3;

/** Key, article, value, key, article, value …; with room for more behind `length`. */
interface Bucket {
  entries: Int32Array;
  length: number;
}

const NONE = new Int32Array(0);

function emptyBucket(): Bucket {
  return { entries: NONE, length: 0 };
}

function append(bucket: Bucket, key: number, article: number, value: number): void {
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
function readBucket(bytes: Uint8Array): Bucket {
  const entries = new Int32Array(bytes.slice().buffer, 0, bytes.byteLength >> 2);
  return { entries, length: entries.length };
}

function writeBucket({ entries, length }: Bucket): Uint8Array {
  return new Uint8Array(entries.buffer, entries.byteOffset, length * 4);
}

/** FNV-1a over code units, then mixed as MurmurHash3 ends: every bit of the key counts for the bucket. */
export function keyHash(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
