/** Each value once, ascending. */
export function sortedSet(values: ArrayLike<number>): Int32Array {
  return inOrder(new Int32Array(values));
}

/** Sorted where they stand, each value once. */
export function inOrder(values: Int32Array): Int32Array {
  const sorted = values.sort();
  let kept = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const value = sorted[at] ?? 0;
    if (at === 0 || value !== sorted[kept - 1]) sorted[kept++] = value;
  }
  return sorted.subarray(0, kept);
}

/** How many values two sorted lists without repeats share. */
export function sharedCount(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const one = a[i] ?? 0;
    const other = b[j] ?? 0;
    if (one === other) shared += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return shared;
}
