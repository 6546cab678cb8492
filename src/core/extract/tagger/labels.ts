/**
 * Labels of a token in a chain: 0 outside, then two a role, the odd one begins a span and the even one continues it.
 * The flat chain labels source, cue and content; the chain of one cue labels its source and its content.
 */
export const OUTSIDE = 0;

/** The flat chain: what a token is, whoever it belongs to. */
export const FLAT = { labels: 7, source: 1, cue: 3, content: 5 } as const;

/** The chain of one cue: what a token is to that cue. */
export const ROLES = { labels: 5, source: 1, content: 3 } as const;

/** A half-open range of token numbers. */
export type TokenRange = readonly [start: number, end: number];

/** Whether label `next` may follow `previous` (-1 before the first token): a span goes on only where it has begun. */
export function mayFollow(previous: number, next: number): boolean {
  if (next === OUTSIDE || next % 2 === 1) return true;
  return previous === next || previous === next - 1;
}

/** The spans of one role in a label sequence, `base` added to every position. */
export function spansOf(labels: Uint8Array, begin: number, base: number): TokenRange[] {
  const spans: TokenRange[] = [];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== begin) continue;
    let end = at + 1;
    while (labels[end] === begin + 1) end++;
    spans.push([base + at, base + end]);
    at = end - 1;
  }
  return spans;
}
