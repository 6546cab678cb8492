import { type Sha256, tellingId } from '../model/ids.ts';
import type { Quote } from '../model/reading.ts';
import type { Entry, Written } from '../model/review.ts';
import { codePoints } from '../text/codepoints.ts';
import type { DatasetArticle } from './dataset.ts';
import { nowOf, type Signature, undecidedOf } from './deciding.ts';
import { seenOf } from './seen.ts';

/** A decision that makes tellings, with their ids; or why none can be made. */
export type Made =
  | { readonly ok: true; readonly entry: Entry; readonly telling: string; readonly made: readonly string[] }
  | { readonly ok: false; readonly why: 'no-body' | 'no-telling' | 'same-parts' }
  | { readonly ok: false; readonly why: 'told-already'; readonly id: string };

type Refused = Extract<Made, { readonly ok: false }>;

/** Splits a telling into parts, each with its own spans of the words. Offsets in code points. */
export function splitting(
  article: DatasetArticle,
  id: string,
  split: Signature & { readonly parts: readonly (readonly Quote[])[]; readonly sha256: Sha256 },
): Made {
  const { parts, sha256, ...signature } = split;
  const object = undecidedOf(article, id);
  if (object === null) return { ok: false, why: 'no-telling' };
  const into: { id: string; content: Quote[] }[] = [];
  for (const content of parts) {
    const made = idFor(article, content, { sha256, besides: id });
    if (!made.ok) return made;
    into.push({ id: made.id, content: [...content] });
  }
  const ids = into.map((part) => part.id);
  if (new Set(ids).size < ids.length) return { ok: false, why: 'same-parts' };
  const saw = seenOf(object.telling, object.admissions);
  const entry: Entry = { decision: 'split', ...signature, into, body: article.stored.article.sha256, saw };
  return { ok: true, entry, telling: id, made: ids };
}

/** Adds a telling that the reader did not find. Offsets in code points. */
export function adding(
  article: DatasetArticle,
  add: Signature & { readonly written: Written; readonly sha256: Sha256 },
): Made {
  const { written, sha256, ...signature } = add;
  const made = idFor(article, written.content, { sha256, besides: null });
  if (!made.ok) return made;
  const entry: Entry = { decision: 'add', ...signature, telling: written, body: article.stored.article.sha256 };
  return { ok: true, entry, telling: made.id, made: [made.id] };
}

/**
 * The id that the reader would give: should it find the telling one day, the two are one. What it has found already needs not be made;
 * the same words after the same words in another place are told apart by an ordinal.
 */
function idFor(
  article: DatasetArticle,
  content: readonly Quote[],
  { sha256, besides }: { readonly sha256: Sha256; readonly besides: string | null },
): { readonly ok: true; readonly id: string } | Refused {
  const body = nowOf(article).body();
  const start = content[0]?.start ?? 0;
  if (body === null) return { ok: false, why: 'no-body' };
  const unit = codePoints(body).toUnit(start);
  // Twice as many code units as the id looks at code points: a pair of surrogates is one point.
  const before = body.slice(Math.max(0, unit - 64), unit);
  const words = content.map(({ exact }) => exact).join('\n');
  const read = new Map(article.stored.tellings.map((telling) => [telling.id, telling.content[0]?.start]));
  for (let ordinal = 0; ; ordinal += 1) {
    const id = tellingId(sha256, article.id, words, before, ordinal);
    if (id === besides || (read.has(id) && read.get(id) === start)) return { ok: false, why: 'told-already', id };
    if (!read.has(id)) return { ok: true, id };
  }
}
