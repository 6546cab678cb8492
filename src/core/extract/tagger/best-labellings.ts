import { type Chain, type Lattice, mayBegin } from './chain.ts';
import { type BestWays, bestWays } from './viterbi.ts';

/** One labelling of a lattice with its score: emissions and transitions summed. */
export interface Labelling {
  readonly labels: Uint8Array;
  readonly score: number;
}

/** How many labellings are wanted, and how far below the best one's score any may lie. */
export interface Wanted {
  readonly limit: number;
  readonly margin: number;
}

/**
 * The best labellings of a lattice, best first (k-best Viterbi); none for an empty lattice. Cells that no labelling within
 * the margin passes through are left out beforehand, which leaves one or two labels at most positions.
 */
export function bestLabellings(chain: Chain, lattice: Lattice, wanted: Wanted): Labelling[] {
  if (lattice.count === 0) return [];
  const ways = bestWays(chain, lattice);
  const least = highest(chain, lattice, ways) - wanted.margin;
  const search: Search = { chain, lattice, limit: wanted.limit, beams: [] };
  for (let at = 0; at < lattice.count; at++) {
    for (let label = 0; label < chain.labels; label++) {
      const cell = at * chain.labels + label;
      const possible = (ways.reached[cell] ?? 0) + (ways.ahead[cell] ?? 0) >= least;
      search.beams.push(possible ? beamAt(search, at, label) : NOTHING);
    }
  }
  return finish(search, least);
}

/** The best ways to a position and label, best first. */
interface Beam {
  readonly scores: readonly number[];
  /** For each the label before and the rank there, as `label * limit + rank`. */
  readonly origins: readonly number[];
}

interface Search {
  readonly chain: Chain;
  readonly lattice: Lattice;
  readonly limit: number;
  /** One a position and label, row by row. */
  readonly beams: Beam[];
}

const NOTHING: Beam = { scores: [], origins: [] };

function highest({ labels }: Chain, { count }: Lattice, { reached }: BestWays): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let cell = (count - 1) * labels; cell < count * labels; cell++) best = Math.max(best, reached[cell] ?? best);
  return best;
}

function beamAt({ chain, lattice, limit, beams }: Search, at: number, label: number): Beam {
  const { labels } = chain;
  const cell = at * labels + label;
  const emission = lattice.emissions[cell] ?? 0;
  if (at === 0) return mayBegin(label) ? { scores: [emission], origins: [0] } : NOTHING;
  const transitions = (lattice.classes[at] ?? 0) * labels * labels + label;
  const scores: number[] = [];
  const origins: number[] = [];
  for (const previous of chain.before[label] ?? []) {
    const beam = beams[(at - 1) * labels + previous] ?? NOTHING;
    const step = (chain.scores[transitions + previous * labels] ?? 0) + emission;
    for (let rank = 0; rank < beam.scores.length; rank++) {
      const score = (beam.scores[rank] ?? 0) + step;
      let place = scores.length;
      if (place === limit && score <= (scores[place - 1] ?? 0)) break;
      while (place > 0 && (scores[place - 1] ?? 0) < score) place--;
      scores.splice(place, 0, score);
      origins.splice(place, 0, previous * limit + rank);
      if (scores.length > limit) {
        scores.pop();
        origins.pop();
      }
    }
  }
  return { scores, origins };
}

/** Equal scores keep the order of their labels, so that the answer is the same on every machine. */
function finish({ chain, lattice, limit, beams }: Search, least: number): Labelling[] {
  const { labels } = chain;
  const ends: { readonly origin: number; readonly score: number }[] = [];
  for (let label = 0; label < labels; label++) {
    const beam = beams[(lattice.count - 1) * labels + label] ?? NOTHING;
    beam.scores.forEach((score, rank) => {
      if (score >= least) ends.push({ origin: label * limit + rank, score });
    });
  }
  ends.sort((a, b) => b.score - a.score || a.origin - b.origin);
  return ends.slice(0, limit).map(({ origin, score }) => ({ score, labels: walkBack(origin) }));

  function walkBack(end: number): Uint8Array {
    const path = new Uint8Array(lattice.count);
    let origin = end;
    for (let at = lattice.count - 1; at >= 0; at--) {
      const label = Math.floor(origin / limit);
      path[at] = label;
      origin = beams[at * labels + label]?.origins[origin % limit] ?? 0;
    }
    return path;
  }
}
