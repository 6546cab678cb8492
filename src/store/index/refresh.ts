import { lookupOf } from '../../core/link/same-claim/lookup.ts';
import { profileOf } from '../../core/link/same-claim/profile.ts';
import type { Told } from '../../core/link/told.ts';
import type { TellingsFile } from '../../core/model/tellings-file.ts';
import type { ArticleText, PrintedArticle } from '../../core/query/ledger-texts.ts';
import { sha256 } from '../article-reader.ts';
import type { Database } from './database.ts';
import { forgetGist, keepGist } from './gists.ts';
import { openPairing } from './link-pairs.ts';
import { openNumber } from './numbers.ts';
import { openTellingRows } from './telling-rows.ts';
import { type FreshText, openLikening, writeSketch } from './text-pairs.ts';
import { forgetTold, keepTold } from './told-rows.ts';

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

/** Of an article's tellings file, with its reviews, as they were when the index took them; null for an article that it does not know. */
export function sumKept(database: Database, article: string): string | null {
  const sum = database.rows('select sha from told where article = ?', article)[0]?.[0];
  return typeof sum === 'string' ? sum : null;
}

/** Takes these files into the index: the rows of what changed go and are made again, the pairs of the others stand. */
export function refreshTold(database: Database, changed: Iterable<ChangedTellings>): void {
  const adding = openAdding(database);
  const count = openNumber(database, 'articles');
  for (const file of changed) {
    const { article, told } = file;
    const tellings = told?.tellings() ?? [];
    const content = told === null ? null : contentOf(told, tellings);
    const [known] = database.rows('select number, content, bodiless from told where article = ?', article);
    // Its body may have come since, which no file but the body shows.
    const isSame = known !== undefined && known[1] === content;
    if (isSame && (known[2] === 0 || told?.text() === null)) {
      database.run('update told set sha = ? where article = ?', file.sha, article);
      continue;
    }
    if (known !== undefined) {
      adding.forget(article, Number(known[0]));
      count.value -= 1;
    }
    if (told !== null && content !== null) {
      adding.add(file, { told, tellings, content });
      count.value += 1;
    }
  }
  adding.flush();
  count.keep();
}

/** Makes the rows of articles, and what they have in common with the others; one for all articles of a run. */
interface Adding {
  readonly add: (file: ChangedTellings, read: Read) => void;
  readonly forget: (article: string, number: number) => void;
  readonly flush: () => void;
}

interface Read {
  readonly told: ToldArticleFile;
  readonly tellings: readonly Told[];
  readonly content: string;
}

/** So many texts are compared with the others at a time: a run of any length needs the memory of one batch. */
const BATCH = 200;

function openAdding(database: Database): Adding {
  const pairing = openPairing(database);
  const likening = openLikening(database);
  const rows = openTellingRows(database);
  const last = openNumber(database, 'last number');
  let texts: FreshText[] = [];
  const compareTexts = (): void => {
    if (texts.length > 0) likening.add(texts);
    texts = [];
  };
  return {
    add: (file, { told, tellings, content }) => {
      const { article } = file;
      last.value += 1;
      const number = last.value;
      const text = told.text();
      insert(database, file, { number, content, tellings, printed: told.printed, text });
      rows.add(article, number, tellings);
      const profiles = tellings.map(profileOf);
      pairing.add(keepTold(database, number, profiles), lookupOf(profiles));
      if (text !== null) texts.push({ article, number, sketch: text.sketch });
      if (texts.length >= BATCH) compareTexts();
    },
    forget: (article, known) => {
      // What waits may be this article's own, as it was.
      compareTexts();
      forget(database, article, known);
      pairing.forget(known);
    },
    flush: () => {
      compareTexts();
      if (!last.keep()) return;
      pairing.flush();
      likening.flush();
      rows.flush();
    },
  };
}

/** All that rows and pairs are made of, in short: other bytes of the file need not mean other links. */
function contentOf({ reading, printed }: ToldArticleFile, tellings: readonly Told[]): string {
  return sha256(JSON.stringify([tellings, reading.furniture, printed]));
}

interface NewRow {
  readonly number: number;
  readonly content: string;
  readonly tellings: readonly Told[];
  readonly printed: PrintedArticle;
  readonly text: ArticleText | null;
}

function insert(database: Database, { article, sha }: ChangedTellings, row: NewRow): void {
  const { number, content, tellings, printed, text } = row;
  database.run(
    'insert into told values (?, ?, ?, ?, ?, ?, ?, ?)',
    article,
    number,
    sha,
    content,
    printed.sha256,
    JSON.stringify(printed),
    // Canonical.
    tellings[0]?.article.outlet ?? null,
    text === null ? 1 : 0,
  );
  keepGist(database, { article, number, published: printed.published?.value ?? null }, tellings);
  if (text === null) return;
  const { sketch, credits } = text;
  database.run('insert into text values (?, ?, ?, ?)', number, article, writeSketch(sketch), JSON.stringify(credits));
}

function forget(database: Database, article: string, number: number): void {
  const outlet = database.rows('select outlet from told where article = ?', article)[0]?.[0] ?? '';
  database.run('delete from wording where outlet = ? and article = ?', outlet, number);
  database.run('delete from telling where article = ?', article);
  database.run('delete from told where article = ?', article);
  forgetGist(database, number);
  forgetTold(database, number);
  database.run('delete from text where number = ?', number);
  for (const table of ['pair', 'likeness']) database.run(`delete from ${table} where a = ? or b = ?`, article, article);
}
