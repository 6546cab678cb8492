import { between, capped } from './counts.ts';
import type { CueContext } from './cue-context.ts';
import { fineStepOf } from './steps.ts';

export const INSIDE = 0;
export const BEFORE = 1;
export const AFTER = 2;
export const NO_WORD = 1;
export const NO_PART = 63;
export const NO_LABEL = 7;

/** A token as seen from the cue; filled anew for each token of a window. */
export interface Place {
  at: number;
  /** INSIDE the cue, BEFORE or AFTER it. */
  side: number;
  /** Sentences between, at most 3. */
  sentences: number;
  /** Side and sentences as one number. */
  position: number;
  /** Side and distance in tokens as one number. */
  distance: number;
  word: number;
  part: number;
  partBefore: number;
  edge: number;
  /** Commas, finite verbs, "that" and quotation marks between token and cue. */
  clauses: number;
  /** Conjunctions, relatives, dashes and noun phrases between. */
  phrases: number;
  commas: number;
  verbs: number;
  /** Cues between, at most 2. */
  cues: number;
  /** Whether the token begins or ends its sentence and stands in quotation marks. */
  edges: number;
  /** Whether the nearest cue on either side is this one or another. */
  around: number;
  /** First token of its sentence. */
  first: number;
  /** Number of its quotation, 0 outside. */
  quotation: number;
}

/** A place that is nowhere yet. */
export function createPlace(): Place {
  return {
    ...{
      at: 0,
      side: 0,
      sentences: 0,
      position: -1,
      distance: -1,
      word: 0,
      part: 0,
      partBefore: 0,
      edge: 0,
      clauses: 0,
    },
    ...{ phrases: 0, commas: 0, verbs: 0, cues: 0, edges: 0, around: 0, first: 0, quotation: 0 },
  };
}

/** Writes into `place` where a token of the window stands. */
export function locate({ view, cue, places, window }: CueContext, at: number, place: Place): void {
  const [start, end] = cue;
  const side = at < start ? BEFORE : at < end ? INSIDE : AFTER;
  const tokens = side === BEFORE ? start - at : side === AFTER ? at - end + 1 : 0;
  const sentences = capped(Math.abs((view.sentence[at] ?? 0) - (view.sentence[start] ?? 0)), 3);
  const from = side === BEFORE ? at + 1 : end;
  const to = side === BEFORE ? start : at;
  const first = view.sentenceStart[at] ?? 0;
  const { counts } = view;
  const commas = capped(between(counts.comma, from, to), 3);
  const verbs = capped(between(counts.finiteVerb, from, to), 3);
  place.at = at;
  place.side = side;
  place.sentences = sentences;
  place.position = side + 3 * sentences;
  place.distance = side * 16 + fineStepOf(tokens) + 1;
  place.word = view.lowerKey[at] ?? 0;
  place.part = view.part[at] ?? 0;
  place.partBefore = at > window[0] ? (view.part[at - 1] ?? 0) : NO_PART;
  place.edge = view.quoteEdge[at] ?? 0;
  place.commas = commas;
  place.verbs = verbs;
  place.clauses =
    (commas * 4 + verbs) * 4 +
    capped(between(counts.that, from, to), 1) * 2 +
    capped(between(counts.quoted, from, to), 1);
  place.phrases =
    capped(between(counts.conjunction, from, to), 2) * 16 +
    capped(between(counts.relative, from, to), 1) * 8 +
    capped(between(counts.dash, from, to), 1) * 4 +
    capped(between(counts.nominal, from, to), 3);
  place.cues = capped(between(places.begun, from, to), 2);
  place.edges = (at === first ? 1 : 0) + (at + 1 === view.sentenceEnd[at] ? 2 : 0) + 4 * (view.quoted[at] ?? 0);
  place.around = whose(places.before[at] ?? -1, start) + 3 * whose(places.after[at] ?? -1, start);
  place.first = first;
  place.quotation = view.quotation[at] ?? 0;
}

function whose(nearest: number, own: number): number {
  if (nearest < 0) return 0;
  return nearest === own ? 1 : 2;
}
