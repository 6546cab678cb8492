import { lookupKeys } from '../../core/link/candidates.ts';
import { type Page, pageOf } from '../../core/link/page.ts';
import type { Profile } from '../../core/link/profile.ts';
import type { Database } from './database.ts';

/** What the index keeps of an article's tellings. */
export interface ToldRow {
  readonly article: string;
  /** Given once: an article that changes gets another. */
  readonly number: number;
  readonly profiles: readonly Profile[];
  readonly page: Page;
  /** The lookup keys of one of its tellings, by its place among the profiles. */
  readonly keysOf: (telling: number) => ReadonlySet<string>;
}

/** A row of these profiles; what follows from them is made when it is asked for. */
export function toldRow({ article, number, profiles }: Pick<ToldRow, 'article' | 'number' | 'profiles'>): ToldRow {
  const keys = new Map<number, ReadonlySet<string>>();
  const keysOf = (telling: number): ReadonlySet<string> => {
    const profile = profiles[telling];
    const known = keys.get(telling) ?? new Set(profile === undefined ? [] : lookupKeys(profile));
    keys.set(telling, known);
    return known;
  };
  return { article, number, profiles, page: pageOf(profiles), keysOf };
}

export interface ToldRows {
  /** Null where the number is nobody's any more. */
  readonly byNumber: (number: number) => ToldRow | null;
  readonly keep: (row: ToldRow) => void;
}

/** A page and its profiles take some 30 kB. */
const MOST_KEPT = 12_000;

/** Reads rows as they are asked for, and keeps the latest. */
export function openToldRows(database: Database): ToldRows {
  const kept = new Map<number, ToldRow | null>();
  const keep = (number: number, row: ToldRow | null): void => {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(number, row);
  };
  return {
    byNumber: (number) => {
      const known = kept.get(number);
      if (known !== undefined) return known;
      const row = readRow(database, number);
      keep(number, row);
      return row;
    },
    keep: (row) => keep(row.number, row),
  };
}

function readRow(database: Database, number: number): ToldRow | null {
  const [row] = database.rows('select article, profiles from profile where number = ?', number);
  if (row === undefined) return null;
  const profiles = JSON.parse(String(row[1])) as Profile[]; // an edge: written by this program, of this version
  return toldRow({ article: String(row[0]), number, profiles });
}
