import { readFileSync } from 'node:fs';
import type { Document } from '../../src/core/extract/document.ts';
import { tagParts } from '../../src/core/extract/tagger/part-tagger.ts';
import { decodePartModel } from '../../src/core/extract/tagger/part-weights.ts';
import { findQuotes } from '../../src/core/text/quotes.ts';
import { tokenise } from '../../src/core/text/tokens.ts';

const parts = decodePartModel(readFileSync(new URL('../../model/parts.bin', import.meta.url)));

/** A text with its tokens and parts of speech, dated where a day is given; the model of attribution is not asked. */
export function taggedText(text: string, published: string | null = null): Document {
  const tokens = tokenise(text);
  const quotes = findQuotes(tokens);
  const date = published === null ? null : ({ value: published, precision: 'day', basis: 'given' } as const);
  return {
    text,
    tokens,
    quotes,
    parts: tagParts(tokens, quotes, parts),
    furniture: [],
    headline: null,
    published: date,
    outlet: null,
  };
}
