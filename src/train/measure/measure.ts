import type { AnnotatedArticle } from '../corpus.ts';
import type { MarkedAttribution } from '../standoff.ts';
import { type Calibration, calibrate, type Outcome } from './calibration.ts';
import { type Compared, compare } from './compared.ts';
import { EXACT, exactScores } from './exact.ts';
import { isSoftlyRight, LINKED, linkedScores } from './linked.ts';
import { OVERLAP, overlapScores } from './overlap.ts';
import { rulerOf } from './ruler.ts';
import { addScore, NO_SCORE, type Score } from './share.ts';
import { SUBSETS, type Subset } from './unit.ts';

export const MEASURES = [...EXACT, ...OVERLAP, ...LINKED] as const;
export type Measure = (typeof MEASURES)[number];
export type Scores = Readonly<Record<Measure, Score>>;

/** An attribution as it was read, with how sure the reader is of it, 0 to 1. */
export interface PredictedAttribution extends MarkedAttribution {
  readonly confidence: number;
}

/** What one article adds to the measures of a corpus. */
export interface Measured {
  readonly scores: ReadonlyMap<Subset, Scores>;
  /** Of the predictions with a cue of speech. */
  readonly outcomes: readonly Outcome[];
}

/** The measures of a corpus. */
export interface Measurement {
  readonly scores: ReadonlyMap<Subset, Scores>;
  readonly calibration: Calibration;
}

/** Several annotators of an article are compared with one by one, each with an equal weight: the article weighs as one. */
export function measureArticle(
  { text, annotators }: Pick<AnnotatedArticle, 'text' | 'annotators'>,
  predicted: readonly PredictedAttribution[],
): Measured {
  const ruler = rulerOf(text);
  const compared = annotators.map((gold) => compare(ruler, predicted, gold));
  const scoresIn = (subset: Subset): Scores =>
    summed(
      compared.map((one) => scoresOf(one, subset)),
      1 / compared.length,
    );
  return { scores: eachSubset(scoresIn), outcomes: outcomesOf(predicted, compared) };
}

/** The measures of all articles together: counts are summed, rates are not averaged. */
export function summarise(articles: readonly Measured[]): Measurement {
  const scoresIn = (subset: Subset): Scores =>
    summed(
      articles.flatMap(({ scores }) => scores.get(subset) ?? []),
      1,
    );
  return { scores: eachSubset(scoresIn), calibration: calibrate(articles.flatMap(({ outcomes }) => outcomes)) };
}

function eachSubset(scoresIn: (subset: Subset) => Scores): ReadonlyMap<Subset, Scores> {
  return new Map(SUBSETS.map((subset) => [subset, scoresIn(subset)]));
}

function scoresOf(compared: Compared, subset: Subset): Scores {
  return { ...exactScores(compared, subset), ...overlapScores(compared, subset), ...linkedScores(compared, subset) };
}

/** The sum of each measure, every one of `all` counting `weight` times. */
function summed(all: readonly Scores[], weight: number): Scores {
  const sum = (measure: Measure): Score => all.reduce((so, scores) => addScore(so, scores[measure], weight), NO_SCORE);
  // Edge: the entries are those of MEASURES, each once, which TypeScript cannot see.
  return Object.fromEntries(MEASURES.map((measure) => [measure, sum(measure)])) as Scores;
}

function outcomesOf(predicted: readonly PredictedAttribution[], compared: readonly Compared[]): Outcome[] {
  return predicted.flatMap(({ confidence }, at) => {
    if (compared[0]?.predicted[at]?.speech !== true) return [];
    const right = compared.filter((one) => isRight(one, at)).length;
    return [{ confidence, right: right / compared.length }];
  });
}

function isRight({ predicted, gold, pairs }: Compared, at: number): boolean {
  const unit = predicted[at];
  const counterpart = gold[pairs.predicted[at] ?? -1];
  return unit !== undefined && counterpart !== undefined && isSoftlyRight(unit, counterpart);
}
