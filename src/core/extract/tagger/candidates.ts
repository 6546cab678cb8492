import { bestLabellings } from './best-labellings.ts';
import { bytesOf } from './bytes.ts';
import type { Lattice } from './chain.ts';
import type { ChainModel } from './chain-model.ts';
import { type CueContext, roleClass } from './cue-context.ts';
import { mix } from './hash.ts';
import { ROLES, spansOf, type TokenRange } from './labels.ts';
import { roleEmissions } from './role-emissions.ts';

/** One way to read a cue: what it announces and whom it credits. A reading without content says that it attributes nothing. */
export interface Candidate {
  readonly content: readonly TokenRange[];
  readonly source: readonly TokenRange[];
  /** How far its score lies below the best one's. */
  readonly gap: number;
  /** Its place among the candidates, from 0. */
  readonly rank: number;
}

// How many labellings are made for each reading wanted: many differ in a comma or a quotation mark only.
const SURPLUS = 2;
// The ranker chooses a reading whose score lies farther below the best one's in one case of two hundred.
const REACH = 4;

/** The readings of a cue that are worth a look, at most `limit`, best first, no two alike but for punctuation at their edges. */
export function candidatesOf(context: CueContext, model: ChainModel, limit: number): Candidate[] {
  const base = context.window[0];
  const labellings = bestLabellings(model.chain, latticeOf(context, model), {
    limit: limit * SURPLUS,
    reach: REACH,
  });
  const best = labellings[0]?.score ?? 0;
  const candidates: Candidate[] = [];
  const seen = new Set<number>();
  for (const { labels, score } of labellings) {
    const content = spansOf(labels, ROLES.content, base);
    const source = spansOf(labels, ROLES.source, base);
    const wording = mix(0, wordingOf(context, content), wordingOf(context, source));
    if (seen.has(wording)) continue;
    seen.add(wording);
    candidates.push({ content, source, gap: best - score, rank: candidates.length });
    if (candidates.length === limit) break;
  }
  return candidates;
}

/** The first and last words of ranges, punctuation left aside, hashed. */
function wordingOf({ view }: CueContext, ranges: readonly TokenRange[]): number {
  let wording = ranges.length;
  for (const [start, end] of ranges) {
    let first = start;
    let last = end - 1;
    while (first < last && view.wordy[first] === 0) first++;
    while (last > first && view.wordy[last] === 0) last--;
    wording = mix(wording, first, last);
  }
  return wording;
}

export function latticeOf(context: CueContext, model: ChainModel): Lattice {
  const [start, end] = context.window;
  const count = end - start;
  return {
    count,
    emissions: roleEmissions(context, model),
    classes: bytesOf(count, (at) => roleClass(context, start + at)),
  };
}
