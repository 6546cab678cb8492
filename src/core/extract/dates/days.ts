import { dayNumber, formatMoment, isDay } from '../../text/calendar.ts';
import { opensWithLetter } from '../../text/letters.ts';
import { type Atoms, isDash, isGlued, isNumeral, wordNear } from '../figures/atoms.ts';
import { MONTHS } from '../lexicon/calendar.ts';
import { LABELS } from '../lexicon/labels.ts';
import { PART } from '../tagger/parts.ts';
import { type Anchor, type Direction, yearOf } from './anchor.ts';
import { directionOf } from './direction.ts';
import { type DateContext, type DateDraft, draft } from './draft.ts';
import { isMonthName } from './names.ts';

/** A day number in the text, "12", "12th", and where it ends. */
interface DayNumber {
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** A day of a month as written, the year where the words give it. */
interface WrittenDay {
  readonly from: number;
  readonly to: number;
  readonly month: number;
  readonly days: readonly DayNumber[];
  readonly year: number | null;
  /** The days are the two ends of a range. */
  readonly isRange: boolean;
}

/** "July 12, 2024", "the 12th of July", "July 3-5", "3 and 4 July", "July 30 to August 2, 2024". */
export function readDayOfMonth(context: DateContext, at: number): readonly DateDraft[] | null {
  const { atoms } = context;
  const found = monthFirst(atoms, at) ?? dayFirst(atoms, at);
  if (found === null) return null;
  const second = secondAfter(atoms, found);
  const year = found.year ?? second?.year ?? null;
  const to = second?.to ?? found.to;
  const days = found.days.map((day) => resolve(context, { ...found, year, to }, day));
  const last =
    second === null
      ? undefined
      : resolve(context, { ...second, year: second.year ?? year, from: found.from }, second.days[0]);
  if (last !== undefined) return draft(found.from, to, interval(days[0], last));
  if (found.isRange) return draft(found.from, to, interval(days[0], days[1]));
  return found.days.map((day, index) => ({
    from: index === 0 ? found.from : day.from,
    to: index === found.days.length - 1 ? to : day.to,
    value: days[index] ?? null,
  }));
}

/** "July 12, 13 and 14, 2024". */
function monthFirst(atoms: Atoms, at: number): WrittenDay | null {
  const month = isMonthName(atoms, at) ? MONTHS.get(atoms.lower[at] ?? '') : undefined;
  if (month === undefined) return null;
  const start = wordNear(atoms, at + 1, at) === '.' && isGlued(atoms, at + 1) ? at + 2 : at + 1;
  const first = dayAt(atoms, wordNear(atoms, start, at) === 'the' ? start + 1 : start);
  if (first === null || !isDay(month, first.day, null)) return null;
  const { days, isRange, to } = moreDays(atoms, first);
  const year = yearAfter(atoms, to);
  return { from: at, to: year?.to ?? to, month, days, year: year?.year ?? null, isRange };
}

/** "12 July 2024", "the 12th of July", "3-5 July". */
function dayFirst(atoms: Atoms, at: number): WrittenDay | null {
  const first = dayAt(atoms, at);
  if (first === null || LABELS.has(wordNear(atoms, at - 1, at))) return null;
  const { days, isRange, to } = moreDays(atoms, first);
  const name = wordNear(atoms, to, at) === 'of' ? to + 1 : to;
  const month = isMonthName(atoms, name) ? MONTHS.get(wordNear(atoms, name, at)) : undefined;
  if (month === undefined || !isDay(month, first.day, null)) return null;
  const dot = wordNear(atoms, name + 1, at) === '.' && isGlued(atoms, name + 1) && isNumeral(atoms, name + 2) ? 1 : 0;
  const year = yearAfter(atoms, name + 1 + dot);
  return { from: at, to: year?.to ?? name + 1, month, days, year: year?.year ?? null, isRange };
}

/** A day of a month: 1 to 31, with or without its ordinal letters, and nothing else close to it. */
function dayAt(atoms: Atoms, at: number): DayNumber | null {
  const written = wordNear(atoms, at, at);
  if (!isNumeral(atoms, at) || !/^0?\d$|^[12]\d$|^3[01]$/.test(written)) return null;
  const isOrdinal = isGlued(atoms, at + 1) && ORDINAL_LETTERS.has(atoms.lower[at + 1] ?? '');
  const to = isOrdinal ? at + 2 : at + 1;
  const after = isGlued(atoms, to) ? (atoms.lower[to] ?? '') : '';
  if (opensWithLetter(after) || /^[%:$]/.test(after) || MEASURES_AFTER.has(wordNear(atoms, to, at))) return null;
  return { day: Number(written), from: at, to };
}

const MEASURES_AFTER: ReadonlySet<string> = new Set([
  'percent',
  '%',
  'per',
  'million',
  'billion',
  'thousand',
  'hundred',
]);
const ORDINAL_LETTERS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** "3-5", "3 to 5", "3 and 4", "3, 4 and 5": further days of the same month. */
function moreDays(
  atoms: Atoms,
  first: DayNumber,
): { readonly days: readonly DayNumber[]; readonly isRange: boolean; readonly to: number } {
  const join = wordNear(atoms, first.to, first.from);
  const next = dayAt(atoms, first.to + 1);
  if (next === null || next.day <= first.day || isCounting(atoms, next.to))
    return { days: [first], isRange: false, to: first.to };
  const isBetween = join === 'and' && isBetweenBefore(atoms, first.from);
  if (isDash(join) || join === 'to' || join === 'through' || join === 'until' || isBetween) {
    return { days: [first, next], isRange: true, to: next.to };
  }
  return join === 'and' || join === '/' || join === 'or'
    ? { days: [first, next], isRange: false, to: next.to }
    : { days: [first], isRange: false, to: first.to };
}

/** "between July 3 and 5". */
function isBetweenBefore(atoms: Atoms, at: number): boolean {
  return wordNear(atoms, at - 1, at) === 'between' || wordNear(atoms, at - 2, at) === 'between';
}

/** "on July 3 and 4 people died": the second number counts. */
function isCounting(atoms: Atoms, at: number): boolean {
  const part = atoms.part[at];
  return wordNear(atoms, at, at - 1) !== '' && (part === PART.NNS || part === PART.JJ || atoms.lower[at] === 'people');
}

/** ", 2024", " 2024", "/2024" behind a day or month; a plural noun after it makes it a number. */
export function yearAfter(atoms: Atoms, at: number): { readonly year: number; readonly to: number } | null {
  const sign = wordNear(atoms, at, at - 1);
  const start = sign === ',' || sign === '/' || sign === 'of' || sign === '-' ? at + 1 : at;
  const written = wordNear(atoms, start, at - 1);
  if (!isNumeral(atoms, start) || !/^1[5-9]\d\d$|^20\d\d$/.test(written)) return null;
  if (sign === ',' && atoms.part[start + 1] === PART.NNS && wordNear(atoms, start + 1, at) !== '') return null;
  const after = atoms.lower[start + 1] ?? '';
  const isTight = isGlued(atoms, start + 1) && (opensWithLetter(after) || /^[%\d]/.test(after));
  return isTight ? null : { year: Number(written), to: start + 1 };
}

/** The other end of "July 30 to August 2, 2024" and "from 30 July until 2 August". */
function secondAfter(atoms: Atoms, first: WrittenDay): WrittenDay | null {
  if (first.days.length > 1) return null;
  const join = wordNear(atoms, first.to, first.from);
  const isJoined =
    isDash(join) ||
    join === 'to' ||
    join === 'through' ||
    join === 'until' ||
    (join === 'and' && isBetweenBefore(atoms, first.from));
  if (!isJoined) return null;
  const second = monthFirst(atoms, first.to + 1) ?? dayFirst(atoms, first.to + 1);
  return second === null || second.days.length > 1 ? null : second;
}

/** The day in EDTF: its year as written, else by the article's date and the way the clause points. */
function resolve({ atoms, anchor }: DateContext, date: WrittenDay, day: DayNumber | undefined): string | null {
  if (day === undefined || !isDay(date.month, day.day, date.year)) return null;
  const direction = date.year === null ? directionOf(atoms, date.from, date.to) : 'open';
  const year = date.year ?? yearOfDay(atoms, { anchor, date, day: day.day, direction });
  return year === null || !isDay(date.month, day.day, year)
    ? null
    : formatMoment({ year, month: date.month, day: day.day });
}

interface Undated {
  readonly anchor: Anchor | null;
  readonly date: WrittenDay;
  readonly day: number;
  readonly direction: Direction;
}

/** "the Oct. 7 attack" may name a day of any year, so that only a recent one is resolved. */
function yearOfDay(atoms: Atoms, { anchor, date, day, direction }: Undated): number | null {
  const year = yearOf(anchor, { month: date.month, day }, direction);
  const names = wordNear(atoms, date.from - 1, date.from) === 'the' && isNounAt(atoms, date.to);
  if (date.month === 9 && day === 11 && isAttack(atoms, date.to)) return null;
  if (year === null || !names || direction === 'ahead') return year;
  const age = (anchor?.number ?? 0) - dayNumber({ year, month: date.month, day });
  return age <= RECENT_EVENT ? year : null;
}

const RECENT_EVENT = 90;

/** "the Sept. 11 attacks", "Sept. 11 terrorist attacks": which year is meant is not for a calendar to say. */
function isAttack(atoms: Atoms, at: number): boolean {
  return [at, at + 1].some((near) =>
    /^(attack|terror|hijack|conspiracy|victims|families)/.test(wordNear(atoms, near, at)),
  );
}

function isNounAt(atoms: Atoms, at: number): boolean {
  return (atoms.part[at] === PART.NN || atoms.part[at] === PART.NNS) && wordNear(atoms, at, at - 1) !== '';
}

function interval(first: string | null | undefined, last: string | null | undefined): string | null {
  return first && last && first < last ? `${first}/${last}` : null;
}
