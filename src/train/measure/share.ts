/** So many right of so many. Both may be fractions, where several annotators of an article each count for a part. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** What of the predictions is right, and what of the gold was found. */
export interface Score {
  readonly precision: Share;
  readonly recall: Share;
}

const NOTHING: Share = { right: 0, of: 0 };

export const NO_SCORE: Score = { precision: NOTHING, recall: NOTHING };

/** How many of the units pass the test. */
export function shareOf<T>(units: readonly T[], passes: (unit: T) => boolean): Share {
  return { right: units.filter(passes).length, of: units.length };
}

/** `sum` with `score` added, whose counts count `weight` times. */
export function addScore(sum: Score, { precision, recall }: Score, weight: number): Score {
  return { precision: added(sum.precision, precision, weight), recall: added(sum.recall, recall, weight) };
}

function added(sum: Share, share: Share, weight: number): Share {
  return { right: sum.right + share.right * weight, of: sum.of + share.of * weight };
}

/** 0 to 1; 0 of nothing. */
export function rateOf({ right, of }: Share): number {
  return of === 0 ? 0 : right / of;
}

/** The harmonic mean of precision and recall (van Rijsbergen 1979), 0 to 1. */
export function f1({ precision, recall }: Score): number {
  const p = rateOf(precision);
  const r = rateOf(recall);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
