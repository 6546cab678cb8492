import { type Chain, type ChainShape, createChain, refreshWeights } from '../core/extract/tagger/chain.ts';
import { createSums, type Sums, sumLattice } from '../core/extract/tagger/forward-backward.ts';
import { type FeatureIndex, findKey, indexFrequent } from './feature-index.ts';
import { random, shuffled } from './random.ts';
import { numberFeatures, type Sequence } from './sequence.ts';

/** A chain with full-precision weights: what training ends with and packing begins with. */
export interface TrainedChain {
  readonly chain: Chain;
  readonly index: FeatureIndex;
  /** Weight of feature f and label y at `f * labels + y`. */
  readonly weights: Float32Array;
}

export interface ChainOptions {
  readonly shape: ChainShape;
  readonly epochs: number;
  /** Step size of AdaGrad. */
  readonly rate: number;
  /** Pull of each weight towards zero, felt whenever its feature is active. */
  readonly l2: number;
  /** Share of the features that is left out of each example at random: the others must learn to do without. */
  readonly dropout: number;
  /** Features that occur less often are not used. */
  readonly minimum: number;
  /** Weights are averaged over the ends of the epochs from this one on (0-based). */
  readonly averageFrom: number;
  readonly seed: number;
  readonly report?: (line: string) => void;
}

/**
 * Trains a linear-chain conditional random field by AdaGrad on the log-likelihood, one sequence at a time, with feature
 * dropout and weight averaging. The same sequences and options give the same weights, bit for bit.
 */
export function trainChain(sequences: readonly Sequence[], options: ChainOptions): TrainedChain {
  const index = indexFrequent(
    sequences.map((sequence) => sequence.features),
    options.minimum,
  );
  const numbered = sequences.map((sequence) => numberFeatures(sequence, (key) => findKey(index, key)));
  const state = createState(numbered, index.size, options);
  const next = random(options.seed);
  const average = createAverage(state);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const at of shuffled(numbered.length, next)) {
      const sequence = numbered[at];
      if (sequence !== undefined && sequence.count > 0) learn(state, sequence, next);
    }
    if (epoch >= options.averageFrom) addToAverage(average, state);
    options.report?.(`epoch ${epoch + 1} of ${options.epochs}, ${index.size} features`);
  }
  return settle(state, average, index);
}

interface State {
  readonly options: ChainOptions;
  readonly chain: Chain;
  readonly weights: Float32Array;
  /** Sums of squared gradients. */
  readonly weightHistory: Float32Array;
  readonly transitionHistory: Float64Array;
  readonly transitionGradient: Float64Array;
  readonly emissions: Float64Array;
  readonly sums: Sums;
  /** The features of the sequence at hand that dropout leaves, -1 for those it takes. */
  readonly kept: Int32Array;
  /** Right minus expected, one entry a label. */
  readonly residual: Float64Array;
}

function createState(sequences: readonly Sequence[], features: number, options: ChainOptions): State {
  const { labels, classes } = options.shape;
  const longest = sequences.reduce((most, { count }) => Math.max(most, count), 1);
  const widest = sequences.reduce((most, sequence) => Math.max(most, sequence.features.length), 1);
  const transitions = classes * labels * labels;
  return {
    options,
    chain: createChain(options.shape, new Float64Array(transitions)),
    weights: new Float32Array(features * labels),
    weightHistory: new Float32Array(features * labels),
    transitionHistory: new Float64Array(transitions).fill(1),
    transitionGradient: new Float64Array(transitions),
    emissions: new Float64Array(longest * labels),
    sums: createSums(longest, labels),
    kept: new Int32Array(widest),
    residual: new Float64Array(labels),
  };
}

function learn(state: State, sequence: Sequence, next: () => number): void {
  drop(state, sequence, next);
  emit(state, sequence);
  const { count, classes } = sequence;
  sumLattice(state.chain, { count, emissions: state.emissions, classes }, state.sums);
  state.transitionGradient.fill(0);
  for (let at = 0; at < count; at++) {
    const largest = measure(state, sequence, at);
    if (largest > NEGLIGIBLE) update(state, sequence, at);
    if (at > 0) expectTransitions(state, sequence, at);
  }
  updateTransitions(state, sequence.weight);
}

const NEGLIGIBLE = 1e-4;
// Added to the root of the summed squares, so that the first steps of a feature are not at full rate.
const DAMPING = 0.3;

function drop({ kept, options }: State, { features }: Sequence, next: () => number): void {
  const limit = options.dropout * 0x100000000;
  for (let at = 0; at < features.length; at++) kept[at] = next() < limit ? -1 : (features[at] ?? -1);
}

function emit({ weights, emissions, kept, options }: State, { count, offsets }: Sequence): void {
  const { labels } = options.shape;
  emissions.fill(0, 0, count * labels);
  for (let at = 0; at < count; at++) {
    const row = at * labels;
    const end = offsets[at + 1] ?? 0;
    for (let index = offsets[at] ?? 0; index < end; index++) {
      const feature = kept[index] ?? -1;
      if (feature < 0) continue;
      for (let label = 0; label < labels; label++) {
        emissions[row + label] = (emissions[row + label] ?? 0) + (weights[feature * labels + label] ?? 0);
      }
    }
  }
}

/** Fills `residual` for a position and returns its largest entry. */
function measure({ sums, residual, options }: State, { labels: right }: Sequence, at: number): number {
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

function update(state: State, { offsets, weight }: Sequence, at: number): void {
  const { weights, weightHistory, kept, residual } = state;
  const { l2, rate, shape } = state.options;
  const end = offsets[at + 1] ?? 0;
  for (let index = offsets[at] ?? 0; index < end; index++) {
    const feature = kept[index] ?? -1;
    if (feature < 0) continue;
    const row = feature * shape.labels;
    for (let label = 0; label < shape.labels; label++) {
      const gradient = weight * (residual[label] ?? 0) - l2 * (weights[row + label] ?? 0);
      const history = (weightHistory[row + label] ?? 0) + gradient * gradient;
      weightHistory[row + label] = history;
      weights[row + label] = (weights[row + label] ?? 0) + (rate * gradient) / (Math.sqrt(history) + DAMPING);
    }
  }
}

function expectTransitions({ chain, sums, transitionGradient }: State, sequence: Sequence, at: number): void {
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

function updateTransitions(state: State, weight: number): void {
  const { transitionGradient, transitionHistory, chain, options } = state;
  for (let cell = 0; cell < transitionGradient.length; cell++) {
    const gradient = weight * (transitionGradient[cell] ?? 0);
    if (gradient === 0) continue;
    const history = (transitionHistory[cell] ?? 0) + gradient * gradient;
    transitionHistory[cell] = history;
    chain.scores[cell] = (chain.scores[cell] ?? 0) + (options.rate * gradient) / Math.sqrt(history);
  }
  refreshWeights(chain);
}

interface Average {
  readonly weights: Float32Array;
  readonly scores: Float64Array;
  times: number;
}

function createAverage({ weights, chain }: State): Average {
  return { weights: new Float32Array(weights.length), scores: new Float64Array(chain.scores.length), times: 0 };
}

function addToAverage(average: Average, { weights, chain }: State): void {
  average.times++;
  for (let at = 0; at < weights.length; at++) average.weights[at] = (average.weights[at] ?? 0) + (weights[at] ?? 0);
  for (let at = 0; at < chain.scores.length; at++) {
    average.scores[at] = (average.scores[at] ?? 0) + (chain.scores[at] ?? 0);
  }
}

function settle(state: State, { weights, scores, times }: Average, index: FeatureIndex): TrainedChain {
  if (times === 0) return { chain: state.chain, index, weights: state.weights };
  return {
    chain: createChain(
      state.options.shape,
      scores.map((score) => score / times),
    ),
    index,
    weights: weights.map((weight) => weight / times),
  };
}
