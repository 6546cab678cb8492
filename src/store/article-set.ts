import type { Details } from '../core/model/details.ts';
import { bodyIn, draftArticle, draftTellings } from './article-files.ts';
import type { ArticleReader } from './article-reader.ts';
import { openDraft } from './draft.ts';
import { findArticles } from './index/find-articles.ts';
import { detailsGiven, detailsOfMatter, matterOf } from './known.ts';
import type { Ledger } from './open.ts';
import { type Planned, refused } from './plan.ts';

/** New details; an empty string takes a detail away, an absent one stays. */
export type NewDetails = { readonly [K in keyof Details]?: string | undefined };

/** Plans other details for an article, found by its id or the beginning of one, and reads it again with them. */
export function planArticleSet(
  ledger: Ledger,
  change: { readonly article: string; readonly details: NewDetails },
  reader: ArticleReader,
): Planned<{ readonly article: string }> {
  const index = findArticles(ledger);
  const found = index.find(change.article);
  if (!found.ok) return found;
  const article = index.get(found.id);
  if (article === null) return refused(`there is no article ${found.id}`);
  const stated = detailsGiven(presentOf(change.details));
  if (!stated.ok) return refused(stated.reason);
  const { url } = stated.details;
  const other = url === null ? null : index.byUrl(url);
  if (other !== null && other.id !== found.id)
    return refused(`${url} is the address of ${other.id} already; ${found.id} cannot have it too`);
  const draft = openDraft(ledger.root);
  const body = bodyIn(ledger, draft, found.id);
  if (body === null)
    return refused(
      `the body of ${found.id} is not here, so it cannot be read again; bring it back with: claims ingest FILE`,
    );
  const matter = matterOf(article.matter, changed(detailsOfMatter(article.matter), change.details, stated.details));
  draftArticle(ledger, draft, { matter, body });
  draftTellings(reader, draft, { matter, body });
  return { ok: true, article: found.id, plan: draft.plan() };
}

/** A detail that was named is as stated, none where it was empty; the others stay. */
function changed(known: Details, named: NewDetails, stated: Details): Details {
  const pick = (key: keyof Details): string | null => (named[key] === undefined ? known[key] : stated[key]);
  return { title: pick('title'), outlet: pick('outlet'), url: pick('url'), published: pick('published') };
}

function presentOf({ title, outlet, url, published }: NewDetails): Details {
  return { title: title ?? null, outlet: outlet ?? null, url: url ?? null, published: published ?? null };
}
