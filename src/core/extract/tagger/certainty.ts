/**
 * What a stated probability is worth, learned by looking how often statements like it were right: at `said[i]` the share
 * `right[i]`, both rising; between two of them on the straight line, beyond the ends as at the ends. Probabilities, 0 to 1.
 */
export interface Certainty {
  readonly said: Float64Array;
  readonly right: Float64Array;
}

/** The share of right answers among those said to be so probable; the probability itself where nothing was learned. */
export function certaintyOf({ said, right }: Certainty, probability: number): number {
  if (said.length === 0) return probability;
  const after = said.findIndex((known) => known >= probability);
  if (after === 0) return right[0] ?? 0;
  if (after < 0) return right[right.length - 1] ?? 0;
  const low = said[after - 1] ?? 0;
  const high = said[after] ?? 0;
  const share = high > low ? (probability - low) / (high - low) : 1;
  const from = right[after - 1] ?? 0;
  return from + share * ((right[after] ?? 0) - from);
}
