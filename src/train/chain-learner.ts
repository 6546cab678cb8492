import { type Chain, type ChainShape, createChain, refreshWeights } from '../core/extract/tagger/chain.ts';
import { createSums, type Sums, sumLattice } from '../core/extract/tagger/forward-backward.ts';
import type { Sequence } from './sequence.ts';

/** How one sequence changes the weights of a chain. */
export interface LearningOptions {
  readonly shape: ChainShape;
  /** Step size of AdaGrad (Duchi et al. 2011). */
  readonly rate: number;
  /** Pull of each weight towards zero, felt whenever its feature is active. */
  readonly l2: number;
  /** Share of the features that is left out of each example at random: the others must learn to do without. */
  readonly dropout: number;
}

/** A chain while it learns. */
export interface Learner {
  readonly options: LearningOptions;
  readonly chain: Chain;
  /** For each feature its weights, one a label, then as many sums of squared gradients: together in memory as in use. */
  readonly parameters: Float32Array;
  readonly transitionHistory: Float64Array;
  readonly transitionGradient: Float64Array;
  readonly emissions: Float64Array;
  readonly sums: Sums;
  /** Where the parameters begin of each feature that dropout leaves to the sequence at hand. */
  readonly kept: Int32Array;
  /** The kept features of position i are `kept[keptOffsets[i] … keptOffsets[i + 1])`. */
  readonly keptOffsets: Int32Array;
  /** Right minus expected, one entry a label. */
  readonly residual: Float64Array;
}

export function createLearner(sequences: readonly Sequence[], features: number, options: LearningOptions): Learner {
  const { labels, classes } = options.shape;
  const longest = sequences.reduce((most, { count }) => Math.max(most, count), 1);
  const widest = sequences.reduce((most, sequence) => Math.max(most, sequence.features.length), 1);
  const transitions = classes * labels * labels;
  return {
    options,
    chain: createChain(options.shape, new Float64Array(transitions)),
    parameters: new Float32Array(features * labels * 2),
    transitionHistory: new Float64Array(transitions).fill(1),
    transitionGradient: new Float64Array(transitions),
    emissions: new Float64Array(longest * labels),
    sums: createSums(longest, labels),
    kept: new Int32Array(widest),
    keptOffsets: new Int32Array(longest + 1),
    residual: new Float64Array(labels),
  };
}

/** One step of stochastic gradient ascent on the log-likelihood of a sequence. */
export function learn(learner: Learner, sequence: Sequence, next: () => number): void {
  drop(learner, sequence, next);
  emit(learner, sequence);
  const { count, classes } = sequence;
  sumLattice(learner.chain, { count, emissions: learner.emissions, classes }, learner.sums);
  learner.transitionGradient.fill(0);
  for (let at = 0; at < count; at++) {
    const largest = measure(learner, sequence, at);
    if (largest > NEGLIGIBLE) update(learner, sequence, at);
    if (at > 0) expectTransitions(learner, sequence, at);
  }
  updateTransitions(learner, sequence.weight);
}

const NEGLIGIBLE = 1e-3;
// Added to the root of the summed squares, so that the first steps of a feature are not at full rate.
const DAMPING = 0.3;

/** Leaves out a share of the features; each number drawn decides about four of them, a byte each. */
function drop({ kept, keptOffsets, options }: Learner, sequence: Sequence, next: () => number): void {
  const { count, offsets, features } = sequence;
  const limit = Math.round(options.dropout * 256);
  const stride = options.shape.labels * 2;
  let drawn = 0;
  let left = 0;
  let size = 0;
  for (let at = 0; at < count; at++) {
    const end = offsets[at + 1] ?? 0;
    for (let index = offsets[at] ?? 0; index < end; index++) {
      if (left === 0) {
        drawn = next();
        left = 4;
      }
      if ((drawn & 0xff) >= limit) kept[size++] = (features[index] ?? 0) * stride;
      drawn >>>= 8;
      left--;
    }
    keptOffsets[at + 1] = size;
  }
}

function emit({ parameters, emissions, kept, keptOffsets, options }: Learner, { count }: Sequence): void {
  const { labels } = options.shape;
  emissions.fill(0, 0, count * labels);
  for (let at = 0; at < count; at++) {
    const row = at * labels;
    const end = keptOffsets[at + 1] ?? 0;
    for (let index = keptOffsets[at] ?? 0; index < end; index++) {
      const first = kept[index] ?? 0;
      for (let label = 0; label < labels; label++) {
        emissions[row + label] = (emissions[row + label] ?? 0) + (parameters[first + label] ?? 0);
      }
    }
  }
}

/** Fills `residual` for a position and returns its largest entry. */
function measure({ sums, residual, options }: Learner, { labels: right }: Sequence, at: number): number {
  const { labels } = options.shape;
  const row = at * labels;
  let total = 0;
  for (let label = 0; label < labels; label++) {
    const product = (sums.forward[row + label] ?? 0) * (sums.backward[row + label] ?? 0);
    residual[label] = product;
    total += product;
  }
  let largest = 0;
  for (let label = 0; label < labels; label++) {
    const value = (label === right[at] ? 1 : 0) - (residual[label] ?? 0) / (total || 1e-300);
    residual[label] = value;
    largest = Math.max(largest, Math.abs(value));
  }
  return largest;
}

function update({ parameters, kept, keptOffsets, residual, options }: Learner, { weight }: Sequence, at: number): void {
  const { l2, rate, shape } = options;
  const { labels } = shape;
  const end = keptOffsets[at + 1] ?? 0;
  for (let index = keptOffsets[at] ?? 0; index < end; index++) {
    const first = kept[index] ?? 0;
    for (let label = 0; label < labels; label++) {
      const old = parameters[first + label] ?? 0;
      const gradient = weight * (residual[label] ?? 0) - l2 * old;
      const history = (parameters[first + labels + label] ?? 0) + gradient * gradient;
      parameters[first + labels + label] = history;
      parameters[first + label] = old + (rate * gradient) / (Math.sqrt(history) + DAMPING);
    }
  }
}

function expectTransitions({ chain, sums, transitionGradient }: Learner, sequence: Sequence, at: number): void {
  const { labels, weights } = chain;
  const row = at * labels;
  const first = (sequence.classes[at] ?? 0) * labels * labels;
  const pair = (a: number, b: number): number =>
    (sums.forward[row - labels + a] ?? 0) *
    (weights[first + a * labels + b] ?? 0) *
    (sums.emission[row + b] ?? 0) *
    (sums.backward[row + b] ?? 0);
  let total = 0;
  for (let a = 0; a < labels; a++) for (let b = 0; b < labels; b++) total += pair(a, b);
  const divisor = total || 1e-300;
  for (let a = 0; a < labels; a++) {
    for (let b = 0; b < labels; b++) {
      const cell = first + a * labels + b;
      transitionGradient[cell] = (transitionGradient[cell] ?? 0) - pair(a, b) / divisor;
    }
  }
  const right = first + (sequence.labels[at - 1] ?? 0) * labels + (sequence.labels[at] ?? 0);
  transitionGradient[right] = (transitionGradient[right] ?? 0) + 1;
}

function updateTransitions(learner: Learner, weight: number): void {
  const { transitionGradient, transitionHistory, chain, options } = learner;
  for (let cell = 0; cell < transitionGradient.length; cell++) {
    const gradient = weight * (transitionGradient[cell] ?? 0);
    if (gradient === 0) continue;
    const history = (transitionHistory[cell] ?? 0) + gradient * gradient;
    transitionHistory[cell] = history;
    chain.scores[cell] = (chain.scores[cell] ?? 0) + (options.rate * gradient) / Math.sqrt(history);
  }
  refreshWeights(chain);
}
