import { type Chain, type Lattice, mayBegin } from './chain.ts';

/** One labelling of a lattice with its score: emissions and transitions summed. */
export interface Labelling {
  readonly labels: Uint8Array;
  readonly score: number;
}

/**
 * The `limit` best labellings of a lattice, best first (k-best Viterbi); fewer where fewer exist, none for an empty lattice.
 * Equal scores keep the order of their labels, so that the answer is the same on every machine.
 */
export function bestLabellings(chain: Chain, lattice: Lattice, limit: number): Labelling[] {
  if (lattice.count === 0) return [];
  const beams = createBeams(chain.labels, lattice.count, limit);
  for (let label = 0; label < chain.labels; label++) {
    if (!mayBegin(label)) continue;
    beams.scores[label * limit] = lattice.emissions[label] ?? 0;
    beams.sizes[label] = 1;
  }
  for (let at = 1; at < lattice.count; at++) {
    for (let label = 0; label < chain.labels; label++) extend(chain, lattice, { beams, at, label });
  }
  return finish(beams, lattice.count);
}

/** For each position and label the best `limit` ways to get there: score, and where from. */
interface Beams {
  readonly limit: number;
  readonly labels: number;
  readonly scores: Float64Array;
  /** `previous label * limit + rank there`. */
  readonly origins: Int32Array;
  readonly sizes: Int32Array;
}

interface Place {
  readonly beams: Beams;
  readonly at: number;
  readonly label: number;
}

function createBeams(labels: number, count: number, limit: number): Beams {
  return {
    limit,
    labels,
    scores: new Float64Array(count * labels * limit),
    origins: new Int32Array(count * labels * limit),
    sizes: new Int32Array(count * labels),
  };
}

function extend(chain: Chain, lattice: Lattice, { beams, at, label }: Place): void {
  const { limit, labels, scores, origins, sizes } = beams;
  const cell = at * labels + label;
  const first = cell * limit;
  const transitions = (lattice.classes[at] ?? 0) * labels * labels + label;
  const emission = lattice.emissions[cell] ?? 0;
  let size = 0;
  for (const previous of chain.before[label] ?? []) {
    const step = (chain.scores[transitions + previous * labels] ?? 0) + emission;
    const from = (at - 1) * labels + previous;
    const available = sizes[from] ?? 0;
    for (let rank = 0; rank < available; rank++) {
      const score = (scores[from * limit + rank] ?? 0) + step;
      if (size === limit && score <= (scores[first + limit - 1] ?? 0)) break;
      let place = size < limit ? size++ : limit - 1;
      while (place > 0 && (scores[first + place - 1] ?? 0) < score) {
        scores[first + place] = scores[first + place - 1] ?? 0;
        origins[first + place] = origins[first + place - 1] ?? 0;
        place--;
      }
      scores[first + place] = score;
      origins[first + place] = previous * limit + rank;
    }
  }
  sizes[cell] = size;
}

function finish(beams: Beams, count: number): Labelling[] {
  const { limit, labels, scores, sizes } = beams;
  const ends: { readonly origin: number; readonly score: number }[] = [];
  for (let label = 0; label < labels; label++) {
    const cell = (count - 1) * labels + label;
    for (let rank = 0; rank < (sizes[cell] ?? 0); rank++) {
      ends.push({ origin: label * limit + rank, score: scores[cell * limit + rank] ?? 0 });
    }
  }
  ends.sort((a, b) => b.score - a.score || a.origin - b.origin);
  return ends.slice(0, limit).map((end) => ({ labels: walkBack(beams, count, end.origin), score: end.score }));
}

function walkBack({ limit, labels, origins }: Beams, count: number, end: number): Uint8Array {
  const path = new Uint8Array(count);
  let origin = end;
  for (let at = count - 1; at >= 0; at--) {
    const label = Math.floor(origin / limit);
    path[at] = label;
    origin = origins[(at * labels + label) * limit + (origin % limit)] ?? 0;
  }
  return path;
}
