import type { LikePair } from '../../core/link/copies/like-pairs.ts';
import type { Copy } from '../../core/link/told.ts';
import { type ArticleText, canonicalPrinted, ledgerTexts, type PrintedArticle } from '../../core/query/ledger-texts.ts';
import type { Registry } from '../../core/query/registry.ts';
import type { Database } from './database.ts';
import { readSketch } from './text-pairs.ts';

/**
 * The articles that have something in common with these texts, or with one that has: what a text is a copy of, and what mixes
 * several texts, is told by these alone. These are among them.
 */
export function nearTexts(database: Database, articles: Iterable<string>): ReadonlySet<string> {
  const near = new Set(articles);
  for (const id of [...near]) for (const other of withSameBody(database, id)) near.add(other);
  for (let step = 1; step <= 2; step += 1) {
    for (const id of [...near]) for (const other of partners(database, id)) near.add(other);
  }
  return near;
}

function withSameBody(database: Database, id: string): string[] {
  const sql = 'select article from told where body in (select body from told where article = ?)';
  return database.rows(sql, id).map(([article]) => String(article));
}

function partners(database: Database, id: string): string[] {
  const sql = 'select b from likeness where a = ? union all select a from likeness where b = ?';
  return database.rows(sql, id, id).map(([article]) => String(article));
}

/** What the index keeps of one article's text; null where it does not know the article. */
export function keptArrival(
  database: Database,
  id: string,
): { readonly printed: PrintedArticle; readonly text: ArticleText | null } | null {
  const [row] = database.rows(
    'select printed, sketch, credits from told left join text using (number) where told.article = ?',
    id,
  );
  if (row === undefined) return null;
  const [printed, sketch, credits] = row;
  return {
    printed: JSON.parse(String(printed)) as PrintedArticle, // an edge, as below: written by this program
    text: sketch === null ? null : { sketch: readSketch(sketch), credits: JSON.parse(String(credits)) as string[] },
  };
}

/**
 * Every two articles that are one text or share passages, of which one is of these or, through others, one text with one of these:
 * the same as among all articles of the ledger.
 */
export function copiesAround(database: Database, articles: Iterable<string>, outlets: Registry): Copy[] {
  const copies = new Map<string, Copy>();
  const reached = new Set(articles);
  for (let fresh = [...reached]; fresh.length > 0; ) {
    const known = new Set(reached);
    for (const copy of copiesOf(database, new Set(fresh), outlets)) {
      copies.set(`${copy.a} ${copy.b}`, copy);
      if (copy.kind === 'same-text') reached.add(copy.a).add(copy.b);
    }
    fresh = [...reached].filter((id) => !known.has(id));
  }
  return [...copies.values()].sort((one, other) => (`${one.a} ${one.b}` < `${other.a} ${other.b}` ? -1 : 1));
}

/** Those of which one is of these. */
export function copiesOf(database: Database, articles: ReadonlySet<string>, outlets: Registry): Copy[] {
  const near = nearTexts(database, articles);
  const printed = new Map<string, PrintedArticle>();
  const credits = new Map<string, readonly string[]>();
  const sql = 'select told.article, printed, credits from told left join text using (number) where told.article = ?';
  for (const [id, one, names] of [...near].flatMap((article) => database.rows(sql, article))) {
    // Edges, as in `keptArrival`.
    printed.set(String(id), canonicalPrinted(JSON.parse(String(one)) as PrintedArticle, outlets));
    credits.set(String(id), namesIn(names));
  }
  const pairs = [...near].flatMap((id) => likePairsOf(database, id).filter(({ b }) => near.has(b)));
  const kept = { pairs, creditsOf: (id: string) => credits.get(id) ?? [] };
  const { copies } = ledgerTexts(printed, outlets, { read: () => null, kept: () => kept });
  return copies().filter(({ a, b }) => articles.has(a) || articles.has(b));
}

/** Those in which it is the first. */
function likePairsOf(database: Database, article: string): LikePair[] {
  const rows = database.rows('select found from likeness where a = ?', article);
  return rows.map(([found]) => JSON.parse(String(found)) as LikePair); // an edge: written by text-pairs.ts
}

function namesIn(credits: unknown): string[] {
  return typeof credits === 'string' ? (JSON.parse(credits) as string[]) : []; // an edge: written by this program
}

/** The outlets that the credit lines of these articles name, as written. */
export function creditsAmong(database: Database, articles: Iterable<string>): (article: string) => readonly string[] {
  const sql = 'select article, credits from text where number in (select number from told where article = ?)';
  const rows = [...articles].flatMap((id) => database.rows(sql, id));
  const credits = new Map(rows.map(([article, names]) => [String(article), namesIn(names)]));
  return (article) => credits.get(article) ?? [];
}
