import { dayNumber, formatDay, isDay, weekdayOf } from '../../text/calendar.ts';
import { type Atoms, isCapital, isDash, wordNear } from '../figures/atoms.ts';
import { AFTER_NAMED_DAY, MONTHS, NAMED_DAYS, PARTS_OF_DAY, WEEKDAYS } from '../lexicon/calendar.ts';
import { isProper, PART } from '../tagger/parts.ts';
import type { Anchor } from './anchor.ts';
import { readDayOfMonth } from './days.ts';
import { directionOf, isDoneBefore } from './direction.ts';
import { type DateContext, type DateDraft, draft } from './draft.ts';
import { type Lead, leadOf, weekBehind } from './lead.ts';
import { readWeekdayOfMonth } from './weekdays-of-month.ts';

/**
 * "Wednesday", "last Friday", "early Thursday", "Friday, July 12". Newsrooms name the last seven days and the next by their weekday:
 * the latest not after the article's date, in a clause about what will be the first not before it.
 */
export function readWeekday(context: DateContext, at: number): readonly DateDraft[] | null {
  const { atoms } = context;
  const weekday = weekdayAt(atoms, at);
  if (weekday === null) return null;
  const full = readFull(context, at);
  if (full !== null) return full;
  const ofMonth = readWeekdayOfMonth(context, at, weekday);
  if (ofMonth !== null) return ofMonth;
  if (isName(atoms, at) || isHabit(atoms, at)) return null;
  const lead = leadOf(atoms, at);
  const to = PARTS_OF_DAY.has(wordNear(atoms, at + 1, at)) ? at + 2 : at + 1;
  const range = readRange(context, at, weekday);
  if (range !== null) return range;
  return draft(lead.from, to, dayMeant(context, { at, to, weekday, lead }));
}

interface NamedDay {
  readonly at: number;
  readonly to: number;
  readonly weekday: number;
  readonly lead: Lead;
}

function dayMeant({ atoms, anchor }: DateContext, { at, to, weekday, lead }: NamedDay): string | null {
  const today = anchor?.number ?? null;
  if (today === null || lead.which === 'other' || wordNear(atoms, at - 1, at) === 'ago') return null;
  const week = lead.which === null ? weekBehind(atoms, to) : null;
  if (week !== null) return formatDay(today - weekdayOf(today) + weekday + 7 * week);
  if (lead.which !== null) return offset(today, weekday, { which: lead.which, isCertain: isCertain(atoms, at) });
  const direction = directionOf(atoms, lead.from, to);
  const limit = wordNear(atoms, lead.from - 1, at);
  if (LIMITS.has(limit) && direction !== 'ahead' && !(limit === 'by' && isDoneBefore(atoms, lead.from - 1)))
    return null;
  return formatDay(direction === 'ahead' ? today + daysAhead(today, weekday) : today - daysBack(today, weekday));
}

/** "gave them until Friday" may be over or to come. */
const LIMITS: ReadonlySet<string> = new Set(['by', 'until', 'till', 'before', 'after']);

/** "this past Friday", "this coming Friday": no second reading. */
function isCertain(atoms: Atoms, at: number): boolean {
  const before = wordNear(atoms, at - 1, at);
  return before === 'past' || before === 'coming';
}

/** How a weekday is moved: "last", "next", "this", and whether "past" or "coming" leave no doubt. */
interface Shift {
  readonly which: 'last' | 'next' | 'this';
  readonly isCertain: boolean;
}

/**
 * "last Friday" is the Friday before today to some and the one of last week to others, "next Friday" likewise: resolved where both
 * agree, or where "past" and "coming" leave no doubt. "this Friday" is that of the running week.
 */
function offset(today: number, weekday: number, { which, isCertain }: Shift): string | null {
  const monday = today - weekdayOf(today);
  if (which === 'this') return formatDay(monday + weekday);
  const nearest = which === 'last' ? today - (daysBack(today, weekday) || 7) : today + (daysAhead(today, weekday) || 7);
  const byWeek = monday + weekday + (which === 'last' ? -7 : 7);
  return isCertain || nearest === byWeek ? formatDay(nearest) : null;
}

function daysBack(today: number, weekday: number): number {
  return (weekdayOf(today) - weekday + 7) % 7;
}

function daysAhead(today: number, weekday: number): number {
  return (weekday - weekdayOf(today) + 7) % 7;
}

function weekdayAt(atoms: Atoms, at: number): number | null {
  if (!isCapital(atoms, at)) return null;
  return WEEKDAYS.get(atoms.lower[at] ?? '') ?? null;
}

/** "Friday, July 12, 2024", "Friday the 12th of July": the day of the month says it all. */
function readFull(context: DateContext, at: number): readonly DateDraft[] | null {
  const { atoms } = context;
  let next = at + 1;
  for (let steps = 0; steps < 3 && FULL_LINKS.has(wordNear(atoms, next, at)); steps += 1) next += 1;
  const part = PARTS_OF_DAY.has(wordNear(atoms, at + 1, at)) ? at + 2 : next;
  const found =
    wordNear(atoms, part, at) === ''
      ? null
      : readDayOfMonth(context, wordNear(atoms, part, at) === ',' ? part + 1 : part);
  const first = found?.[0];
  if (found === null || first === undefined) return null;
  return found.length === 1
    ? [{ ...agreed(context, at, first), from: at }]
    : [{ ...first, from: at }, ...found.slice(1)];
}

/**
 * "Thursday, May 22" in an article of May 18: only one of the years around has that day on a Thursday, whichever way the clause points.
 * A year that is written stays; where no year agrees the day is open.
 */
function agreed({ atoms, anchor }: DateContext, at: number, day: DateDraft): DateDraft {
  const weekday = weekdayAt(atoms, at);
  const written = atoms.lower.slice(day.from, day.to).some((word) => /^\d{4}$/.test(word));
  const today = anchor?.number ?? null;
  const date = written || today === null ? null : monthAndDay(atoms, day);
  if (date === null || anchor === null || today === null || weekday === null) return day;
  const numbers = [anchor.year - 1, anchor.year, anchor.year + 1]
    .filter((year) => isDay(date.month, date.day, year))
    .map((year) => dayNumber({ year, ...date }))
    .filter((number) => weekdayOf(number) === weekday && number - today < FAR_AHEAD);
  const [number] = numbers;
  return { ...day, value: number === undefined || numbers.length > 1 ? null : formatDay(number) };
}

/** No day is named without its year so far ahead. */
const FAR_AHEAD = 330;

/** The month and the day that a draft's words name, where they name one day; null for a range. */
function monthAndDay(atoms: Atoms, { from, to }: DateDraft): { readonly month: number; readonly day: number } | null {
  const words = atoms.lower.slice(from, to);
  const months = words.flatMap((word) => MONTHS.get(word) ?? []);
  const days = words.filter((word) => /^\d{1,2}$/.test(word));
  const [month] = months;
  return month !== undefined && months.length === 1 && days.length === 1 ? { month, day: Number(days[0]) } : null;
}

const FULL_LINKS: ReadonlySet<string> = new Set([',', 'the', 'on', '(']);

/** "Good Friday", "The Sunday Times", "Black Friday", "Friday the 13th". */
function isName(atoms: Atoms, at: number): boolean {
  const before = wordNear(atoms, at - 1, at);
  const after = wordNear(atoms, at + 1, at);
  if (isCapital(atoms, at - 1) && NAMED_DAYS.has(before)) return true;
  if (before === 'on' && isCapital(atoms, at - 2) && wordNear(atoms, at - 2, at) === 'mail') return true;
  if (after === 'the' && wordNear(atoms, at + 2, at) === '13') return true;
  return isCapital(atoms, at + 1) && AFTER_NAMED_DAY.has(after) && (isProper(atoms.part[at] ?? 0) || before === 'the');
}

/** "every Friday", "on a Friday", "Monday to Friday": a habit, no day. */
function isHabit(atoms: Atoms, at: number): boolean {
  const before = wordNear(atoms, at - 1, at);
  if (HABITS.has(before)) return true;
  const after = atoms.part[at + 1] ?? 0;
  const hasNoun = after === PART.NN || after === PART.NNS || after === PART.JJ || after === PART.VBG || isProper(after);
  return before === 'a' && !(hasNoun && wordNear(atoms, at + 1, at) !== '');
}

const HABITS: ReadonlySet<string> = new Set(['every', 'each', 'any', 'most', 'some', 'one', 'alternate', 'another']);

/** "from Monday to Wednesday", "between Monday and Wednesday"; without "from" it may be a habit and stays open. */
function readRange({ atoms, anchor }: DateContext, at: number, weekday: number): readonly DateDraft[] | null {
  const join = wordNear(atoms, at + 1, at);
  const lead = wordNear(atoms, at - 1, at);
  const isJoined = join === 'to' || join === 'through' || isDash(join) || (join === 'and' && lead === 'between');
  const last = isJoined ? weekdayAt(atoms, at + 2) : null;
  if (last === null) return null;
  if (lead !== 'from' && lead !== 'between') return draft(at, at + 3, null);
  return draft(
    at,
    at + 3,
    spanOfDays(anchor, { first: weekday, last, isAhead: directionOf(atoms, at, at + 3) === 'ahead' }),
  );
}

function spanOfDays(
  anchor: Anchor | null,
  days: { readonly first: number; readonly last: number; readonly isAhead: boolean },
): string | null {
  const today = anchor?.number ?? null;
  if (today === null) return null;
  const length = (days.last - days.first + 7) % 7;
  const first = days.isAhead ? today + daysAhead(today, days.first) : today - daysBack(today, days.last) - length;
  return `${formatDay(first)}/${formatDay(first + length)}`;
}
