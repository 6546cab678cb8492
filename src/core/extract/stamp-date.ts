import { precisionOf } from '../model/published.ts';
import type { Published } from '../model/reading.ts';
import { MONTHS } from './lexicon/furniture.ts';

/** A date as a stamp gives it: ISO 8601 and how exact it is. */
export type StampDate = Pick<Published, 'value' | 'precision'>;

/** Stamps are short; more than this many characters are not looked at. */
const LOOKED_AT = 200;

/**
 * The first full date of a stamp's line ("Mar 02/2031 08:50PM", "2 March 2031, 21:15", "2031-03-02T20:50Z", "2.3.2031"),
 * with its time of day where one stands beside it. "07/03/2031" may be March or July, so it gives its year alone;
 * a date without a year gives nothing.
 */
export function stampDate(line: string): StampDate | null {
  const text = line.slice(0, LOOKED_AT);
  const value = isoDate(text) ?? namedDate(text) ?? numberedDate(text);
  const precision = value === null ? null : precisionOf(value);
  return value === null || precision === null ? null : { value, precision };
}

function isoDate(text: string): string | null {
  const match = /\b(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?)?/.exec(text);
  if (match === null) return null;
  const [, day = '', time, zone = ''] = match;
  return time === undefined ? day : `${day}T${time}${zone}`;
}

/** "Mar 02/2031", "2nd of March 2031", "March 2, 2031", "March 2031". */
function namedDate(text: string): string | null {
  const words = text
    .toLowerCase()
    .split(/[\s,/|()·•–—-]+/)
    .filter((word) => word !== '' && word !== 'of');
  const at = words.findIndex((word) => MONTHS.has(word.replace(/\.$/, '')));
  if (at < 0) return null;
  const month = pad(MONTHS.get((words[at] ?? '').replace(/\.$/, '')) ?? 0);
  const [before, after] = [dayOf(words[at - 1]), dayOf(words[at + 1])];
  const next = yearOf(words[at + 1]);
  if (next !== null) return before === null ? `${next}-${month}` : withTime(`${next}-${month}-${before}`, text);
  const year = yearOf(words[at + 2]);
  return after === null || year === null ? null : withTime(`${year}-${month}-${after}`, text);
}

function numberedDate(text: string): string | null {
  const match = /(?:^|[^\d./])(\d{1,4})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d./]\d)/.exec(text);
  if (match === null) return null;
  const [, first = '', mark = '', second = '', last = ''] = match;
  if (first.length === 4 && last.length === 2) return withTime(`${first}-${pad(Number(second))}-${last}`, text);
  const year = yearOf(last);
  if (first.length > 2 || year === null) return null;
  const [one, two] = [Number(first), Number(second)];
  // Day first where points part the numbers, as everywhere where points are written, or where no month has that number.
  if (mark === '.' || one > 12) return withTime(`${year}-${pad(two)}-${pad(one)}`, text);
  if (two > 12 || one === two) return withTime(`${year}-${pad(one)}-${pad(two)}`, text);
  return year;
}

function withTime(day: string, text: string): string {
  const match = /(?:^|[^\d.:])(\d{1,2})[:.](\d{2})(?::\d{2})?\s?([ap])?\.?m?\b(?![.:/]\d)/i.exec(text);
  if (match === null) return day;
  const [, hours = '', minutes = '', half] = match;
  const hour = Number(hours) % (half === undefined ? 24 : 12);
  const late = half?.toLowerCase() === 'p' ? 12 : 0;
  if (Number(hours) > 23 || Number(minutes) > 59) return day;
  return `${day}T${pad(hour + late)}:${minutes}`;
}

function dayOf(word: string | undefined): string | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '');
  return match === null ? null : pad(Number(match[1]));
}

function yearOf(word: string | undefined): string | null {
  return /^(?:19|20)\d{2}$/.test(word ?? '') ? (word ?? null) : null;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
