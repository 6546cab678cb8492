import type { Admission } from '../model/reading.ts';
import type { Changes, Entry, Reviews } from '../model/review.ts';
import { anchored, type Now } from './anchored.ts';
import type { DatasetArticle } from './dataset.ts';
import { changedSince, peopleOf } from './review-standing.ts';
import type { Undecided } from './reviewed.ts';
import { seenOf } from './seen.ts';

/** Who decides, when, and why. */
export interface Signature {
  readonly by: string;
  readonly at: string;
  readonly note?: string;
}

/** What a decision is about: the telling as it stands before anybody decides of it. Null where the article has no such telling. */
export function undecidedOf({ stored, undecided }: DatasetArticle, id: string): Undecided | null {
  const known = undecided.get(id);
  if (known !== undefined) return known;
  const telling = stored.tellings.find((one) => one.id === id);
  const admissions: Admission[] = stored.admissions.filter(({ covers }) => covers.includes(id));
  return telling === undefined ? null : { telling, admissions };
}

/**
 * Says yes to what is shown. Where others have fixed fields, and nobody disputes them, that is their fix: who accepts it sets the same,
 * so that it holds whatever becomes of theirs.
 */
export function accepting(article: DatasetArticle, id: string, signature: Signature): Entry | null {
  const object = undecidedOf(article, id);
  if (object === null) return null;
  const saw = seenOf(object.telling, object.admissions);
  const review = article.reviews.get(id);
  const set: Changes = review?.verdict === 'fixed' && review.disputed.length === 0 ? review.changes : {};
  if (Object.keys(set).length === 0) return { decision: 'accept', ...signature, saw };
  return { decision: 'fix', ...signature, set, ...bodyOf(article, set), saw };
}

export function rejecting(article: DatasetArticle, id: string, signature: Signature): Entry | null {
  const object = undecidedOf(article, id);
  return object && { decision: 'reject', ...signature, saw: seenOf(object.telling, object.admissions) };
}

/** Sets these fields; those that the same person has set before and that still hold stay set. */
export function fixing(
  article: DatasetArticle,
  id: string,
  fix: Signature & { readonly set: Changes; readonly before: Reviews },
): Entry | null {
  const object = undecidedOf(article, id);
  if (object === null) return null;
  const { set, before, ...signature } = fix;
  const saw = seenOf(object.telling, object.admissions);
  const own = peopleOf(before[id] ?? []).find(({ by }) => by === signature.by)?.decided ?? null;
  const held = own?.decision === 'fix' && changedSince(own, saw).length === 0 ? anchored(own, nowOf(article)) : null;
  const merged = { ...(held?.decision === 'fix' ? held.set : {}), ...set };
  return { decision: 'fix', ...signature, set: merged, ...bodyOf(article, merged), saw };
}

export function nowOf({ stored, file }: DatasetArticle): Now {
  return { sha256: stored.article.sha256, body: () => file()?.body()?.text ?? null };
}

/** Quotes are kept with the body that they were found in. */
function bodyOf({ stored }: DatasetArticle, { content, source, cue, figures, admission }: Changes): { body?: string } {
  const quoted = [content, source, cue, figures, admission].some((field) => field != null);
  return quoted ? { body: stored.article.sha256 } : {};
}

/** Whether a person says again what they said last. */
export function saysAgain(before: Reviews, id: string, entry: Entry): boolean {
  const own = peopleOf(before[id] ?? []).find(({ by }) => by === entry.by);
  if (entry.decision === 'withdraw') return own === undefined || (own.added === null && own.decided === null);
  const last = own?.decided ?? own?.added ?? null;
  if (last === null || (entry.note !== undefined && entry.note !== last.note)) return false;
  return meaningOf(last) === meaningOf(entry);
}

function meaningOf({ by: _by, at: _at, note: _note, ...said }: Entry): string {
  return JSON.stringify(said);
}
