import { isPublishedValue } from '../../core/model/published.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ISO_LIKE =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/;
/** Tue, 2 Mar 2031 09:30:00 +0000 (RFC 2822); 2 March 2031. */
const DAY_FIRST =
  /^(?:[A-Za-z]{3,9},\s)?(\d{1,2})\s([A-Za-z]{3,9})\.?,?\s(\d{4})(?:\s(\d{1,2}:\d{2}(?::\d{2})?)\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/;
/** March 2, 2031; Mar. 2, 2031. */
const MONTH_FIRST = /^([A-Za-z]{3,9})\.?\s(\d{1,2}),?\s(\d{4})$/;

/** A date as feeds, pages and people write it, in EDTF level 0; null where it is none or could be two. */
export function dateGiven(text: string): string | null {
  const plain = text.trim();
  if (isPublishedValue(plain)) return plain;
  const parts = isoLike(plain) ?? dayFirst(plain) ?? monthFirst(plain);
  if (parts === null) return null;
  const value = written(parts);
  return isPublishedValue(value) ? value : null;
}

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly time?: string | undefined;
  readonly zone?: string | undefined;
}

function isoLike(text: string): Parts | null {
  const [, year, month, day, time, zone] = ISO_LIKE.exec(text) ?? [];
  return year && month && day ? { year, month, day, time, zone } : null;
}

function dayFirst(text: string): Parts | null {
  const [, day, name, year, time, zone] = DAY_FIRST.exec(text) ?? [];
  const month = monthOf(name);
  return day && month && year ? { year, month, day, time, zone } : null;
}

function monthFirst(text: string): Parts | null {
  const [, name, day, year] = MONTH_FIRST.exec(text) ?? [];
  const month = monthOf(name);
  return day && month && year ? { year, month, day } : null;
}

/** "Sept" and "Sep" and "September"; "Marble" is no month. */
function monthOf(name = ''): string | null {
  const full = [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ];
  const lower = name.toLowerCase();
  const at = MONTHS.indexOf(lower.slice(0, 3));
  return at >= 0 && full[at]?.startsWith(lower) ? String(at + 1) : null;
}

function written({ year, month, day, time, zone }: Parts): string {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (time === undefined) return date;
  return `${date}T${time.padStart(time.indexOf(':') === 1 ? time.length + 1 : time.length, '0')}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^[A-Z]/.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
