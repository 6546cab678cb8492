import type { Tokens } from '../../text/tokens.ts';
import { memoryOf, recallWords } from '../../text/word-memory.ts';
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
export function gradeWords(tokens: Tokens, lowerKeys: Int32Array, table: WeightTable): Uint8Array {
  return recallWords(tokens, memoryOf(table), {
    out: new Uint8Array(tokens.count),
    find: (at) => findWeight(table, lowerKeys[at] ?? 0),
  });
}
