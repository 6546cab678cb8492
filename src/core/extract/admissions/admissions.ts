import type { AdmissionState } from '../../model/reading.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import { isInFurniture } from '../furniture/at.ts';
import { spanOf } from '../range.ts';
import { checkerOf } from './checkers.ts';
import { type Clause, clauseOf } from './clauses.ts';
import { predicateAt } from './predicates.ts';
import { scopeOf, unitsAround } from './scope.ts';
import { targetOf } from './targets.ts';
import { countParagraphs, type PlacedUnit, placeUnits, type TellingUnit } from './units.ts';
import { isOwnStatement } from './voice.ts';

export type { TellingUnit } from './units.ts';

/** What the article says about verification in one clause: UTF-16 code units, without the full stop. */
export interface AdmissionDraft extends Span {
  readonly state: AdmissionState;
  /** Whose checking or denial, as in the text; null where the article names nobody. */
  readonly by: string | null;
  /** Numbers of the tellings that it speaks of. */
  readonly covers: readonly number[];
}

/**
 * What an article admits about verification in `clauses` of its own, and which of `units` that covers. A hedge ("allegedly"), a
 * chain ("its source confirmed that …") and what somebody else says of verification are no admissions. In order of
 * position, not overlapping.
 */
export function findAdmissions(
  document: Document,
  clauses: readonly Clause[],
  units: readonly TellingUnit[],
): readonly AdmissionDraft[] {
  if (clauses.length === 0) return [];
  const placed = { units: placeUnits(document, units), paragraph: countParagraphs(document) };
  const found: AdmissionDraft[] = [];
  for (const clause of clauses) {
    const draft = draftOf(document, clause, placed);
    if (draft !== null) push(found, draft);
  }
  return found;
}

/** What the article itself says of checking or denying, in order. */
export function findOwnClauses(document: Document): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let at = 0; at < document.tokens.count; at += 1) {
    const predicate = predicateAt(document, at);
    if (predicate === null || document.quotes.state[at] !== 0 || isInFurniture(document, at)) continue;
    const clause = clauseOf(document, predicate);
    if (isOwnStatement(document, clause)) clauses.push(clause);
  }
  return clauses;
}

interface Placed {
  readonly units: readonly PlacedUnit[];
  readonly paragraph: (at: number) => number;
}

function draftOf(document: Document, clause: Clause, placed: Placed): AdmissionDraft | null {
  const target = targetOf(document, clause);
  const checker = checkerOf(document, clause, target);
  if (checker === null) return null;
  const covered = scopeOf(
    document,
    { clause, target, certain: !checker.needsTelling, paragraph: placed.paragraph(clause.predicate.at) },
    placed.units,
  );
  if (checker.needsTelling && covered.length === 0) return null;
  if (checker.state === 'disputed' && isToldItself(document, clause, placed.units)) return null;
  const covers = [...new Set(covered.map((unit) => unit.index))].sort((a, b) => a - b);
  return { ...spanOf(document.tokens, clause.range), state: checker.state, by: checker.by, covers };
}

/** A denial that was found as a telling needs no admission beside it. */
function isToldItself(document: Document, clause: Clause, units: readonly PlacedUnit[]): boolean {
  const verb = spanOf(document.tokens, { from: clause.predicate.at, to: clause.predicate.at + 1 });
  return unitsAround(units, verb.start).some(({ unit }) => unit.cue !== null && overlaps(unit.cue, verb));
}

/** Adds a draft behind the last; where the two overlap they are one if they say the same, else the later begins later. */
function push(found: AdmissionDraft[], draft: AdmissionDraft): void {
  const last = found.at(-1);
  if (last === undefined || draft.start >= last.end) {
    found.push(draft);
    return;
  }
  if (draft.state !== last.state) return;
  const covers = [...new Set([...last.covers, ...draft.covers])].sort((a, b) => a - b);
  found[found.length - 1] = { ...last, end: Math.max(last.end, draft.end), by: last.by ?? draft.by, covers };
}
