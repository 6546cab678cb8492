import { WORDS_KEPT } from '../../text/pieces.ts';
import type { Tokens } from '../../text/tokens.ts';
import { findWeight, type WeightTable } from './weight-table.ts';

/**
 * How often a word was part of a cue where it occurred in training, in 9 grades: 0 never met, 1 met too seldom to tell,
 * 2 hardly ever, up to 8 nearly always.
 */
export function gradeOf(inCue: number, occurrences: number): number {
  if (occurrences < TOO_SELDOM) return occurrences > 0 ? 1 : 0;
  const share = inCue / occurrences;
  let grade = 2;
  for (const limit of LIMITS) if (share >= limit) grade++;
  return grade;
}

const TOO_SELDOM = 3;
const LIMITS = [0.005, 0.03, 0.1, 0.25, 0.5, 0.75];

/** The grade of each token by its word's key; the table holds one grade a word. */
export function gradeWords({ count, number }: Tokens, lowerKeys: Int32Array, table: WeightTable): Uint8Array {
  const known = knownIn(table);
  const grades = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const word = number[at] ?? -1;
    let grade = word < 0 ? UNKNOWN : (known[word] ?? UNKNOWN);
    if (grade === UNKNOWN) {
      grade = findWeight(table, lowerKeys[at] ?? 0);
      if (word >= 0) known[word] = grade;
    }
    grades[at] = grade;
  }
  return grades;
}

const UNKNOWN = -1;

/** By the numbers of words. */
function knownIn(table: WeightTable): Int8Array {
  let known = knownOf.get(table);
  if (known === undefined) {
    known = new Int8Array(WORDS_KEPT).fill(UNKNOWN);
    knownOf.set(table, known);
  }
  return known;
}

const knownOf = new WeakMap<WeightTable, Int8Array>();
