import { onceFor } from '../../model/once.ts';
import { foldText } from '../../text/fold-text.ts';
import { nearnessOf } from '../words/near-words.ts';
import { conceptOf } from '../words/weights.ts';
import type { Pair } from './pair.ts';
import { type Terms, termAt, type Words } from './terms.ts';

/** How much of the shorter telling the other says too, be it in words that mean nearly the same. */
export interface Coverage {
  readonly shared: number;
  /** In hundredths. */
  readonly share: number;
}

const NEAR = 50;

/** "The dam broke" is all within "the dam above the town burst"; names of places and times that differ are for others to tell. */
export function coverageOf({ a, b, termsA, termsB }: Pair, besides: ReadonlySet<string> = new Set()): Coverage {
  const [first, second] = [coveredBy(a.words, b.words, termsB, besides), coveredBy(b.words, a.words, termsA, besides)];
  return first.whole <= second.whole ? coverage(first) : coverage(second);
}

interface Covered {
  readonly shared: number;
  readonly whole: number;
}

function coverage({ shared, whole }: Covered): Coverage {
  return { shared, share: whole === 0 ? 0 : Math.floor((shared * 100) / whole) };
}

function coveredBy(words: Words, others: Words, terms: Terms, besides: ReadonlySet<string>): Covered {
  const concepts = conceptsOf(others);
  const counted = new Set<string>();
  let [shared, whole] = [0, 0];
  for (let at = 0; at < words.count; at++) {
    const [term = '', weight = 0] = termAt(words, at) ?? [];
    if (weight === 0 || counted.has(term) || besides.has(words.stems[at] ?? '')) continue;
    counted.add(term);
    whole += weight;
    if (terms.has(term) || hasNear(conceptOf(foldText(words.lower[at] ?? '')).key, concepts)) shared += weight;
  }
  return { shared, whole };
}

/** Kept for as long as the words are: a telling is held against many others. */
const conceptsOf = onceFor(
  ({ lower }: Words): ReadonlySet<string> => new Set(lower.map((word) => conceptOf(foldText(word)).key)),
);

function hasNear(concept: string, concepts: ReadonlySet<string>): boolean {
  if (concepts.has(concept)) return true;
  for (const other of concepts) if (nearnessOf(concept, other) >= NEAR) return true;
  return false;
}
