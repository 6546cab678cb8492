import { exponential } from './exponential.ts';
import { mayFollow } from './labels.ts';

/**
 * The transition part of a linear-chain conditional random field (Lafferty et al. 2001) whose transition weights depend on
 * the class of the position: another set at a sentence start than inside a quotation.
 */
export interface Chain {
  readonly labels: number;
  readonly classes: number;
  /** Score of label b after label a at a position of class c, at `(c * labels + a) * labels + b`; forbidden pairs too. */
  readonly scores: Float64Array;
  /** e to the score, 0 for a pair that may not follow. */
  readonly weights: Float64Array;
  /** For each label the labels that may follow it. */
  readonly after: readonly Uint8Array[];
}

/** What a chain is asked about: `count` positions, scores per position and label, a class per position. */
export interface Lattice {
  readonly count: number;
  /** `count * labels` scores. */
  readonly emissions: Float64Array;
  readonly classes: Uint8Array;
}

export interface ChainShape {
  readonly labels: number;
  readonly classes: number;
}

export function createChain({ labels, classes }: ChainShape, scores: Float64Array): Chain {
  const chain: Chain = {
    labels,
    classes,
    scores,
    weights: new Float64Array(scores.length),
    after: Array.from({ length: labels }, (_, previous) => allowedAfter(labels, previous)),
  };
  refreshWeights(chain);
  return chain;
}

/** Brings `weights` up to date with `scores`: the trainer changes the latter. */
export function refreshWeights({ labels, scores, weights }: Chain): void {
  for (let at = 0; at < scores.length; at++) {
    const next = at % labels;
    const previous = Math.floor(at / labels) % labels;
    weights[at] = mayFollow(previous, next) ? exponential(scores[at] ?? 0) : 0;
  }
}

/** Whether a sequence may begin with the label. */
export function mayBegin(label: number): boolean {
  return mayFollow(-1, label);
}

function allowedAfter(labels: number, previous: number): Uint8Array {
  return Uint8Array.from({ length: labels }, (_, next) => next).filter((next) => mayFollow(previous, next));
}
