import { type GivenDate, parseGivenDate } from '../dates/given.ts';
import { phraseFrom, phraseTable } from '../furniture/opening-phrases.ts';
import { DATE_LABELS, EDITION, MONTHS, PUBLISHED_LABELS } from '../lexicon/furniture.ts';

/** Stamps are short; more than this many characters are not looked at. */
const LOOKED_AT = 200;
const LABELS = phraseTable([...DATE_LABELS, ...PUBLISHED_LABELS]);

/**
 * The first full date of a stamp's line ("Mar 02/2031 08:50PM", "The Sarrow Tribune, 2 March 2031", "2.3.2031"), with the
 * time of day that stands beside it. "07/03/2031" may be March or July, so it gives its year alone; a date without a year
 * gives nothing.
 */
export function stampDate(line: string): GivenDate | null {
  const text = line.slice(0, LOOKED_AT).replace(/(\d{1,2})\.(\d{2}) ?([ap])\.?m\b/gi, '$1:$2 $3m');
  for (const part of text.split(/ [-–—/] |[|•·()]|(?<=\d{4})\. /)) {
    for (const words of endings(withoutLabel(part))) {
      const found = parseGivenDate(words) ?? numberedDate(words);
      if (found !== null) return found;
    }
  }
  return null;
}

/** "Published:", "Posted at", "Date:" */
function withoutLabel(part: string): string {
  const plain = part.trim();
  const label = phraseFrom(plain.toLowerCase(), 0, LABELS) ?? '';
  return plain.slice(label.length).replace(/^\s*:\s*/, '');
}

/** The part and what follows each of its commas: "Northern Wire, Sunday, 2 March 2031". */
function endings(part: string): readonly string[] {
  const commas = Array.from(part.matchAll(/,/g), (match) => part.slice(match.index + 1));
  return [part, ...commas].map((words) => words.trim().replace(EDITION, '')).filter((words) => isDated(words));
}

/** A year alone ("Budget 2031") is no date of publication. */
function isDated(words: string): boolean {
  return (
    /\d[./-]\d/.test(words) ||
    words
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => MONTHS.has(word))
  );
}

/** "2.3.2031", "13/03/2031 18:05": day first where points part the numbers, or where no month has that number. */
function numberedDate(words: string): GivenDate | null {
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,? (\d{1,2}:\d{2}(?: ?[ap]m)?))?$/i.exec(words);
  const yearFirst = /^(\d{4})[./](\d{1,2})[./](\d{1,2})(?: (\d{1,2}:\d{2}))?$/.exec(words);
  if (yearFirst !== null) {
    const [, year = '', month = '', day = '', time] = yearFirst;
    return isoDate([year, month, day], time);
  }
  if (match === null) return null;
  const [, first = '', mark, second = '', year = '', time] = match;
  if (mark === '.' || Number(first) > 12) return isoDate([year, second, first], time);
  if (Number(second) > 12 || Number(first) === Number(second)) return isoDate([year, first, second], time);
  return parseGivenDate(year);
}

function isoDate(day: readonly string[], clock: string | undefined): GivenDate | null {
  const time = clock === undefined ? undefined : dayTime(clock);
  const date = day.map((part) => part.padStart(2, '0')).join('-');
  return parseGivenDate(time === undefined ? date : `${date}T${time.padStart(5, '0')}`);
}

/** "10:22 PM" by the clock of 24 hours. */
function dayTime(clock: string): string {
  const [, hour = '', rest = '', half] = /^(\d{1,2})(:\d{2})(?: ?([ap])m)?$/i.exec(clock) ?? [];
  const hours = (Number(hour) % (half === undefined ? 24 : 12)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  return `${hours}${rest}`;
}
