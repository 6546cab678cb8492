import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { type Range, rangeOf } from '../range.ts';

/** Tokens looked at on each side of an attribution: a chain stands close to what it carries. */
const REACH = 50;

/** What an attribution's sentence says around the content: the words in which a chain may stand. */
export interface Frame {
  /** The sentence around cue or source, cut to a reach on both sides. */
  readonly sentence: Range;
  /** 1 for each token of `sentence` that belongs to the content of the attribution, from `sentence.from` on. */
  readonly told: Uint8Array;
  readonly cue: Range | null;
  readonly source: Range | null;
}

export function frameOf(document: Document, attribution: Attribution): Frame | null {
  const { tokens } = document;
  const cue = attribution.cue && rangeOf(tokens, attribution.cue);
  const source = attribution.source && rangeOf(tokens, attribution.source);
  const anchor = cue ?? source;
  if (!anchor || anchor.from >= anchor.to) return null;
  const sentence = around(document, anchor);
  const told = new Uint8Array(sentence.to - sentence.from);
  for (const span of attribution.content) {
    const range = rangeOf(tokens, span);
    const from = Math.max(range.from, sentence.from);
    const to = Math.min(range.to, sentence.to);
    if (from < to) told.fill(1, from - sentence.from, to - sentence.from);
  }
  return { sentence, told, cue, source };
}

function around({ tokens }: Document, anchor: Range): Range {
  const paragraph = tokens.paragraph[anchor.from];
  let from = anchor.from;
  while (anchor.from - from < REACH && tokens.sentence[from - 1] === tokens.sentence[anchor.from]) from -= 1;
  let to = anchor.to;
  while (
    to - anchor.to < REACH &&
    tokens.sentence[to] === tokens.sentence[anchor.to - 1] &&
    tokens.paragraph[to] === paragraph
  ) {
    to += 1;
  }
  return { from, to };
}

/** Whether token `at` stands in the frame's own words, not in the content. */
export function isFraming(frame: Frame, at: number): boolean {
  return at >= frame.sentence.from && at < frame.sentence.to && frame.told[at - frame.sentence.from] !== 1;
}

export function isIn(range: Range | null, at: number): boolean {
  return range !== null && at >= range.from && at < range.to;
}
