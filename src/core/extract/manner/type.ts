import type { TellingType } from '../../model/reading.ts';
import type { Span } from '../../text/span.ts';
import { textAt } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { HEARSAY_ADVERBS, HEARSAY_SOURCES } from '../lexicon/hearsay.ts';
import { rangeOf } from '../range.ts';
import { PART } from '../tagger/parts.ts';

const ADVERBS: ReadonlySet<string> = new Set(HEARSAY_ADVERBS);
const NOBODY: ReadonlySet<string> = new Set(HEARSAY_SOURCES);

/** Direct: all of the content stands in quotation marks; mixed: some of it; hearsay: nobody is named who said it. */
export function findType(document: Document, attribution: Attribution, content: readonly Span[]): TellingType {
  if (isHearsay(document, attribution)) return 'hearsay';
  let inside = 0;
  let outside = 0;
  for (const span of content) {
    const { from, to } = rangeOf(document.tokens, span);
    for (let at = from; at < to; at += 1) {
      if (document.parts[at] === PART.PUNCT || document.parts[at] === PART.OQ || document.parts[at] === PART.CQ)
        continue;
      if (document.quotes.state[at] === 1) inside += 1;
      else outside += 1;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}

function isHearsay(document: Document, attribution: Attribution): boolean {
  if (attribution.origin === 'hearsay') return true;
  const { source, cue } = attribution;
  if (source !== null) return NOBODY.has(textAt(document.text, source).toLowerCase());
  return cue !== null && ADVERBS.has(textAt(document.text, cue).toLowerCase());
}
