import type { ArticleText, PrintedArticle } from '../../core/query/ledger-texts.ts';
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
