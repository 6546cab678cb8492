import { FUNCTION_WORDS, NEGATORS } from './conflict-lexicon.ts';
import type { Words } from './conflict-terms.ts';
import type { Told } from './told.ts';

/** Whether a telling says that something is so or that it is not; null where that is open. */
export type Polarity = 'yes' | 'no' | null;

/** What follows "not" or "no" without denying: "no more than 1,900", "not only". */
const NO_DENIAL: ReadonlySet<string> = new Set('more less fewer longer only later earlier doubt matter one'.split(' '));

/** "X denied that p", "X said that it did not p" and "not p" are no; two negations and questions are open. */
export function polarityOf({ stance, mode, cue }: Told, words: Words): Polarity {
  if (stance === 'declines' || stance === 'questions' || mode === 'intention' || mode === 'other') return null;
  const negations = negationsIn(words) + (cue !== null && NOT_SAYING.test(cue) ? 1 : 0);
  if (negations > 1) return null;
  const denies = stance === 'denies';
  return (negations === 1) === denies ? 'yes' : 'no';
}

/** "did not say that", "never claimed": what the reader calls a stance only sometimes. */
const NOT_SAYING = /\b(?:not|never)\b|n['’]t\b/i;

function negationsIn({ lower }: Words): number {
  let found = 0;
  lower.forEach((word, at) => {
    if (NEGATORS.has(word) && !NO_DENIAL.has(lower[at + 1] ?? '')) found++;
  });
  return found;
}

/** Words for a statement: who denies "the reports" denies what stands somewhere else. */
const STATEMENTS: ReadonlySet<string> = new Set(
  (
    'account accounts allegation allegations claim claims report reports accusation accusations criticism version story statement ' +
    'statements charge charges rumour rumours rumor rumors suggestion suggestions figure figures estimate estimates finding findings'
  ).split(' '),
);

/** Whether a content only points to a statement: "Kehl's account", "the allegation". */
export function pointsToStatement({ lower, name }: Words): boolean {
  let statement = false;
  for (let at = 0; at < lower.length; at++) {
    const word = lower[at] ?? '';
    if (STATEMENTS.has(word)) statement = true;
    else if (!FUNCTION_WORDS.has(word) && name[at] !== true && /\p{L}/u.test(word)) return false;
  }
  return statement;
}
