import { MONTHS, WEEKDAYS } from '../../extract/lexicon/calendar.ts';
import type { DateMention } from '../../model/reading.ts';
import {
  addMonths,
  dayNumber,
  formatDay,
  formatMoment,
  parseDay,
  weekdayOf as weekdayOfDay,
} from '../../text/calendar.ts';
import { foldWords } from '../../text/fold-text.ts';
import type { Told } from '../told.ts';
import { isSetAside } from './set-aside.ts';

/**
 * A date as linking compares it: year, month and day as far as known, `????` for a year that nobody says: "2031-03-04", "2031-03",
 * "????-01-13" for "Jan. 13" in an article without a date. "2031-03-03/2031-03-09" for a week, "on 0" for some Monday.
 */
export type Moment = string;

/** Of the dates of a content; none where nothing comparable is said: "recently". */
export function momentsOf({ content, dates }: Pick<Told, 'content' | 'dates'>): Moment[] {
  return dates.flatMap((date) => {
    const moment = momentOf(date);
    if (moment === null || isSetAside(content, date.exact)) return [];
    if (SPOKEN.test(date.exact) && content.some(isOfSpeaker)) return [lately(moment)];
    return [isLimit(content, date.exact) ? untilIn(moment) : moment];
  });
}

/** "We opened the inquiry today": who is quoted may have said so some days before the article. */
const SPOKEN = /^(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|last night)$/i;
const DAYS_BEFORE = 2;

/** Only who is quoted word for word speaks of himself. */
function isOfSpeaker(span: string): boolean {
  return /\b(?:i|we|us|my|our)\b/i.test(span);
}

function lately(moment: Moment): Moment {
  const day = dayIn(moment);
  return day === null ? moment : `${formatDay(day - DAYS_BEFORE)}/${moment}`;
}

/** Null of what is no single day of a known year. */
function dayIn(moment: Moment): number | null {
  const day = moment.length === 'YYYY-MM-DD'.length ? parseDay(moment) : null;
  return day === null ? null : dayNumber(day);
}

/** "Before July" is in June, or earlier in the year. */
function isLimit(content: readonly string[], exact: string): boolean {
  return content.some((span) => /\bbefore\s+$/i.test(span.slice(0, Math.max(0, span.indexOf(exact))).slice(-REACH)));
}

const REACH = 12;

/** A month with the one before it: "before July" and "by the end of June" may be one date. */
function untilIn(moment: Moment): Moment {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(moment) ?? [];
  if (year === undefined || month === undefined) return moment;
  return `${formatMoment({ ...addMonths(Number(year), Number(month), -1), day: null })}/${moment}`;
}

function momentOf({ value, exact }: DateMention): Moment | null {
  if (value === null) return dayOfMonth(exact) ?? dayOfWeek(exact);
  const [from = null, to = null] = value.split('/').map(dateIn);
  return from === null || to === null || from.length !== to.length ? from : `${from}/${to}`;
}

function dateIn(value: string): string | null {
  return /^\d{4}(?:-[01]\d(?:-\d\d)?)?/.exec(value)?.[0] ?? null;
}

/** "Jan. 13", "13 January", "the end of January" */
function dayOfMonth(exact: string): Moment | null {
  const words = foldWords(exact);
  const month = words.map((word) => MONTHS.get(word)).find((found) => found !== undefined);
  const day = words.map((word) => /^([0-3]?\d)(?:st|nd|rd|th)?$/.exec(word)?.[1]).find((found) => found !== undefined);
  if (month === undefined) return null;
  const ofYear = `????-${String(month).padStart(2, '0')}`;
  return day === undefined ? ofYear : `${ofYear}-${day.padStart(2, '0')}`;
}

const SOME_DAY = 'on ';

/** "Sunday" in an article without a date */
function dayOfWeek(exact: string): Moment | null {
  const day = foldWords(exact)
    .map((word) => WEEKDAYS.get(word))
    .find((found) => found !== undefined);
  return day === undefined ? null : `${SOME_DAY}${day}`;
}

/** Whether nothing is known of it but which day of the week it is. */
export function isSomeDay(moment: Moment): boolean {
  return moment.startsWith(SOME_DAY);
}

/** Whether two dates may be one: a month holds its days, and a year that nobody says may be any. */
export function mayMeet(a: Moment, b: Moment): boolean {
  if (isSomeDay(a) || isSomeDay(b)) return mayBeOnOneWeekday(a, b);
  const from = a.startsWith('?') || b.startsWith('?') ? 4 : 0;
  if (a.length <= DAY && b.length <= DAY) return startOf(a, b, from) === startOf(b, a, from);
  const [first, last] = endsOf(a);
  const [begin, end] = endsOf(b);
  return isNotAfter(first, end, from) && isNotAfter(begin, last, from);
}

/** Letters of a date to the day; who has more has two ends. */
const DAY = 10;

function isNotAfter(a: string, b: string, from: number): boolean {
  return startOf(a, b, from) <= startOf(b, a, from);
}

/** As much of one date as both have. */
function startOf(one: string, other: string, from: number): string {
  return one.slice(from, Math.min(one.length, other.length));
}

function endsOf(moment: Moment): readonly [string, string] {
  const at = moment.indexOf('/');
  return at < 0 ? [moment, moment] : [moment.slice(0, at), moment.slice(at + 1)];
}

function mayBeOnOneWeekday(a: Moment, b: Moment): boolean {
  const [own, its] = [weekdayOf(a), weekdayOf(b)];
  return own === null || its === null || own === its;
}

/** Monday 0; null of what is no single day of a year. */
function weekdayOf(moment: Moment): number | null {
  if (isSomeDay(moment)) return Number(moment.slice(SOME_DAY.length));
  const day = dayIn(moment);
  return day === null ? null : weekdayOfDay(day);
}

/** Whether two dates are one day. */
export function isOneDay(a: Moment, b: Moment): boolean {
  return a.length === 10 && b.length === 10 && mayMeet(a, b);
}

/** Whether two dates are one day of two years: an article that says "by 30 September" leaves the year to be guessed. */
export function isOneDayOfYear(a: Moment, b: Moment): boolean {
  return a.length === DAY && b.length === DAY && !isSomeDay(a) && a.slice(4) === b.slice(4);
}

/** Whether two days are one weekday of two weeks that follow each other: "on Wednesday" of one day's news may be read either way. */
export function isOneWeekday(a: Moment, b: Moment): boolean {
  const [own, its] = [dayIn(a), dayIn(b)];
  return own !== null && its !== null && Math.abs(own - its) === 7;
}
