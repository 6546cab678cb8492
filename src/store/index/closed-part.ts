import { type FoundPair, isLink } from '../../core/link/linking.ts';
import { listed } from '../../core/model/grouped.ts';
import type { Pair } from '../../core/model/pair.ts';
import type { Database } from './database.ts';

/** Tellings with all that are linked to one of them, through whatever others: the claims of these are whole. */
export interface ClosedPart {
  /** Ids of their articles. */
  readonly articles: ReadonlySet<string>;
  /** All pairs of which one telling is in these articles. */
  readonly pairs: readonly FoundPair[];
}

/**
 * Follows links, and the pairs that people judged the same, from these tellings on. Null where more than `most` articles would be
 * needed, or where a telling stands in two articles: then only the whole ledger tells which counts.
 */
export function closedPart(
  database: Database,
  tellings: Iterable<string>,
  { same, most }: { readonly same: readonly Pair[]; readonly most: number },
): ClosedPart | null {
  const articles = new Set<string>();
  const found = new Map<string, FoundPair>();
  const beside = new Map<string, string[]>();
  const join = ({ a, b }: Pair): void => {
    listed(beside, a).push(b);
    listed(beside, b).push(a);
  };
  same.forEach(join);
  const reached = new Set(tellings);
  for (const id of reached) {
    const holding = articlesOf(database, id);
    if (holding.length > 1) return null;
    for (const article of holding) {
      if (articles.has(article)) continue;
      articles.add(article);
      if (articles.size > most) return null;
      for (const pair of pairsOf(database, article)) {
        if (!found.has(`${pair.a} ${pair.b}`) && isLink(pair)) join(pair);
        found.set(`${pair.a} ${pair.b}`, pair);
      }
    }
    // A set is walked in the order of its entries, those added on the way too.
    for (const other of beside.get(id) ?? []) reached.add(other);
  }
  return { articles, pairs: [...found.values()] };
}

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
