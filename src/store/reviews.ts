import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { grouped } from '../core/model/grouped.ts';
import { type Entry, entrySchema, type Reviews, reviewsSchema } from '../core/model/review.ts';
import { saysAgain } from '../core/query/deciding.ts';
import { decodeYaml } from './decode.ts';
import { encodeYaml, extendYamlLists } from './encode.ts';
import type { Ledger } from './open.ts';
import { reviewsPath } from './paths.ts';
import { type Planned, refused, writing } from './plan.ts';
import { readTextFile } from './read-text.ts';
import { reasonsIn } from './shape-reason.ts';

/** What a person decided of one telling. */
interface Said {
  readonly telling: string;
  readonly entry: Entry;
}

type PlannedReview = Planned<{ readonly path: string }>;

/** Adds decisions, all of one article, to its file; one that says what this person said last of that telling adds nothing. */
export function planReviews({ root }: Ledger, article: string, entries: readonly Said[]): PlannedReview {
  const path = reviewsPath(article);
  const found = currentOf(root, path);
  if (!found.ok) return found;
  let { reviews } = found;
  const added: Said[] = [];
  for (const { telling, entry } of entries) {
    const parsed = entrySchema.safeParse(entry);
    if (!parsed.success) return refused(reasonsIn(parsed.error));
    const later = laterThan(reviews, telling, entry);
    if (later !== null) {
      return refused(`${entry.by} reviewed ${telling} on ${later}, which is later than today; is the clock right?`);
    }
    if (saysAgain(reviews, telling, entry)) continue;
    added.push({ telling, entry: parsed.data });
    reviews = { ...reviews, [telling]: [...(reviews[telling] ?? []), parsed.data] };
  }
  if (added.length === 0) return { ok: true, path, plan: { changes: [] } };
  const text = extended(found.text, path, added);
  if (text === null) return refused(`${path} is broken; see claims check`);
  return { ok: true, path, plan: { changes: writing(root, path, text) } };
}

type Current =
  | { readonly ok: true; readonly text: string; readonly reviews: Reviews }
  | { readonly ok: false; readonly reason: string; readonly near: readonly string[] };

/** Empty where there is no file yet. */
function currentOf(root: string, path: string): Current {
  const read = readTextFile(root, path);
  if (!read.ok)
    return existsSync(join(root, path))
      ? refused(`${path} cannot be read; see claims check`)
      : { ok: true, text: '', reviews: {} };
  const decoded = decodeYaml<Reviews>(read.text, reviewsSchema, { path });
  return decoded.ok
    ? { ok: true, text: read.text, reviews: decoded.value }
    : refused(`${path} is broken; see claims check`);
}

/** The text of a file of reviews with these decisions under those that it has; null where it is broken. */
export function extended(before: string, path: string, added: readonly Said[]): string | null {
  const byTelling = grouped(added, ({ telling }) => telling);
  const lists = [...byTelling].map(([key, said]) => ({ key, values: said.map(({ entry }) => entry) }));
  if (before === '')
    return encodeYaml(Object.fromEntries(lists.map(({ key, values }) => [key, values])), reviewsSchema);
  return extendYamlLists(before, lists, { schema: reviewsSchema, source: { path } });
}

/** Days are sorted, so that what is written today must not stand before what was written tomorrow. */
function laterThan(reviews: Reviews, telling: string, { by, at }: Entry): string | null {
  const own = (reviews[telling] ?? []).filter((entry) => entry.by.trim() === by.trim() && entry.at > at);
  return own.at(-1)?.at ?? null;
}
