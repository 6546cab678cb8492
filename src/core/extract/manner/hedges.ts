import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import { HEDGES } from '../lexicon/hedges.ts';
import { phraseAt, phrases } from '../phrases.ts';
import { spanOf } from '../range.ts';

const HEDGE = phrases(HEDGES);

/** The month of May and "may" after a quotation mark are told apart by what follows: a hedge is followed by a verb. */
const NOT_AFTER: ReadonlySet<string> = new Set([
  'in',
  'last',
  'next',
  'since',
  'until',
  'of',
  'by',
  'from',
  'early',
  'late',
  'mid',
]);

/** Every hedge of the body, in order: "allegedly", "may have", "according to preliminary information". */
export function findHedges(document: Document): readonly Span[] {
  const { tokens } = document;
  const found: Span[] = [];
  for (let at = 0; at < tokens.count; ) {
    const length = phraseAt(tokens, at, HEDGE);
    if (length > 0 && !isMonth(document, at)) found.push(spanOf(tokens, { from: at, to: at + length }));
    at += Math.max(1, length);
  }
  return found;
}

function isMonth(document: Document, at: number): boolean {
  const { lower, word, sentence } = document.tokens;
  if (lower[at] !== 'may') return false;
  const follows = word[at + 1] ?? '';
  const precedes = at > 0 && sentence[at - 1] === sentence[at] ? (lower[at - 1] ?? '') : '';
  return word[at] === 'May' && (/^\d/.test(follows) || /^\d/.test(precedes) || NOT_AFTER.has(precedes));
}
