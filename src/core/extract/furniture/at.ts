import type { Document } from '../document.ts';

/** Whether token `at` stands in furniture. */
export function isInFurniture(document: Document, at: number): boolean {
  const { furniture, tokens } = document;
  const start = tokens.start[at] ?? 0;
  let low = 0;
  let high = furniture.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((furniture[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (furniture[low]?.start ?? Number.POSITIVE_INFINITY) <= start;
}
