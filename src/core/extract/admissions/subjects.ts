import { isLowerAt } from '../../text/characters.ts';
import { isCapitalised } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { listed } from '../lexicon/listed.ts';
import { BE, CAN, DESCRIBING, DO, HAVE, SPEAKING, SPOKEN, TARGET_OF } from '../lexicon/verification.ts';
import type { Range } from '../range.ts';
import type { Predicate } from './findings.ts';

/** The subject of a verb, the noun before it where the clause is a relative one ("a claim | that Northern Wire"), and whether it is. */
export interface Subject {
  readonly subject: Range;
  readonly antecedent: Range;
  readonly relative: boolean;
}

/** Marks and words at which a clause may end on either side. */
export const BREAKS: ReadonlySet<string> = new Set([';', ':', '—', '–', '--', '(', ')', '-', '…', '...']);
export const CONTRASTS: ReadonlySet<string> = new Set(
  listed('but, though, although, while, whereas, because, as, since'),
);
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whom', 'whose']);
const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'nor', 'but']);

/** What stands before a verb in its clause. */
export interface Left {
  readonly range: Range;
  /** "and could not be verified": the subject is that of the verb before. */
  readonly joined: boolean;
}

/** The words before the verb up to the beginning of its clause, without "However," and the like. */
export function leftOf(document: Document, predicate: Predicate, sentence: Range): Left {
  const { lower } = document.tokens;
  let to = predicate.from;
  if (lower[to - 1] === ',') to = beforeAside(document, to - 1, sentence);
  const joined = to > sentence.from && JOINS.has(lower[to - 1] ?? '');
  if (joined) to -= 1;
  let from = to;
  while (from > sentence.from && !breaksLeft(document, from - 1, joined)) from -= 1;
  while (from < to && LEADING.has(lower[from] ?? '')) from += 1;
  return { range: { from, to }, joined };
}

/** "Northern Wire | has reviewed the images and": the subject that a second verb shares, without the first. */
function sharedSubject(document: Document, { from, to }: Range): Range {
  const { lower, word } = document.tokens;
  for (let at = from + 1; at < to; at += 1) {
    const token = lower[at] ?? '';
    const named =
      isCapitalised(word[at - 1] ?? '') &&
      isLowerAt(word[at] ?? '', 0) &&
      /^\p{Ll}{3}/u.test(word[at] ?? '') &&
      !CAPITALISED.has(lower[at - 1] ?? '');
    if (AUXILIARIES.has(token) || (named && !NAME_WORDS.has(token))) return { from, to: at };
  }
  return { from, to };
}

const AUXILIARIES: ReadonlySet<string> = new Set([...BE, ...HAVE, ...DO, ...CAN]);
const NAME_WORDS: ReadonlySet<string> = new Set(['and', 'for', 'the']);
const CAPITALISED: ReadonlySet<string> = new Set(
  listed('the, its, his, her, their, these, those, this, that, a, an, both, all'),
);

/** Takes "a claim that" and "a claim" (before a name) off the subject of a verb. */
export function relativeOf(document: Document, left: Left, predicate: Predicate): Subject {
  const { lower, word } = document.tokens;
  const { from, to } = left.joined ? sharedSubject(document, left.range) : left.range;
  for (let at = to - 1; at >= from; at -= 1) {
    if (!RELATIVES.has(lower[at] ?? '') || (lower[at] === 'that' && at === from)) continue;
    const own = { from: at + 1, to };
    // "which could not be verified" has no other subject than the noun before.
    const antecedent = at > from ? { from, to: at } : nounBefore(document, from);
    return { antecedent, subject: own.from === own.to ? antecedent : own, relative: true };
  }
  if (predicate.voice === 'active') {
    for (let at = from; at < to - 1; at += 1) {
      const next = word[at + 1] ?? '';
      const named = TARGET_OF.has(lower[at] ?? '') && (isCapitalised(next) || next === 'we' || next === 'the');
      if (named) return { antecedent: { from, to: at + 1 }, subject: { from: at + 1, to }, relative: true };
    }
  }
  return { antecedent: { from, to: from }, subject: { from, to }, relative: false };
}

/** "these claims, | which could not be verified": the noun right before the comma, where it is something said or shown. */
function nounBefore(document: Document, at: number): Range {
  const { lower } = document.tokens;
  return lower[at - 1] === ',' && TARGET_OF.has(lower[at - 2] ?? '')
    ? { from: at - 2, to: at - 1 }
    : { from: at, to: at };
}

const LEADING: ReadonlySet<string> = new Set([
  ...listed('and, but, however, still, yet, so, also, meanwhile, though'),
  ...[',', '"', '”', "''"],
]);

/** Whether the subject cannot reach over token `at`: a comma, a dash, "but", a verb of speech. */
function breaksLeft(document: Document, at: number, joined: boolean): boolean {
  const { lower } = document.tokens;
  const token = lower[at] ?? '';
  if (BREAKS.has(token) || CONTRASTS.has(token) || isSpeech(document, at)) return true;
  if (token === ',') return !joined;
  if (token === 'that' && completesSpeech(document, at)) return true;
  return token === 'and' && CLAUSE_OPENERS.has(lower[at + 1] ?? '');
}

/** Whether the token is a verb of speech with a clause behind it: "the army reported | it could not", not "reported on Monday". */
export function isSpeech(document: Document, at: number): boolean {
  const { lower } = document.tokens;
  const token = lower[at] ?? '';
  if (SPEAKING.has(token)) return true;
  const next = lower[at + 1] ?? '';
  return SPOKEN.has(token) && !DESCRIBING.has(next) && !AUXILIARIES.has(next);
}

/** "that" behind a verb of speech and whom it was told: "told reporters in Sarrow on Monday | that". */
const COMPLEMENT = 9;

export function completesSpeech(document: Document, at: number): boolean {
  const { lower, sentence } = document.tokens;
  if (TARGET_OF.has(lower[at - 1] ?? '')) return false;
  for (let k = at - 1; k >= 0 && at - k < COMPLEMENT && sentence[k] === sentence[at] && lower[k] !== ','; k -= 1) {
    if (isSpeech(document, k)) return true;
  }
  return false;
}

/** Words that begin a clause of their own after "and": "and these could not be verified". */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  listed('it, this, that, these, those, they, the, none, neither, its, his, her, their, we, there'),
);

/** "The claim, made on Monday, could not be verified": the token at which the subject ends, before the aside. */
function beforeAside(document: Document, comma: number, sentence: Range): number {
  const { lower } = document.tokens;
  for (let at = comma - 1; at > sentence.from; at -= 1) {
    if (lower[at] === ',') return at;
    if (BREAKS.has(lower[at] ?? '')) break;
  }
  return comma;
}
