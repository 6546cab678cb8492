import type { Reviews } from '../../core/model/review.ts';
import type { DatasetArticle, DatasetTelling } from '../../core/query/dataset.ts';
import { type Signature, undecidedOf } from '../../core/query/deciding.ts';
import type { Made } from '../../core/query/making.ts';
import { articleOf, leftOutOf, tellingsOf } from '../../core/query/place-tellings.ts';
import { seenOf } from '../../core/query/seen.ts';
import { readCurrent, readTellingsOf } from '../../store/read.ts';
import { openReviews } from '../../store/read-reviews.ts';
import { planReviews } from '../../store/reviews.ts';
import { carryOut } from '../carry-out.ts';
import type { Answering } from '../ledger.ts';
import { withLock } from '../locking.ts';
import { whyNotMade } from '../not-made.ts';
import type { Session } from '../session.ts';
import { type OpenArticle, viewerOf } from '../view.ts';

/** A person who goes through the queue. */
export interface Reviewer {
  readonly session: Session;
  readonly ask: Answering;
  readonly signature: Signature;
}

/** What came of a decision; a telling is as it is after it. */
export type Outcome =
  | { readonly came: 'written'; readonly found: DatasetTelling; readonly made: readonly string[] }
  /** The same person said the same of it before. */
  | { readonly came: 'said-before'; readonly found: DatasetTelling }
  /** Somebody else has written meanwhile: what the person saw is not what is there. */
  | { readonly came: 'changed'; readonly found: DatasetTelling }
  | { readonly came: 'gone' }
  | { readonly came: 'refused'; readonly reason: string };

/** Another run's writing is waited for this long, in seconds. */
const WAIT = 20;

/** Makes a decision of an article as it is now, with what stands in its file of reviews. */
export type Decide = (article: DatasetArticle, before: Reviews) => Made;

/**
 * Writes one decision at once, under the lock, of what is on the disk now. Where that is not what the person saw, nothing is written.
 */
export function decideNow({ session, ask }: Reviewer, found: DatasetTelling, decide: Decide): Promise<Outcome> {
  const { root } = ask.ledger;
  return withLock(session, { root, command: 'review', wait: WAIT }, async () => {
    const now = foundNow(ask, found);
    if (now === null) return { came: 'gone' };
    if (lookOf(now) !== lookOf(found)) return { came: 'changed', found: now };
    const before = openReviews(ask.ledger)(now.article.id)?.value ?? {};
    const made = decide(now.article, before);
    if (!made.ok) return { came: 'refused', reason: whyNotMade(made) };
    const planned = planReviews(ask.ledger, now.article.id, [{ telling: made.telling, entry: made.entry }]);
    if (!planned.ok) return { came: 'refused', reason: planned.reason };
    if (planned.plan.changes.length === 0) return { came: 'said-before', found: now };
    await carryOut(session, { root, plan: planned.plan });
    return { came: 'written', found: foundNow(ask, found) ?? now, made: made.made };
  });
}

/** The same telling as the files have it now; null where its article does not tell it any more. */
function foundNow({ ledger, dataset }: Answering, { id, article, standing, furniture, claim }: DatasetTelling) {
  const filed = readTellingsOf(ledger, article.id);
  if (filed === null) return null;
  const files = { article: (one: string) => readCurrent(ledger, one), reviewsOf: openReviews(ledger) };
  const now = articleOf(filed, files, dataset);
  const told = [...tellingsOf(now, dataset), ...leftOutOf(now, dataset)].find((one) => one.id === id);
  return told === undefined ? null : { ...told, standing, furniture, claim };
}

/** An article as its file has it now; what another run has written since the sitting began is in it. */
export function openNow({ session, ask }: Pick<Reviewer, 'session' | 'ask'>, article: DatasetArticle): OpenArticle {
  return viewerOf(ask.ledger, session.io.folder).open(article);
}

/** All that a person decides on: the text, the telling before anybody decided, and what people made of it. */
function lookOf({ id, article, review }: DatasetTelling): string {
  const object = undecidedOf(article, id);
  const { verdict, changes, disputed, by } = review ?? {};
  const seen = object && seenOf(object.telling, object.admissions);
  // Places of words are places in one text: of another the same decision would quote something else.
  return JSON.stringify([article.stored.article.sha256, seen, verdict, changes, disputed, by]);
}
