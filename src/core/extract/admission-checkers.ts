import type { AdmissionState } from '../model/reading.ts';
import type { Clause } from './admission-clauses.ts';
import { isOwnName, nameOf } from './admission-names.ts';
import { isDummy, type Target } from './admission-targets.ts';
import type { Document } from './document.ts';
import { listed } from './lexicon/listed.ts';
import { CONFIRMS, EVIDENCE, INDEPENDENT, TARGET_OF } from './lexicon/verification.ts';
import type { Range } from './range.ts';

/** Who checked or denied, and what that makes of the predicate. */
export interface Checker {
  readonly state: AdmissionState;
  readonly by: string | null;
  /** Whether the clause is an admission only where it covers a telling: its words alone may speak of anything. */
  readonly needsTelling: boolean;
}

/** The state of a clause and by whom; null where it is no statement about verification. */
export function checkerOf(document: Document, clause: Clause, target: Target): Checker | null {
  if (clause.predicate.weak && target.kind !== 'quality' && !isOwnQuestion(document, clause)) return null;
  switch (clause.predicate.finding) {
    case 'not-verified':
    case 'not-verifiable':
      return negative(document, clause, target);
    case 'checked':
      return clause.predicate.voice === 'passive'
        ? checkedBy(document, clause, target)
        : checks(document, clause, target);
    case 'unseen':
      return unseen(document, clause, target);
    case 'compared':
      return compared(document, clause);
    case 'backed':
      return backed(document, clause, target);
    case 'disputed':
      return disputed(document, clause, target);
  }
}

/** "Northern Wire could not determine when the video was made": only the outlet's own failing is about verification. */
function isOwnQuestion(document: Document, clause: Clause): boolean {
  return (
    clause.predicate.voice === 'active' &&
    clause.predicate.finding === 'not-verifiable' &&
    isOwnName(document, clause.subject) &&
    isClausal(document, clause)
  );
}

const NOBODY: ReadonlySet<string> = new Set(['none', 'neither', 'no', 'nothing', 'nobody']);

function negative(document: Document, clause: Clause, target: Target): Checker | null {
  const { predicate, subject } = clause;
  const { lower } = document.tokens;
  const state = predicate.finding === 'not-verified' ? 'not-verified' : 'not-verifiable';
  if (predicate.needsNobody && !NOBODY.has(lower[subject.from] ?? '')) return null;
  if (lower[predicate.at + 1] === 'or' || lower[predicate.at + 1] === 'nor') return null;
  const sure = isSaid(target) || isIndependent(document, clause);
  if (predicate.voice === 'noun') return { state, by: null, needsTelling: !isSaid(target) };
  if (predicate.voice === 'impersonal') return { state, by: null, needsTelling: !isSaid(target) };
  if (predicate.voice === 'passive') {
    if (!sure && isConfirming(document, clause)) return null;
    return { state, by: nameOf(document, clause.agent), needsTelling: !isSaid(target) };
  }
  const outlet = isOwnName(document, subject);
  if (!outlet && !sure) return isDummy(document, subject) ? { state, by: null, needsTelling: true } : null;
  if (!outlet && isConfirming(document, clause) && isClausal(document, clause)) return null;
  return { state, by: nameOf(document, subject), needsTelling: !outlet && !isSaid(target) };
}

/** "Northern Wire has not seen the log": what nobody looked at was not verified. */
function unseen(document: Document, clause: Clause, target: Target): Checker | null {
  if (target.kind !== 'footage' && target.kind !== 'paper') return null;
  return isOwnName(document, clause.subject)
    ? { state: 'not-verified', by: nameOf(document, clause.subject), needsTelling: false }
    : null;
}

/** "Northern Wire has checked the records against death notices". */
function compared(document: Document, clause: Clause): Checker | null {
  const { object, subject } = clause;
  const against = document.tokens.lower.slice(object.from, object.to).includes('against');
  return against && isOwnName(document, subject)
    ? { state: 'verified', by: nameOf(document, subject), needsTelling: false }
    : null;
}

/** "The video was verified by Northern Wire", "footage geolocated by analysts", "has been independently verified". */
function checkedBy(document: Document, clause: Clause, target: Target): Checker | null {
  const by = nameOf(document, clause.agent);
  const verb = document.tokens.lower[clause.predicate.at] ?? '';
  if (endsOpen(document, clause.subject)) return null;
  if (by !== null && isOwnName(document, clause.agent)) return { state: 'verified', by, needsTelling: !isSaid(target) };
  if (by === null && !isIndependent(document, clause) && verb !== 'geolocated') return null;
  if (isConfirming(document, clause) && !isIndependent(document, clause)) return null;
  return { state: 'supported', by, needsTelling: !isSaid(target) };
}

/** "Northern Wire has verified the video"; done by somebody else it supports the telling. */
function checks(document: Document, clause: Clause, target: Target): Checker | null {
  if (endsOpen(document, clause.subject) || clause.subject.to === clause.subject.from) return null;
  const by = nameOf(document, clause.subject);
  const confirming = isConfirming(document, clause);
  if (isOwnName(document, clause.subject)) {
    if (confirming && (isClausal(document, clause) || target.kind === 'topic')) return null;
    return { state: 'verified', by, needsTelling: target.kind === 'topic' };
  }
  if (confirming || !isSaid(target) || by === null) return null;
  return { state: 'supported', by, needsTelling: true };
}

/** "… have been documented by independent groups", "satellite images support the claim". */
function backed(document: Document, clause: Clause, target: Target): Checker | null {
  const verb = document.tokens.lower[clause.predicate.at] ?? '';
  const said = target.kind === 'claim' || target.kind === 'figure' || target.kind === 'pronoun';
  if (clause.predicate.voice === 'passive') {
    const by = nameOf(document, clause.agent);
    const named = target.kind === 'claim' || target.kind === 'figure';
    if (by === null || (!named && verb !== 'documented') || endsOpen(document, clause.subject)) return null;
    return { state: 'supported', by, needsTelling: true };
  }
  const { subject, object } = clause;
  const thing = document.tokens.lower.slice(subject.from, subject.to).some((word) => EVIDENCE.has(word));
  if (!thing || !said || !isNear(document, object) || endsOpen(document, subject)) return null;
  return { state: 'supported', by: nameOf(document, subject), needsTelling: true };
}

/** "Moscow denies the claim", "a figure contested by traders". */
function disputed(document: Document, clause: Clause, target: Target): Checker | null {
  const said = target.kind === 'claim' || target.kind === 'figure' || target.kind === 'pronoun';
  if (!said || clause.predicate.needsNobody) return null;
  if (clause.predicate.voice === 'passive') {
    return { state: 'disputed', by: nameOf(document, clause.agent), needsTelling: true };
  }
  const { subject, object } = clause;
  const by = nameOf(document, subject);
  if (by === null || endsOpen(document, subject)) return null;
  if (clause.relative ? !endsSoon(document, object) : !isNear(document, object)) return null;
  return { state: 'disputed', by, needsTelling: true };
}

/** What people say, show or count, as against any other thing. */
function isSaid(target: Target): boolean {
  return target.kind !== 'topic' && target.kind !== 'matter';
}

function isConfirming(document: Document, clause: Clause): boolean {
  return CONFIRMS.has(document.tokens.lower[clause.predicate.at] ?? '');
}

/** Whether "independently" or its like stands in or right behind the verb. */
function isIndependent(document: Document, clause: Clause): boolean {
  const { from, at } = clause.predicate;
  return document.tokens.lower.slice(Math.max(0, from - 1), at + 3).some((word) => INDEPENDENT.has(word));
}

/** "could not confirm whether he would attend": about the matter, not about a telling. */
function isClausal(document: Document, clause: Clause): boolean {
  const [first = '', second = ''] = document.tokens.lower.slice(clause.object.from, clause.object.from + 2);
  if (first === 'that') return !TARGET_OF.has(second);
  return ['whether', 'if', 'when', 'how', 'who', 'why', 'what', 'where', 'him', 'her', 'us'].includes(first);
}

/** The object names what was said within a few words: "denies the army's claim", not "denies that … report". */
function isNear(document: Document, object: Range): boolean {
  const words = document.tokens.lower.slice(object.from, Math.min(object.to, object.from + 6));
  if (words[0] === 'that' && !TARGET_OF.has(words[1] ?? '')) return false;
  const alone = ['this', 'that', 'it', 'these', 'those', 'them'].includes(words[0] ?? '');
  if (alone && endsSoon(document, { from: object.from + 1, to: object.to })) return true;
  return words.some((word) => ['claim', 'figure'].includes(TARGET_OF.get(word) ?? ''));
}

/** Nothing, or a preposition, an adverb or a mark behind the verb: "a claim that the company denies | in its statement". */
function endsSoon(document: Document, object: Range): boolean {
  const next = document.tokens.lower[object.from] ?? '';
  return object.from >= object.to || /^[^\p{L}]+$/u.test(next) || /ly$/.test(next) || ENDINGS.has(next);
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
function endsOpen(document: Document, subject: Range): boolean {
  return subject.to > subject.from && OPEN.has(document.tokens.lower[subject.to - 1] ?? '');
}
