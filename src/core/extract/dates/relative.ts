import { addMonths, formatDay, formatMoment, weekdayOf } from '../../text/calendar.ts';
import { readAmount } from '../figures/amounts.ts';
import { type Atoms, isCapital, isGlued, wordNear } from '../figures/atoms.ts';
import { PARTS_OF_DAY } from '../lexicon/calendar.ts';
import { TIME_UNITS } from '../lexicon/units.ts';
import { PART } from '../tagger/parts.ts';
import type { Anchor } from './anchor.ts';
import { directionOf } from './direction.ts';
import { type DateContext, type DateDraft, draft } from './draft.ts';
import { blur, leadOf } from './lead.ts';

const DAY_CHANGES: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** "yesterday", "tonight", "tomorrow", "today" where it means the day and not these times; "the day before yesterday". */
export function readNearDay({ atoms, anchor }: DateContext, at: number): readonly DateDraft[] | null {
  const word = atoms.lower[at] ?? '';
  const change = DAY_CHANGES.get(word);
  if (change === undefined || isPartOfName(atoms, at)) return null;
  const shift = shiftBefore(atoms, at);
  const isMeant = word !== 'today' || shift.days !== 0 || isThisDay(atoms, at);
  const to = PARTS_OF_DAY.has(wordNear(atoms, at + 1, at)) ? at + 2 : at + 1;
  const today = anchor?.number ?? null;
  return draft(shift.from, to, today === null || !isMeant ? null : formatDay(today + change + shift.days));
}

/** "Russia Today", "USA Today". */
function isPartOfName(atoms: Atoms, at: number): boolean {
  return isCapital(atoms, at) && isCapital(atoms, at - 1) && wordNear(atoms, at - 1, at) !== '';
}

/** "the day before yesterday", "the day after tomorrow". */
function shiftBefore(atoms: Atoms, at: number): { readonly from: number; readonly days: number } {
  const word = wordNear(atoms, at - 1, at);
  if ((word !== 'before' && word !== 'after') || wordNear(atoms, at - 2, at) !== 'day') return { from: at, days: 0 };
  return { from: wordNear(atoms, at - 3, at) === 'the' ? at - 3 : at - 2, days: word === 'before' ? -1 : 1 };
}

/** "said today", "will vote today", "earlier today"; "is still in use today" speaks of these times. */
function isThisDay(atoms: Atoms, at: number): boolean {
  const before = wordNear(atoms, at - 1, at);
  if (before === 'earlier' || before === 'later' || atoms.part[at - 1] === PART.VBD) return true;
  if (atoms.lower[at + 1] === "'s") return false;
  return directionOf(atoms, at, at + 1) !== 'open';
}

/** "last year", "this month", "next week", "last night", "this morning", "last weekend": the period as EDTF. */
export function readNearPeriod(context: DateContext, at: number): readonly DateDraft[] | null {
  const { atoms, anchor } = context;
  const which = WHICH.get(atoms.lower[at] ?? '');
  if (which === undefined) return null;
  const name = wordNear(atoms, at + 1, at);
  const partOfDay = partOfDayMeant(which, name);
  const isPeriod = PERIODS.has(name) || partOfDay !== null;
  if (!isPeriod || !isPeriodWord(atoms, at)) return null;
  const lead = leadOf(atoms, at);
  const from = lead.which === null ? lead.from : at;
  const value =
    anchor === null ? null : partOfDay !== null ? dayValue(anchor, partOfDay) : periodValue(anchor, which, name);
  return draft(from, at + 2, blur(value, from < at));
}

const WHICH: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const PERIODS: ReadonlySet<string> = new Set(['week', 'month', 'year', 'weekend', 'decade', 'century']);
const DAY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);

/** "last night" is the day before, "this morning" the day itself. */
function partOfDayMeant(which: number, name: string): number | null {
  if (!DAY_PARTS.has(name)) return null;
  if (which === 0) return 0;
  return which < 0 && (name === 'night' || name === 'evening') ? -1 : null;
}

/** "the last year" is twelve months, "this week-long strike" and "this year's" differ too: only the first is turned away. */
function isPeriodWord(atoms: Atoms, at: number): boolean {
  if (isGlued(atoms, at + 2) && wordNear(atoms, at + 2, at) === '-') return false;
  const before = wordNear(atoms, at - 1, at);
  return !OWNED.has(before) || atoms.lower[at] === 'this';
}

const OWNED: ReadonlySet<string> = new Set(['the', 'his', 'her', 'their', 'its', 'my', 'our']);

function dayValue(anchor: Anchor, change: number): string | null {
  return anchor.number === null ? null : formatDay(anchor.number + change);
}

function periodValue(anchor: Anchor, change: number, name: string): string | null {
  switch (name) {
    case 'year':
      return formatMoment({ year: anchor.year + change, month: null, day: null });
    case 'decade':
      return `${Math.floor(anchor.year / 10) + change}X`;
    case 'century':
      return `${Math.floor(anchor.year / 100) + change}XX`;
    case 'month':
      return anchor.month === null
        ? null
        : formatMoment({ ...addMonths(anchor.year, anchor.month, change), day: null });
    default:
      return weekValue(anchor, change, name === 'weekend');
  }
}

/** "over the weekend": the latest one; said on a weekend, or of what will be, it is left open. */
export function readWeekend({ atoms, anchor }: DateContext, at: number): readonly DateDraft[] | null {
  if (atoms.lower[at] !== 'the' || wordNear(atoms, at + 1, at) !== 'weekend') return null;
  if (!AROUND_WEEKEND.has(wordNear(atoms, at - 1, at))) return null;
  const isPast = anchor !== null && directionOf(atoms, at, at + 2) === 'past';
  return draft(at, at + 2, isPast && !isWeekendDay(anchor) ? weekValue(anchor, -1, true) : null);
}

const AROUND_WEEKEND: ReadonlySet<string> = new Set(['over', 'during', 'at', 'on']);

function isWeekendDay(anchor: Anchor): boolean {
  return anchor.number !== null && weekdayOf(anchor.number) >= 5;
}

/** Weeks run from Monday to Sunday; on a weekend "this" and "last weekend" are not plain. */
function weekValue(anchor: Anchor, change: number, isWeekend: boolean): string | null {
  if (anchor.number === null) return null;
  const monday = anchor.number - weekdayOf(anchor.number) + 7 * change;
  if (!isWeekend) return `${formatDay(monday)}/${formatDay(monday + 6)}`;
  return isWeekendDay(anchor) ? null : `${formatDay(monday + 5)}/${formatDay(monday + 6)}`;
}

/**
 * "two weeks ago", "a year ago": days exactly, longer units about (`~`), at the unit's precision. "three days earlier" and "a year
 * later" hang on another event and stay open, as do "in two weeks" and hours.
 */
export function readAgo({ atoms, anchor }: DateContext, at: number): readonly DateDraft[] | null {
  const isArticle = atoms.lower[at] === 'a' || atoms.lower[at] === 'an';
  const amount = readAmount(atoms, at);
  const count = amount === null ? (isArticle ? { value: 1, to: at + 1, vague: false } : null) : amount;
  if (count === null) return null;
  const unit = TIME_UNITS.get(wordNear(atoms, count.to, at));
  const way = wordNear(atoms, count.to + 1, at);
  if (unit === undefined || !AGO.has(way) || isComparison(atoms, count.to + 1)) return null;
  const to = count.to + 2;
  if (way !== 'ago' || count.vague || anchor === null) return draft(at, to, null);
  return draft(at, to, agoValue(anchor, unit, count.value));
}

const AGO: ReadonlySet<string> = new Set(['ago', 'earlier', 'later', 'before', 'prior']);

/** "two years before the war", "three days later than planned". */
function isComparison(atoms: Atoms, at: number): boolean {
  return (atoms.lower[at] === 'later' || atoms.lower[at] === 'earlier') && wordNear(atoms, at + 1, at) === 'than';
}

function agoValue(anchor: Anchor, unit: string, count: number): string | null {
  if (!Number.isInteger(count) || count > 2000) return null;
  if (unit === 'years' || unit === 'decades') {
    return `${formatMoment({ year: anchor.year - count * (unit === 'years' ? 1 : 10), month: null, day: null })}~`;
  }
  if (unit === 'months') {
    return anchor.month === null
      ? null
      : `${formatMoment({ ...addMonths(anchor.year, anchor.month, -count), day: null })}~`;
  }
  if (anchor.number === null) return null;
  if (unit === 'days') return formatDay(anchor.number - count);
  return unit === 'weeks' ? `${formatDay(anchor.number - 7 * count)}~` : null;
}
