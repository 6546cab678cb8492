import { holdsLetter } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { listed } from '../lexicon/listed.ts';
import { CONFIRMS, INDEPENDENT, TARGET_OF } from '../lexicon/verification.ts';
import type { Range } from '../range.ts';
import type { Clause } from './clauses.ts';
import type { Target } from './targets.ts';

/** What people say, show or count, as against any other thing. */
export function isSaid(target: Target): boolean {
  return target.kind !== 'topic' && target.kind !== 'matter';
}

export function isConfirming(document: Document, clause: Clause): boolean {
  return CONFIRMS.has(document.tokens.lower[clause.predicate.at] ?? '');
}

/** Whether "independently" or its like stands in or right behind the verb. */
export function isIndependent(document: Document, clause: Clause): boolean {
  const { from, at } = clause.predicate;
  return document.tokens.lower.slice(Math.max(0, from - 1), at + 3).some((word) => INDEPENDENT.has(word));
}

/** "could not confirm whether he would attend": about the matter, not about a telling. */
export function isClausal(document: Document, clause: Clause): boolean {
  const [first = '', second = ''] = document.tokens.lower.slice(clause.object.from, clause.object.from + 2);
  if (first === 'that') return !TARGET_OF.has(second);
  return ['whether', 'if', 'when', 'how', 'who', 'why', 'what', 'where', 'him', 'her', 'us'].includes(first);
}

/** The object names what was said within a few words: "denies the army's claim", not "denies that … report". */
export function isNear(document: Document, object: Range): boolean {
  const words = document.tokens.lower.slice(object.from, Math.min(object.to, object.from + 6));
  if (words[0] === 'that' && !TARGET_OF.has(words[1] ?? '')) return false;
  const alone = ['this', 'that', 'it', 'these', 'those', 'them'].includes(words[0] ?? '');
  if (alone && endsSoon(document, { from: object.from + 1, to: object.to })) return true;
  return words.some((word) => ['claim', 'figure'].includes(TARGET_OF.get(word) ?? ''));
}

/** Nothing, or a preposition, an adverb or a mark behind the verb: "a claim that the company denies | in its statement". */
export function endsSoon(document: Document, object: Range): boolean {
  const next = document.tokens.lower[object.from] ?? '';
  return object.from >= object.to || (next !== '' && !holdsLetter(next)) || /ly$/.test(next) || ENDINGS.has(next);
}

const ENDINGS: ReadonlySet<string> = new Set(
  listed('in, on, as, through, outright, and, at, by, during, again, when, to'),
);

const OPEN: ReadonlySet<string> = new Set(
  listed(`
    a, an, the, its, his, her, their, our, my, your, of, by, with, from, in, on, to, for, at, any, no, some, every,
    each, two, three, 's, and, or, not, who, that, would, will, be`),
);

/** "its | verified channel", "a | confirmed case": the word describes a noun and says nothing of a claim. */
export function endsOpen(document: Document, subject: Range): boolean {
  return subject.to > subject.from && OPEN.has(document.tokens.lower[subject.to - 1] ?? '');
}
