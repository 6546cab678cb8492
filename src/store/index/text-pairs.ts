import { findLikePairs, type LikePair, mayBeLike } from '../../core/link/copies/like-pairs.ts';
import { keysOf, type Sketch, shinglesOf } from '../../core/link/copies/shingles.ts';
import type { KeptTexts } from '../../core/query/ledger-texts.ts';
import type { Database } from './database.ts';
import { openPostings, type Postings } from './postings.ts';

/** An article whose text is new, and what of it copies are found by. */
export interface FreshText {
  readonly article: string;
  readonly number: number;
  readonly sketch: Sketch;
}

/** Lays new texts beside all others that share word pairs with them; one for all articles of a run. */
export interface Likening {
  /** Keeps what these texts have in common with the others. */
  readonly add: (fresh: readonly FreshText[]) => void;
  readonly flush: () => void;
}

export function openLikening(database: Database): Likening {
  const postings = openPostings(database, 'text_keys');
  const add = (fresh: readonly FreshText[]): void => {
    const keys = fresh.map(({ sketch }) => keysOf(shinglesOf(sketch)));
    fresh.forEach(({ number }, at) => {
      const own = keys[at] ?? new Int32Array(0);
      postings.fetch(own);
      for (const key of own) postings.add(key, number, own.length);
    });
    const near = new Set(keys.flatMap((own) => candidatesOf(own, postings)));
    const sketches = new Map(fresh.map(({ article, sketch }) => [article, sketch]));
    for (const [article, sketch] of sketchesOf(database, near)) sketches.set(article, sketch);
    for (const pair of findLikePairs(sketches, new Set(fresh.map(({ article }) => article)))) {
      database.run('insert or replace into likeness values (?, ?, ?)', pair.a, pair.b, JSON.stringify(pair));
    }
  };
  return { add, flush: postings.flush };
}

/** Numbers of the articles that `findLikePairs` would compare with one of these keys: it is given no others to look at. */
function candidatesOf(keys: Int32Array, postings: Postings): number[] {
  const shared = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const key of keys) {
    postings.visit(key, (article, size) => {
      shared.set(article, (shared.get(article) ?? 0) + 1);
      sizes.set(article, size);
    });
  }
  return [...shared].flatMap(([article, count]) =>
    mayBeLike(count, Math.min(keys.length, sizes.get(article) ?? 0)) ? [article] : [],
  );
}

function sketchesOf(database: Database, numbers: Iterable<number>): [string, Sketch][] {
  const sql = 'select article, sketch from text where number in (select value from json_each(?))';
  return database
    .rows(sql, JSON.stringify([...numbers]))
    .map(([article, sketch]) => [String(article), readSketch(sketch)]);
}

/** In the order of this machine's bytes, as buckets are. */
export function readSketch(bytes: unknown): Sketch {
  return bytes instanceof Uint8Array
    ? new Int32Array(new Uint8Array(bytes).buffer, 0, bytes.byteLength >> 2)
    : new Int32Array(0);
}

export function writeSketch({ buffer, byteOffset, byteLength }: Sketch): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** All that the index keeps of the texts. */
export function keptTexts(database: Database): KeptTexts {
  const credits = new Map(
    database
      .rows("select article, credits from text where credits <> '[]'")
      .map(([article, names]) => [String(article), JSON.parse(String(names)) as string[]]), // an edge: written by refresh.ts
  );
  const pairs = database.rows('select found from likeness').map(([found]) => JSON.parse(String(found)) as LikePair); // an edge: written above
  return { pairs, creditsOf: (article) => credits.get(article) ?? [] };
}
