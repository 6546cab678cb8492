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

/** Hashes every distinct word of the text once, for the tagger and the attribution model alike. */
export function describeWords(tokens: Tokens): WordKeys {
  const known = described.get(tokens);
  if (known !== undefined) return known;
  const keys = hashWords(tokens);
  described.set(tokens, keys);
  return keys;
}

// Tokens are never changed, so neither is what is known of them; both go when the tokens go.
const described = new WeakMap<Tokens, WordKeys>();

function hashWords({ count, word, lower }: Tokens): WordKeys {
  const keys: WordKeys = {
    lowerKey: new Int32Array(count),
    ending3: new Int32Array(count),
    ending2: new Int32Array(count),
    shape: new Int32Array(count),
  };
  const seen = new Map<string, number>();
  for (let at = 0; at < count; at++) {
    const text = word[at] ?? '';
    const first = seen.get(text);
    if (first === undefined) {
      seen.set(text, at);
      describe(keys, at, { text, lower: lower[at] ?? '' });
    } else copy(keys, at, first);
  }
  return keys;
}

function describe(keys: WordKeys, at: number, { text, lower }: { text: string; lower: string }): void {
  keys.lowerKey[at] = wordHash(lower);
  keys.ending3[at] = endingHash(lower, 3);
  keys.ending2[at] = endingHash(lower, 2);
  keys.shape[at] = wordShape(text);
}

function copy(keys: WordKeys, to: number, from: number): void {
  keys.lowerKey[to] = keys.lowerKey[from] ?? 0;
  keys.ending3[to] = keys.ending3[from] ?? 0;
  keys.ending2[to] = keys.ending2[from] ?? 0;
  keys.shape[to] = keys.shape[from] ?? 0;
}
