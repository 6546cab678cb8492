import { type ChainModel, emissionsOf } from './chain-model.ts';
import type { FlatReading } from './cue-list.ts';
import { addFlatFeatures } from './flat-features.ts';
import { createSums, marginal, sumLattice } from './forward-backward.ts';
import { FLAT } from './labels.ts';
import { positionClass } from './position-class.ts';
import type { View } from './view.ts';
import { bestLabelling } from './viterbi.ts';

/** Reads a document block by block with the flat chain. */
export function readFlat(view: View, model: ChainModel): FlatReading {
  const flat: FlatReading = { labels: new Uint8Array(view.count), cue: new Float64Array(view.count) };
  for (let start = 0; start < view.count; start = view.blockEnd[start] ?? view.count)
    readBlock(view, start, { model, flat });
  return flat;
}

function readBlock(view: View, start: number, { model, flat }: { model: ChainModel; flat: FlatReading }): void {
  const count = (view.blockEnd[start] ?? view.count) - start;
  const emissions = emissionsOf(model, count, (at, out) => addFlatFeatures(view, start + at, out));
  const classes = Uint8Array.from({ length: count }, (_, at) => positionClass(view, start + at));
  const lattice = { count, emissions, classes };
  flat.labels.set(bestLabelling(model.chain, lattice), start);
  const { labels } = model.chain;
  const sums = createSums(count, labels);
  sumLattice(model.chain, lattice, sums);
  for (let at = 0; at < count; at++) {
    const begins = marginal(sums, { labels, at, label: FLAT.cue });
    const goesOn = marginal(sums, { labels, at, label: FLAT.cue + 1 });
    flat.cue[start + at] = begins + goesOn;
  }
}
