import { type Details, noDetails } from '../core/model/details.ts';
import { isPublishedValue } from '../core/model/published.ts';
import { bodyIn, draftArticle, draftTellings } from './article-files.ts';
import { indexArticles } from './article-index.ts';
import type { ArticleReader } from './article-reader.ts';
import { openDraft } from './draft.ts';
import { detailsOfMatter, matterOf } from './known.ts';
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
  const index = indexArticles(ledger);
  const found = index.find(change.article);
  if (!found.ok) return found;
  const article = index.get(found.id);
  if (article === null) return refused(`there is no article ${found.id}`);
  const { published, url } = change.details;
  if (published?.trim() && !isPublishedValue(published.trim())) {
    return refused(`"${published}" is no date; write 2031, 2031-03, 2031-03-02 or a date with a time`);
  }
  const other = url ? index.byUrl(url) : null;
  if (other !== null && other.id !== found.id) return refused(`${other.id} has that address already`, [other.id]);
  const draft = openDraft(ledger.root);
  const body = bodyIn(ledger, draft, found.id);
  if (body === null) return refused(`the body of ${found.id} is not here, so it cannot be read again`);
  const matter = matterOf(article.matter, changed(detailsOfMatter(article.matter), change.details));
  draftArticle(ledger, draft, { matter, body });
  draftTellings(reader, draft, { matter, body });
  return { ok: true, article: found.id, plan: draft.plan() };
}

function changed(known: Details, details: NewDetails): Details {
  const pick = (key: keyof Details): string | null => {
    const now = details[key];
    return now === undefined ? known[key] : now.trim() === '' ? noDetails[key] : now.trim();
  };
  return { title: pick('title'), outlet: pick('outlet'), url: pick('url'), published: pick('published') };
}
