import type { Credited } from '../../model/reading.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { findStance } from '../manner/stance.ts';
import { distinct } from '../via/via.ts';
import type { Credit } from './speakers.ts';

/** Only so many attributions may stand around one; a wall of them is no nesting. */
const DEEPEST = 60;

/**
 * What an attribution inside the content of another gets from it: an outlet that reports what others say is a link of their
 * chain ("state media reported that officials said …"), and "I" inside somebody's quotation is that somebody.
 */
export function nestCredits(
  document: Document,
  attributions: readonly Attribution[],
  credits: readonly Credit[],
): readonly Credit[] {
  const starts = attributions
    .map(({ content }, index) => ({ index, start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const nested = [...credits];
  // From the outermost in: a chain of three links needs that of two.
  for (const { index } of starts) {
    const attribution = attributions[index];
    const credit = credits[index];
    const place = attribution?.source ?? attribution?.cue;
    if (!credit || !attribution || !place) continue;
    const outer = nested[outerOf(attributions, starts, { index, place })];
    const denies = findStance(document, attribution) === 'denies';
    if (outer?.speaker) nested[index] = within(document, credit, { ...outer, speaker: outer.speaker, denies });
  }
  return nested;
}

type Outer = Credit & { readonly speaker: Credited; readonly denies: boolean };

function within(document: Document, credit: Credit, outer: Outer): Credit {
  const { text } = document;
  const words = credit.source ? text.slice(credit.source.start, credit.source.end) : '';
  if (credit.speaker === null && /^(?:I|me|my|myself)$/i.test(words)) {
    return { ...credit, speaker: { ...outer.speaker, basis: 'pronoun' }, via: outer.via };
  }
  // "The captain denies it, his lawyer said": what others say that somebody denies comes through them.
  const carries = outer.denies || outer.speaker.kind === 'media' || outer.speaker.kind === 'telegram';
  // "…, the governor said, Northern Wire reported": through the outlet, whoever the governor is.
  if (!carries || (!credit.speaker && !credit.source)) return credit;
  const link = { id: outer.speaker.id, name: outer.speaker.name };
  const via = distinct([...outer.via, link, ...credit.via], {
    speakerId: credit.speaker?.id ?? null,
    outlet: document.outlet,
  });
  return { ...credit, via };
}

/** The attribution in whose content the place lies, the innermost of several; -1 for none. */
function outerOf(
  attributions: readonly Attribution[],
  starts: readonly { readonly index: number; readonly start: number }[],
  inner: { readonly index: number; readonly place: Span },
): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.start ?? 0) <= inner.place.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && at >= low - DEEPEST; at -= 1) {
    const index = starts[at]?.index ?? -1;
    if (index === inner.index) continue;
    if (attributions[index]?.content.some((span) => contains(span, inner.place))) return index;
  }
  return -1;
}
