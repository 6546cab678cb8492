import type { Tokens } from '../../text/tokens.ts';
import { createMemory, recallWords } from '../../text/word-memory.ts';
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
export function findTraits(tokens: Tokens): Uint8Array {
  const { count, lower } = tokens;
  return recallWords(tokens, MEMORY, { out: new Uint8Array(count), find: (at) => traitsOf(lower[at] ?? '') });
}

const MEMORY = createMemory();

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
