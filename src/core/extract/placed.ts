import type { Span } from '../text/span.ts';

/** Those of `placed` (in order of position, not overlapping) that lie inside `span`; O(log n) and the result's length. */
export function placedWithin<T extends Span>(placed: readonly T[], span: Span): readonly T[] {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < placed.length; at += 1) {
    const one = placed[at];
    if (one === undefined || one.start >= span.end) break;
    if (one.end <= span.end) found.push(one);
  }
  return found;
}
