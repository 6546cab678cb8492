/** Two things that may be one, by their numbers on either side. */
export interface Candidate {
  readonly old: number;
  readonly current: number;
  readonly score: number;
}

/**
 * The candidates that each side prefers, by at least `margin`, to every other one: where two are nearly as good, neither is
 * taken. One to one, whatever the order of the candidates.
 */
export function surestPairs(candidates: readonly Candidate[], margin: number): Candidate[] {
  const olds = bestTwo(candidates, ({ old }) => old);
  const currents = bestTwo(candidates, ({ current }) => current);
  const isSure = (best: Best | undefined, one: Candidate): boolean =>
    best?.first === one && one.score - best.second >= margin;
  return candidates.filter((one) => isSure(olds.get(one.old), one) && isSure(currents.get(one.current), one));
}

interface Best {
  readonly first: Candidate;
  /** Score of the second best. */
  readonly second: number;
}

function bestTwo(candidates: readonly Candidate[], sideOf: (one: Candidate) => number): Map<number, Best> {
  const best = new Map<number, Best>();
  for (const one of candidates) {
    const known = best.get(sideOf(one));
    if (known === undefined) best.set(sideOf(one), { first: one, second: Number.NEGATIVE_INFINITY });
    else if (one.score > known.first.score) best.set(sideOf(one), { first: one, second: known.first.score });
    else best.set(sideOf(one), { first: known.first, second: Math.max(known.second, one.score) });
  }
  return best;
}
