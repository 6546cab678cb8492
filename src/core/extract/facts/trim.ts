import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import { LEADING_HEDGES } from '../lexicon/hedges.ts';
import { phraseAt, phrases } from '../phrases.ts';
import { type Range, rangeOf, spanOf } from '../range.ts';
import { PART } from '../tagger/parts.ts';
import { endOfWords } from './beyond.ts';
import { CLOSING, closesWithin, isMark, OPENING, opensWithin, withPartners } from './marks.ts';
import { afterDateline } from './wire-opening.ts';

const LEADING_HEDGE = phrases(LEADING_HEDGES);
const OPENERS: ReadonlySet<string> = new Set(['that', 'whether', 'if']);
const JOINERS: ReadonlySet<string> = new Set(['and', 'but', 'that', 'or']);

/**
 * A content without what is not claimed: quotation marks around it, commas and full stops at its ends, the "that" before
 * it, a joining "and that", a leading hedge with its comma ("According to preliminary information, two men …", which stays
 * as a hedge). A quotation in it keeps both its marks (the plan was “a betrayal”). Null where nothing is left.
 */
export function trimContent(document: Document, span: Span): Span | null {
  const told = afterDateline(document, rangeOf(document.tokens, span));
  let range: Range = { from: told.from, to: endOfWords(document, told) };
  for (let length = -1; length !== range.to - range.from; ) {
    length = range.to - range.from;
    range = trimEnd(document, trimStart(document, range));
  }
  return range.from < range.to ? spanOf(document.tokens, withPartners(document, range)) : null;
}

function trimStart(document: Document, range: Range): Range {
  const { lower, word } = document.tokens;
  let { from } = range;
  while (from < range.to && isMark(document, from, OPENING) && !opensWithin(document, { from, to: range.to }, from))
    from += 1;
  const first = lower[from] ?? '';
  const second = lower[from + 1] ?? '';
  if (JOINERS.has(first) && second === 'that') return { from: from + 2, to: range.to };
  if (OPENERS.has(first) && isComplementiser(document, from, range.to)) return { from: from + 1, to: range.to };
  const hedge = phraseAt(document.tokens, from, LEADING_HEDGE);
  if (hedge > 0 && word[from + hedge] === ',' && from + hedge + 1 < range.to)
    return { from: from + hedge + 1, to: range.to };
  return { from, to: range.to };
}

function trimEnd(document: Document, { from, to }: Range): Range {
  let end = beforeCitations(document.tokens.word, from, to);
  while (end > from && isMark(document, end - 1, CLOSING) && !belongs(document, { from, to: end })) end -= 1;
  return { from, to: end };
}

/** "the bridge fell.[12]", also where the range ends inside the mark. */
function beforeCitations(word: readonly string[], from: number, to: number): number {
  let end = to;
  for (let open = end - 1; open > from; open = end - 1) {
    while (open > from && open > end - 3 && word[open] !== '[') open -= 1;
    if (word[open] !== '[' || word[open + 2] !== ']' || !/^\d{1,4}$/.test(word[open + 1] ?? '')) break;
    end = open;
  }
  return end;
}

/** Whether the mark that ends a range has its partner in it. */
function belongs(document: Document, range: Range): boolean {
  const last = range.to - 1;
  return closesBracket(document.tokens.word, range.from, last) || closesWithin(document, range, last);
}

/** "that" before a clause, not "that bridge" nor "that is": a determiner is followed by its noun and no verb of its own. */
function isComplementiser(document: Document, at: number, to: number): boolean {
  const { parts, tokens } = document;
  if (tokens.lower[at] !== 'that') return false;
  const next = parts[at + 1];
  if (next === PART.VBZ || next === PART.VBD || next === PART.MD) return false;
  return parts[at] === PART.IN || (at + 2 < to && next !== PART.NN && next !== PART.NNS);
}

/** A closing bracket that was opened inside stays: "the ministry (MoD)". */
function closesBracket(word: readonly string[], from: number, at: number): boolean {
  if (word[at] !== ')') return false;
  for (let k = at - 1; k >= from; k -= 1) if (word[k] === '(') return true;
  return false;
}
