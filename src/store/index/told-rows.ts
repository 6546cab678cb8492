import { type Lookup, lookupOf } from '../../core/link/same-claim/lookup.ts';
import { type Page, pageOf } from '../../core/link/same-claim/page.ts';
import type { Profile } from '../../core/link/same-claim/profile.ts';
import type { Database } from './database.ts';

/** What the index keeps of an article's tellings. */
export interface ToldRow {
  readonly article: string;
  /** Given once: an article that changes gets another. */
  readonly number: number;
  readonly profiles: readonly Profile[];
  readonly page: Page;
  /** Made anew each time. */
  readonly lookup: () => Lookup;
}

/** A row of these profiles; what follows from them is made when it is asked for. */
export function toldRow({ article, number, profiles }: Pick<ToldRow, 'article' | 'number' | 'profiles'>): ToldRow {
  let page: Page | null = null;
  return {
    article,
    number,
    profiles,
    get page() {
      page ??= pageOf(profiles);
      return page;
    },
    lookup: () => lookupOf(profiles),
  };
}

export interface ToldRows {
  /** Null where the number is nobody's any more. */
  readonly byNumber: (number: number) => ToldRow | null;
  readonly keep: (row: ToldRow) => void;
  readonly forget: (number: number) => void;
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
    forget: (number) => keep(number, null),
  };
}

function readRow(database: Database, number: number): ToldRow | null {
  const [row] = database.rows('select article, profiles from profile where number = ?', number);
  if (row === undefined) return null;
  const profiles = JSON.parse(String(row[1])) as Profile[]; // an edge: written by this program, of this version
  return toldRow({ article: String(row[0]), number, profiles });
}
