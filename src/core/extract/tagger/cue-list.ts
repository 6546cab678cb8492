import type { TokenRange } from './labels.ts';
import type { View } from './view.ts';

/** What the flat chain says of a document. */
export interface FlatReading {
  /** Best label of each token (labels.ts, FLAT). */
  readonly labels: Uint8Array;
  /** Probability that the token is part of a cue. */
  readonly cue: Float64Array;
  /** How likely it is that the token is part of a source, or of a content, in grades (`gradeOfProbability`). */
  readonly source: Uint8Array;
  readonly content: Uint8Array;
}

/** Where the cues of a document stand, so that a token sees those around it. */
export interface CuePlaces {
  /** How many cues begin in the first k tokens. */
  readonly begun: Int32Array;
  /** The cue begin at or before the token, and at or after it, in its block; -1 for none. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

export function placeCues(view: View, cues: readonly TokenRange[]): CuePlaces {
  const begins = new Uint8Array(view.count);
  for (const [start] of cues) begins[start] = 1;
  const places = {
    begun: new Int32Array(view.count + 1),
    before: new Int32Array(view.count),
    after: new Int32Array(view.count),
  };
  let last = -1;
  for (let at = 0; at < view.count; at++) {
    if (at === view.blockStart[at]) last = -1;
    if (begins[at] === 1) last = at;
    places.before[at] = last;
    places.begun[at + 1] = (places.begun[at] ?? 0) + (begins[at] ?? 0);
  }
  last = -1;
  for (let at = view.count - 1; at >= 0; at--) {
    if (at + 1 === view.blockEnd[at]) last = -1;
    if (begins[at] === 1) last = at;
    places.after[at] = last;
  }
  return places;
}

/** From this marginal on a run of tokens is worth a second look as a cue, though the flat chain chose otherwise. */
export const CUE_THRESHOLD = 0.45;

/**
 * Cues to look at: those of the flat chain's best labelling, and runs of tokens beside them whose marginal passes the
 * threshold. In order of position.
 */
export function proposeCues(view: View, flat: FlatReading, chosen: readonly TokenRange[]): TokenRange[] {
  const taken = new Uint8Array(view.count);
  for (const [start, end] of chosen) taken.fill(1, start, end);
  const open = (at: number): boolean => taken[at] === 0 && (flat.cue[at] ?? 0) >= CUE_THRESHOLD;
  const cues = [...chosen];
  for (let at = 0; at < view.count; at++) {
    if (!open(at)) continue;
    const limit = view.sentenceEnd[at] ?? 0;
    let end = at + 1;
    while (end < limit && open(end)) end++;
    cues.push([at, end]);
    at = end - 1;
  }
  return cues.sort((a, b) => a[0] - b[0]);
}
