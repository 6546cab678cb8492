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
  if (!isWorthIndexing(root)) return indexArticles(ledger);
  const ready = withIndex(root, (database) => {
    refreshArticles({ root, database, sha256 });
    return true;
  });
  return ready === true ? overlaid(knownBy(ledger)) : indexArticles(ledger);
}

/** Each question is asked of the index; where it cannot answer any more, of the files, which are then read once. */
function knownBy(ledger: Ledger): KnownArticles {
  let walked: ArticleIndex | null = null;
  const ask = <T>(work: (database: Database) => T, otherwise: (files: ArticleIndex) => T): T => {
    const answer = walked === null ? withIndex(ledger.root, (database) => ({ found: work(database) })) : null;
    if (answer !== null) return answer.found;
    walked ??= indexArticles(ledger);
    return otherwise(walked);
  };
  return {
    get: (id) =>
      ask(
        (database) => readKnown(ledger, id, versionsOf(database, id)),
        (files) => files.get(id),
      ),
    startingWith: (prefix) =>
      ask(
        (database) => ids(database, 'id >= ? and id < ?', [prefix, `${prefix}~`]),
        (files) => files.startingWith(prefix),
      ),
    byUrl: (url) =>
      ask(
        (database) => ids(database, 'url = ?', [url]),
        (files) => [files.byUrl(url)?.id ?? []].flat(),
      ),
    bySha256: (sha) =>
      ask(
        (database) => ids(database, 'id in (select article from version where sha = ?)', [sha]),
        (files) => files.bySha256(sha).map(({ id }) => id),
      ),
  };
}

function ids(database: Database, where: string, values: readonly string[]): string[] {
  return database.rows(`select id from article where ${where} order by id`, ...values).map(([id]) => String(id));
}

function versionsOf(database: Database, id: string): [number, string][] {
  const rows = database.rows('select number, sha from version where article = ?', id);
  return rows.map(([number, sha]) => [Number(number), String(sha)]);
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
