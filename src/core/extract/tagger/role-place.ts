import { between, capped } from './counts.ts';
import type { CueContext } from './cue-context.ts';
import { fineStepOf } from './steps.ts';

export const INSIDE = 0;
export const BEFORE = 1;
export const AFTER = 2;
export const NO_WORD = 1;
export const NO_PART = 63;
export const NO_LABEL = 7;

/** A token as seen from the cue. */
export interface Place {
  readonly at: number;
  /** INSIDE the cue, BEFORE or AFTER it. */
  readonly side: number;
  /** Sentences between, at most 3. */
  readonly sentences: number;
  /** Side and sentences as one number. */
  readonly position: number;
  /** Side and distance in tokens as one number. */
  readonly distance: number;
  readonly word: number;
  readonly part: number;
  readonly partBefore: number;
  readonly edge: number;
  /** Commas, finite verbs, "that" and quotation marks between token and cue. */
  readonly clauses: number;
  /** Conjunctions, relatives, dashes and noun phrases between. */
  readonly phrases: number;
  readonly commas: number;
  readonly verbs: number;
  /** Cues between, at most 2. */
  readonly cues: number;
}

export function placeOf({ view, cue, places, window }: CueContext, at: number): Place {
  const [start, end] = cue;
  const side = at < start ? BEFORE : at < end ? INSIDE : AFTER;
  const tokens = side === BEFORE ? start - at : side === AFTER ? at - end + 1 : 0;
  const sentences = capped(Math.abs((view.sentence[at] ?? 0) - (view.sentence[start] ?? 0)), 3);
  const from = side === BEFORE ? at + 1 : end;
  const to = side === BEFORE ? start : at;
  const { counts } = view;
  const commas = capped(between(counts.comma, from, to), 3);
  const verbs = capped(between(counts.finiteVerb, from, to), 3);
  return {
    at,
    side,
    sentences,
    position: side + 3 * sentences,
    distance: side * 16 + fineStepOf(tokens) + 1,
    word: view.lowerKey[at] ?? 0,
    part: view.part[at] ?? 0,
    partBefore: at > window[0] ? (view.part[at - 1] ?? 0) : NO_PART,
    edge: view.quoteEdge[at] ?? 0,
    commas,
    verbs,
    clauses:
      (commas * 4 + verbs) * 4 +
      capped(between(counts.that, from, to), 1) * 2 +
      capped(between(counts.quoted, from, to), 1),
    phrases:
      capped(between(counts.conjunction, from, to), 2) * 16 +
      capped(between(counts.relative, from, to), 1) * 8 +
      capped(between(counts.dash, from, to), 1) * 4 +
      capped(between(counts.nominal, from, to), 3),
    cues: capped(between(places.begun, from, to), 2),
  };
}
