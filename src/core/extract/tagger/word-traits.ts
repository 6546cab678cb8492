import { WORDS_KEPT } from '../../text/pieces.ts';
import type { Tokens } from '../../text/tokens.ts';
import { cueClass, isUnmistakableCue } from '../lexicon/cue-verbs.ts';

/** What is known of a word by itself, as bits; its kind in the list of attributing words in the lowest three. */
export const TRAIT = { kind: 7, wordy: 8, comma: 16, that: 32, dash: 64, conjunction: 128 } as const;

/** Kinds of attributing words. */
export const LISTED = { none: 0, speech: 1, mental: 2, noun: 3, unmistakable: 4 } as const;

const DASHES = new Set(['--', '---', '—', '–', '-', ';', ':']);
const CONJUNCTIONS = new Set(
  'and but or while as after when because if although though before since who which'.split(' '),
);
const WORDY = /[\p{L}\p{N}]/u;

/** The traits of each token's word. */
export function findTraits({ count, lower, number }: Tokens): Uint8Array {
  const traits = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const word = number[at] ?? -1;
    let bits = word < 0 ? UNKNOWN : (known[word] ?? UNKNOWN);
    if (bits === UNKNOWN) {
      bits = traitsOf(lower[at] ?? '');
      if (word >= 0) known[word] = bits;
    }
    traits[at] = bits;
  }
  return traits;
}

// Most words of an article stood in one before; by their numbers.
const UNKNOWN = -1;
const known = new Int16Array(WORDS_KEPT).fill(UNKNOWN);

function traitsOf(word: string): number {
  let bits = kindOf(word);
  if (WORDY.test(word)) bits |= TRAIT.wordy;
  if (word === ',') bits |= TRAIT.comma;
  if (word === 'that') bits |= TRAIT.that;
  if (DASHES.has(word)) bits |= TRAIT.dash;
  if (CONJUNCTIONS.has(word)) bits |= TRAIT.conjunction;
  return bits;
}

function kindOf(word: string): number {
  if (isUnmistakableCue(word)) return LISTED.unmistakable;
  return LISTED[cueClass(word) ?? 'none'];
}
