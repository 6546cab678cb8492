import { foldWords } from './fold-text.ts';

/** What a telling's content must have: these words in a row, or a figure of that value however it is written. */
export interface Term {
  readonly words: readonly string[];
  readonly value: number | null;
}

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
]);
const GROUPED = /^\d{1,3}(?:[,\s]\d{3})+(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;
const AMOUNT = /^(\d[\d,\s]*(?:\.\d+)?)\s?([a-z]+)?$/;

/** "117,770", "117 770", "$27m", "1.2 million", "40%"; null where the text is no such figure. */
export function figureValue(text: string): number | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^[$€£¥]\s?/, '')
    .replace(/\s?%$/, '');
  const [, digits = '', magnitude] = AMOUNT.exec(plain) ?? [];
  const number = digits.trim();
  if (!GROUPED.test(number) && !PLAIN.test(number)) return null;
  const times = magnitude === undefined ? 1 : MAGNITUDES.get(magnitude);
  // 1.1 million is 1100000, not 1100000.0000000001: the digits are exact, so the product must be.
  return times === undefined ? null : Number((Number(number.replace(/[,\s]/g, '')) * times).toPrecision(15));
}

/**
 * The terms of a query: each word is one, a phrase in double quotes is one, a figure is one with its separators and its
 * "million". An unclosed quotation mark is no mark.
 */
export function queryTerms(query: string): Term[] {
  const parts = query.split(/["“”„«»]/);
  const closed = parts.length % 2 === 1 ? parts.length : parts.length - 1;
  return parts.flatMap((part, at) => (at % 2 === 1 && at < closed ? phraseTerms(part) : wordTerms(part)));
}

function phraseTerms(phrase: string): Term[] {
  const words = foldWords(phrase);
  return words.length === 0 ? [] : [{ words, value: figureValue(phrase) }];
}

/** Longest first: "117 770", "27 million" and "1 200 000" are one figure each. */
function wordTerms(text: string): Term[] {
  const pieces = text.split(/\s+/).filter((piece) => piece !== '');
  const terms: Term[] = [];
  for (let at = 0; at < pieces.length; ) {
    const length = figureLength(pieces, at);
    const piece = pieces.slice(at, at + Math.max(1, length)).join(' ');
    if (length > 0) terms.push({ words: foldWords(piece), value: figureValue(piece) });
    else terms.push(...foldWords(piece).map((word) => ({ words: [word], value: null })));
    at += Math.max(1, length);
  }
  return terms;
}

const LONGEST_FIGURE = 6;

function figureLength(pieces: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST_FIGURE, pieces.length - at); length > 0; length -= 1) {
    if (figureValue(pieces.slice(at, at + length).join(' ')) !== null) return length;
  }
  return 0;
}
