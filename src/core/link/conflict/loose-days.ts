import type { DateMention } from '../../model/reading.ts';
import { foldWords } from '../../text/fold-text.ts';
import { dayRange } from './days.ts';

/** What a date says without its year: of an article of which nobody knows the day "Wednesday" is some Wednesday, "in November" some November. */
export interface LooseDay {
  readonly exact: string;
  /** 0 to 6 from Monday on; null where it names or is none. */
  readonly weekday: number | null;
  /** 0 to 11; null where it names or is none. */
  readonly month: number | null;
}

const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** A Monday, as `dayRange` counts days. */
const MONDAY = dayRange('2024-01-01')?.first ?? 0;

/** Weekday and month of a mention, by its words or, where they are known, its days; null where it has neither. */
export function looseDayOf({ exact, value }: DateMention): LooseDay | null {
  const words = foldWords(exact);
  const range = value === null || /[~?%X/]/.test(value) ? null : dayRange(value);
  if (value !== null && range === null) return null;
  const isDay = range !== null && range.first === range.last;
  const weekday = isDay ? (((range.first - MONDAY) % 7) + 7) % 7 : named(words, WEEKDAYS);
  const month = value === null ? named(words, MONTHS) : monthOf(value);
  return weekday === null && month === null ? null : { exact, weekday, month };
}

function monthOf(value: string): number | null {
  const month = /^\d{4}-(\d\d)/.exec(value)?.[1];
  return month === undefined || Number(month) > 12 ? null : Number(month) - 1;
}

function named(words: readonly string[], names: readonly string[]): number | null {
  const at = words
    .filter((word) => /^[a-z]{3,9}$/.test(word))
    .map((word) => names.findIndex((name) => word.startsWith(name) && LONG.test(word)))
    .find((found) => found >= 0);
  return at ?? null;
}

/** "Mon" and "Monday", "Sept" and "March"; "second" and "decade" are none. */
const LONG =
  /^(?:mon|tues?|wed|thur?s?|fri|sat|sun)(?:day|nesday|sday|urday|rsday)?$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ember|ober)?$/;

/** "Last November" and "on Friday" are told of two times; a day says its month only where its words do. */
function namesMonth({ exact }: LooseDay): boolean {
  return named(foldWords(exact), MONTHS) !== null;
}

/** Whether two dates cannot be one, though nobody knows their years. */
export function areLooselyApart(a: LooseDay, b: LooseDay): boolean {
  const differ = (one: number | null, other: number | null): boolean => one !== null && other !== null && one !== other;
  return differ(a.weekday, b.weekday) || (namesMonth(a) && namesMonth(b) && differ(a.month, b.month));
}
