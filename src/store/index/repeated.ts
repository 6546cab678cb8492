import { grouped } from '../../core/model/grouped.ts';
import type { Placed } from '../../core/query/place-tellings.ts';
import { inRepeatedLines } from '../../core/query/repeated-lines.ts';
import { sha256 } from '../article-reader.ts';
import type { Database } from './database.ts';

/** So many articles of one outlet must have a wording for a line to count as repeated. */
const LEAST_ARTICLES = 3;

/**
 * Ids of the tellings of these articles' outlets that stand in repeated lines: the same as among all tellings of the ledger, which
 * need not be read unless an outlet has told something in the same words three times, and then only its own, once.
 */
export function repeatedAround(
  database: Database,
  articles: Iterable<string>,
  placedIn: (article: string) => readonly Placed[],
): Set<string> {
  const outlets = new Set([...articles].flatMap((id) => outletOf(database, id) ?? []));
  return new Set([...outlets].flatMap((outlet) => repeatedOf(database, outlet, placedIn)));
}

function outletOf(database: Database, article: string): string | null {
  const outlet = database.rows('select outlet from told where article = ?', article)[0]?.[0];
  return typeof outlet === 'string' ? outlet : null;
}

function repeatedOf(
  database: Database,
  outlet: string,
  placedIn: (article: string) => readonly Placed[],
): readonly string[] {
  const sql = 'select 1 from wording where outlet = ? group by words having count(*) >= ? limit 1';
  if (database.rows(sql, outlet, LEAST_ARTICLES).length === 0) return [];
  const own = database.rows('select article, number, bodiless from told where outlet = ? order by article', outlet);
  const state = sha256(JSON.stringify(own));
  const [known] = database.rows('select tellings from repeated where outlet = ? and state = ?', outlet, state);
  if (known !== undefined) return JSON.parse(String(known[0])) as string[]; // an edge: written below
  const placed = own.flatMap(([article]) => placedIn(String(article)));
  const groups = grouped(placed, ({ article }) => article.outlet?.id ?? null);
  const found = [...inRepeatedLines(groups.get(outlet) ?? [])].sort();
  // A body that is not here may come, and nothing that the index looks at changes then.
  const isSettled = own.every(([, , bodiless]) => bodiless === 0);
  if (isSettled) database.run('insert or replace into repeated values (?, ?, ?)', outlet, state, JSON.stringify(found));
  return found;
}
