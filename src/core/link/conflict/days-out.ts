import { dayRange } from './days.ts';

/** Days on which an article may have come out; null where unknown. */
export type DaysOut = { readonly first: number; readonly last: number } | null;

export function daysOut(published: string | null): DaysOut {
  return published === null ? null : dayRange(published);
}

/** Two articles of one event may come out so many days apart and have little in common. */
export const SAME_DAYS = 3;

/** Whether two articles surely came out in the same days; not where one has a month or a year alone. */
export function areOfSameDays(a: DaysOut, b: DaysOut): boolean {
  return a !== null && b !== null && Math.max(a.last, b.last) - Math.min(a.first, b.first) <= SAME_DAYS;
}

/** Two articles that came out with more days between them tell of two events. */
const MOST_DAYS_APART = 60;

export function areLongApart(a: DaysOut, b: DaysOut): boolean {
  return a !== null && b !== null && daysBetween(a, b) > MOST_DAYS_APART;
}

/** From which day to which an article must have come out not to be long apart from all of these; null where any day will do. */
export function daysNear(all: Iterable<DaysOut>): DaysOut {
  let near: DaysOut = null;
  for (const days of all) {
    if (days === null) return null;
    const [first, last] = [days.first - MOST_DAYS_APART, days.last + MOST_DAYS_APART];
    near = near === null ? { first, last } : { first: Math.min(near.first, first), last: Math.max(near.last, last) };
  }
  return near;
}

function daysBetween(a: NonNullable<DaysOut>, b: NonNullable<DaysOut>): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}
