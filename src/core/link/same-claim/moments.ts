import { MONTHS } from '../../extract/lexicon/calendar.ts';
import type { DateMention } from '../../model/reading.ts';
import { foldWords } from '../../text/fold-text.ts';

/**
 * A date as linking compares it: year, month and day as far as known, `????` for a year that nobody says: "2031-03-04", "2031-03",
 * "????-01-13" for "Jan. 13" in an article without a date.
 */
export type Moment = string;

/** Null where nothing comparable is said: "recently". */
export function momentOf({ value, exact }: DateMention): Moment | null {
  if (value === null) return dayOfMonth(exact);
  return /^\d{4}(?:-[01]\d(?:-\d\d)?)?/.exec(value)?.[0] ?? null;
}

/** "Jan. 13", "13 January" */
function dayOfMonth(exact: string): Moment | null {
  const words = foldWords(exact);
  const month = words.map((word) => MONTHS.get(word)).find((found) => found !== undefined);
  const day = words.map((word) => /^([0-3]?\d)(?:st|nd|rd|th)?$/.exec(word)?.[1]).find((found) => found !== undefined);
  if (month === undefined || day === undefined) return null;
  return `????-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether two dates may be one: a month holds its days, and a year that nobody says may be any. */
export function mayMeet(a: Moment, b: Moment): boolean {
  const length = Math.min(a.length, b.length);
  const from = a.startsWith('?') || b.startsWith('?') ? 4 : 0;
  return a.slice(from, length) === b.slice(from, length);
}

/** Whether two dates are one day. */
export function isOneDay(a: Moment, b: Moment): boolean {
  return a.length === 10 && b.length === 10 && mayMeet(a, b);
}
