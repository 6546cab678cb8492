import { type Chain, type Lattice, mayBegin } from './chain.ts';
import { scratchBytes, scratchNumbers } from './scratch.ts';

/** What may come after each cell of a lattice (a position and a label, at `position * labels + label`). */
export interface Prospects {
  /** The best score of any way on from the cell to the end, its own emission left out. */
  readonly ahead: Float64Array;
  /** The next label on that way. */
  readonly next: Uint8Array;
  /** The best score of any way on that takes another next label. */
  readonly otherwise: Float64Array;
}

const NOBODY = new Uint8Array(0);
const AHEAD = scratchNumbers();
const NEXT = scratchBytes();
const OTHERWISE = scratchNumbers();

/**
 * Viterbi's algorithm from the end of a lattice to its start; of equal ways the one with the lower label. The answer is good
 * until the next lattice is looked at.
 */
export function lookAhead(chain: Chain, { count, emissions, classes }: Lattice): Prospects {
  const { labels, scores, after } = chain;
  const ahead = AHEAD.take(count * labels);
  const next = NEXT.take(count * labels);
  const otherwise = OTHERWISE.take(count * labels);
  for (let cell = Math.max(0, count - 1) * labels; cell < count * labels; cell++) {
    ahead[cell] = 0;
    next[cell] = 0;
    otherwise[cell] = 0;
  }
  for (let at = count - 2; at >= 0; at--) {
    const row = at * labels;
    const transitions = (classes[at + 1] ?? 0) * labels * labels;
    for (let label = 0; label < labels; label++) {
      const from = transitions + label * labels;
      const followers = after[label] ?? NOBODY;
      let best = Number.NEGATIVE_INFINITY;
      let second = Number.NEGATIVE_INFINITY;
      let chosen = 0;
      for (let which = 0; which < followers.length; which++) {
        const follower = followers[which] ?? 0;
        const cell = row + labels + follower;
        const step = (scores[from + follower] ?? 0) + (emissions[cell] ?? 0);
        const score = step + (ahead[cell] ?? 0);
        if (score > best) {
          second = best;
          best = score;
          chosen = follower;
        } else if (score > second) second = score;
      }
      otherwise[row + label] = second;
      ahead[row + label] = best;
      next[row + label] = chosen;
    }
  }
  return { ahead, next, otherwise };
}

/** The best labelling of a lattice; empty for an empty one. */
export function bestLabelling(chain: Chain, lattice: Lattice): Uint8Array {
  const path = new Uint8Array(lattice.count);
  const prospects = lookAhead(chain, lattice);
  let best = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < chain.labels; label++) {
    const score = (lattice.emissions[label] ?? 0) + (prospects.ahead[label] ?? 0);
    if (!mayBegin(label) || score <= best) continue;
    best = score;
    path[0] = label;
  }
  goOn(prospects, path, { labels: chain.labels, at: 0 });
  return path;
}

/** Fills a path behind position `at` with the best way on from there. */
export function goOn(
  { next }: Prospects,
  path: Uint8Array,
  from: { readonly labels: number; readonly at: number },
): void {
  for (let at = from.at + 1; at < path.length; at++) {
    path[at] = next[(at - 1) * from.labels + (path[at - 1] ?? 0)] ?? 0;
  }
}
