import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { overlapsAny } from '../placed.ts';

/** Drops attributions that stand in furniture: a caption, an appeal or a tip line tells nothing. */
export function dropFurniture(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const { furniture } = document;
  if (furniture.length === 0) return attributions;
  return attributions.filter((one) => {
    const spans = one.cue ? [one.cue, ...one.content] : one.content;
    return !spans.some((span) => overlapsAny(furniture, span));
  });
}
