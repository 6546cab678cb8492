import { boundaryOf } from './boundary.ts';
import type { CueContext } from './cue-context.ts';
import { addKey, type FeatureKeys } from './feature-keys.ts';
import { mix } from './hash.ts';
import type { TokenRange } from './labels.ts';

/** One edge of a span: its start (`step` -1) or its end (`step` 1). */
export interface Edge {
  /** Role and place of the span, and which edge, as one number. */
  readonly place: number;
  readonly out: FeatureKeys;
  readonly step: 1 | -1;
}

const NO_WORD = 1;
const NO_PART = 63;

/** The words on both sides of one edge and the marks between, and how sure the flat chain is of each side. */
export function addBoundary(
  { view, cue, flat, head }: CueContext,
  { range }: { readonly range: TokenRange },
  { place, out, step }: Edge,
): void {
  const stretch: TokenRange = [view.blockStart[cue[0]] ?? 0, view.blockEnd[cue[0]] ?? 0];
  const { inner, outer, marks } = boundaryOf(view, range, { step, stretch });
  const innerWord = view.lowerKey[inner] ?? 0;
  const outerWord = outer < 0 ? NO_WORD : (view.lowerKey[outer] ?? 0);
  const innerPart = view.part[inner] ?? 0;
  const outerPart = outer < 0 ? NO_PART : (view.part[outer] ?? 0);
  const beyond = outer < 0 ? NO_PART : (view.part[outer + step] ?? NO_PART);
  const sure = (grades: Uint8Array): number => (grades[inner] ?? 0) * 8 + (outer < 0 ? 0 : (grades[outer] ?? 0));
  const parts = innerPart * 64 + outerPart;
  addKey(out, mix(980, parts, mix(32, marks, place)));
  addKey(out, mix(981, outerWord, mix(32, marks, place)));
  addKey(out, mix(982, innerWord, mix(32, marks, place)));
  addKey(out, mix(983, mix(33, innerWord, outerWord), mix(32, marks, place)));
  addKey(out, mix(984, mix(34, outerPart, beyond), mix(32, marks, place)));
  addKey(out, mix(985, head, mix(35, outerPart, mix(32, marks, place))));
  addKey(out, mix(986, sure(flat.content), place));
  addKey(out, mix(987, sure(flat.content) * 64 + sure(flat.source), place));
  addKey(out, mix(988, sure(flat.content), mix(32, marks, outerPart)));
}
