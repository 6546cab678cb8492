/** Concepts in code-unit order and how much each tells. */
export interface Weighed {
  readonly keys: readonly string[];
  /** One for each key: sixteenths of a bit. */
  readonly weights: readonly number[];
}

/** 0 to 1000. Both lists are walked once; all sums are of integers, so every machine finds the same. */
export function cosineBetween(a: Weighed, b: Weighed): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const key = a.keys[i] ?? '';
    const other = b.keys[j] ?? '';
    if (key === other) both += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (key <= other) i++;
    if (other <= key) j++;
  }
  return cosineOf(both, squares(a.weights), squares(b.weights));
}

function squares(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight * weight, 0);
}

/** Of sums of squared weights (of what is shared, of the first, of the second): 0 to 1000, rounded down. */
export function cosineOf(both: number, first: number, second: number): number {
  return first === 0 || second === 0 ? 0 : Math.min(1000, Math.floor((1000 * both) / Math.sqrt(first * second)));
}
