import { WORDS_KEPT } from './pieces.ts';
import type { Tokens } from './tokens.ts';

/** What is known of words, by their numbers: one more than the value, 0 where nobody asked yet. Values are below 2^31 - 1. */
export type WordMemory = Int32Array;

export function createMemory(): WordMemory {
  return new Int32Array(WORDS_KEPT);
}

/** A memory of what `owner` says of words; it goes when its owner goes. */
export function memoryOf(owner: object): WordMemory {
  let memory = memories.get(owner);
  if (memory === undefined) {
    memory = createMemory();
    memories.set(owner, memory);
  }
  return memory;
}

const memories = new WeakMap<object, WordMemory>();

/**
 * Writes into `out` what is known of each token's word; `find` is asked of a token whose word is met for the first time, and
 * of words without a number. It must say the same of a word wherever it stands.
 */
export function recallWords<Out extends Uint8Array | Int32Array>(
  { count, number }: Tokens,
  memory: WordMemory,
  { out, find }: { readonly out: Out; readonly find: (at: number) => number },
): Out {
  for (let at = 0; at < count; at++) {
    const word = number[at] ?? -1;
    const kept = word < 0 ? 0 : (memory[word] ?? 0);
    if (kept > 0) out[at] = kept - 1;
    else {
      const value = find(at);
      out[at] = value;
      if (word >= 0) memory[word] = value + 1;
    }
  }
  return out;
}
