import type { Mode } from '../../model/reading.ts';
import { holdsLetter } from '../../text/letters.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { cueClass, isUnmistakableCue } from '../lexicon/cue-verbs.ts';
import { ACTING, BELIEVING, INTENDING } from '../lexicon/stances.ts';
import { rangeOf } from '../range.ts';

/**
 * What kind of act the cue names: speech (said or published), belief (thought or felt), intention (planned, wanted,
 * promised) or another act that is reported with a content (voted, banned). Speech wins where a cue names two: "said he hoped".
 */
export function findMode(document: Document, attribution: Attribution): Mode {
  if (attribution.cue === null || (attribution.origin !== 'model' && attribution.origin !== 'inverted'))
    return 'speech';
  const { from, to } = rangeOf(document.tokens, attribution.cue);
  const words = document.tokens.lower.slice(from, to);
  const names = (forms: ReadonlySet<string>) => words.some((word) => forms.has(word));
  if (words.every((word) => !holdsLetter(word))) return 'speech';
  if (words.some(isUnmistakableCue)) return 'speech';
  if (names(INTENDING)) return 'intention';
  if (names(ACTING)) return 'other';
  if (words.some((word) => cueClass(word) === 'speech')) return 'speech';
  return names(BELIEVING) ? 'belief' : 'speech';
}
