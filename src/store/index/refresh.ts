import { profileOf } from '../../core/link/profile.ts';
import type { Told } from '../../core/link/told.ts';
import type { TellingsFile } from '../../core/model/tellings-file.ts';
import type { ArticleText, PrintedArticle } from '../../core/query/ledger-texts.ts';
import { sha256 } from '../article-reader.ts';
import type { Database } from './database.ts';
import { addPairs } from './link-pairs.ts';
import { addTextPairs, type FreshText, writeSketch } from './text-pairs.ts';
import { type ToldRow, toldRow } from './told-rows.ts';

/** A tellings file that may not be the one that the index knows. */
export interface ChangedTellings {
  readonly article: string;
  /** Of the file's text. */
  readonly sha: string;
  /** Null where the file is gone or broken. */
  readonly told: ToldArticleFile | null;
}

/** What of it the index keeps; the functions are called where something changed. */
export interface ToldArticleFile {
  readonly reading: TellingsFile;
  /** With the registry's names: what linking compares. */
  readonly tellings: () => readonly Told[];
  readonly printed: PrintedArticle;
  readonly text: () => ArticleText | null;
}

/** Takes these files into the index: the rows of what changed go and are made again, the pairs of the others stand. */
export function refreshTold(database: Database, changed: Iterable<ChangedTellings>): void {
  const fresh: ToldRow[] = [];
  const texts: FreshText[] = [];
  let number = Number(database.rows("select value from about where name = 'last number'")[0]?.[0] ?? 0);
  for (const file of changed) {
    const { article, told } = file;
    const [known] = database.rows('select content from told where article = ?', article);
    if (told === null) {
      forget(database, article);
      continue;
    }
    const tellings = told.tellings();
    const content = contentOf(told, tellings);
    if (known?.[0] === content) {
      database.run('update told set sha = ? where article = ?', file.sha, article);
      continue;
    }
    forget(database, article);
    number += 1;
    const profiles = tellings.map(profileOf);
    fresh.push(toldRow({ article, number, profiles }));
    const text = told.text();
    if (text !== null) texts.push({ article, number, sketch: text.sketch });
    insert(database, file, { number, content, profiles: JSON.stringify(profiles), printed: told.printed, text });
  }
  if (fresh.length === 0) return;
  database.run("insert or replace into about values ('last number', ?)", String(number));
  addPairs(database, fresh);
  addTextPairs(database, texts);
}

/** All that rows and pairs are made of, in short: other bytes of the file need not mean other links. */
function contentOf({ reading, printed }: ToldArticleFile, tellings: readonly Told[]): string {
  return sha256(JSON.stringify([tellings, reading.furniture, printed]));
}

interface NewRow {
  readonly number: number;
  readonly content: string;
  readonly profiles: string;
  readonly printed: PrintedArticle;
  readonly text: ArticleText | null;
}

function insert(database: Database, { article, sha }: ChangedTellings, row: NewRow): void {
  const { number, content, profiles, printed, text } = row;
  database.run(
    'insert into told values (?, ?, ?, ?, ?, ?, ?)',
    article,
    number,
    sha,
    content,
    printed.sha256,
    JSON.stringify(printed),
    text === null ? 1 : 0,
  );
  database.run('insert into profile values (?, ?, ?)', number, article, profiles);
  if (text === null) return;
  const { sketch, credits } = text;
  database.run('insert into text values (?, ?, ?, ?)', number, article, writeSketch(sketch), JSON.stringify(credits));
}

function forget(database: Database, article: string): void {
  const number = database.rows('select number from told where article = ?', article)[0]?.[0];
  if (number === undefined) return;
  database.run('delete from told where article = ?', article);
  for (const table of ['profile', 'text']) database.run(`delete from ${table} where number = ?`, number);
  for (const table of ['pair', 'likeness']) database.run(`delete from ${table} where a = ? or b = ?`, article, article);
}
