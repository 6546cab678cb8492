import { daysOf, precisionOf } from '../../model/published.ts';
import type { DateMention } from '../../model/reading.ts';
import { addMonths, dayNumber, parseDay } from '../../text/calendar.ts';
import { foldWords } from '../../text/fold-text.ts';

/** Days that a date may stand for, counted from 1970; without a year, within any year. */
export interface Days {
  readonly exact: string;
  readonly first: number;
  readonly last: number;
  /** Whether the year is unknown: "January 13" in an article without a date. */
  readonly yearless: boolean;
}

/** The days of a mention; null for what hangs on an event, is vague, or is known only about so. */
export function daysOfMention({ exact, value }: DateMention): Days | null {
  if (value === null) return yearlessDay(exact);
  if (/[~?%X]/.test(value)) return null;
  const [from = '', to = from] = value.split('/');
  const [begin, end] = [dayRange(from), dayRange(to)];
  return begin === null || end === null ? null : { exact, first: begin.first, last: end.last, yearless: false };
}

/** First and last day of an EDTF date of level 0, as numbers; null where it is another. */
export function dayRange(value: string): { readonly first: number; readonly last: number } | null {
  const season = SEASON.exec(value);
  if (season !== null) return seasonRange(Number(season[1]), Number(season[2]));
  if (precisionOf(value) === null) return null;
  const { first, last } = daysOf(value);
  const [begin, end] = [parseDay(first), parseDay(last)];
  return begin === null || end === null ? null : { first: dayNumber(begin), last: dayNumber(end) };
}

/** "2023-21" to "2023-24": spring, summer, autumn, winter. */
const SEASON = /^(\d{4})-2([1-4])$/;

/** A month more on either side: nobody's spring begins on one day. */
function seasonRange(year: number, season: number): { readonly first: number; readonly last: number } {
  const month = 3 * season - 1;
  const end = addMonths(year, month, 5);
  return { first: dayNumber({ year, month, day: 1 }), last: dayNumber({ ...end, day: 1 }) - 1 };
}

/** Without those that another one lies in: of "6 June last year" the day. */
export function narrowest(days: readonly Days[]): Days[] {
  return days.filter((one) => !days.some((other) => other !== one && isWithin(other, one)));
}

function isWithin(inner: Days, outer: Days): boolean {
  const narrower = inner.last - inner.first < outer.last - outer.first;
  return narrower && inner.yearless === outer.yearless && inner.first >= outer.first && inner.last <= outer.last;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "Jan. 13", "13 January": a day of a leap year, so that two of them can be compared. */
function yearlessDay(exact: string): Days | null {
  const words = foldWords(exact);
  const month = words
    .map((word) => (/^[a-z]{3,9}$/.test(word) ? MONTHS.indexOf(word.slice(0, 3)) : -1))
    .find((at) => at >= 0);
  const date = words.map((word) => Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? 0)).find((day) => day > 0);
  if (month === undefined || date === undefined || date > 31 || words.length > 3) return null;
  const day = dayNumber({ year: LEAP_YEAR, month: month + 1, day: date });
  return { exact, first: day, last: day, yearless: true };
}

const LEAP_YEAR = 2000;

/** Days between two dates that cannot be one; 0 where they can, or where only one has its year. */
export function daysApart(a: Days, b: Days): number {
  if (a.yearless !== b.yearless) return 0;
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** "In January", "in the week of 2 to 8 February", "between 9 and 15"; a night has two days. */
export function isPeriod({ first, last }: Days): boolean {
  return last - first >= LEAST_OF_PERIOD;
}

const LEAST_OF_PERIOD = 2;
