import { isCapitalised } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { DASH } from '../lexicon/dashes.ts';
import type { Range } from '../range.ts';

const LONGEST_DATELINE = 16;

/**
 * A range without the dateline of a wire report that it begins with: "KARSK, March 5 (Wire) — | A bridge fell",
 * "MERIDIAN WIRE - KARSK, 5 March 2031 - | A bridge fell". Place, day and agency at the start of a paragraph are no claim.
 */
export function afterDateline(document: Document, range: Range): Range {
  const { word, paragraph } = document.tokens;
  const { from } = range;
  const opens = from === 0 || paragraph[from - 1] !== paragraph[from];
  if (!opens || !isCapitalised(word[from] ?? '')) return range;
  const first = dashBehind(document, from + 1, range.to);
  // "Karsk, December 7 (Wire) -- | A bridge fell": without capitals only the day and the agency in brackets show it.
  if (first < 0 || !(isCapital(word[from]) || isSigned(word.slice(from, first)))) return range;
  const second = dashBehind(document, first + 1, range.to);
  const dated = word.slice(first + 1, Math.max(second, first + 1)).some((one) => isCapital(one) || /^\d/.test(one));
  return { from: (dated ? second : first) + 1, to: range.to };
}

function isSigned(words: readonly string[]): boolean {
  return words.at(-1) === ')' && words.includes('(') && words.some((one) => /^\d{1,2}$/.test(one));
}

function isCapital(word: string | undefined): boolean {
  return isCapitalised(word ?? '') && /^\p{Lu}{3,}$/u.test(word ?? '');
}

/** The dash behind names, numbers and marks alone; -1 where a word in small letters comes first. */
function dashBehind({ tokens }: Document, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + LONGEST_DATELINE); at += 1) {
    const word = tokens.word[at] ?? '';
    if (DASH.test(word)) return at;
    if (!/^[\p{Lu}\d(),./]/u.test(word)) return -1;
  }
  return -1;
}
