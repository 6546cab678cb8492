import type { Lattice } from './chain.ts';
import { type ChainModel, emissionsOf } from './chain-model.ts';
import { type CueContext, roleClass } from './cue-context.ts';
import { ROLES, spansOf, type TokenRange } from './labels.ts';
import { addRoleFeatures } from './role-features.ts';
import { bestLabellings } from './viterbi.ts';

/** One way to read a cue: what it announces and whom it credits. A reading without content says that it attributes nothing. */
export interface Candidate {
  readonly content: readonly TokenRange[];
  readonly source: readonly TokenRange[];
  /** How far its score lies below the best one's. */
  readonly gap: number;
  /** Its place among the candidates, from 0. */
  readonly rank: number;
}

/** The `limit` best readings of a cue, best first. */
export function candidatesOf(context: CueContext, model: ChainModel, limit: number): Candidate[] {
  const base = context.window[0];
  const labellings = bestLabellings(model.chain, latticeOf(context, model), limit);
  const best = labellings[0]?.score ?? 0;
  return labellings.map(({ labels, score }, rank) => ({
    content: spansOf(labels, ROLES.content, base),
    source: spansOf(labels, ROLES.source, base),
    gap: best - score,
    rank,
  }));
}

export function latticeOf(context: CueContext, model: ChainModel): Lattice {
  const [start, end] = context.window;
  const count = end - start;
  return {
    count,
    emissions: emissionsOf(model, count, (at, out) => addRoleFeatures(context, start + at, out)),
    classes: Uint8Array.from({ length: count }, (_, at) => roleClass(context, start + at)),
  };
}
