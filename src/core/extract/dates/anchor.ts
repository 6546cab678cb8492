import type { Published } from '../../model/reading.ts';
import { type Day, dayNumber, type Moment } from '../../text/calendar.ts';

/** What a date is read against: the article's own date, as far as it is known. */
export interface Anchor extends Moment {
  /** Days since 1970-01-01, null where the day is not known. */
  readonly number: number | null;
}

/** The anchor of an article, null where its date is unknown. */
export function anchorOf(published: Published | null): Anchor | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published?.value ?? '');
  if (found === null) return null;
  const year = Number(found[1]);
  const month = found[2] === undefined ? null : Number(found[2]);
  const day = found[3] === undefined ? null : Number(found[3]);
  const number = month === null || day === null ? null : dayNumber({ year, month, day });
  return { year, month, day, number };
}

/** Which way the words around a date point. */
export type Direction = 'past' | 'ahead' | 'open';

/** A plan that fell this lately would be told with its year or as past: nobody says in May what "will" happen in April. */
const RECENT = 60;
const HALF_YEAR = 183;

/**
 * The year of a month, or of a day of a month, that is given without one: the latest not after the article, the next in a clause
 * about what will be. Null where that is not plain: no anchor, or an undated clause about a day a few weeks ahead.
 */
export function yearOf(
  anchor: Anchor | null,
  date: { readonly month: number; readonly day: number | null },
  direction: Direction,
): number | null {
  if (anchor === null || anchor.month === null) return null;
  const distance = distanceTo(anchor, date);
  if (distance === null) return date.month === anchor.month ? anchor.year : null;
  if (direction === 'ahead') return distance >= 0 ? anchor.year : distance < -RECENT ? anchor.year + 1 : null;
  // With no verb to say, a day is taken for past only where the coming one is farther away.
  if (distance <= 0) return direction === 'past' || distance > -HALF_YEAR ? anchor.year : null;
  return direction === 'past' || distance > RECENT ? anchor.year - 1 : null;
}

/** Days from the anchor to the date in the anchor's year, 0 inside the same month where no day is given; null where it hangs on a day not known. */
function distanceTo(
  anchor: Anchor,
  { month, day }: { readonly month: number; readonly day: number | null },
): number | null {
  const from = anchor.month ?? 1;
  if (day === null || anchor.number === null) return day !== null && month === from ? null : (month - from) * 30;
  const there: Day = { year: anchor.year, month, day };
  return dayNumber(there) - anchor.number;
}
