import { keyHash } from '../../core/link/same-claim/key-hash.ts';
import type { Told } from '../../core/link/told.ts';
import { queryTerms, type Term } from '../../core/query/query-terms.ts';
import { mayRepeat } from '../../core/query/repeated-lines.ts';
import { foldText } from '../../core/text/fold-text.ts';
import type { Database } from './database.ts';
import { openNumber } from './numbers.ts';

/** Takes the tellings of new articles into the tables by which they are found; one for all articles of a run. */
export interface TellingRows {
  readonly add: (article: string, number: number, tellings: readonly Told[]) => void;
  readonly flush: () => unknown;
}

/** Of a list of pairs: all rows of an article are written with one call. */
const COLUMNS = "json_extract(value, '$[0]'), json_extract(value, '$[1]')";

export function openTellingRows(database: Database): TellingRows {
  const last = openNumber(database, 'last row');
  const add = (article: string, number: number, tellings: readonly Told[]): void => {
    const words = tellings.map((told) => foldText(told.content.join(' ')));
    const ids = tellings.map(({ id }, at) => [last.value + 1 + at, id]);
    const tokens = tellings.map((told, at) => [last.value + 1 + at, tokensOf(told, words[at] ?? '')]);
    const wordings = tellings.flatMap((told, at) => {
      const { outlet } = told.article;
      return mayRepeat(told.speaker, outlet) ? [[outlet, keyHash(words[at] ?? '')]] : [];
    });
    last.value += tellings.length;
    database.run(`insert into telling select ${COLUMNS}, ? from json_each(?)`, article, JSON.stringify(ids));
    database.run(`insert into word (rowid, words) select ${COLUMNS} from json_each(?)`, JSON.stringify(tokens));
    if (wordings.length === 0) return;
    database.run(
      `insert or ignore into wording select ${COLUMNS}, ? from json_each(?)`,
      number,
      JSON.stringify(wordings),
    );
  };
  return { add, flush: last.keep };
}

/** Those of its words and figures that a question may ask for, and its speaker; hashed, so that no tokeniser has a say. */
function tokensOf(told: Told, words: string): string {
  const tokens = words.split(' ').map(wordToken);
  for (const { value } of told.figures) if (value !== null) tokens.push(figureToken(value));
  if (told.speaker !== null) tokens.push(speakerToken(told.speaker.id));
  return [...new Set(tokens)].join(' ');
}

function wordToken(word: string): string {
  return token('w', word);
}

function figureToken(value: number): string {
  return token('f', String(value));
}

function speakerToken(id: string): string {
  return token('s', id);
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

/** Whether any telling has a speaker of this id. */
export function isSpeaker(database: Database, id: string): boolean {
  return database.rows(MATCHING, speakerToken(id), 1).length > 0;
}

/** Null for what stands in no table: "$40" is looked for as it is written. */
function matchOf({ words, figure, signed }: Term): string | null {
  if (signed !== null || words.length === 0) return null;
  const inWords = words.map(wordToken).join(' AND ');
  return figure === null ? `(${inWords})` : `((${inWords}) OR ${figureToken(figure.value)})`;
}

const MATCHING = 'select id from telling where row in (select rowid from word where word match ?) limit ?';

function matching(database: Database, match: string, most: number): string[] | null {
  const rows = database.rows(MATCHING, match, most);
  return rows.length < most ? rows.map(([id]) => String(id)) : null;
}
