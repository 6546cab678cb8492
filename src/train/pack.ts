import { createChain } from '../core/extract/tagger/chain.ts';
import type { ChainModel } from '../core/extract/tagger/chain-model.ts';
import { type LooseWeights, packWeights } from '../core/extract/tagger/weight-table.ts';
import type { TrainedChain } from './chain-trainer.ts';
import { keysOf } from './feature-index.ts';

/**
 * A trained chain in the form that runs: weights in steps, those of the first label subtracted from the others (a constant
 * added to all labels of a feature changes no labelling), features left out whose weights are all below `least`.
 */
export function packChain(trained: TrainedChain, least: number): ChainModel {
  const { chain } = trained;
  return {
    chain: createChain(chain, Float64Array.from(chain.scores, Math.fround)),
    table: packWeights(looseWeights(trained, least)),
  };
}

function looseWeights({ chain, index, weights }: TrainedChain, least: number): LooseWeights {
  const width = chain.labels - 1;
  const all = keysOf(index);
  const relative = new Float32Array(all.length * width);
  const kept: number[] = [];
  for (let feature = 0; feature < all.length; feature++) {
    const base = weights[feature * chain.labels] ?? 0;
    let largest = 0;
    for (let label = 0; label < width; label++) {
      const value = (weights[feature * chain.labels + label + 1] ?? 0) - base;
      relative[feature * width + label] = value;
      largest = Math.max(largest, Math.abs(value));
    }
    if (largest >= least) kept.push(feature);
  }
  const selected = new Float32Array(kept.length * width);
  kept.forEach((feature, at) => {
    selected.set(relative.subarray(feature * width, (feature + 1) * width), at * width);
  });
  return { width, keys: Int32Array.from(kept, (feature) => all[feature] ?? 0), weights: selected };
}
