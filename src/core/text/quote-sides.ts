import type { Pieces } from './pieces.ts';
import { gapAfter, lean, MARK, markOf } from './quote-marks.ts';

/**
 * What a mark does in its paragraph. One that may do either closes what is open, else it opens; so does an unlikely one,
 * but opens only where a closing mark is left over for it.
 */
export const SIDE = { none: 0, open: 1, close: 2, either: 3, unlikely: 4 } as const;

/** Marks of one family close each other before they close another's. */
export type Family = 'curly' | 'straight' | 'angle' | 'single' | 'none';

export function familyOf(word: string): Family {
  const mark = markOf(word);
  if (mark === MARK.none) return 'none';
  if (mark >= MARK.singleOpen) return 'single';
  if (word === '«' || word === '»') return 'angle';
  return mark === MARK.straight || word === '``' ? 'straight' : 'curly';
}

/** The side of the mark at token i, by its form and by what it touches. */
export function sideOf(pieces: Pieces, i: number): number {
  const word = pieces.word[i] ?? '';
  const mark = markOf(word);
  if (mark === MARK.none) return SIDE.none;
  const side = lean(pieces, i);
  if (mark === MARK.low) return SIDE.open;
  if (mark === MARK.straight) return BY_LEAN[side + 1] ?? SIDE.either;
  if (mark === MARK.singleStraight) return side === 0 ? SIDE.none : (BY_LEAN[side + 1] ?? SIDE.none);
  if (mark === MARK.singleOpen) return side < 0 ? SIDE.none : SIDE.open;
  if (mark === MARK.singleClose) return side < 0 ? SIDE.close : SIDE.none;
  // „so“, »so«, “so“ and ”so”: a mark of the wrong form shows its side by what it leans on.
  if (mark === MARK.open) return side < 0 ? SIDE.either : SIDE.open;
  if (side > 0) return word === '»' ? SIDE.open : SIDE.unlikely;
  return SIDE.close;
}

const BY_LEAN = [SIDE.close, SIDE.either, SIDE.open];

/**
 * Whether the single mark at token i is more likely to close a quotation than to be an apostrophe: punctuation stands
 * before it, or no word after it, or the word before it cannot be a plural's possessive ("the soldiers' posts").
 */
export function closesFirmly(pieces: Pieces, i: number): boolean {
  const before = pieces.lower[i - 1] ?? '';
  if (!/[\p{L}\p{N}]$/u.test(before)) return true;
  if (!gapAfter(pieces, i) || !/^[\p{L}\p{N}]/u.test(pieces.word[i + 1] ?? '')) return true;
  return !/(?:[sz]|in|an|o)$/.test(before);
}
