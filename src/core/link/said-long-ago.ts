import { MONTHS } from '../extract/lexicon/calendar.ts';
import { CARDINALS } from '../extract/lexicon/numbers.ts';
import { onceFor } from '../model/once.ts';
import { type Day, dayNumber, parseDay } from '../text/calendar.ts';
import { codePoints } from '../text/codepoints.ts';
import type { Told, ToldArticle } from './told.ts';

/**
 * Whether the article says that this was said long before it: "In November 2023 the union said that …", "The office said last year
 * that …". The date stands in the sentence beside what is told, and tells of another time than the rest of the article.
 */
export const isSaidLongAgo = onceFor((told: Told): boolean => {
  const published = parseDay(told.article.published);
  const body = published === null ? null : bodyOf(told.article);
  if (published === null || body === null) return false;
  const { opening, credit, before } = aroundOf(told, body);
  const times = [
    timeIn(OPENING, opening) ?? timeIn(AFTER, opening),
    timeIn(CREDIT, credit),
    THAT_TIME.test(opening) ? timeIn(ANYWHERE, before()) : null,
  ];
  return times.some((found) => found !== null && isLongBefore(found, published));
});

interface Body {
  readonly text: string;
  readonly toUnit: (codePoint: number) => number;
}

/** Null where the ledger has not got it here. */
const bodyOf = onceFor(({ text }: ToldArticle): Body | null => {
  const body = text?.() ?? null;
  return body === null ? null : { text: body, toUnit: codePoints(body).toUnit };
});

/** The words about what is told. */
interface Around {
  /** Its sentence as far as the word that credits it: "In November 2023 the union …". */
  readonly opening: string;
  /** From that word on: "said last year that …", "…, he said in May 2020". */
  readonly credit: string;
  /** The sentence before. */
  readonly before: () => string;
}

function aroundOf(told: Told, body: Body): Around {
  const { spans = [], start, cue } = told;
  const first = body.toUnit(Math.min(start, ...spans.map((span) => span.start)));
  const from = sentenceStart(body.text, first);
  const lead = body.text.slice(from, first);
  const said = cue === null ? -1 : lead.lastIndexOf(cue);
  return {
    opening: said < 0 ? lead : lead.slice(0, said),
    credit: said < 0 ? creditBehind(told, body) : lead.slice(said),
    before: () => body.text.slice(sentenceStart(body.text, Math.max(0, from - 2)), from),
  };
}

/** "…, said the customs office in May 2020": the office is no part of the time. */
function creditBehind({ spans = [], start, cue, source }: Told, { text, toUnit }: Body): string {
  const last = toUnit(Math.max(start, ...spans.map((span) => span.end)));
  const [tail = ''] = /^[^\n]*?(?=[.!?]["”’)]*(?:\s|$)|\n|$)/.exec(text.slice(last, last + REACH)) ?? [];
  const said = cue === null ? -1 : tail.indexOf(cue);
  return said < 0 ? '' : tail.slice(said).replace(source ?? '', '');
}

/** Letters of a long sentence. */
const REACH = 600;

/** Where the sentence begins that this is in. */
function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  const written = text.slice(from, at);
  let start = 0;
  for (const { index, 0: stop } of written.matchAll(STOP))
    if (index + stop.length <= written.length) start = index + stop.length;
  return from + start;
}

/** A line's end, or a full stop before a capital; not that of "Jan. 13" or "Gen. Orlov". */
const STOP = /\n+|(?<!\b(?:[A-Z]|[A-Z][a-z]{1,3}))[.!?]["”’)]*\s+(?=["“‘(]*[A-Z0-9])/g;

const MONTH_NAMES = [...MONTHS.keys()].filter((name) => !name.endsWith('.')).join('|');
const SEASON_ENDS: ReadonlyMap<string, number> = new Map([
  ['spring', 5],
  ['summer', 8],
  ['autumn', 11],
  ['fall', 11],
  ['winter', 2],
]);
const SEASON_NAMES = [...SEASON_ENDS.keys()].join('|');
const NUMBERS = 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|\\d+';
const AGO = `(?<number>${NUMBERS}) (?<unit>years?|months|decades?) (?:ago|earlier|before)`;
const LAST = `last (?:year|(?<lastMonth>${MONTH_NAMES})|(?<lastSeason>${SEASON_NAMES}))`;
const LAST_YEAR = '(?:of )?(?:last year|the year before|the previous year)';
const YEAR = '(?:19|20)\\d\\d';
/** "3 November 2023", "November last year", "March 3, 2023", "March". */
const OF_MONTH = `(?:\\d{1,2}(?:st|nd|rd|th)? )?(?<month>${MONTH_NAMES})\\.?(?: \\d{1,2}\\b)?(?:,? (?:of )?(?<monthYear>${YEAR})| (?<ofLastYear>${LAST_YEAR}))?`;
const OF_SEASON = `(?<season>${SEASON_NAMES}) (?:(?:of )?(?<seasonYear>${YEAR})|${LAST_YEAR})`;
const PART = '(?:(?:early|late) |mid-?)?(?:the )?(?:(?:start|end|beginning|middle|month|course) of )?';
const AT = `(?:in|on|during|at) ${PART}(?:${OF_MONTH}|${OF_SEASON}|(?<year>${YEAR}))`;
const TIME = `(?:${AT}|${LAST}|${AGO})\\b(?![’']s)`;

/** "Back in November 2023 …", "A year ago …": how a sentence begins that tells old news. */
const OPENING = new RegExp(`^\\W*(?:(?:but|and|yet|already|only|even|back|as early as|for example),? )*${TIME}`, 'i');
/** "After the loss of Trasna in October 2024, …" */
const AFTER = new RegExp(`^\\W*(?:(?:shortly|soon|days|weeks) )?after\\b[^,]{1,80} ${TIME}`, 'i');
/** "Said last year that", "told parliament in May 2020 that". */
const CREDIT = new RegExp(`^(?:\\W*[\\w’'-]+){0,3}?\\W*\\b${TIME}`, 'i');
/** Most words about what is told have none of these, and are not looked through. */
const HINT = new RegExp(`\\b(?:last|ago|earlier|before|${YEAR}|${MONTH_NAMES})\\b`, 'i');
const ANYWHERE = new RegExp(`\\b${TIME}`, 'i');
/** Of the time that the sentence before tells of. */
const THAT_TIME = /^\W*(?:at (?:that|the) time|back then|that (?:year|month|spring|summer|autumn|winter))\b/i;

type Group =
  | 'month'
  | 'monthYear'
  | 'ofLastYear'
  | 'season'
  | 'seasonYear'
  | 'year'
  | 'lastMonth'
  | 'lastSeason'
  | 'number'
  | 'unit';
type Found = Readonly<Partial<Record<Group, string>>>;

function timeIn(expression: RegExp, words: string): Found | null {
  return HINT.test(words) ? (expression.exec(words)?.groups ?? null) : null;
}

/** So many days before its article a saying is of another time. */
const LONG = 60;

function isLongBefore(found: Found, published: Day): boolean {
  const last = lastDayOf(found, published);
  return last !== null && last < dayNumber(published) - LONG;
}

/** The last day that the words may mean, counted from 1970; null where they say too little. */
function lastDayOf(found: Found, published: Day): number | null {
  const { number, unit } = found;
  if (number !== undefined) return dayNumber(published) - daysIn(number) * (DAYS[unit?.replace(/s$/, '') ?? ''] ?? 0);
  const month = monthOf(found);
  const year = yearOf(found, month, published);
  return dayNumber({ year, month: month ?? 12, day: 28 });
}

const DAYS: Readonly<Record<string, number>> = { year: 365, month: 30, decade: 3652 };

function daysIn(number: string): number {
  return /^an?$/i.test(number) ? 1 : (CARDINALS.get(number.toLowerCase()) ?? (Number(number) || SEVERAL));
}

const SEVERAL = 3;

function monthOf({ month, lastMonth, season, lastSeason }: Found): number | null {
  const named = month ?? lastMonth;
  if (named !== undefined) return MONTHS.get(named.toLowerCase()) ?? null;
  const part = season ?? lastSeason;
  return part === undefined ? null : (SEASON_ENDS.get(part.toLowerCase()) ?? null);
}

/** Of a month without a year it is that of the latest one. */
function yearOf(found: Found, month: number | null, published: Day): number {
  const given = found.year ?? found.monthYear ?? found.seasonYear;
  if (given !== undefined) return Number(given);
  if (month === null || found.ofLastYear !== undefined || found.season !== undefined) return published.year - 1;
  const isBefore = month < published.month || (month === published.month && found.month !== undefined);
  return isBefore ? published.year : published.year - 1;
}
