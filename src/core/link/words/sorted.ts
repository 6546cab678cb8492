/** Where a word stands in a list that is in code-unit order; -1 where it does not. */
export function placeIn(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? '';
    if (found === word) return middle;
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Whether a list in code-unit order has a word. */
export function isIn(sorted: readonly string[], word: string): boolean {
  return placeIn(sorted, word) >= 0;
}
