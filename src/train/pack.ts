import { createChain } from '../core/extract/tagger/chain.ts';
import type { ChainModel } from '../core/extract/tagger/chain-model.ts';
import { type LooseWeights, packWeights } from '../core/extract/tagger/weight-packing.ts';
import type { TrainedChain } from './chain-trainer.ts';
import { keysOf } from './feature-index.ts';

export interface PackOptions {
  /** Features are left out whose weights are all below this. */
  readonly least: number;
  /**
   * What every weight is multiplied by. Training with dropout sees but a part of the features at a time, so all of them
   * together speak too loudly; less makes the second-best answers worth a look.
   */
  readonly scale: number;
}

/**
 * A trained chain in the form that runs: weights in steps, those of the first label subtracted from the others (a constant
 * added to all labels of a feature changes no labelling).
 */
export function packChain(trained: TrainedChain, { least, scale }: PackOptions): ChainModel {
  const { chain } = trained;
  const table = packWeights(looseWeights(trained, least));
  return { chain: createChain(chain, chain.scores), table: { ...table, step: table.step * scale } };
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
