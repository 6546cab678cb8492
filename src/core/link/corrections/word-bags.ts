import { foldWords } from '../../text/fold-text.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';

/** Words with how much each counts, and all together. */
export interface WordBag {
  readonly weights: ReadonlyMap<string, number>;
  readonly whole: number;
}

/** Of "the", "had" and the like four count as one word that says something. */
const FUNCTION_WEIGHT = 0.25;

export function bagOf(texts: readonly string[]): WordBag {
  const weights = new Map<string, number>();
  let whole = 0;
  for (const text of texts) {
    for (const word of foldWords(text)) {
      const weight = FUNCTION_WORDS.has(word) ? FUNCTION_WEIGHT : 1;
      weights.set(word, (weights.get(word) ?? 0) + weight);
      whole += weight;
    }
  }
  return { weights, whole };
}

/** What two bags share, from 0 to 1 (Dice's coefficient). */
export function alike(one: WordBag, other: WordBag): number {
  if (one.whole + other.whole === 0) return 0;
  let shared = 0;
  for (const [word, weight] of one.weights) shared += Math.min(weight, other.weights.get(word) ?? 0);
  return (2 * shared) / (one.whole + other.whole);
}
