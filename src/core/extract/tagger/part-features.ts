import type { Tokens } from '../../text/tokens.ts';
import { mix } from './hash.ts';
import type { WordKeys } from './word-keys.ts';

/** How many features a token has. */
export const PART_FEATURES = 18;

/** Stand for the word before the first and after the last of a sentence. */
const BEGIN = 7;
const END = 9;

/** The two parts before a token, nearest first; 0 where the sentence begins. */
export interface Past {
  previous: number;
  before: number;
}

/**
 * Writes into `out` the hashes of what speaks for token i being one part or another: the word, its ending and shape, the
 * words around it, the parts found before it.
 */
export function partFeatures(
  tokens: Tokens,
  keys: WordKeys,
  at: { readonly i: number; readonly past: Past; readonly out: Int32Array },
): void {
  const { i, past, out } = at;
  const { sentence, count } = tokens;
  const here = sentence[i];
  const first = i === 0 || sentence[i - 1] !== here;
  const last = i + 1 >= count || sentence[i + 1] !== here;
  const word = keys.lowerKey[i] ?? 0;
  const ending = keys.ending3[i] ?? 0;
  const shape = keys.shape[i] ?? 0;
  const one = past.previous;
  const left = first ? BEGIN : (keys.lowerKey[i - 1] ?? 0);
  const right = last ? END : (keys.lowerKey[i + 1] ?? 0);
  out[0] = mix(0, word, 0);
  out[1] = mix(1, ending, 0);
  out[2] = mix(2, keys.ending2[i] ?? 0, first ? 1 : 0);
  out[3] = mix(3, shape, first ? 1 : 0);
  out[4] = mix(4, one, 0);
  out[5] = mix(5, one * 64 + past.before, 0);
  out[6] = mix(6, word, one);
  out[7] = mix(7, left, 0);
  out[8] = mix(8, right, 0);
  out[9] = mix(9, last ? END : (keys.ending3[i + 1] ?? 0), one);
  out[10] = mix(10, word, right);
  out[11] = mix(11, left, word);
  out[12] = mix(12, i + 2 < count && sentence[i + 2] === here ? (keys.lowerKey[i + 2] ?? 0) : END, 0);
  out[13] = mix(13, shape, last ? 0 : (keys.shape[i + 1] ?? 0));
  out[14] = mix(14, shape, one);
  out[15] = mix(15, ending, one);
  out[16] = mix(16, i > 1 && !first ? (keys.lowerKey[i - 2] ?? 0) : BEGIN, 0);
  out[17] = mix(17, word, shape);
}
