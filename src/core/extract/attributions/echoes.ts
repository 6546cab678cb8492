import { contains, hull, type Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import type { Credit } from '../speakers/speakers.ts';

/** Attributions and their credits, index by index. */
export interface CreditedAttributions {
  readonly attributions: readonly Attribution[];
  readonly credits: readonly Credit[];
}

/**
 * Drops an attribution that stands wholly inside the content of another one of the same speaker, or of nobody: in "Brandt said
 * his country offered to send help" the offer is told already. Somebody else inside ("… said the union had claimed …") stays.
 */
export function dropEchoes(attributions: readonly Attribution[], credits: readonly Credit[]): CreditedAttributions {
  const order = attributions
    .map((_, index) => index)
    .sort((a, b) => startOf(attributions[a]) - startOf(attributions[b]));
  const kept = new Set(order);
  let outer: { readonly words: Span; readonly speaker: string | null } | null = null;
  for (const index of order) {
    const attribution = attributions[index];
    if (attribution === undefined) continue;
    const speaker = credits[index]?.speaker?.id ?? null;
    const whole = hull([...attribution.content, ...(attribution.cue ? [attribution.cue] : [])]);
    if (outer !== null && whole !== null && contains(outer.words, whole)) {
      if (speaker === null || speaker === outer.speaker) kept.delete(index);
      continue;
    }
    const words = hull(attribution.content);
    if (words !== null && (outer === null || words.end > outer.words.end)) outer = { words, speaker };
  }
  return {
    attributions: attributions.filter((_, index) => kept.has(index)),
    credits: credits.filter((_, index) => kept.has(index)),
  };
}

/** Where the content begins; of two that begin together the longer must come first. */
function startOf(attribution: Attribution | undefined): number {
  return hull(attribution?.content ?? [])?.start ?? 0;
}
