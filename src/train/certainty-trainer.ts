import type { Certainty } from '../core/extract/tagger/certainty.ts';

/** An answer: how probable it was said to be, and whether it was right. */
export interface Answer {
  readonly said: number;
  readonly right: boolean;
}

/** Enough answers a bin that its share is known to two points or so. */
const BINS = 24;

/**
 * Learns what stated probabilities are worth: bins of equal counts, pooled until their shares rise with what was said
 * (isotonic regression by pooling adjacent violators: Zadrozny and Elkan 2002).
 */
export function trainCertainty(answers: readonly Answer[]): Certainty {
  const pools: Pool[] = [];
  for (const bin of binned(answers)) {
    let pool = bin;
    for (let last = pools.at(-1); last !== undefined && share(last) >= share(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { count: last.count + pool.count, said: last.said + pool.said, right: last.right + pool.right };
    }
    pools.push(pool);
  }
  return {
    said: Float64Array.from(pools, ({ said, count }) => said / count),
    right: Float64Array.from(pools, share),
  };
}

/** Sums over answers that are taken for alike. */
interface Pool {
  readonly count: number;
  readonly said: number;
  readonly right: number;
}

function share({ right, count }: Pool): number {
  return right / count;
}

function binned(answers: readonly Answer[]): Pool[] {
  const sorted = [...answers].sort((a, b) => a.said - b.said);
  const size = Math.max(1, Math.ceil(sorted.length / BINS));
  const pools: Pool[] = [];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    to = Math.min(from + size, sorted.length);
    // Answers said to be equally probable stay together.
    while (to < sorted.length && sorted[to]?.said === sorted[to - 1]?.said) to++;
    const bin = sorted.slice(from, to);
    pools.push({
      count: bin.length,
      said: bin.reduce((sum, { said }) => sum + said, 0),
      right: bin.filter(({ right }) => right).length,
    });
  }
  return pools;
}
