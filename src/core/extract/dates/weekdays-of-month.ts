import { dayNumber, daysInMonth, formatDay, weekdayOf } from '../../text/calendar.ts';
import { wordNear } from '../figures/atoms.ts';
import { type DateContext, type DateDraft, draft } from './draft.ts';
import { readMonth } from './months.ts';
import { isMonthName } from './names.ts';

const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth'].map((word, index) => [word, index + 1]),
);

/**
 * "the first Monday in March", "the last Wednesday of January 2031": a day of that month. Another weekday of a month ("Friday in March")
 * is no day of this week, and stays open.
 */
export function readWeekdayOfMonth(context: DateContext, at: number, weekday: number): readonly DateDraft[] | null {
  const { atoms } = context;
  const link = wordNear(atoms, at + 1, at);
  if (!(link === 'of' || link === 'in') || !isMonthName(atoms, at + 2)) return null;
  const [month] = readMonth(context, at + 2) ?? [];
  if (month === undefined) return null;
  const which = wordNear(atoms, at - 1, at);
  const count = which === 'last' ? -1 : ORDINALS.get(which);
  return count === undefined ? draft(at, at + 1, null) : draft(at - 1, month.to, dayIn(month.value, weekday, count));
}

/** The weekday of a month that comes `count`th, or last for -1; null where the month is open or has none. */
function dayIn(value: string | null, weekday: number, count: number): string | null {
  const written = /^(\d{4})-(\d{2})$/.exec(value ?? '');
  if (written === null) return null;
  const [year, month] = [Number(written[1]), Number(written[2])];
  const [first, length] = [dayNumber({ year, month, day: 1 }), daysInMonth(year, month)];
  const earliest = (weekday - weekdayOf(first) + 7) % 7;
  const days = count > 0 ? earliest + 7 * (count - 1) : earliest + 7 * Math.floor((length - 1 - earliest) / 7);
  return days < length ? formatDay(first + days) : null;
}
