import type { AdmissionState } from '../../model/reading.ts';
import type { Document } from '../document.ts';

/** What a verb of checking with its auxiliaries says. `checked`: something was verified; the subject or agent decides by whom.
 * `unseen` and `compared` say something of checking only in the outlet's own name. */
export type Finding =
  | Extract<AdmissionState, 'not-verified' | 'not-verifiable' | 'disputed'>
  | 'checked'
  | 'backed'
  | 'unseen'
  | 'compared';

/** A verb of checking, backing or denying with its auxiliaries, before it is known who did it to what. */
export interface Predicate {
  readonly finding: Finding;
  /**
   * Passive: what is checked stands before the verb. `noun`: "no independent confirmation of". `impersonal`: "it was not possible
   * to verify the claim", "the claim is hard to verify".
   */
  readonly voice: 'active' | 'passive' | 'noun' | 'impersonal';
  /** First token of the auxiliaries. */
  readonly from: number;
  /** The verb, the adjective or the noun. */
  readonly at: number;
  /** Whether the verb checks only qualities ("establish the authenticity"). */
  readonly weak: boolean;
  /** Whether only a subject that means nobody makes it negative: "none of the claims | could be verified". */
  readonly needsNobody: boolean;
}

/** What is known of a predicate before its auxiliaries are read. */
export type Found = Pick<Predicate, 'from' | 'at' | 'weak' | 'needsNobody'>;

/** Whether one of the words is in the set. */
export function any(chain: readonly string[], words: ReadonlySet<string>): boolean {
  return chain.some((word) => words.has(word));
}

/** "by", perhaps after "out" ("borne out by") or "up" ("backed up by"). */
export function nextIsBy(document: Document, at: number): boolean {
  const { lower } = document.tokens;
  const next = lower[at + 1] === 'out' || lower[at + 1] === 'up' || lower[at + 1] === 'independently' ? at + 2 : at + 1;
  return lower[next] === 'by';
}
