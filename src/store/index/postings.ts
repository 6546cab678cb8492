import type { Database } from './database.ts';

/** Where a key stands. */
export interface Holder {
  /** Number of an article. */
  readonly article: number;
  /** Which of its tellings has the key; of a text, how many keys it has. */
  readonly value: number;
}

/** Who stands under a key; a key is a 32-bit hash. */
export interface Postings {
  /** Reads what will be asked for under these keys at once. */
  readonly fetch: (keys: Iterable<number>) => void;
  readonly add: (key: number, holder: Holder) => void;
  readonly holders: (key: number) => readonly Holder[];
  /** Writes what was added. */
  readonly flush: () => void;
}

/** Keys with the same first bits share a row: adding an article then rewrites a few hundred small rows, however many there are. */
const BITS = { telling_keys: 16, text_keys: 14 } as const;

/** Key, article and value, each of 32 bits, little-endian. */
const FIELDS = 3;

/** Postings as rows of the index. Nothing is taken out: a number that is no longer anybody's is skipped by who reads it. */
export function openPostings(database: Database, table: keyof typeof BITS): Postings {
  const shift = 32 - BITS[table];
  const read = new Map<number, Bucket>();
  const changed = new Set<number>();
  const fetch = (keys: Iterable<number>): void => {
    const wanted = new Set([...keys].map((key) => key >>> shift).filter((at) => !read.has(at)));
    const sql = `select bucket, entries from ${table} where bucket in (select value from json_each(?))`;
    for (const at of wanted) read.set(at, []);
    for (const [at, entries] of database.rows(sql, JSON.stringify([...wanted]))) {
      if (entries instanceof Uint8Array) read.set(Number(at), readBucket(entries));
    }
  };
  const bucketOf = (key: number): Bucket => {
    if (!read.has(key >>> shift)) fetch([key]);
    return read.get(key >>> shift) ?? [];
  };
  return {
    fetch,
    add: (key, { article, value }) => {
      bucketOf(key).push(key | 0, article, value);
      changed.add(key >>> shift);
    },
    holders: (key) => {
      const bucket = bucketOf(key);
      const holders: Holder[] = [];
      for (let at = 0; at < bucket.length; at += FIELDS) {
        if (bucket[at] === (key | 0)) holders.push({ article: bucket[at + 1] ?? 0, value: bucket[at + 2] ?? 0 });
      }
      return holders;
    },
    flush: () => {
      for (const at of [...changed].sort((a, b) => a - b)) {
        database.run(`insert or replace into ${table} values (?, ?)`, at, writeBucket(read.get(at) ?? []));
      }
      changed.clear();
    },
  };
}

/** Key, article, value, key, article, value … */
type Bucket = number[];

function readBucket(bytes: Uint8Array): Bucket {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bucket: Bucket = [];
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) bucket.push(view.getInt32(at, true));
  return bucket;
}

function writeBucket(bucket: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(bucket.length * 4);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bucket.length; at += 1) view.setInt32(at * 4, bucket[at] ?? 0, true);
  return bytes;
}

/** FNV-1a over code units, then mixed as MurmurHash3 ends: every bit of the key counts for the bucket. */
export function keyHash(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
