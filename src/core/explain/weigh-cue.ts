import { nearest } from '../extract/attribute.ts';
import type { Document } from '../extract/document.ts';
import { rangeOf, spanOf } from '../extract/range.ts';
import { type Candidate, candidatesOf } from '../extract/tagger/candidates.ts';
import { type CueContext, contextOf, type Surroundings } from '../extract/tagger/cue-context.ts';
import { exponential } from '../extract/tagger/exponential.ts';
import { createKeys, type FeatureKeys } from '../extract/tagger/feature-keys.ts';
import type { TokenRange } from '../extract/tagger/labels.ts';
import type { Model } from '../extract/tagger/model.ts';
import { addContentFeatures } from '../extract/tagger/rank-content.ts';
import { addRankFeatures } from '../extract/tagger/rank-features.ts';
import { addSourceFeatures } from '../extract/tagger/rank-source.ts';
import { sumWeights } from '../extract/tagger/weight-table.ts';
import type { Span } from '../text/span.ts';

/** One way to read a cue, as the model weighed it. */
export interface WeighedReading {
  /** Empty for the reading that says the cue attributes nothing. */
  readonly content: readonly Span[];
  readonly source: Span | null;
  /** What the ranker gives it among all readings of the cue, 0 to 1. */
  readonly share: number;
  /** What the chain of the cue alone gives it among them. */
  readonly chainShare: number;
  /** Summed weights, on a logarithmic scale: the ranker's score is their sum. */
  readonly weights: ReadingWeights;
}

export interface ReadingWeights {
  /** Words, edges and clauses of the content. */
  readonly content: number;
  readonly source: number;
  /** How cue, source and content lie to each other. */
  readonly layout: number;
  /** What the chain's own score costs against its best reading; never above 0. */
  readonly chain: number;
}

/** All readings of a cue that the model looked at, the likeliest first; of equals the chain's order. */
export function weighReadings(
  known: { readonly document: Document; readonly surroundings: Surroundings; readonly model: Model },
  cue: Span,
): readonly WeighedReading[] {
  const { document, surroundings, model } = known;
  const { from, to } = rangeOf(document.tokens, cue);
  if (from >= to) return [];
  const range: TokenRange = [from, to];
  const context = contextOf(surroundings, range);
  const candidates = candidatesOf(context, model.roles, model.rank.limit);
  const weights = candidates.map((candidate) => weightsOf(model, context, candidate));
  const shares = sharesOf(weights.map(({ content, source, layout, chain }) => content + source + layout + chain));
  const chainShares = sharesOf(candidates.map(({ gap }) => -gap));
  const readings = candidates.map((candidate, at): WeighedReading => {
    const credited = nearest(candidate.source, range);
    return {
      content: candidate.content.map(([start, end]) => spanOf(document.tokens, { from: start, to: end })),
      source: credited && spanOf(document.tokens, { from: credited[0], to: credited[1] }),
      share: shares[at] ?? 0,
      chainShare: chainShares[at] ?? 0,
      weights: weights[at] ?? NOTHING,
    };
  });
  return readings.toSorted((a, b) => b.share - a.share);
}

const NOTHING: ReadingWeights = { content: 0, source: 0, layout: 0, chain: 0 };

/** The ranker's score of a reading (rank.ts) by what its features speak of. */
function weightsOf({ rank }: Model, context: CueContext, candidate: Candidate): ReadingWeights {
  const sum = (fill: (keys: FeatureKeys) => void): number => {
    const keys = createKeys();
    fill(keys);
    return sumWeights(rank.table, keys) * rank.table.step;
  };
  const all = sum((keys) => addRankFeatures(context, candidate, keys));
  const content = sum((keys) => {
    candidate.content.forEach((range, at) => {
      addContentFeatures(context, { range, first: at === 0 }, keys);
    });
  });
  const source = sum((keys) => {
    for (const range of candidate.source) addSourceFeatures(context, { range, first: true }, keys);
  });
  return { content, source, layout: all - content - source, chain: -rank.gapWeight * candidate.gap };
}

/** Scores on a logarithmic scale as shares of one. */
function sharesOf(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => exponential(score - highest));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}
