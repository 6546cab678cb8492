import { EVIDENCE, FUNCTION_WORDS, NEGATORS } from '../lexicon/news-acts.ts';
import type { Told } from '../told.ts';
import { isVerb } from '../words/verbs.ts';
import type { Words } from './terms.ts';

/** Whether a telling says that something is so or that it is not; null where that is open. */
export type Polarity = 'yes' | 'no' | null;

/** What follows "not" or "no" without denying: "no more than 1,900", "not only". */
export const NO_DENIAL: ReadonlySet<string> = new Set(
  'more less fewer only just later earlier doubt matter far least sure but always all every'.split(' '),
);

/** "X denied that p", "X said that it did not p" and "not p" are no; two negations, questions and fragments are open. */
export function polarityOf(told: Told, words: Words): Polarity {
  const { stance, cue } = told;
  if (!isStatement(told, words)) return null;
  const found = negationsIn(words);
  if (found.some((at) => deniesNothing(words, at))) return null;
  const negations = found.length + (cue !== null && NOT_SAYING.test(cue) ? 1 : 0);
  if (negations > 1) return null;
  const denies = stance === 'denies';
  return (negations === 1) === denies ? 'yes' : 'no';
}

/** Whether it says at all what is so or not so: questions, plans and refusals to say do not. */
export function isStatement({ stance, mode, cue }: Told, words: Words): boolean {
  if (stance === 'declines' || stance === 'questions' || mode === 'intention' || mode === 'other') return false;
  return !words.lower.includes('?') && !RULED_OUT.test(`${cue ?? ''} ${words.lower.join(' ')}`);
}

/** What is not ruled out, or what it is too early to speak of, is neither so nor not so. */
const RULED_OUT = /\brul(?:e|es|ed|ing) (?:it )?out\b|\bexclud(?:e|es|ed|ing)\b|\btoo (?:early|soon) to\b/;

/** "did not say that", "never claimed": what the reader calls a stance only sometimes. */
export const NOT_SAYING = /\b(?:not|never)\b|n['’]t\b/i;
/** "blamed him for not paying" says neither that he paid nor that he did not; "little or no" is no clear no. */
const GERUND_BEFORE: ReadonlySet<string> = new Set('for of by about on or than if whether'.split(' '));

/** "For not paying", "don't shoot": a negation that says nothing of what is so. */
export function deniesNothing(words: Words, negation: number): boolean {
  return GERUND_BEFORE.has(words.lower[negation - 1] ?? '') || isNorm(words, negation);
}

/** "Don't shoot" and "she should not pay" say nothing of what is so. */
function isNorm({ lower }: Words, negation: number): boolean {
  const before = lower[negation - 1] ?? '';
  if (OPEN_ENDED.has(lower[negation + 1] ?? '')) return true;
  if (NORMS.has(before) || (before === 'do' && negation === 1)) return true;
  return negation === 0 && lower[0] === 'not' && !COUNTING.has(lower[1] ?? '');
}

/** "Not one helicopter flew". */
const COUNTING: ReadonlySet<string> = new Set(['a', 'an', 'one', 'any', 'even', 'once']);

/** "I don't know what she was thinking" is no statement about what she thought. */
const OPEN_ENDED: ReadonlySet<string> = new Set(['know', 'think', 'want', 'care', 'understand', 'remember']);

const NORMS: ReadonlySet<string> = new Set(['should', 'must', 'ought', 'let', 'please']);

/** Tokens of the negations in the main clause: "soldiers who did not fight were charged" denies nothing. */
function negationsIn({ lower }: Words): number[] {
  const found: number[] = [];
  for (let at = 0; at < lower.length; at++) {
    if (at > 0 && (CLAUSES.has(lower[at] ?? '') || /^[,;:("“]$/.test(lower[at] ?? ''))) break;
    if (isNegation(lower, at)) found.push(at);
  }
  return found;
}

/** Whether a word says that something is not so: "not", "nobody", "refused to", "ran out of"; not "no more than". */
export function isNegation(lower: readonly string[], at: number): boolean {
  const [word = '', next = ''] = [lower[at], lower[at + 1]];
  if (LACKING.test(word)) return next === 'out' && lower[at + 2] === 'of';
  if (REFUSING.test(word)) return next === 'to';
  return (NEGATORS.has(word) && !NO_DENIAL.has(next)) || (word === 'no' && next === 'one');
}

/** "had run out of bottled water" has none. */
const LACKING = /^(?:run|ran|running)$/;
/** "refused to answer", "failed to pay". */
const REFUSING = /^(?:refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?|declin(?:e|es|ed|ing))$/;

/** Whether a negation stands anywhere, in a side clause too. */
export function hasNegation({ lower }: Words): boolean {
  return lower.some((_, at) => isNegation(lower, at));
}

/** What a negation may negate, by places: the telling words after it; where there are none the last one before it. */
export function negatedAt(words: Words): number[] {
  const { lower, stems, count } = words;
  const [negation] = negationsIn(words);
  if (negation === undefined) return [];
  const isTelling = (at: number): boolean =>
    (stems[at] ?? '').length > 1 &&
    (words.act[at] !== undefined || !FUNCTION_WORDS.has(lower[at] ?? '')) &&
    !EVIDENCE.has(lower[at] ?? '');
  const after: number[] = [];
  for (let at = negation + 1; at < count && after.length < MOST_NEGATED; at++) {
    if (after.length > 0 && (lower[at] === ',' || CLAUSES.has(lower[at] ?? ''))) break;
    if (isTelling(at)) after.push(at);
  }
  if (after.length > 0) return LACKING.test(lower[negation] ?? '') ? after.reverse() : after;
  for (let at = negation - 1; at >= 0; at--) if (isTelling(at)) return [at];
  return [];
}

const MOST_NEGATED = 3;

const CLAUSES: ReadonlySet<string> = new Set(
  'who whom whose which but because when while if although though where until unless before after since whether how why'.split(
    ' ',
  ),
);

/** Words for a statement: who denies "the reports" denies what stands somewhere else. */
const STATEMENTS: ReadonlySet<string> = new Set(
  (
    'account accounts allegation allegations claim claims report reports accusation accusations criticism version story statement ' +
    'statements charge charges rumour rumours rumor rumors suggestion suggestions figure figures estimate estimates finding findings'
  ).split(' '),
);

/** Whether all that is given is somebody's statement: "the residents' criticism"; nothing is told of what it says. */
export function namesStatement({ lower }: Words): boolean {
  return STATEMENTS.has(lower.at(-1) ?? '') && !lower.some(isVerb);
}

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
