/**
 * The tokens of a text, one array a property, all of length `count`; index i speaks of token i.
 * Offsets are UTF-16 code units and prove themselves: `text.slice(start[i], end[i]) === word[i]`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: readonly string[];
  /** Lower case, with a typographic apostrophe made straight. */
  readonly lower: readonly string[];
  /** Number of the paragraph (a run of text without a line break) that token i stands in, from 0. */
  readonly paragraph: Int32Array;
  /** Number of the sentence, from 0; a sentence never spans paragraphs. */
  readonly sentence: Int32Array;
}
