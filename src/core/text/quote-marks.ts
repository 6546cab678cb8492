import type { Pieces } from './pieces.ts';

/** What a token can be among quotation marks, by its form alone. Straight and low-high marks show their side by their place. */
export const MARK = {
  none: 0,
  open: 1,
  close: 2,
  straight: 3,
  low: 4,
  singleOpen: 5,
  singleClose: 6,
  singleStraight: 7,
} as const;

const MARKS: ReadonlyMap<string, number> = new Map([
  ['“', MARK.open],
  ['‘‘', MARK.open],
  ['``', MARK.open],
  ['‟', MARK.open],
  ['〝', MARK.open],
  ['”', MARK.close],
  ['’’', MARK.close],
  ['〞', MARK.close],
  ['"', MARK.straight],
  ["''", MARK.straight],
  ['＂', MARK.straight],
  ['„', MARK.low],
  ['«', MARK.open],
  ['»', MARK.close],
  ['‘', MARK.singleOpen],
  ['‛', MARK.singleOpen],
  ['‹', MARK.singleOpen],
  ['‚', MARK.singleOpen],
  ['’', MARK.singleClose],
  ['›', MARK.singleClose],
  ["'", MARK.singleStraight],
  ['`', MARK.singleOpen],
]);

export function markOf(word: string): number {
  return word.length > 2 ? MARK.none : (MARKS.get(word) ?? MARK.none);
}

/** Whether a blank, a line break or the text's edge stands before token i. */
export function gapBefore(pieces: Pieces, i: number): boolean {
  return i === 0 || (pieces.start[i] ?? 0) > (pieces.end[i - 1] ?? 0);
}

/** Whether a blank, a line break or the text's edge stands after token i. */
export function gapAfter(pieces: Pieces, i: number): boolean {
  return i + 1 >= pieces.count || gapBefore(pieces, i + 1);
}

/** The side of a mark by what it touches: 1 leans on the word after it, -1 on the one before it, 0 unclear. */
export function lean(pieces: Pieces, i: number): number {
  const loose = gapBefore(pieces, i) || mayPrecede(pieces, i - 1);
  const free = gapAfter(pieces, i) || mayFollow(pieces, i + 1);
  if (loose === free) return 0;
  return loose ? 1 : -1;
}

/** Whether token i may stand between a blank and an opening mark: a bracket, a dash, another opening mark. */
function mayPrecede(pieces: Pieces, i: number): boolean {
  const word = pieces.word[i] ?? '';
  const mark = markOf(word);
  if (mark === MARK.straight || mark === MARK.singleStraight) return gapBefore(pieces, i);
  return mark === MARK.open || mark === MARK.singleOpen || '([{—–-/'.includes(word.charAt(0));
}

/** Whether token i may stand between a closing mark and a blank: punctuation, a bracket, another closing mark. */
function mayFollow(pieces: Pieces, i: number): boolean {
  const word = pieces.word[i] ?? '';
  const mark = markOf(word);
  if (mark === MARK.straight || mark === MARK.singleStraight) return gapAfter(pieces, i);
  return mark === MARK.close || mark === MARK.singleClose || '.,;:!?)]}—–-…/'.includes(word.charAt(0));
}
