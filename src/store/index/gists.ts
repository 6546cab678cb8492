import { aboutOf, areLongApart, type Gist, gistOf, isOneEvent } from '../../core/link/conflict/events.ts';
import type { Gists } from '../../core/link/conflict/near.ts';
import { mayConflict } from '../../core/link/conflict/profile.ts';
import { keyHash } from '../../core/link/same-claim/key-hash.ts';
import type { Told } from '../../core/link/told.ts';
import type { Database } from './database.ts';

/** Takes what is kept of a new article into the tables; `number` is its own. */
export function keepGist(
  database: Database,
  {
    article,
    number,
    published,
  }: { readonly article: string; readonly number: number; readonly published: string | null },
  tellings: readonly Told[],
): void {
  const gist = gistOf(tellings);
  database.run('insert into gist values (?, ?, ?)', number, article, JSON.stringify(gist));
  database.run('insert into printing values (?, ?)', number, published);
  database.run('insert into named (rowid, names) values (?, ?)', number, gist.names.map(nameToken).join(' '));
}

export function forgetGist(database: Database, number: number): void {
  // Who has a name is looked up among the numbers that are printed: what stands in `named` need not go.
  for (const table of ['gist', 'printing']) database.run(`delete from ${table} where number = ?`, number);
}

/** Hashed, so that no tokeniser has a say. */
function nameToken(name: string): string {
  return `n${(keyHash(name) >>> 0).toString(36)}`;
}

/** Of these articles, as far as they tell anything. */
export function gistsOf(database: Database, articles: Iterable<string>): Gists {
  return new Map(keptGists(database, numbersOf(database, articles)).map(({ id, gist }) => [id, gist]));
}

function numbersOf(database: Database, articles: Iterable<string>): number[] {
  const sql = 'select number from told where article in (select value from json_each(?))';
  return database.rows(sql, JSON.stringify([...articles])).map(([number]) => Number(number));
}

/**
 * Ids of the articles that tell of one event with one of these and in which a telling may contradict one of those that are asked for,
 * and of these articles themselves. Null where `most` articles and more share a name with them.
 */
export function articlesAgainst(
  database: Database,
  { articles, tellings }: { readonly articles: readonly string[]; readonly tellings: ReadonlySet<string> },
  most: number,
): string[] | null {
  const own = keptGists(database, numbersOf(database, articles));
  const names = new Set(own.flatMap(({ gist }) => gist.names));
  const days = new Set(own.map(({ published }) => published));
  const beside = articlesNaming(database, { names, days }, most);
  if (beside === null) return null;
  const others = keptGists(database, beside);
  return others.flatMap((other) => {
    const isAgainst = own.some((one) => {
      if (one.id === other.id) return true;
      if (!isOneEvent(aboutOf(one, one.gist), aboutOf(other, other.gist))) return false;
      const asked = Object.entries(one.gist.outlines).filter(([id]) => tellings.has(id));
      const theirs = Object.values(other.gist.outlines);
      return asked.some(([, outline]) => theirs.some((their) => mayConflict(outline, their)));
    });
    return isAgainst ? [other.id] : [];
  });
}

interface KeptGist {
  readonly id: string;
  readonly published: string | null;
  readonly gist: Gist;
}

function keptGists(database: Database, numbers: readonly number[]): KeptGist[] {
  const sql = `select article, published, gist from gist join printing using (number)
    where number in (select value from json_each(?)) order by article`;
  return database.rows(sql, JSON.stringify(numbers)).map(([id, published, gist]) => ({
    id: String(id),
    published: typeof published === 'string' ? published : null,
    gist: JSON.parse(String(gist)) as Gist, // an edge: written above
  }));
}

/**
 * Numbers of the articles that have one of these names, and of some more; none that came out long before or after all of these
 * days. Null where they are `most` and more.
 */
function articlesNaming(
  database: Database,
  { names, days }: { readonly names: Iterable<string>; readonly days: ReadonlySet<string | null> },
  most: number,
): number[] | null {
  const asked = [...names].map(nameToken);
  if (asked.length === 0) return [];
  const near = new Map<string | null, boolean>();
  const isNear = (published: string | null): boolean => {
    const isKnown = near.get(published) ?? ![...days].every((own) => areLongApart(own, published));
    near.set(published, isKnown);
    return isKnown;
  };
  const sql = 'select number, published from printing where number in (select rowid from named where named match ?)';
  const beside = database.rows(sql, asked.join(' OR ')).flatMap(([number, date]) => {
    return isNear(typeof date === 'string' ? date : null) ? [Number(number)] : [];
  });
  return beside.length < most ? beside : null;
}
