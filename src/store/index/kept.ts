import type { FoundPair } from '../../core/link/same-claim/faced.ts';
import type { Told } from '../../core/link/told.ts';
import type { Filed, TellingsFiles } from '../../core/model/ledger-files.ts';
import type { Reviews } from '../../core/model/review.ts';
import type { TellingsFile } from '../../core/model/tellings-file.ts';
import type { Kept } from '../../core/query/fold.ts';
import { type ArticleText, type KeptTexts, type PrintedArticle, textOf } from '../../core/query/ledger-texts.ts';
import { sha256 } from '../article-reader.ts';
import type { Database } from './database.ts';
import { keptPairs } from './link-pairs.ts';
import { isWorthIndexing, withIndex } from './open-index.ts';
import { type ChangedTellings, refreshTold } from './refresh.ts';
import { keptTexts } from './text-pairs.ts';

/** All tellings files as they are now, and by article the sha256 of each and of its reviews. */
export interface ReadFiles extends TellingsFiles {
  readonly reviews: readonly Filed<Reviews>[];
  readonly sums: ReadonlyMap<string, string>;
}

/** What the index of a ledger has kept of these files, once it is brought up to date with them; for `fold`. */
export function keptOf(root: string, files: ReadFiles): Kept {
  return isWorthIndexing(root) ? keptIn(root, files) : {};
}

/** The same, however small the ledger. */
export function keptIn(root: string, files: ReadFiles): Kept {
  let texts: KeptTexts | null = null;
  const pairs = (toldIn: (article: string) => readonly Told[]): readonly FoundPair[] | null =>
    withIndex(root, (database) => {
      bringUpToDate(database, files, toldIn);
      texts = keptTexts(database);
      return keptPairs(database);
    });
  return { pairs, texts: () => texts };
}

function bringUpToDate(database: Database, files: ReadFiles, toldIn: (article: string) => readonly Told[]): void {
  const known = new Map(
    database.rows('select article, sha, bodiless from told').map(([article, sha, bodiless]) => {
      // A body that was not here may have come since.
      return [String(article), bodiless === 1 ? '' : String(sha)] as const;
    }),
  );
  const changedNames = takeRegistries(database, files);
  function* changed(): Generator<ChangedTellings> {
    for (const filed of files.tellings) {
      const sha = files.sums.get(filed.id) ?? '';
      const before = known.get(filed.id);
      known.delete(filed.id);
      if (before !== sha || changedNames) yield changedFrom(filed, files, { sha, toldIn });
    }
    for (const article of known.keys()) yield { article, sha: '', told: null };
  }
  refreshTold(database, changed());
}

/** Whether the names of speakers and outlets are others than those that the index was made with; from now on it is these. */
export function takeRegistries(
  database: Database,
  { speakers, outlets }: Pick<TellingsFiles, 'speakers' | 'outlets'>,
): boolean {
  const names = [...speakers, ...outlets].map(({ path, value }) => [path, value]);
  const sum = sha256(JSON.stringify(names));
  const before = database.rows("select value from about where name = 'registries'")[0]?.[0];
  if (before !== sum) database.run("insert or replace into about values ('registries', ?)", sum);
  return before !== sum;
}

export function changedFrom(
  filed: Filed<TellingsFile>,
  { article }: Pick<TellingsFiles, 'article'>,
  { sha, toldIn }: { readonly sha: string; readonly toldIn: (article: string) => readonly Told[] },
): ChangedTellings {
  const { id, value } = filed;
  const text = (): ArticleText | null => {
    const body = article(id)?.body()?.text;
    return body === undefined ? null : textOf(body, value.furniture);
  };
  return { article: id, sha, told: { reading: value, tellings: () => toldIn(id), printed: printedIn(value), text } };
}

/** Its outlet is as the article names it, so that no change of the registry touches it. */
function printedIn({ article }: TellingsFile): PrintedArticle {
  const { id, outlet, published, sha256: body } = article;
  return { id, outlet, published, sha256: body };
}
