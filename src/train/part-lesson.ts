import { markParts } from '../core/extract/tagger/part-tagger.ts';
import { PART } from '../core/extract/tagger/parts.ts';
import { describeWords, type WordKeys } from '../core/extract/tagger/word-keys.ts';
import { findQuotes } from '../core/text/quotes.ts';
import { type Tokens, tokenise } from '../core/text/tokens.ts';
import type { TaggedDocument } from './tags.ts';

/** A document as the trainer sees it. */
export interface Lesson {
  readonly tokens: Tokens;
  readonly keys: WordKeys;
  /** The part of each token where a quotation mark's side settles it, as a bit; else 0. */
  readonly marks: Int32Array;
  /** The right part of each token; -1 where the tagged words are cut otherwise. */
  readonly right: Int8Array;
}

export function toLesson({ text, words }: TaggedDocument): Lesson {
  const tokens = tokenise(text);
  return {
    tokens,
    keys: describeWords(tokens),
    marks: markParts(tokens, findQuotes(tokens)),
    right: rightParts(tokens, words),
  };
}

/** The tagged part of each token that ends where a tagged word ends, else -1: a word cut in two lends its part to the second half. */
export function rightParts(tokens: Tokens, words: TaggedDocument['words']): Int8Array {
  const byEnd = new Map(words.map((word) => [word.end, PART[word.part]]));
  return Int8Array.from({ length: tokens.count }, (_, i) => byEnd.get(tokens.end[i] ?? -1) ?? -1);
}
