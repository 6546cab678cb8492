/** One prediction: how sure the reader said it was, and how right it is; a fraction where annotators disagree. */
export interface Outcome {
  readonly confidence: number;
  readonly right: number;
}

/** Predictions of about the same confidence. */
export interface Bin {
  /** Confidence from `from` to below `to`; the last bin holds 1 as well. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Means over the bin's predictions, 0 to 1; 0 where it has none. */
  readonly confidence: number;
  readonly right: number;
}

export interface Calibration {
  readonly count: number;
  readonly bins: readonly Bin[];
  /** Mean distance of confidence from share right over the bins, weighted by their counts; 0 to 1. */
  readonly error: number;
}

export const BINS = 10;

/**
 * Reliability table and expected calibration error (Naeini, Cooper and Hauskrecht, Obtaining well calibrated probabilities
 * using Bayesian binning, 2015): among predictions said to be 0.9 sure, nine in ten should be right.
 */
export function calibrate(outcomes: readonly Outcome[]): Calibration {
  const bins = Array.from({ length: BINS }, (_, index): Bin => {
    const inside = outcomes.filter(({ confidence }) => binOf(confidence) === index);
    return {
      from: index / BINS,
      to: (index + 1) / BINS,
      count: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence)),
      right: mean(inside.map(({ right }) => right)),
    };
  });
  const missed = bins.reduce((sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right), 0);
  return { count: outcomes.length, bins, error: outcomes.length === 0 ? 0 : missed / outcomes.length };
}

function binOf(confidence: number): number {
  return Math.max(0, Math.min(BINS - 1, Math.floor(confidence * BINS)));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
