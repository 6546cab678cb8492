import type { Figure } from '../../model/reading.ts';
import type { Series } from '../../model/reference.ts';
import { dayAfter } from '../day.ts';
import { inMeasure, isDistinctive, type Slip, says, slipBetween } from './agreement.ts';
import type { FieldMatch } from './field-of.ts';

/** What a series says to a figure that was told on one of these days. */
export type Compared =
  /** It is the figure of the day, or of what came since the day before. */
  | { readonly kind: 'equal' }
  /** It is that of the day before or after. */
  | { readonly kind: 'shifted'; readonly day: string; readonly of: string }
  | { readonly kind: 'near'; readonly day: string; readonly value: number; readonly slip: Slip }
  /** It is another; `of` is the day whose figure it is, where there is one. */
  | { readonly kind: 'different'; readonly day: string; readonly value: number; readonly of: string | null }
  /** The series has nothing for these days. */
  | { readonly kind: 'absent'; readonly day: string }
  /** Nothing can be said: it may be of something else. */
  | { readonly kind: 'open' };

const OPEN = { kind: 'open' } as const;

/** Holds a figure against a field on the days on which it may have held. */
export function compareFigure(figure: Figure, match: FieldMatch, on: Days): Compared {
  const [first] = on.days;
  if (first === undefined) return OPEN;
  const known = on.days.filter((day) => valueAt(on.series, match, day) !== null);
  const [day] = known;
  if (day === undefined) return match.sure && isDistinctive(figure) ? { kind: 'absent', day: first } : OPEN;
  if (known.some((one) => isOfDay(figure, match, { ...on, day: one }))) return { kind: 'equal' };
  // What follows is no more than a likeness of digits: too weak for a vague figure, or a small one that may be of another thing.
  if (figure.qualifier !== 'exactly' || figure.low !== undefined) return OPEN;
  if (!match.sure && Math.abs(figure.value) < LONG) return OPEN;
  const shifted = known.flatMap((one) => besides(figure, match, { ...on, day: one }));
  if (shifted[0] !== undefined) return shifted[0];
  const held = { series: on.series, day: on.likely ?? day };
  return isDistinctive(figure) ? likeness(figure, match, held) : unlike(figure, match, held);
}

export interface Days {
  readonly series: Series;
  /** YYYY-MM-DD. */
  readonly days: readonly string[];
  /** The day that other figures of the article are of, where they are of the day before or after. */
  readonly likely: string | null;
}

interface Day {
  readonly series: Series;
  readonly day: string;
}

/** In the measure of the telling; null where the series has none. */
function valueAt({ days }: Series, { at, factor }: FieldMatch, day: string): number | null {
  const value = days.get(day)?.[at] ?? null;
  return value === null ? null : inMeasure(value, factor);
}

/** The value of the day, or by how much it grew since the day before: "580 tanks in the past day". */
function isOfDay(figure: Figure, match: FieldMatch, { series, day }: Day): boolean {
  const value = valueAt(series, match, day);
  if (value === null) return false;
  if (says(figure, value)) return true;
  return [0, -1].some((since) => {
    const [after, before] = [dayAfter(day, since), dayAfter(day, since - 1)].map((one) => valueAt(series, match, one));
    return after != null && before != null && after !== before && figure.value === after - before;
  });
}

/** The days beside: an article of the morning tells the figure of yesterday. */
function besides({ value }: Figure, match: FieldMatch, { series, day }: Day): Compared[] {
  return [-1, 1].flatMap((by) => {
    const of = dayAfter(day, by);
    return valueAt(series, match, of) === value ? [{ kind: 'shifted', day, of }] : [];
  });
}

function likeness(figure: Figure, match: FieldMatch, on: Day): Compared {
  const value = valueAt(on.series, match, on.day) ?? 0;
  const slip = slipBetween(figure.value, value);
  if (slip !== null) return { kind: 'near', day: on.day, value, slip };
  const of = firstDayOf(on.series, match, figure.value);
  return of === null ? unlike(figure, match, on) : { kind: 'different', day: on.day, value, of };
}

/** Five digits: no two things have the same by chance. */
const LONG = 10_000;
/** In hundredths. A figure further off is rather of something else: of one battle, of one year. */
const NEARBY = 25;

function unlike(figure: Figure, match: FieldMatch, { series, day }: Day): Compared {
  const value = valueAt(series, match, day) ?? 0;
  const apart = Math.abs(figure.value - value) * 100;
  if (!match.sure || Math.abs(value) < LEAST || apart > Math.abs(value) * NEARBY) return OPEN;
  return { kind: 'different', day, value, of: null };
}

/** Smaller figures are near to each other by chance. */
const LEAST = 100;

/** The first day on which a field has this value, where the series has one. */
function firstDayOf(series: Series, match: FieldMatch, value: number): string | null {
  for (const day of series.days.keys()) if (valueAt(series, match, day) === value) return day;
  return null;
}
