import type { AdmissionState } from '../../model/reading.ts';
import type { Document } from '../document.ts';
import { EVIDENCE, LOOSE_CHECKS } from '../lexicon/verification.ts';
import type { Clause } from './clauses.ts';
import { isOwnName, nameOf } from './names.ts';
import { isDummy, type Target } from './targets.ts';
import { endsOpen, endsSoon, isClausal, isConfirming, isIndependent, isNear, isSaid } from './words.ts';

/** Who checked or denied, and what that makes of the predicate. */
export interface Checker {
  readonly state: AdmissionState;
  readonly by: string | null;
  /** Whether the clause is an admission only where it covers a telling: its words alone may speak of anything. */
  readonly needsTelling: boolean;
}

/** The state of a clause and by whom; null where it is no statement about verification. */
export function checkerOf(document: Document, clause: Clause, target: Target): Checker | null {
  if (clause.predicate.weak && !target.quality && !isOwnQuestion(document, clause)) return null;
  const first = document.tokens.lower[clause.subject.from] ?? '';
  const { finding } = clause.predicate;
  if (finding === 'checked' || finding === 'backed' || finding === 'disputed') {
    if (PARTLY.has(first) && clause.predicate.voice === 'passive') return null;
    // "None of the reports has been verified."
    if (NOBODY.has(first)) return finding === 'checked' ? negative(document, clause, target) : null;
  }
  switch (finding) {
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

/** "Not all of the claims have been verified": in part, which no state says. */
const PARTLY: ReadonlySet<string> = new Set(['not', 'only', 'some', 'few', 'little', 'most', 'many', 'several']);

function negative(document: Document, clause: Clause, target: Target): Checker | null {
  const { predicate, subject } = clause;
  const { lower } = document.tokens;
  const state = predicate.finding === 'not-verifiable' ? 'not-verifiable' : 'not-verified';
  if (predicate.needsNobody && !NOBODY.has(lower[subject.from] ?? '')) return null;
  if (lower[predicate.at + 1] === 'or' || lower[predicate.at + 1] === 'nor') return null;
  if (LOOSE_CHECKS.has(lower[predicate.at] ?? '') && !meansWords(document, clause, target)) return null;
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

/** "The claims cannot be checked", "Neither can be checked from here": not "They could not be checked", which may be bags. */
function meansWords(document: Document, clause: Clause, target: Target): boolean {
  if (target.kind === 'claim' || target.kind === 'figure') return true;
  if (target.kind !== 'pronoun') return false;
  const [next, place] = document.tokens.lower.slice(clause.predicate.at + 1, clause.predicate.at + 3);
  return isIndependent(document, clause) || (next === 'from' && place === 'here');
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
