import { createChain } from '../core/extract/tagger/chain.ts';
import type { ChainModel } from '../core/extract/tagger/chain-model.ts';
import { type LooseWeights, packWeights } from '../core/extract/tagger/weight-packing.ts';
import type { TrainedChain } from './chain-trainer.ts';
import { keysOf } from './feature-index.ts';

export interface PackOptions {
  /** Features are left out whose weights are all below this. */
  readonly least: number;
  /** No more features are kept, those of the largest weights. */
  readonly most: number;
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
export function packChain(trained: TrainedChain, { least, most, scale }: PackOptions): ChainModel {
  const { chain } = trained;
  const table = packWeights(strongest(looseWeights(trained), { least, most }));
  return { chain: createChain(chain, chain.scores), table: { ...table, step: table.step * scale } };
}

function looseWeights({ chain, index, weights }: TrainedChain): LooseWeights {
  const width = chain.labels - 1;
  const keys = keysOf(index);
  const relative = new Float32Array(keys.length * width);
  for (let feature = 0; feature < keys.length; feature++) {
    const base = weights[feature * chain.labels] ?? 0;
    for (let label = 0; label < width; label++) {
      relative[feature * width + label] = (weights[feature * chain.labels + label + 1] ?? 0) - base;
    }
  }
  return { width, keys, weights: relative };
}

/** The features of the largest weights. */
export function strongest(
  { width, keys, weights }: LooseWeights,
  { least, most }: { readonly least: number; readonly most: number },
): LooseWeights {
  const strength = Float32Array.from(keys, (_, feature) =>
    weights
      .subarray(feature * width, (feature + 1) * width)
      .reduce((sum, weight) => Math.max(sum, Math.abs(weight)), 0),
  );
  const kept = Array.from(keys, (_, feature) => feature)
    .filter((feature) => (strength[feature] ?? 0) >= least)
    .sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
  const selected = new Float32Array(kept.length * width);
  kept.forEach((feature, at) => {
    selected.set(weights.subarray(feature * width, (feature + 1) * width), at * width);
  });
  return { width, keys: Int32Array.from(kept, (feature) => keys[feature] ?? 0), weights: selected };
}
