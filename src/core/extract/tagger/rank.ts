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

/** The candidate that the model likes best, and the probability it gives to it. */
export interface Choice {
  readonly candidate: Candidate;
  readonly probability: number;
}

/** Chooses among candidates; null where there are none. The first of equals wins. */
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
  let best = 0;
  for (let at = 1; at < scores.length; at++) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  const candidate = candidates[best];
  if (candidate === undefined) return null;
  const highest = scores[best] ?? 0;
  const total = scores.reduce((sum, score) => sum + exponential(score - highest), 0);
  return { candidate, probability: 1 / total };
}
