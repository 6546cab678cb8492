import type { Published } from './reading.ts';

const SHAPE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;
const PRECISIONS = ['year', 'month', 'day', 'time'] as const;

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** How exact a date of EDTF level 0 is, or null where it is none: 2031, 2031-03, 2031-03-02, 2031-03-02T09:30Z. */
export function precisionOf(value: string): Published['precision'] | null {
  const match = SHAPE.exec(value);
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match
    .slice(1)
    .map((part) => (part === undefined ? null : Number(part)));
  if (month != null && (month < 1 || month > 12)) return null;
  if (day != null && (day < 1 || day > daysIn(year ?? 0, month ?? 0))) return null;
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 60) return null;
  const known = hour != null ? 3 : day != null ? 2 : month != null ? 1 : 0;
  return PRECISIONS[known] ?? null;
}

export function isPublishedValue(value: string): boolean {
  return precisionOf(value) !== null;
}

/** A date that a person or an input gave; null where it is no date. */
export function publishedGiven(value: string): Published | null {
  const precision = precisionOf(value);
  return precision === null ? null : { value, precision, basis: 'given' };
}

/** First and last day that a date may stand for, as YYYY-MM-DD, so that "2031-03" can be compared with a day. */
export function daysOf(value: string): { readonly first: string; readonly last: string } {
  const [year = '', month, day] = value.slice(0, 10).split('-');
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day === undefined) {
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${daysIn(Number(year), Number(month))}` };
  }
  return { first: value.slice(0, 10), last: value.slice(0, 10) };
}
