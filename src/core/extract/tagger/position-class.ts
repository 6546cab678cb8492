import type { View } from './view.ts';

/**
 * The class of a position chooses the transition weights into it: spans begin and end at sentence starts, at quotation
 * marks, after commas, and there labels change more readily than inside a phrase.
 */
export const POSITION_CLASSES = 13;

/** The chain of one cue has three more: the cue itself, the token after it, the token before it. */
export const ROLE_CLASSES = POSITION_CLASSES + 3;

export function positionClass(view: View, at: number): number {
  const inside = (view.quoted[at] ?? 0) > 0;
  const insideBefore = at > 0 && (view.quoted[at - 1] ?? 0) > 0;
  if (at === view.sentenceStart[at]) {
    if (inside) return insideBefore ? 1 : 2;
    return insideBefore ? 3 : 4;
  }
  const afterComma = view.lower[at - 1] === ',';
  if (inside && !insideBefore) return 5;
  if (!inside && insideBefore) return afterComma ? 6 : 7;
  if (afterComma) return inside ? 8 : 9;
  if (at + 1 === view.sentenceEnd[at]) return 10;
  if (view.lower[at] === ',') return 11;
  return inside ? 12 : 0;
}
