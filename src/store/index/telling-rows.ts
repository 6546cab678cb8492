import { eventNames } from '../../core/link/conflict/event-names.ts';
import { areLongApart, gistOf } from '../../core/link/conflict/events.ts';
import { keyHash } from '../../core/link/same-claim/key-hash.ts';
import type { Told } from '../../core/link/told.ts';
import { queryTerms, type Term } from '../../core/query/query-terms.ts';
import { mayRepeat } from '../../core/query/repeated-lines.ts';
import { foldText } from '../../core/text/fold-text.ts';
import type { Database } from './database.ts';

/** Takes the tellings of new articles into the tables by which they are found; one for all articles of a run. */
export interface TellingRows {
  readonly add: (article: string, number: number, tellings: readonly Told[]) => void;
  readonly flush: () => void;
}

export function openTellingRows(database: Database): TellingRows {
  let last = Number(database.rows("select value from about where name = 'last row'")[0]?.[0] ?? 0);
  const add = (article: string, number: number, tellings: readonly Told[]): void => {
    database.run('insert or replace into gist values (?, ?)', article, JSON.stringify(gistOf(tellings)));
    for (const told of tellings) {
      last += 1;
      const words = foldText(told.content.join(' '));
      database.run('insert into telling values (?, ?, ?)', last, told.id, article);
      database.run('insert into word (rowid, words) values (?, ?)', last, tokensOf(told, words));
      const { outlet } = told.article;
      if (!mayRepeat(told.speaker, outlet)) continue;
      database.run('insert or ignore into wording values (?, ?, ?)', outlet, keyHash(words), number);
    }
  };
  const flush = (): void => {
    database.run("insert or replace into about values ('last row', ?)", String(last));
  };
  return { add, flush };
}

/** Those of its words, figures and names that a question may ask for; hashed, so that no tokeniser has a say. */
function tokensOf(told: Told, words: string): string {
  const tokens = words.split(' ').map(wordToken);
  for (const { value } of told.figures) if (value !== null) tokens.push(figureToken(value));
  for (const name of eventNames(told)) tokens.push(nameToken(name));
  return [...new Set(tokens)].join(' ');
}

function wordToken(word: string): string {
  return token('w', word);
}

function figureToken(value: number): string {
  return token('f', String(value));
}

function nameToken(name: string): string {
  return token('n', name);
}

function token(kind: string, word: string): string {
  return `${kind}${(keyHash(word) >>> 0).toString(36)}`;
}

/**
 * Ids of all tellings that may have what `who-said` asks for, and of some that have not: their words need not stand in a row. Null
 * where nothing is asked that the index could look up, or `most` tellings and more have it.
 */
export function tellingsWith(database: Database, query: string, most: number): string[] | null {
  const asked = queryTerms(query).flatMap((term) => matchOf(term) ?? []);
  return asked.length === 0 ? null : matching(database, asked.join(' AND '), most);
}

/** Null for what stands in no table: "$40" is looked for as it is written. */
function matchOf({ words, figure, signed }: Term): string | null {
  if (signed !== null || words.length === 0) return null;
  const inWords = words.map(wordToken).join(' AND ');
  return figure === null ? `(${inWords})` : `((${inWords}) OR ${figureToken(figure.value)})`;
}

/**
 * Ids of the articles of which a telling has one of these names, and of some more; none that came out long before or after all of
 * these days. Null where they are `most` and more.
 */
export function articlesNaming(
  database: Database,
  { names, days }: { readonly names: Iterable<string>; readonly days: ReadonlySet<string | null> },
  most: number,
): string[] | null {
  const asked = [...names].map(nameToken);
  if (asked.length === 0) return [];
  const sql = `select distinct article, published from telling join told using (article)
    where row in (select rowid from word where word match ?)`;
  const near = new Map<string | null, boolean>();
  const isNear = (published: string | null): boolean => {
    const isKnown = near.get(published) ?? ![...days].every((own) => areLongApart(own, published));
    near.set(published, isKnown);
    return isKnown;
  };
  const beside = database.rows(sql, asked.join(' OR ')).flatMap(([article, date]) => {
    return isNear(typeof date === 'string' ? date : null) ? [String(article)] : [];
  });
  return beside.length < most ? beside : null;
}

function matching(database: Database, match: string, most: number): string[] | null {
  const rows = database.rows(
    'select id from telling where row in (select rowid from word where word match ?) limit ?',
    match,
    most,
  );
  return rows.length < most ? rows.map(([id]) => String(id)) : null;
}
