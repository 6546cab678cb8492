import { isCapitalised } from '../../text/letters.ts';
import { BYLINE_WORDS, COUNTED, DATE_WORDS, MONTHS } from '../lexicon/furniture.ts';
import type { Line } from './lines.ts';

/**
 * "Anna Berg, Northern Review, Saturday, 8 October 2031", "NORTHERN / 8 Oct 2031 / 07:15", "Foreign desk - August 28, 2031": names
 * and a full date apart from them, nothing else. "Bridge reopens on 3 March 2031" has words of a sentence.
 */
export function isDatedNames(line: Line): boolean {
  if (line.sentence || !YEAR.test(line.plain)) return false;
  const parts = line.words.join(' ').split(APART);
  const dated = parts.map((part) => part.toLowerCase().split(/\s+/).every(isDateWord));
  if (!dated.includes(true) || !dated.includes(false)) return false;
  const date = parts
    .filter((_, at) => dated[at])
    .join(' ')
    .toLowerCase();
  const whole =
    NUMBERED.test(date) || (date.split(/[\s,]+/).some(isMonth) && /\b\d{1,2}\b/.test(date) && YEAR.test(date));
  return whole && parts.every((part, at) => dated[at] || isNames(part));
}

const APART = /\s*[|•·,;–—]\s*|\s+[-/]\s+|(?<=\d{4})\.\s+/;
const YEAR = /\b(?:19|20)\d\d\b/;
const NUMBERED = /\b\d{1,2}[./]\d{1,2}[./]\d{4}\b/;

function isMonth(word: string): boolean {
  return MONTHS.has(word.replace(/[,.]/g, ''));
}

/** At most six words in capitals, or one with a word of the trade behind it: "Foreign desk". */
function isNames(part: string): boolean {
  const words = part.trim().split(/\s+/);
  return words.length <= 6 && isCapitalised(words[0] ?? '') && words.every((word) => isBylineWord(word));
}

/** "9,851", "23 shares", "14.2K views", "👍 312 🔥 88": how often something was read or liked. */
export function isCounter(line: Line): boolean {
  const words = line.plain.split(' ');
  return (
    /\d/.test(line.plain) &&
    words.length <= 12 &&
    words.every((word) => COUNTED.has(word) || !/\p{L}/u.test(word) || /^[\d.,]+[km]$/.test(word)) &&
    (words.some((word) => COUNTED.has(word) || /\p{Extended_Pictographic}/u.test(word)) ||
      /^\d[\d,]{3,11}$/.test(line.plain))
  );
}

export function isDateWord(word: string): boolean {
  const bare = word.replace(/^[(|•·–—,-]+|[),.:;|•·–—-]+$/g, '');
  return bare === '' || /^\d/.test(bare) || DATE_WORDS.has(bare) || MONTHS.has(bare);
}

/** "Sunday 3 March 2031". */
export function isDate(words: string): boolean {
  return /\d/.test(words) && words.toLowerCase().split(/\s+/).every(isDateWord);
}

export function isBylineWord(word: string): boolean {
  const bare = word.replace(/^[(|@]+|[),.:;|]+$/g, '');
  const lower = bare.toLowerCase();
  if (!/[\p{L}\d]/u.test(bare)) return true;
  return isCapitalised(bare) || /^[\d@&–—-]|@/.test(bare) || BYLINE_WORDS.has(lower) || DATE_WORDS.has(lower);
}
