import { listed } from '../../core/model/grouped.ts';
import {
  type ArticleIndex,
  type IndexedArticle,
  indexArticles,
  type KnownArticles,
  overlaid,
} from '../article-index.ts';
import { sha256 } from '../article-reader.ts';
import type { Ledger } from '../open.ts';
import { articlePath } from '../paths.ts';
import { readArticleFile } from '../read-article.ts';
import { refreshArticles } from './articles.ts';
import type { Database } from './database.ts';
import { isWorthIndexing, withIndex } from './open-index.ts';

/** The articles of a ledger, from its index where it has one that can be used. */
export function findArticles(ledger: Ledger): ArticleIndex {
  const { root } = ledger;
  const known = isWorthIndexing(root) ? withIndex(root, (database) => knownBy(ledger, database)) : null;
  return known === null ? indexArticles(ledger) : overlaid(known);
}

/** Ids, addresses and hashes of all articles: two small rows an article, where reading them takes a file each. */
function knownBy(ledger: Ledger, database: Database): KnownArticles {
  refreshArticles({ root: ledger.root, database, sha256 });
  const rows = database.rows('select id, url from article order by id').map(([id, url]) => [String(id), url] as const);
  const byUrl = new Map<string, string[]>();
  for (const [id, url] of rows) if (typeof url === 'string') listed(byUrl, url).push(id);
  const versions = new Map<string, [number, string][]>();
  const bySha256 = new Map<string, string[]>();
  for (const [article, number, sha] of database.rows('select article, number, sha from version order by article')) {
    listed(versions, String(article)).push([Number(number), String(sha)]);
    listed(bySha256, String(sha)).push(String(article));
  }
  return {
    get: (id) => readKnown(ledger, id, versions.get(id) ?? []),
    startingWith: (prefix) => rows.flatMap(([id]) => (id.startsWith(prefix) ? [id] : [])),
    byUrl: (url) => byUrl.get(url) ?? [],
    bySha256: (sha) => bySha256.get(sha) ?? [],
  };
}

/** From the file, which somebody may have changed in place since the index looked: what is known goes into what is written. */
function readKnown(
  ledger: Ledger,
  id: string,
  versions: readonly (readonly [number: number, sha: string])[],
): IndexedArticle | null {
  if (!versions.some(([number]) => number === 0)) return null;
  const found = { folder: 'articles', id, version: 0, path: articlePath(id) } as const;
  const matter = readArticleFile(ledger, found).values[0]?.value;
  return matter === undefined ? null : { id, matter, earlier: new Map(versions.filter(([number]) => number > 0)) };
}
