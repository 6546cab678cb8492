import { onceFor } from '../../model/once.ts';
import { WORDS_KEPT } from '../../text/pieces.ts';
import type { Tokens } from '../../text/tokens.ts';
import { endingHash, wordHash, wordShape } from './hash.ts';

/** Hashes of each token's word. */
export interface WordKeys {
  /** Of the lower-case word. */
  readonly lowerKey: Int32Array;
  /** Of its last three and last two letters. */
  readonly ending3: Int32Array;
  readonly ending2: Int32Array;
  /** Outline of its capitals, letters and digits. */
  readonly shape: Int32Array;
}

/** The hashes of the text's words, made once a text, for the tagger and the attribution model alike. */
// Tokens are never changed, so neither is what is known of them; both go when the tokens go.
export const describeWords = onceFor(hashWords);

function hashWords({ count, word, lower, number }: Tokens): WordKeys {
  const keys = emptyKeys(count);
  for (let at = 0; at < count; at++) {
    const place = number[at] ?? -1;
    const form = { text: word[at] ?? '', lower: lower[at] ?? '' };
    if (place < 0) describe(keys, at, form);
    else {
      if (hashed[place] !== 1) {
        describe(known, place, form);
        hashed[place] = 1;
      }
      copy(keys, at, place);
    }
  }
  return keys;
}

function emptyKeys(count: number): WordKeys {
  return {
    lowerKey: new Int32Array(count),
    ending3: new Int32Array(count),
    ending2: new Int32Array(count),
    shape: new Int32Array(count),
  };
}

// By the numbers of words, and whether they are there.
const known = emptyKeys(WORDS_KEPT);
const hashed = new Uint8Array(WORDS_KEPT);

function describe(keys: WordKeys, at: number, { text, lower }: { text: string; lower: string }): void {
  keys.lowerKey[at] = wordHash(lower);
  keys.ending3[at] = endingHash(lower, 3);
  keys.ending2[at] = endingHash(lower, 2);
  keys.shape[at] = wordShape(text);
}

function copy(keys: WordKeys, to: number, from: number): void {
  keys.lowerKey[to] = known.lowerKey[from] ?? 0;
  keys.ending3[to] = known.ending3[from] ?? 0;
  keys.ending2[to] = known.ending2[from] ?? 0;
  keys.shape[to] = known.shape[from] ?? 0;
}
