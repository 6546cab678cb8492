import type { Published } from '../../model/reading.ts';
import { formatMoment, isDay, type Moment } from '../../text/calendar.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';

/** A date as somebody gave it; where it came from is for the caller to say. */
export type GivenDate = Omit<Published, 'basis'>;

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** Longer texts are no date line. */
const LONGEST = 80;

/**
 * A date or date-time given on the command line, in front matter or on a text's date line: "2024-07-12T20:50:00Z", "2024-07",
 * "Jul 12/2024 08:50PM", "12 July 2024", "July 12, 2024, 8:50 p.m.", "Friday, 12 July 2024 20:50 GMT". The value is ISO 8601
 * (a date-time without a zone where none is given), null for anything else: numeric dates with slashes are not guessed.
 */
export function parseGivenDate(text: string): GivenDate | null {
  const given = text.trim();
  if (given.length > LONGEST) return null;
  return parseIso(given) ?? parseWords(given);
}

function parseIso(text: string): GivenDate | null {
  const found = ISO.exec(text);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, zone] = found;
  const moment = { year: Number(year), month: numberOr(month), day: numberOr(day) };
  return given(
    moment,
    hour === undefined ? null : clock({ hour: Number(hour), minute: Number(minute), second: numberOr(second) }, zone),
  );
}

function numberOr(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
}

/** "T20:50Z"; undefined where there is no such time. */
function clock({ hour, minute, second }: Clock, zone: string | undefined): string | undefined {
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return undefined;
  const shown = [hour, minute, ...(second === null ? [] : [second])]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  const offset =
    zone === undefined || zone === 'Z' || zone.includes(':') ? (zone ?? '') : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return `T${shown}${offset}`;
}

function given(moment: Moment, time: string | null | undefined): GivenDate | null {
  const { year, month, day } = moment;
  if (time === undefined || year < 1000 || (month !== null && !isDay(month, day ?? 1, year))) return null;
  const value = formatMoment(moment);
  if (time !== null && day !== null) return { value: `${value}${time}`, precision: 'time' };
  return { value, precision: day !== null ? 'day' : month !== null ? 'month' : 'year' };
}

/** The words of a date line, each at most once and every word known: whatever else stands in the line makes it no date. */
function parseWords(text: string): GivenDate | null {
  const words = text.toLowerCase().match(/\d+|[\p{L}.]+|[^\s]/gu) ?? [];
  const state: Line = { month: null, numbers: [], time: null, zone: undefined, afternoon: null };
  let at = 0;
  while (at < words.length) {
    const taken = takeWord(words, at, state);
    if (taken === 0) return null;
    at += taken;
  }
  return assemble(state);
}

/** What has been read of the line so far. */
interface Line {
  month: number | null;
  numbers: number[];
  time: Clock | null;
  zone: string | undefined;
  afternoon: boolean | null;
}

const FILLERS: ReadonlySet<string> = new Set([
  ',',
  '/',
  '-',
  '–',
  '|',
  '·',
  'at',
  'of',
  'the',
  'on',
  'st',
  'nd',
  'rd',
  'th',
  '(',
  ')',
  '.',
  '—',
  ':',
]);
const UTC: ReadonlySet<string> = new Set(['gmt', 'utc', 'z']);
/** Zones whose offset hangs on season and country: the time is kept without one. */
const LOCAL_ZONES: ReadonlySet<string> = new Set([
  'et',
  'est',
  'edt',
  'pt',
  'pst',
  'pdt',
  'ct',
  'cst',
  'cdt',
  'bst',
  'cet',
  'cest',
  'eet',
  'eest',
  'ist',
  'msk',
]);

/** Reads the word at `at` into the line; how many words it took, 0 where the line is no date. */
function takeWord(words: readonly string[], at: number, line: Line): number {
  const word = words[at] ?? '';
  if (/^\d/.test(word)) return takeNumber(words, at, line);
  const half = word.replaceAll('.', '');
  if (half === 'am' || half === 'pm') {
    if (line.time === null || line.afternoon !== null) return 0;
    line.afternoon = half === 'pm';
    return 1;
  }
  const month = MONTHS.get(word) ?? MONTHS.get(word.replace(/\.$/, ''));
  if (month !== undefined) {
    if (line.month !== null) return 0;
    line.month = month;
    return 1;
  }
  if (UTC.has(word)) line.zone = 'Z';
  const isKnown = UTC.has(word) || LOCAL_ZONES.has(word) || FILLERS.has(word) || isWeekday(word);
  return isKnown ? 1 : 0;
}

function isWeekday(word: string): boolean {
  return WEEKDAYS.has(word) || WEEKDAYS.has(`${word}.`);
}

function takeNumber(words: readonly string[], at: number, line: Line): number {
  const value = Number(words[at]);
  const half = (words[at + 1] ?? '').replaceAll('.', '');
  if (line.time === null && (half === 'am' || half === 'pm')) {
    line.time = { hour: value, minute: 0, second: null };
    return 1;
  }
  if (words[at + 1] !== ':' || !/^\d\d$/.test(words[at + 2] ?? '')) {
    line.numbers.push(value);
    return line.numbers.length > 2 || (words[at] ?? '').length > 4 ? 0 : 1;
  }
  if (line.time !== null) return 0;
  const hasSeconds = words[at + 3] === ':' && /^\d\d$/.test(words[at + 4] ?? '');
  line.time = { hour: value, minute: Number(words[at + 2]), second: hasSeconds ? Number(words[at + 4]) : null };
  return hasSeconds ? 5 : 3;
}

function assemble({ month, numbers, time, zone, afternoon }: Line): GivenDate | null {
  const year = numbers.find((number) => number >= 1000);
  const day = numbers.find((number) => number < 1000) ?? null;
  const isWhole = year !== undefined && numbers.length === (day === null ? 1 : 2);
  if (!isWhole || (month === null && (day !== null || time !== null)) || (time !== null && day === null)) return null;
  if (afternoon !== null && (time === null || time.hour > 12 || time.hour === 0)) return null;
  const hour = time === null ? 0 : afternoon === null ? time.hour : (time.hour % 12) + (afternoon ? 12 : 0);
  return given({ year, month, day }, time === null ? null : clock({ ...time, hour }, zone));
}
