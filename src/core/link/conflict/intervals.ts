import type { Figure } from '../../model/reading.ts';

/** What a figure leaves possible, bounds included unless `open`; infinite where it sets none. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const ABOUT_HUNDREDTHS = 10;

/**
 * "more than 18,000" is above 18,000, "about 40" is 36 to 44, "nearly 40" is 36 to 40, a bare "18,000" is 17,500 to 18,500
 * since round numbers are rounded. The bounds of "more than" and "fewer than" count as possible: 18,000 against "more than
 * 18,000" is drift, no contradiction.
 */
export function intervalOf({ value, low, high, qualifier }: Figure): Interval {
  if (low !== undefined && high !== undefined) return { low, high };
  switch (qualifier) {
    case 'exactly':
      return around(value, roundedBy(value));
    case 'about':
      return around(value, Math.max((Math.abs(value) * ABOUT_HUNDREDTHS) / 100, roundedBy(value)));
    case 'nearly':
      return { low: value - Math.max((Math.abs(value) * ABOUT_HUNDREDTHS) / 100, roundedBy(value)), high: value };
    case 'more-than':
    case 'at-least':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'fewer-than':
    case 'at-most':
    case 'up-to':
      return { low: Number.NEGATIVE_INFINITY, high: value };
  }
}

function around(value: number, by: number): Interval {
  return { low: value - by, high: value + by };
}

/** Half of the last place that is not zero, where at least two places are: "300" may be 312, "40" is 40 or nearly so. */
function roundedBy(value: number): number {
  const size = Math.abs(value);
  if (!Number.isInteger(size) || size < 20) return 0;
  let place = 1;
  while (size % (place * 10) === 0) place *= 10;
  if (place === 1) return 0;
  return place === 10 ? (size < 100 ? size / 20 : 5) : place / 2;
}

/** Whether no number can be in both. */
export function areApart(a: Interval, b: Interval, tolerance = 0): boolean {
  return a.low > b.high + tolerance || b.low > a.high + tolerance;
}
