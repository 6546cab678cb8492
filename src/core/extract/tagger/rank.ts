import type { Candidate } from './candidates.ts';
import { type Certainty, certaintyOf } from './certainty.ts';
import type { CueContext } from './cue-context.ts';
import { exponential } from './exponential.ts';
import { createKeys } from './feature-keys.ts';
import type { TokenRange } from './labels.ts';
import { addContentFeatures, type Piece } from './rank-content.ts';
import { addWholeFeatures } from './rank-features.ts';
import { addSourceFeatures } from './rank-source.ts';
import { sumWeights, type WeightTable } from './weight-table.ts';

/** Scores whole readings: a log-linear model over the candidates of a cue (Collins and Koo 2005). */
export interface RankModel {
  readonly table: WeightTable;
  /** What a point of distance to the best candidate's own score costs. */
  readonly gapWeight: number;
  /** How many candidates are looked at. */
  readonly limit: number;
  /** What the probabilities of its choices are worth. */
  readonly certainty: Certainty;
}

/** The reading that the model likes best among those with content. */
export interface Choice {
  readonly candidate: Candidate;
  /** The probability that this reading is right, give or take words at its edges: that of all candidates much like it. */
  readonly probability: number;
  /** How often choices of such a probability are right: half of the content or more, and the source. */
  readonly confidence: number;
  /** The probability that the cue attributes anything: that of all its readings with content. */
  readonly likely: number;
}

// A cue is taken for one when all its readings with content together are at least this likely.
const LEAST_LIKELY = 0.4;

/** Chooses among candidates; null where the cue rather attributes nothing. The first of equals wins. */
export function chooseCandidate(
  model: RankModel,
  context: CueContext,
  candidates: readonly Candidate[],
): Choice | null {
  const scores = candidates.length === 1 ? [0] : scoreCandidates(model, context, candidates);
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
  const chosen = candidates[best];
  if (chosen === undefined || filled < LEAST_LIKELY * total) return null;
  const alike = candidates.reduce((sum, other, at) => sum + (isAlike(chosen, other) ? (raised[at] ?? 0) : 0), 0);
  const probability = alike / total;
  const confidence = certaintyOf(model.certainty, probability);
  return { candidate: chosen, probability, confidence, likely: filled / total };
}

/** The scores of the candidates; spans that several of them share are weighed once. */
function scoreCandidates(model: RankModel, context: CueContext, candidates: readonly Candidate[]): number[] {
  const { table, gapWeight } = model;
  const keys = KEYS;
  const spans = new Map<number, number>();
  const weigh = (piece: Piece, addFeatures: typeof addContentFeatures): number => {
    const [start, end] = piece.range;
    const name =
      ((start * LONGEST + (end - start)) * 2 + (piece.first ? 1 : 0)) * 2 + (addFeatures === addSourceFeatures ? 1 : 0);
    const known = spans.get(name);
    if (known !== undefined) return known;
    keys.count = 0;
    addFeatures(context, piece, keys);
    const steps = sumWeights(table, keys);
    spans.set(name, steps);
    return steps;
  };
  return candidates.map((candidate) => {
    keys.count = 0;
    addWholeFeatures(context, candidate, keys);
    let steps = sumWeights(table, keys);
    candidate.content.forEach((range, at) => {
      steps += weigh({ range, first: at === 0 }, addContentFeatures);
    });
    for (const range of candidate.source) steps += weigh({ range, first: true }, addSourceFeatures);
    return steps * table.step - gapWeight * candidate.gap;
  });
}

// Filled and read again at each cue.
const KEYS = createKeys();

// No span is longer than a window, which is far shorter than this.
const LONGEST = 4096;

/** Whether two readings share half of their content, and their sources meet or are both absent. */
function isAlike(a: Candidate, b: Candidate): boolean {
  const shared = sharedTokens(a.content, b.content);
  if (2 * shared < length(a.content) + length(b.content) - shared) return false;
  return a.source.length === 0 ? b.source.length === 0 : sharedTokens(a.source, b.source) > 0;
}

function sharedTokens(left: readonly TokenRange[], right: readonly TokenRange[]): number {
  let shared = 0;
  for (const a of left) for (const b of right) shared += Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
  return shared;
}

function length(ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0);
}
