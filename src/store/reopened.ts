import { isAsked, type ReviewedReading, reviewedReading } from '../core/query/reviewed.ts';
import { bodyIn, tellingsIn } from './article-files.ts';
import type { Draft } from './draft.ts';
import type { Ledger } from './open.ts';
import type { ReviewsOf } from './read-reviews.ts';

/** A ledger, and what is planned for it so far. */
export interface Drafting {
  readonly ledger: Ledger;
  readonly draft: Draft;
  /** What people decided: a run that reads articles changes none of it. */
  readonly reviewsOf: ReviewsOf;
}

/** What an article tells, as people have it; null where it has not been read. */
export function reviewedIn({ ledger, draft, reviewsOf }: Drafting, id: string): ReviewedReading | null {
  const file = tellingsIn(draft, id);
  const reviews = reviewsOf(id)?.value ?? {};
  return file && reviewedReading(file, reviews, { sha256: file.article.sha256, body: () => bodyIn(ledger, draft, id) });
}

/** Does something to an article, and counts the decisions on it that held before and wait to be made anew since. */
export function countReopened<T>(
  drafting: Drafting,
  id: string,
  work: () => T,
): { readonly done: T; readonly reopened: number } {
  // Most articles have no reviews: nothing is laid over anything twice.
  if (drafting.reviewsOf(id) === null) return { done: work(), reopened: 0 };
  const before = waitingIn(reviewedIn(drafting, id));
  const done = work();
  const after = waitingIn(reviewedIn(drafting, id));
  return { done, reopened: [...after].filter((key) => !before.has(key)).length };
}

/** The decisions that are out of date, each by its telling and person. */
function waitingIn(read: ReviewedReading | null): Set<string> {
  const waiting = [...(read?.reviews ?? [])].flatMap(([id, { stale }]) =>
    stale.filter(isAsked).map(({ entry }) => `${id} ${entry.by.trim()}`),
  );
  return new Set(waiting);
}
