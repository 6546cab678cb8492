import { findPieces, type Pieces } from './pieces.ts';
import { findSentences } from './sentences.ts';

/**
 * The tokens of a text, one array a property, all of length `count`; index i speaks of token i.
 * Offsets are UTF-16 code units and prove themselves: `text.slice(start[i], end[i]) === word[i]`.
 * `lower` is the word in lower case, its apostrophes and hyphens plain ("’" → "'"), without invisible characters.
 */
export interface Tokens extends Pieces {
  /** Number of the paragraph (a run of text without a line break) that token i stands in, from 0. */
  readonly paragraph: Int32Array;
  /** Number of the sentence, from 0; a sentence never spans paragraphs. */
  readonly sentence: Int32Array;
}

/**
 * Cuts a text into words and punctuation, paragraphs and sentences, after the manner of the Penn Treebank: clitics apart
 * ("did" "n't", "ministry" "'s"), "U.K.", "117,770", "Su-35" and addresses whole, a currency or percent sign by itself
 * ("$27m" → "$" "27m"). Total over any string, linear in its length.
 */
export function tokenise(text: string): Tokens {
  const pieces = findPieces(text);
  return { ...pieces, ...findSentences(pieces) };
}
