import { bodyIn, draftTellings } from './article-files.ts';
import { type ArticleReader, sha256 } from './article-reader.ts';
import { openDraft } from './draft.ts';
import type { Ledger } from './open.ts';
import type { Plan } from './plan.ts';
import { readArticleFile } from './read-article.ts';
import { openReviews } from './read-reviews.ts';
import { countReopened } from './reopened.ts';
import { walkFolder } from './walk.ts';

export interface Rebuilt {
  readonly plan: Plan;
  /** How many articles were read. */
  readonly read: number;
  /** How many decisions of people wait to be made anew since. */
  readonly reopened: number;
  /** Articles that could not be: the body is elsewhere, or is not the one that was ingested. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
}

export interface RebuildOptions {
  /** Paths of the articles that are read; all where it is not said. */
  readonly only?: ReadonlySet<string>;
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Reads every article again, with its existing tellings as input, so that ids are kept. An article whose body somebody
 * changed is left alone: its decisions were made on other words.
 */
export function planRebuild(ledger: Ledger, reader: ArticleReader, { only, onProgress }: RebuildOptions = {}): Rebuilt {
  const draft = openDraft(ledger.root);
  const drafting = { ledger, draft, reviewsOf: openReviews(ledger) };
  const skipped: { path: string; reason: string }[] = [];
  const articles = walkFolder(ledger.root, 'articles').found.filter(
    ({ version, path }) => version === 0 && only?.has(path) !== false,
  );
  let read = 0;
  let reopened = 0;
  articles.forEach((found, at) => {
    const matter = readArticleFile(ledger, found).values[0]?.value;
    const body = matter === undefined ? null : bodyIn(ledger, draft, found.id);
    if (matter === undefined) skipped.push({ path: found.path, reason: 'the file is broken; see claims check' });
    else if (body === null) skipped.push({ path: found.path, reason: 'the body is not here' });
    else if (sha256(body) !== matter.sha256)
      skipped.push({ path: found.path, reason: 'the body has been changed by hand' });
    else {
      const again = countReopened(drafting, found.id, () => draftTellings(reader, draft, { matter, body }));
      reopened += again.reopened;
      read += 1;
    }
    onProgress?.(at + 1, articles.length);
  });
  return { plan: draft.plan(), read, reopened, skipped };
}

/** Paths of the tellings files that are not what the reader at hand would write. */
export function staleReadings(
  ledger: Ledger,
  reader: ArticleReader,
  options: RebuildOptions = {},
): ReadonlySet<string> {
  const { plan } = planRebuild(ledger, reader, options);
  return new Set(plan.changes.filter(({ action }) => action === 'change').map(({ path }) => path));
}
