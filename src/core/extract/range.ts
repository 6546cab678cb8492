import type { Span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';

/** A half-open range of token numbers. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The tokens that lie in a span at least in part; empty (`from === to`) where there is none. */
export function rangeOf(tokens: Tokens, span: Span): Range {
  const from = firstAfter(tokens.end, tokens.count, span.start);
  const to = firstAtOrAfter(tokens.start, tokens.count, span.end);
  return { from, to: Math.max(from, to) };
}

/** The text from the first to the last token of a range that is not empty. */
export function spanOf(tokens: Tokens, range: Range): Span {
  return { start: tokens.start[range.from] ?? 0, end: tokens.end[range.to - 1] ?? 0 };
}

/** A sentence longer than this on one side is no sentence but a list or a dump: nothing is sought further away. */
const REACH = 300;

/** The tokens of the sentence around token `at`, at most `REACH` to each side. */
export function sentenceAround(tokens: Tokens, at: number): Range {
  const sentence = tokens.sentence[at];
  let from = at;
  while (from > 0 && at - from < REACH && tokens.sentence[from - 1] === sentence) from -= 1;
  let to = at + 1;
  while (to < tokens.count && to - at < REACH && tokens.sentence[to] === sentence) to += 1;
  return { from, to };
}

/** 1 for each token in a cue or content of the attributions, else 0. */
export function takenTokens(tokens: Tokens, attributions: readonly Attribution[]): Uint8Array {
  const taken = new Uint8Array(tokens.count);
  for (const attribution of attributions) {
    for (const span of attribution.cue ? [attribution.cue, ...attribution.content] : attribution.content) {
      const { from, to } = rangeOf(tokens, span);
      taken.fill(1, from, to);
    }
  }
  return taken;
}

/** First index whose value is greater than `limit`, in an ascending array. */
function firstAfter(values: Int32Array, count: number, limit: number): number {
  return firstAtOrAfter(values, count, limit + 1);
}

function firstAtOrAfter(values: Int32Array, count: number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
