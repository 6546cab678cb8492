import type { Quotation } from '../../text/quotes.ts';
import type { Document } from '../document.ts';
import { type Range, rangeOf } from '../range.ts';

/** Marks and stops that say nothing at the ends of a content. */
const MARKS = ['"', '“', '”', '„', '«', '»', "''", '``', '‘', '’', "'", ',', ';', '—', '–', '--', ':', '.', '…', '...'];
export const OPENING: ReadonlySet<string> = new Set([...MARKS, ')', '•', '-', '*', '▪', '‣', '●']);
export const CLOSING: ReadonlySet<string> = new Set([...MARKS, '(', ')', '-']);

/** A mark that is looked for beyond an end stands within so many tokens of it: the full stop and one more. */
const BESIDE = 2;
/** Quotations inside a quotation, beyond which none is looked for. */
const NESTED = 20;

/** Whether the quotation that opens at `at` closes in the range with words behind it: “Harbour Song” won, | both marks stay. */
export function opensWithin(document: Document, range: Range, at: number): boolean {
  const pair = pairAt(document, at);
  return pair !== null && pair.from === at && hasWords(document, { from: pair.to + 1, to: range.to });
}

/** Whether the quotation that closes at `at` opens in the range with words before it: he called it “a disgrace”. */
export function closesWithin(document: Document, range: Range, at: number): boolean {
  const pair = pairAt(document, at);
  return pair !== null && pair.to === at && hasWords(document, { from: range.from, to: pair.from });
}

/** Takes in the other mark of a quotation that stands right beside the range: the plan was “a betrayal | .” */
export function withPartners(document: Document, { from, to }: Range): Range {
  let first = from;
  let last = to;
  for (let at = to; at < to + BESIDE && isMark(document, at, CLOSING); at += 1) {
    const pair = pairAt(document, at);
    if (pair !== null && pair.to === at && pair.from > from && pair.from < to) last = at + 1;
  }
  for (let at = from - 1; at >= from - BESIDE && isMark(document, at, OPENING); at -= 1) {
    const pair = pairAt(document, at);
    if (pair !== null && pair.from === at && pair.to >= from && pair.to < to - 1) first = at;
  }
  return { from: first, to: last };
}

export function isMark(document: Document, at: number, marks: ReadonlySet<string>): boolean {
  return marks.has(document.tokens.word[at] ?? '');
}

function hasWords(document: Document, range: Range): boolean {
  for (let at = range.from; at < range.to; at += 1) if (!CLOSING.has(document.tokens.word[at] ?? '')) return true;
  return false;
}

/** The closed quotation that has a mark at this token: numbers of its first and last token; null where there is none. */
function pairAt(document: Document, at: number): Range | null {
  const { quotes, tokens } = document;
  const outermost = (quotes.quotation[at] ?? 0) - 1;
  const start = tokens.start[at] ?? -1;
  const end = tokens.end[at] ?? -1;
  for (let index = outermost; index >= 0 && index <= outermost + NESTED; index += 1) {
    const found = quotes.quotations[index];
    if (found === undefined || found.start > start) return null;
    if (found.closed && (found.start === start || found.end === end)) return ends(document, found);
  }
  return null;
}

function ends(document: Document, quotation: Quotation): Range {
  const { from, to } = rangeOf(document.tokens, quotation);
  return { from, to: to - 1 };
}
