import type { Stance } from '../../model/reading.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { ASKING, DECLINED_ACTS, DECLINING, DENYING } from '../lexicon/stances.ts';
import { type Range, rangeOf } from '../range.ts';

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'neither', 'nor', 'no']);

/**
 * Where the speaker stands to the content. The content of a denial is what is denied; a negative sentence under "said"
 * asserts ("It did not say how the man died" declines: the speaker leaves it open).
 */
export function findStance(document: Document, attribution: Attribution): Stance {
  if (attribution.cue === null) return 'asserts';
  const cue = rangeOf(document.tokens, attribution.cue);
  const negated = has(document, cue, NEGATIONS) || isNegatedBefore(document, cue);
  if (has(document, cue, DECLINING) && declines(document, cue)) return 'declines';
  if (has(document, cue, DENYING)) return negated ? 'declines' : 'denies';
  if (has(document, cue, ASKING)) return 'questions';
  return negated ? 'declines' : 'asserts';
}

/** "declined to say" is silence; "refused to fight" is an act that somebody else reports. */
function declines(document: Document, cue: Range): boolean {
  const { lower } = document.tokens;
  for (let at = cue.from; at < cue.to + 3; at += 1) if (DECLINED_ACTS.has(lower[at] ?? '')) return true;
  return false;
}

/** "did not say": the auxiliary may stand just outside the cue. */
function isNegatedBefore(document: Document, cue: Range): boolean {
  const { lower, sentence } = document.tokens;
  const before = cue.from - 1;
  return before >= 0 && sentence[before] === sentence[cue.from] && (lower[before] === 'not' || lower[before] === "n't");
}

function has(document: Document, range: Range, words: ReadonlySet<string>): boolean {
  for (let at = range.from; at < range.to; at += 1) if (words.has(document.tokens.lower[at] ?? '')) return true;
  return false;
}
