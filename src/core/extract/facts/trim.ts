import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import { LEADING_HEDGES } from '../lexicon/hedges.ts';
import { phraseAt, phrases } from '../phrases.ts';
import { type Range, rangeOf, spanOf } from '../range.ts';
import { PART } from '../tagger/parts.ts';

const LEADING_HEDGE = phrases(LEADING_HEDGES);
const OPENERS: ReadonlySet<string> = new Set(['that', 'whether', 'if']);
const JOINERS: ReadonlySet<string> = new Set(['and', 'but', 'that', 'or']);

/**
 * A content without what is not claimed: quotation marks, commas and full stops at its ends, the "that" before it, a
 * joining "and that", a leading hedge with its comma ("According to preliminary information, two men …", which stays as
 * a hedge). Null where nothing is left.
 */
export function trimContent(document: Document, span: Span): Span | null {
  let range: Range = afterDateline(document, rangeOf(document.tokens, span));
  for (let length = -1; length !== range.to - range.from; ) {
    length = range.to - range.from;
    range = trimEnd(document, trimStart(document, range));
  }
  return range.from < range.to ? spanOf(document.tokens, range) : null;
}

const LONGEST_DATELINE = 16;

/** "KARSK, March 5 (Wire) — | A bridge fell": place, day and agency before a dash at the start of a paragraph are no claim. */
function afterDateline(document: Document, range: Range): Range {
  const { word, paragraph } = document.tokens;
  const { from } = range;
  const opens = from === 0 || paragraph[from - 1] !== paragraph[from];
  if (!opens || !/^\p{Lu}{3,}$/u.test(word[from] ?? '')) return range;
  for (let at = from + 1; at < Math.min(range.to, from + LONGEST_DATELINE); at += 1) {
    if (/^(?:—|–|--|-|―)$/.test(word[at] ?? '')) return { from: at + 1, to: range.to };
    if (!/^[\p{Lu}\d(),./]/u.test(word[at] ?? '')) return range;
  }
  return range;
}

function trimStart(document: Document, range: Range): Range {
  const { lower, word } = document.tokens;
  let from = range.from;
  while (from < range.to && isMark(word[from] ?? '', OPENING)) from += 1;
  const first = lower[from] ?? '';
  const second = lower[from + 1] ?? '';
  if (JOINERS.has(first) && second === 'that') return { from: from + 2, to: range.to };
  if (OPENERS.has(first) && isComplementiser(document, from, range.to)) return { from: from + 1, to: range.to };
  const hedge = phraseAt(document.tokens, from, LEADING_HEDGE);
  if (hedge > 0 && word[from + hedge] === ',' && from + hedge + 1 < range.to)
    return { from: from + hedge + 1, to: range.to };
  return { from, to: range.to };
}

function trimEnd(document: Document, range: Range): Range {
  const { word } = document.tokens;
  let to = range.to;
  while (to > range.from && isMark(word[to - 1] ?? '', CLOSING) && !closesBracket(word, range.from, to - 1)) to -= 1;
  return { from: range.from, to };
}

/** "that" before a clause, not "that bridge" nor "that is": a determiner is followed by its noun and no verb of its own. */
function isComplementiser(document: Document, at: number, to: number): boolean {
  const { parts, tokens } = document;
  if (tokens.lower[at] !== 'that') return false;
  const next = parts[at + 1];
  if (next === PART.VBZ || next === PART.VBD || next === PART.MD) return false;
  return parts[at] === PART.IN || (at + 2 < to && next !== PART.NN && next !== PART.NNS);
}

const MARKS = ['"', '“', '”', '„', '«', '»', "''", '``', '‘', '’', "'", ',', ';', '—', '–', '--', ':'];
const OPENING: ReadonlySet<string> = new Set([...MARKS, '.', '…', '...', ')', '•', '-', '*', '▪', '‣', '●']);
const CLOSING: ReadonlySet<string> = new Set([...MARKS, '.', '…', '...', '(', ')', '-']);

function isMark(word: string, marks: ReadonlySet<string>): boolean {
  return marks.has(word);
}

/** A closing bracket that was opened inside stays: "the ministry (MoD)". */
function closesBracket(word: readonly string[], from: number, at: number): boolean {
  if (word[at] !== ')') return false;
  for (let k = at - 1; k >= from; k -= 1) if (word[k] === '(') return true;
  return false;
}
