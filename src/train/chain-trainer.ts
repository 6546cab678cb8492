import { type Chain, createChain } from '../core/extract/tagger/chain.ts';
import { createLearner, type Learner, type LearningOptions, learn } from './chain-learner.ts';
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

export interface ChainOptions extends LearningOptions {
  readonly epochs: number;
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
  const learner = createLearner(numbered, index.size, options);
  const next = random(options.seed);
  const average = createAverage(learner);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const at of shuffled(numbered.length, next)) {
      const sequence = numbered[at];
      if (sequence !== undefined && sequence.count > 0) learn(learner, sequence, next);
    }
    if (epoch >= Math.min(options.averageFrom, options.epochs - 1)) addToAverage(average, learner);
    options.report?.(`epoch ${epoch + 1} of ${options.epochs}, ${index.size} features`);
  }
  return settle(learner, average, index);
}

interface Average {
  readonly weights: Float32Array;
  readonly scores: Float64Array;
  times: number;
}

function createAverage({ parameters, chain }: Learner): Average {
  return { weights: new Float32Array(parameters.length / 2), scores: new Float64Array(chain.scores.length), times: 0 };
}

function addToAverage(average: Average, { parameters, chain }: Learner): void {
  const { labels } = chain;
  average.times++;
  for (let at = 0; at < average.weights.length; at++) {
    const feature = Math.floor(at / labels);
    average.weights[at] = (average.weights[at] ?? 0) + (parameters[feature * labels + at] ?? 0);
  }
  for (let at = 0; at < chain.scores.length; at++) {
    average.scores[at] = (average.scores[at] ?? 0) + (chain.scores[at] ?? 0);
  }
}

function settle({ options }: Learner, { weights, scores, times }: Average, index: FeatureIndex): TrainedChain {
  return {
    chain: createChain(
      options.shape,
      scores.map((score) => score / times),
    ),
    index,
    weights: weights.map((weight) => weight / times),
  };
}
