import { mix } from './hash.ts';
import type { TokenRange } from './labels.ts';
import type { View } from './view.ts';

/** Where a span meets what stands beside it: the nearest words on both sides of its edge and the punctuation between them. */
export interface Boundary {
  /** Token of the nearest word inside and outside the span; the latter -1 beyond the stretch. */
  readonly inner: number;
  readonly outer: number;
  /** Hash of the punctuation between, 0 for none. */
  readonly marks: number;
}

/** The boundary at a span's start (`step` -1) or end (`step` 1), seen no farther than `stretch`. */
export function boundaryOf(
  view: View,
  range: TokenRange,
  { step, stretch }: { step: 1 | -1; stretch: TokenRange },
): Boundary {
  const edge = step === 1 ? range[1] - 1 : range[0];
  let inner = edge;
  while (view.wordy[inner] === 0 && inner - step >= range[0] && inner - step < range[1]) inner -= step;
  let outer = edge + step;
  while (view.wordy[outer] === 0 && outer >= stretch[0] && outer < stretch[1]) outer += step;
  let marks = 0;
  for (let at = inner + step; at !== outer; at += step) marks = mix(31, marks, view.lowerKey[at] ?? 0);
  return { inner, outer: outer >= stretch[0] && outer < stretch[1] ? outer : -1, marks };
}
