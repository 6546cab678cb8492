import type { Facing } from '../../core/link/same-claim/faced.ts';
import { MOST_TELLINGS } from '../../core/link/same-claim/lookup.ts';
import { type ComparedArticle, type Page, pageOf } from '../../core/link/same-claim/page.ts';
import type { Profile } from '../../core/link/same-claim/profile.ts';
import { once } from '../../core/model/once.ts';
import type { Database } from './database.ts';

/** What the index keeps of an article's tellings. Of most that are met, the page and a telling or two are asked for. */
export interface ToldRow extends Facing {
  /** Given once: an article that changes gets another. */
  readonly number: number;
  /** How many tellings. */
  readonly size: number;
  /** Whether all would be read for this one. */
  readonly lacks: (place: number) => boolean;
  readonly whole: () => ComparedArticle;
}

/** Takes a new article's tellings into the tables. */
export function keepTold(database: Database, number: number, profiles: readonly Profile[]): ToldRow {
  const page = pageOf(profiles);
  database.run('insert into page values (?, ?, ?)', number, profiles.length, JSON.stringify(keptPage(page)));
  // An article's tellings with one call.
  const sql = 'insert into profile select ? + key, value from json_each(?)';
  database.run(sql, firstPlace(number), JSON.stringify(profiles));
  const whole = { page, profiles };
  return {
    number,
    size: profiles.length,
    page,
    lacks: () => false,
    profileAt: (place) => profiles[place],
    whole: () => whole,
  };
}

export function forgetTold(database: Database, number: number): void {
  database.run('delete from page where number = ?', number);
  database.run('delete from profile where place >= ? and place < ?', firstPlace(number), firstPlace(number + 1));
}

/** Of all tellings in the order of their articles. */
function firstPlace(number: number): number {
  return number * MOST_TELLINGS;
}

export interface ToldRows {
  /** Reads these at once. */
  readonly fetch: (numbers: Iterable<number>) => void;
  /** Reads at once these tellings of articles. */
  readonly fetchTellings: (wanted: Iterable<readonly [row: ToldRow, place: number]>) => void;
  /** Null where the number is nobody's any more. */
  readonly byNumber: (number: number) => ToldRow | null;
  readonly keep: (row: ToldRow) => void;
  readonly forget: (number: number) => void;
}

/** With its tellings a page takes some 30 kB, a telling 2 kB. */
const MOST_KEPT = 4000;
const MOST_TELLINGS_KEPT = 60_000;

/** Reads rows as they are asked for, and keeps the latest. */
export function openToldRows(database: Database): ToldRows {
  const kept = new Map<number, ToldRow | null>();
  const profiles = new Map<number, Profile>();
  const fetch = (numbers: Iterable<number>): void => {
    if (kept.size >= MOST_KEPT) kept.clear();
    const wanted = [...numbers].filter((number) => !kept.has(number));
    if (wanted.length === 0) return;
    for (const number of wanted) kept.set(number, null);
    const sql = 'select number, size, page from page where number in (select value from json_each(?))';
    for (const [number, size, page] of database.rows(sql, JSON.stringify(wanted))) {
      kept.set(
        Number(number),
        readRow(database, { number: Number(number), size: Number(size), page: String(page) }, profiles),
      );
    }
  };
  return {
    fetch,
    fetchTellings: (wanted) => {
      if (profiles.size >= MOST_TELLINGS_KEPT) profiles.clear();
      const missing = [...wanted].flatMap(([row, place]) => (row.lacks(place) ? [firstPlace(row.number) + place] : []));
      if (missing.length === 0) return;
      const sql = 'select place, profile from profile where place in (select value from json_each(?))';
      for (const [place, profile] of database.rows(sql, JSON.stringify(missing))) {
        profiles.set(Number(place), readProfile(profile));
      }
    },
    byNumber: (number) => {
      fetch([number]);
      return kept.get(number) ?? null;
    },
    keep: (row) => kept.set(row.number, row),
    forget: (number) => kept.set(number, null),
  };
}

interface Read {
  readonly number: number;
  readonly size: number;
  readonly page: string;
}

function readRow(
  database: Database,
  { number, size, page: kept }: Read,
  profiles: ReadonlyMap<number, Profile>,
): ToldRow {
  const first = firstPlace(number);
  let all: ComparedArticle | null = null;
  const whole = (): ComparedArticle => {
    all ??= { page, profiles: readAll(database, number) };
    return all;
  };
  const page = readPage(kept, () => pageOf(whole().profiles));
  return {
    number,
    size,
    page,
    lacks: (place) => all === null && !profiles.has(first + place),
    profileAt: (place) => profiles.get(first + place) ?? whole().profiles[place],
    whole,
  };
}

function readAll(database: Database, number: number): Profile[] {
  const sql = 'select profile from profile where place >= ? and place < ? order by place';
  return database.rows(sql, firstPlace(number), firstPlace(number + 1)).map(([profile]) => readProfile(profile));
}

function readProfile(value: unknown): Profile {
  return JSON.parse(String(value)) as Profile; // an edge: written by this program, of this version
}

/** As much of a page as is asked of every article that is met. */
interface KeptPage extends Pick<Page, 'article' | 'published'> {
  readonly names: readonly string[];
  readonly values: readonly number[];
  readonly keys: readonly string[];
  /** One for each key. */
  readonly counts: readonly number[];
}

function keptPage({ article, published, names, values, counts }: Page): KeptPage {
  return {
    article,
    published,
    names: [...names],
    values: [...values],
    keys: [...counts.keys()],
    counts: [...counts.values()],
  };
}

function readPage(text: string, whole: () => Page): Page {
  const { article, published, names, values, keys, counts } = JSON.parse(text) as KeptPage; // an edge: written above
  const countOf = once(() => new Map(keys.map((key, at) => [key, counts[at] ?? 0])));
  return {
    article,
    published,
    names: new Set(names),
    values: new Set(values),
    get counts() {
      return countOf();
    },
    concepts: keys.length,
    weighed: () => whole().weighed(),
  };
}
