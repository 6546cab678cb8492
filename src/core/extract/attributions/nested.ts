import { hull, type Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';

/**
 * Where two attributions announce the very same words, keeps the one whose cue stands nearer to them: in "The agency said its
 * source confirmed that the bridge fell" the source said it, and the agency is in the chain.
 */
export function mergeNested(_document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const nearest = new Map<string, Attribution>();
  for (const attribution of attributions) {
    const key = attribution.content.map((span) => `${span.start}-${span.end}`).join(' ');
    const rival = nearest.get(key);
    if (rival === undefined || distance(attribution) < distance(rival)) nearest.set(key, attribution);
  }
  const kept = new Set(nearest.values());
  return attributions.filter((attribution) => kept.has(attribution));
}

/** Code units between the cue and the content; an attribution without a cue is farther than any other. */
function distance({ cue, content }: Attribution): number {
  const words = hull(content);
  return cue === null || words === null ? Number.POSITIVE_INFINITY : gap(cue, words);
}

function gap(a: Span, b: Span): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
}
