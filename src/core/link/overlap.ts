/** Concepts in code-unit order and how much each tells. */
export interface Weighed {
  readonly keys: readonly string[];
  /** One for each key: sixteenths of a bit. */
  readonly weights: readonly number[];
}

/** What two sets of concepts have in common. */
export interface Overlap {
  /** In code-unit order. */
  readonly shared: readonly string[];
  /** Sums of squared weights: of what is shared, of the first, of the second. */
  readonly both: number;
  readonly first: number;
  readonly second: number;
  /** Cosine of the two, 0 to 1000. */
  readonly cosine: number;
}

/** Both lists are walked once; all sums are of integers, so every machine finds the same. */
export function overlapOf(a: Weighed, b: Weighed): Overlap {
  const shared: string[] = [];
  let both = 0;
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const [key, other] = [a.keys[i] ?? '', b.keys[j] ?? ''];
    if (key === other) {
      shared.push(key);
      both += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    }
    if (key <= other) i++;
    if (other <= key) j++;
  }
  const [first, second] = [squares(a.weights), squares(b.weights)];
  return { shared, both, first, second, cosine: cosineOf(both, first, second) };
}

export function squares(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight * weight, 0);
}

/** 0 to 1000, rounded down. */
export function cosineOf(both: number, first: number, second: number): number {
  return first === 0 || second === 0 ? 0 : Math.min(1000, Math.floor((1000 * both) / Math.sqrt(first * second)));
}
