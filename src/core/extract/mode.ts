import type { Mode } from '../model/reading.ts';
import type { Attribution } from './attribution.ts';
import type { Document } from './document.ts';
import { cueClass } from './lexicon/cue-verbs.ts';
import { formsOf } from './lexicon/inflections.ts';
import { ACT, BELIEVE, INTEND } from './lexicon/stances.ts';
import { rangeOf } from './range.ts';

const BELIEF_FORMS = formsOf(BELIEVE);
const INTENTION_FORMS = formsOf(INTEND);
const ACT_FORMS = formsOf(ACT);

/**
 * What kind of act the cue names: speech (said or published), belief (thought or felt), intention (planned, wanted,
 * promised) or another act that is reported with a content (voted, banned). Speech wins where a cue names two: "said he hoped".
 */
export function findMode(document: Document, attribution: Attribution): Mode {
  if (attribution.cue === null || attribution.origin !== 'model') return 'speech';
  const { from, to } = rangeOf(document.tokens, attribution.cue);
  const words = document.tokens.lower.slice(from, to);
  const names = (forms: ReadonlySet<string>) => words.some((word) => forms.has(word));
  if (words.every((word) => !/\p{L}/u.test(word))) return 'speech';
  if (words.some((word) => cueClass(word) === 'speech')) return 'speech';
  if (names(INTENTION_FORMS)) return 'intention';
  if (names(BELIEF_FORMS)) return 'belief';
  return names(ACT_FORMS) ? 'other' : 'speech';
}
