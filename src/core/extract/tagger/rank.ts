import type { Candidate } from './candidates.ts';
import type { CueContext } from './cue-context.ts';
import { exponential } from './exponential.ts';
import { createKeys } from './feature-keys.ts';
import { addRankFeatures } from './rank-features.ts';
import { sumWeights, type WeightTable } from './weight-table.ts';

/** Scores whole readings: a log-linear model over the candidates of a cue (Collins and Koo 2005). */
export interface RankModel {
  readonly table: WeightTable;
  /** What a point of distance to the best candidate's own score costs. */
  readonly gapWeight: number;
  /** How many candidates are looked at. */
  readonly limit: number;
}

/** The reading that the model likes best among those with content, and the probability it gives to it. */
export interface Choice {
  readonly candidate: Candidate;
  readonly probability: number;
}

// A cue is taken for one when all its readings with content together are at least this likely.
const LEAST_LIKELY = 0.5;

/** Chooses among candidates; null where the cue rather attributes nothing. The first of equals wins. */
export function chooseCandidate(
  model: RankModel,
  context: CueContext,
  candidates: readonly Candidate[],
): Choice | null {
  const keys = createKeys();
  const scores = candidates.map((candidate) => {
    keys.count = 0;
    addRankFeatures(context, candidate, keys);
    return sumWeights(model.table, keys) * model.table.step - model.gapWeight * candidate.gap;
  });
  const highest = Math.max(...scores);
  const raised = scores.map((score) => exponential(score - highest));
  const total = raised.reduce((sum, weight) => sum + weight, 0);
  let best = -1;
  let filled = 0;
  candidates.forEach(({ content }, at) => {
    if (content.length === 0) return;
    filled += raised[at] ?? 0;
    if (best < 0 || (raised[at] ?? 0) > (raised[best] ?? 0)) best = at;
  });
  const candidate = candidates[best];
  if (candidate === undefined || filled < LEAST_LIKELY * total) return null;
  return { candidate, probability: (raised[best] ?? 0) / total };
}
