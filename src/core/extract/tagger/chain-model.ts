import type { Chain } from './chain.ts';
import { createKeys, type FeatureKeys } from './feature-keys.ts';
import { scratchNumbers } from './scratch.ts';
import { sumWideWeights, type WeightTable, WIDEST } from './weight-table.ts';

/** A trained chain: transitions, and a table of feature weights for every label but the first, whose weights are 0. */
export interface ChainModel {
  readonly chain: Chain;
  readonly table: WeightTable;
}

/**
 * Scores of labels at positions 0 to `count`, row by row, from the features that `addFeatures` gives for each; good until the
 * next are asked for.
 */
export function emissionsOf(
  { chain, table }: ChainModel,
  count: number,
  addFeatures: (at: number, out: FeatureKeys) => void,
): Float64Array {
  const { labels } = chain;
  const emissions = EMISSIONS.take(count * labels);
  const keys = KEYS;
  const steps = STEPS;
  for (let at = 0; at < count; at++) {
    keys.count = 0;
    addFeatures(at, keys);
    sumWideWeights(table, keys, steps);
    emissions[at * labels] = 0;
    for (let label = 1; label < labels; label++) emissions[at * labels + label] = (steps[label - 1] ?? 0) * table.step;
  }
  return emissions;
}

// Filled and read again at each place: a chain is asked about some forty stretches an article.
const KEYS = createKeys();
const STEPS = new Int32Array(WIDEST);
const EMISSIONS = scratchNumbers();
