import { daysNear, daysOut } from '../../core/link/conflict/days-out.ts';
import { type About, aboutOf, type Gist, gistOf, isOneEvent } from '../../core/link/conflict/events.ts';
import type { Gists } from '../../core/link/conflict/near.ts';
import { keysMeeting, keysOf } from '../../core/link/conflict/one-day.ts';
import { mayConflict, type Outline } from '../../core/link/conflict/profile.ts';
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
  const { names, subjects } = gist;
  const days = daysOut(published);
  database.run('insert into gist values (?, ?, ?)', number, article, JSON.stringify(gist));
  const event = [article, published, JSON.stringify(names), JSON.stringify(subjects)];
  database.run('insert into event values (?, ?, ?, ?, ?)', number, ...event);
  database.run('insert into printing values (?, ?, ?)', number, days?.first ?? null, days?.last ?? null);
  const keys = keysOf(aboutOf({ id: article, published }, gist));
  const named = 'insert or ignore into named select value, ? from json_each(?)';
  database.run(named, number, JSON.stringify(keys.map(keyHash)));
}

export function forgetGist(database: Database, number: number): void {
  // Who has a name is looked up among the numbers that are printed: what stands in `named` need not go.
  for (const table of ['gist', 'event', 'printing']) database.run(`delete from ${table} where number = ?`, number);
}

/** Of these articles, as far as they tell anything. */
export function gistsOf(database: Database, articles: Iterable<string>): Gists {
  const rows = database.rows(
    'select article, gist from gist where number in (select value from json_each(?))',
    JSON.stringify(numbersOf(database, articles)),
  );
  return new Map(rows.map(([id, gist]) => [String(id), JSON.parse(String(gist)) as Gist])); // an edge: written above
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
  const own = keptEvents(database, numbersOf(database, articles));
  const beside = articlesNaming(database, own, most);
  if (beside === null) return null;
  const events = keptEvents(database, beside).flatMap((other) => {
    const mates = own.filter((one) => isOneEvent(one.about, other.about));
    return mates.length === 0 ? [] : [{ other, mates }];
  });
  const gists = gistsOf(database, [...articles, ...events.map(({ other }) => other.id)]);
  const asked = (id: string): Outline[] =>
    Object.entries(gists.get(id)?.outlines ?? {}).flatMap(([telling, outline]) =>
      tellings.has(telling) ? outline : [],
    );
  return events.flatMap(({ other, mates }) => {
    const theirs = Object.values(gists.get(other.id)?.outlines ?? {});
    const isAgainst = mates.some(
      (one) =>
        one.id === other.id || asked(one.id).some((outline) => theirs.some((their) => mayConflict(outline, their))),
    );
    return isAgainst ? [other.id] : [];
  });
}

/** By what it is seen which event an article tells of. */
interface KeptEvent {
  readonly id: string;
  readonly about: About;
}

function keptEvents(database: Database, numbers: readonly number[]): KeptEvent[] {
  const sql = `select article, published, names, subjects from event
    where number in (select value from json_each(?)) order by article`;
  return database.rows(sql, JSON.stringify(numbers)).map(([article, date, ...lists]) => {
    const [id, published] = [String(article), typeof date === 'string' ? date : null];
    const [names = [], subjects = []] = lists.map((list) => JSON.parse(String(list)) as string[]); // edges: written above
    return { id, about: aboutOf({ id, published }, { names, subjects }) };
  });
}

/**
 * Numbers of the articles that have a name, or a rare word of these days, with one of these in common, and of some more; none that came out long before or after all of
 * them. Null where they are `most` and more.
 */
function articlesNaming(database: Database, own: readonly KeptEvent[], most: number): number[] | null {
  const asked = [...new Set(own.flatMap(({ about }) => keysMeeting(about)).map(keyHash))];
  if (asked.length === 0) return [];
  const near = daysNear(own.map(({ about }) => about.days));
  const sql = `select number from printing where number in (select number from named where name in (select value from json_each(?)))
    and coalesce(first <= ? and last >= ?, 1)`;
  const beside = database.rows(sql, JSON.stringify(asked), near?.last ?? null, near?.first ?? null);
  return beside.length < most ? beside.map(([number]) => Number(number)) : null;
}
