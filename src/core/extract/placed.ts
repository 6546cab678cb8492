import { overlaps, type Span } from '../text/span.ts';

/** Those of `placed` (in order of position, not overlapping) that lie inside `span`; O(log n) and the result's length. */
export function placedWithin<T extends Span>(placed: readonly T[], span: Span): readonly T[] {
  const found: T[] = [];
  for (let at = firstFrom(placed, span.start); at < placed.length; at += 1) {
    const one = placed[at];
    if (one === undefined || one.start >= span.end) break;
    if (one.end <= span.end) found.push(one);
  }
  return found;
}

/** Whether any of `placed` (in order of position, not overlapping) shares a code unit with `span`; O(log n). */
export function overlapsAny(placed: readonly Span[], span: Span): boolean {
  const next = firstFrom(placed, span.start);
  return [placed[next - 1], placed[next]].some((one) => one !== undefined && overlaps(one, span));
}

/** Index of the first that begins at `start` or later. */
function firstFrom(placed: readonly Span[], start: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
