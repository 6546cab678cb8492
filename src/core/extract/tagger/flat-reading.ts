import { bytesOf } from './bytes.ts';
import { type ChainModel, emissionsOf } from './chain-model.ts';
import type { FlatReading } from './cue-list.ts';
import { addFlatFeatures } from './flat-features.ts';
import { createSums, fillMarginals, type Sums, sumLattice } from './forward-backward.ts';
import { FLAT } from './labels.ts';
import { positionClass } from './position-class.ts';
import type { View } from './view.ts';
import { bestLabelling } from './viterbi.ts';

/** Reads a document block by block with the flat chain. */
export function readFlat(view: View, model: ChainModel): FlatReading {
  const flat = emptyReading(view.count);
  for (let start = 0; start < view.count; start = view.blockEnd[start] ?? view.count)
    readBlock(view, start, { model, flat });
  return flat;
}

function readBlock(view: View, start: number, { model, flat }: { model: ChainModel; flat: FlatReading }): void {
  const count = (view.blockEnd[start] ?? view.count) - start;
  const emissions = emissionsOf(model, count, (at, out) => addFlatFeatures(view, start + at, out));
  const classes = bytesOf(count, (at) => positionClass(view, start + at));
  const lattice = { count, emissions, classes };
  flat.labels.set(bestLabelling(model.chain, lattice), start);
  const { labels } = model.chain;
  const sums = sumsFor(count, labels);
  sumLattice(model.chain, lattice, sums);
  const marginals = new Float64Array(labels);
  for (let at = 0; at < count; at++) {
    fillMarginals(sums, at, marginals);
    flat.cue[start + at] = (marginals[FLAT.cue] ?? 0) + (marginals[FLAT.cue + 1] ?? 0);
    flat.source[start + at] = gradeOfProbability((marginals[FLAT.source] ?? 0) + (marginals[FLAT.source + 1] ?? 0));
    flat.content[start + at] = gradeOfProbability((marginals[FLAT.content] ?? 0) + (marginals[FLAT.content + 1] ?? 0));
  }
}

// Filled anew for every block.
let lastSums = createSums(0, 0);

function sumsFor(count: number, labels: number): Sums {
  if (lastSums.scale.length < count || lastSums.emission.length < count * labels)
    lastSums = createSums(2 * count, labels);
  return lastSums;
}

export function emptyReading(count: number): FlatReading {
  return {
    labels: new Uint8Array(count),
    cue: new Float64Array(count),
    source: new Uint8Array(count),
    content: new Uint8Array(count),
  };
}

/** A probability as one of eight grades, finer towards 0 and 1. */
export function gradeOfProbability(probability: number): number {
  let grade = 0;
  for (const limit of GRADE_LIMITS) if (probability >= limit) grade++;
  return grade;
}

const GRADE_LIMITS = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98];
