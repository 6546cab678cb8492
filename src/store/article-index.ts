import type { ArticleMatter } from '../core/model/article.ts';
import type { Ledger } from './open.ts';
import { refused } from './plan.ts';
import { readArticleFile } from './read-article.ts';
import { walkFolder } from './walk.ts';

/** An article of the ledger as ingest looks for it. */
export interface IndexedArticle {
  readonly id: string;
  /** Of the current version. */
  readonly matter: ArticleMatter;
  /** sha256 of each earlier version by its number. */
  readonly earlier: ReadonlyMap<number, string>;
}

/** Finds articles by id, by address and by the hash of a text that they have or had. */
export interface ArticleIndex {
  readonly get: (id: string) => IndexedArticle | null;
  /** By an id or the beginning of one that no other shares. */
  readonly find: (prefix: string) => { ok: true; id: string } | { ok: false; reason: string; near: readonly string[] };
  /** Ids that begin so, in code-unit order. */
  readonly startingWith: (prefix: string) => readonly string[];
  readonly byUrl: (url: string) => IndexedArticle | null;
  /** In order of id. */
  readonly bySha256: (sha256: string) => readonly IndexedArticle[];
  /** Adds an article, or takes the place of the one with its id. */
  readonly put: (article: IndexedArticle) => void;
}

/** Reads the head of every article; `findArticles` is quicker where there is an index. */
export function indexArticles(ledger: Ledger): ArticleIndex {
  const current = new Map<string, ArticleMatter>();
  const earlier = new Map<string, Map<number, string>>();
  for (const found of walkFolder(ledger.root, 'articles').found) {
    const matter = readArticleFile(ledger, found).values[0]?.value;
    if (matter === undefined) continue;
    if (found.version === 0) current.set(found.id, matter);
    else earlier.set(found.id, (earlier.get(found.id) ?? new Map()).set(found.version, matter.sha256));
  }
  const index = overlaid(NOTHING);
  for (const [id, matter] of current) index.put({ id, matter, earlier: earlier.get(id) ?? new Map() });
  return index;
}

/** What is known of articles beneath those that a run has put. Ids are in code-unit order. */
export interface KnownArticles {
  readonly get: (id: string) => IndexedArticle | null;
  readonly startingWith: (prefix: string) => readonly string[];
  readonly byUrl: (url: string) => readonly string[];
  readonly bySha256: (sha256: string) => readonly string[];
}

const NOTHING: KnownArticles = { get: () => null, startingWith: () => [], byUrl: () => [], bySha256: () => [] };

/** An index over what is known; what is put outranks it. */
export function overlaid(known: KnownArticles): ArticleIndex {
  const byId = new Map<string, IndexedArticle>();
  const urls = new Map<string, string>();
  const hashes = new Map<string, Set<string>>();
  const get = (id: string): IndexedArticle | null => byId.get(id) ?? known.get(id);
  const startingWith = (prefix: string): string[] => {
    const put = [...byId.keys()].filter((id) => id.startsWith(prefix));
    return [...new Set([...known.startingWith(prefix), ...put])].sort();
  };
  return {
    get,
    find: (prefix) => (get(prefix) === null ? findByPrefix(startingWith, prefix) : { ok: true, id: prefix }),
    startingWith,
    byUrl: (url) => {
      // An article may have got another address since.
      const articles = [...known.byUrl(url), urls.get(url) ?? ''].flatMap((id) => get(id) ?? []);
      return articles.findLast(({ matter }) => matter.url === url) ?? null;
    },
    bySha256: (sha256) => {
      const ids = new Set([...known.bySha256(sha256), ...(hashes.get(sha256) ?? [])]);
      return [...ids].sort().flatMap((id) => get(id) ?? []);
    },
    put: (article) => {
      byId.set(article.id, article);
      if (article.matter.url !== undefined) urls.set(article.matter.url, article.id);
      for (const hash of [article.matter.sha256, ...article.earlier.values()]) {
        hashes.set(hash, (hashes.get(hash) ?? new Set()).add(article.id));
      }
    },
  };
}

function findByPrefix(
  startingWith: (prefix: string) => readonly string[],
  prefix: string,
): ReturnType<ArticleIndex['find']> {
  if (prefix.length <= 2) return refused(`"${prefix}" is too short to tell an article by; give more of its id`);
  const matching = startingWith(prefix);
  const [id] = matching;
  if (id !== undefined && matching.length === 1) return { ok: true, id };
  if (id !== undefined)
    return refused(`${prefix} is the beginning of ${matching.length} articles`, matching.slice(0, 5));
  return refused(`there is no article ${prefix}`, startingWith(prefix.slice(0, 3)).slice(0, 5));
}
