import { type Chain, type Lattice, mayBegin } from './chain.ts';

/** For each position and label the best score of any way there (`reached`), and of any way on from there (`ahead`). */
export interface BestWays {
  readonly reached: Float64Array;
  readonly ahead: Float64Array;
  /** The label before on the best way there. */
  readonly origins: Uint8Array;
}

/** The best labelling of a lattice (Viterbi); of equals the one with lower labels towards the end. */
export function bestLabelling(chain: Chain, lattice: Lattice): Uint8Array {
  const { labels } = chain;
  const { count } = lattice;
  const path = new Uint8Array(count);
  if (count === 0) return path;
  const { reached, origins } = reach(chain, lattice);
  let label = 0;
  const last = (count - 1) * labels;
  for (let other = 1; other < labels; other++) {
    if ((reached[last + other] ?? 0) > (reached[last + label] ?? 0)) label = other;
  }
  for (let at = count - 1; at >= 0; at--) {
    path[at] = label;
    label = origins[at * labels + label] ?? 0;
  }
  return path;
}

export function bestWays(chain: Chain, lattice: Lattice): BestWays {
  return { ...reach(chain, lattice), ahead: lookAhead(chain, lattice) };
}

function reach(chain: Chain, { count, emissions, classes }: Lattice): Omit<BestWays, 'ahead'> {
  const { labels, scores } = chain;
  const reached = new Float64Array(count * labels);
  const origins = new Uint8Array(count * labels);
  for (let label = 0; label < labels; label++) {
    reached[label] = mayBegin(label) ? (emissions[label] ?? 0) : Number.NEGATIVE_INFINITY;
  }
  for (let at = 1; at < count; at++) {
    const row = at * labels;
    const transitions = (classes[at] ?? 0) * labels * labels;
    for (let label = 0; label < labels; label++) {
      let best = Number.NEGATIVE_INFINITY;
      let origin = 0;
      for (const previous of chain.before[label] ?? []) {
        const score = (reached[row - labels + previous] ?? 0) + (scores[transitions + previous * labels + label] ?? 0);
        if (score <= best) continue;
        best = score;
        origin = previous;
      }
      reached[row + label] = best + (emissions[row + label] ?? 0);
      origins[row + label] = origin;
    }
  }
  return { reached, origins };
}

function lookAhead(chain: Chain, { count, emissions, classes }: Lattice): Float64Array {
  const { labels, scores } = chain;
  const ahead = new Float64Array(count * labels);
  for (let at = count - 1; at > 0; at--) {
    const row = at * labels;
    const transitions = (classes[at] ?? 0) * labels * labels;
    ahead.fill(Number.NEGATIVE_INFINITY, row - labels, row);
    for (let label = 0; label < labels; label++) {
      const onward = (ahead[row + label] ?? 0) + (emissions[row + label] ?? 0);
      for (const previous of chain.before[label] ?? []) {
        const cell = row - labels + previous;
        const score = onward + (scores[transitions + previous * labels + label] ?? 0);
        if (score > (ahead[cell] ?? 0)) ahead[cell] = score;
      }
    }
  }
  return ahead;
}
