/** Proleptic Gregorian calendar in whole numbers; no clock and no time zone. */

/** A day, a month of a year, or a year; months and days count from 1. */
export interface Moment {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** A moment that is a day. */
export interface Day extends Moment {
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01. After H. Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export function dayNumber({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that a date of EDTF level 0 names, whatever its time of day; null of a month, a year and what is no date. */
export function parseDay(date: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '') ?? [];
  return day === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}

export function dayOf(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

/** Monday 0 to Sunday 6. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

export function addMonths(
  year: number,
  month: number,
  change: number,
): { readonly year: number; readonly month: number } {
  const months = year * 12 + month - 1 + change;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

export function daysInMonth(year: number, month: number): number {
  const next = addMonths(year, month, 1);
  return dayNumber({ ...next, day: 1 }) - dayNumber({ year, month, day: 1 });
}

/** Whether the day exists; without a year the 29th of February does. */
export function isDay(month: number, day: number, year: number | null): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

/** EDTF level 0: 2024, 2024-07, 2024-07-12. */
export function formatMoment({ year, month, day }: Moment): string {
  const parts = [String(year).padStart(4, '0'), ...[month, day].flatMap((part) => (part === null ? [] : [pad(part)]))];
  return parts.join('-');
}

export function formatDay(number: number): string {
  return formatMoment(dayOf(number));
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
