import type { FoundPair } from '../../core/link/same-claim/faced.ts';
import type { Database } from './database.ts';

/** Which article tells it; several where a file was copied. */
export function articlesOf(database: Database, telling: string): string[] {
  return database.rows('select article from telling where id = ?', telling).map(([article]) => String(article));
}

/** All that were found of an article's tellings. */
export function pairsOf(database: Database, article: string): FoundPair[] {
  return database
    .rows(
      'select found from pair where a = ? union all select found from pair where b = ? and a <> b',
      article,
      article,
    )
    .flatMap(([found]) => JSON.parse(String(found)) as FoundPair[]); // an edge: written by link-pairs.ts
}
