import { once } from '../../model/once.ts';
import { FUNCTION_WORDS, NEGATIONS } from '../lexicon/function-words.ts';
import { isFirstVerb } from '../words/verbs.ts';
import { conceptOf } from '../words/weights.ts';
import type { Token } from './written.ts';

/** The concept of what is not there any more. */
export const LOSS = once(() => conceptOf('lose'));

const MORE_OR_LESS: ReadonlySet<string> = new Set(['less', 'fewer', 'more', 'later', 'earlier', 'sooner']);
const ALONE: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'solely', 'least']);

/**
 * Whether a word turns what follows into its opposite. "No fewer than 17" and "not only" negate nothing, and who "is without power"
 * has lost it.
 */
export function isNegation(lower: readonly string[], at: number): boolean {
  const word = lower[at] ?? '';
  if (!NEGATIONS.has(word) || (word === 'without' && isLoss(lower, at))) return false;
  const [next = '', last] = [lower[at + 1], lower[at + 2]];
  if (word !== 'no' && word !== 'not') return true;
  return !(MORE_OR_LESS.has(next) && last === 'than') && !(word === 'not' && ALONE.has(next));
}

/** "80,000 homes are without power", "the storm left the town without water": "without" is what befell them. */
export function isLoss(lower: readonly string[], at: number): boolean {
  if (lower[at] === 'no') return HAVING.has(lower[at - 1] ?? '');
  if (lower[at] !== 'without') return false;
  if (BEING.has(lower[at - 1] ?? '')) return true;
  return lower.slice(Math.max(0, at - REACH), at).some((word) => LEAVING.has(word));
}

const BEING: ReadonlySet<string> = new Set(
  'is are was were be been being still remain remains remained stay stayed go goes going went'.split(' '),
);
const LEAVING: ReadonlySet<string> = new Set(['left', 'leave', 'leaves', 'leaving']);
/** "Leaving some 6.4 million customers without power". */
const REACH = 7;

/** Whether a negation that began before ends before this word. */
export function endsNegation(tokens: readonly Token[], at: number): boolean {
  return JOINS.has(tokens[at]?.folded ?? '') || endsWithout(tokens, at) || endsAside(tokens, at);
}

/** Where a clause ends, and with it a negation: "There is no danger and the cause is being investigated". */
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'because', 'although', 'while', 'until', 'before', 'after']);
/** "Dry grass, not a cigarette, set the hill on fire": what is named by the way ends with the comma. */
function endsAside(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.comma !== true) return false;
  const from = tokens.slice(0, at - 1).findLastIndex(({ folded }) => NEGATIONS.has(folded));
  return from > 0 && tokens[from - 1]?.comma === true;
}

const HAVING: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having']);

/** "Fans without tickets had tried to get in", "who had no tickets tried": what is lacked ends before a word that tells nothing, and a verb. */
function endsWithout(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at]?.folded ?? '';
  if (!FUNCTION_WORDS.has(here) && !isFirstVerb(here)) return false;
  for (let from = at - 1, told = 0; from >= 0; from--) {
    const word = tokens[from]?.folded ?? '';
    if (word === 'without' || (word === 'no' && HAVING.has(tokens[from - 1]?.folded ?? ''))) return told > 0;
    if (NEGATIONS.has(word) || JOINS.has(word)) return false;
    if (FUNCTION_WORDS.has(word) && told > 0) return false;
    if (!FUNCTION_WORDS.has(word)) told++;
  }
  return false;
}
