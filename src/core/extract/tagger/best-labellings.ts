import { type Chain, type Lattice, mayBegin } from './chain.ts';
import { type BestWays, bestWays } from './viterbi.ts';

/** One labelling of a lattice with its score: emissions and transitions summed. */
export interface Labelling {
  readonly labels: Uint8Array;
  readonly score: number;
}

/** Which labellings are wanted. */
export interface Wanted {
  /** How many at most. */
  readonly limit: number;
  /** How far below the best one's score any may lie. */
  readonly margin: number;
}

/**
 * The best labellings of a lattice, best first (k-best Viterbi); none for an empty lattice. A way that cannot end within
 * the margin is given up at once, which leaves one or two labels at most positions.
 */
export function bestLabellings(chain: Chain, lattice: Lattice, wanted: Wanted): Labelling[] {
  if (lattice.count === 0) return [];
  const ways = bestWays(chain, lattice);
  const best = highest(chain, lattice, ways);
  const search = createSearch({ chain, lattice, ways }, { ...wanted, least: best - wanted.margin });
  for (let at = 0; at < lattice.count; at++) {
    for (let label = 0; label < chain.labels; label++) {
      const cell = at * chain.labels + label;
      if ((ways.reached[cell] ?? 0) + (ways.ahead[cell] ?? 0) >= search.least) extend(search, at, label);
    }
  }
  return finish(search);
}

interface Given {
  readonly chain: Chain;
  readonly lattice: Lattice;
  readonly ways: BestWays;
}

/** For each cell (a position and a label) the best ways to it, best first. */
interface Search extends Given {
  readonly limit: number;
  /** A labelling of a lower score is not wanted. */
  readonly least: number;
  /** The ways to cell c begin at `starts[c]`; there are `sizes[c]` of them. */
  readonly starts: Int32Array;
  readonly sizes: Int32Array;
  readonly scores: number[];
  /** Where each way comes from: `label * limit + rank` of the position before. */
  readonly origins: number[];
}

function createSearch(given: Given, { limit, least }: { limit: number; least: number }): Search {
  const cells = given.lattice.count * given.chain.labels;
  const starts = new Int32Array(cells);
  return { ...given, limit, least, starts, sizes: new Int32Array(cells), scores: [], origins: [] };
}

function highest({ labels }: Chain, { count }: Lattice, { reached }: BestWays): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let cell = (count - 1) * labels; cell < count * labels; cell++) best = Math.max(best, reached[cell] ?? best);
  return best;
}

function extend(search: Search, at: number, label: number): void {
  const { chain, lattice, limit, starts, sizes, scores } = search;
  const { labels } = chain;
  const cell = at * labels + label;
  const emission = lattice.emissions[cell] ?? 0;
  starts[cell] = scores.length;
  if (at === 0) {
    if (mayBegin(label)) insert(search, cell, { score: emission, origin: 0 });
    return;
  }
  // What the way so far must be worth, so that the best way on from here ends within the margin.
  const enough = search.least - (search.ways.ahead[cell] ?? 0);
  const transitions = (lattice.classes[at] ?? 0) * labels * labels + label;
  for (const previous of chain.before[label] ?? []) {
    const from = (at - 1) * labels + previous;
    const first = starts[from] ?? 0;
    const step = (chain.scores[transitions + previous * labels] ?? 0) + emission;
    const available = sizes[from] ?? 0;
    for (let rank = 0; rank < available; rank++) {
      const score = (scores[first + rank] ?? 0) + step;
      if (score < enough || !insert(search, cell, { score, origin: previous * limit + rank })) break;
    }
  }
}

/** Puts a way at its place by score, after its equals; false where the cell is full of better ones. */
function insert({ limit, starts, sizes, scores, origins }: Search, cell: number, way: Way): boolean {
  const start = starts[cell] ?? 0;
  let size = sizes[cell] ?? 0;
  if (size === limit) {
    if (way.score <= (scores[start + size - 1] ?? 0)) return false;
    size--;
  }
  let place = start + size;
  for (; place > start && (scores[place - 1] ?? 0) < way.score; place--) {
    scores[place] = scores[place - 1] ?? 0;
    origins[place] = origins[place - 1] ?? 0;
  }
  scores[place] = way.score;
  origins[place] = way.origin;
  sizes[cell] = size + 1;
  return true;
}

interface Way {
  readonly score: number;
  readonly origin: number;
}

/** Equal scores keep the order of their labels, so that the answer is the same on every machine. */
function finish({ chain, lattice, limit, least, starts, sizes, scores, origins }: Search): Labelling[] {
  const { labels } = chain;
  const { count } = lattice;
  const ends: Way[] = [];
  for (let label = 0; label < labels; label++) {
    const cell = (count - 1) * labels + label;
    for (let rank = 0; rank < (sizes[cell] ?? 0); rank++) {
      const score = scores[(starts[cell] ?? 0) + rank] ?? 0;
      if (score >= least) ends.push({ origin: label * limit + rank, score });
    }
  }
  ends.sort((a, b) => b.score - a.score || a.origin - b.origin);
  return ends.slice(0, limit).map((end) => ({ score: end.score, labels: walkBack(end.origin) }));

  function walkBack(end: number): Uint8Array {
    const path = new Uint8Array(count);
    let origin = end;
    for (let at = count - 1; at >= 0; at--) {
      const label = Math.floor(origin / limit);
      path[at] = label;
      origin = origins[(starts[at * labels + label] ?? 0) + (origin % limit)] ?? 0;
    }
    return path;
  }
}
