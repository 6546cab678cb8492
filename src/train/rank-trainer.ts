import type { Candidate } from '../core/extract/tagger/candidates.ts';
import type { CueContext } from '../core/extract/tagger/cue-context.ts';
import { createKeys } from '../core/extract/tagger/feature-keys.ts';
import { addRankFeatures } from '../core/extract/tagger/rank-features.ts';
import type { LooseWeights } from '../core/extract/tagger/weight-packing.ts';
import { type FeatureIndex, findKey, indexFrequent, keysOf } from './feature-index.ts';
import { random, shuffled } from './random.ts';

/** The candidates of one cue with how good each is; the ranker learns to put the best first. */
export interface CandidateList {
  readonly context: CueContext;
  readonly candidates: readonly Candidate[];
  /** One number a candidate, 0 worthless. */
  readonly merits: readonly number[];
}

export interface RankOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  readonly minimum: number;
  readonly averageFrom: number;
  readonly seed: number;
}

export const RANK_OPTIONS = { epochs: 6, rate: 0.05, l2: 1e-3, minimum: 8, averageFrom: 2 } as const;

export interface TrainedRank {
  readonly weights: LooseWeights;
  readonly gapWeight: number;
}

/** Trains the log-linear ranker by AdaGrad on the likelihood of the candidate of most merit, one list at a time. */
export function trainRank(lists: readonly CandidateList[], options: RankOptions): TrainedRank {
  const keyed = lists.map(keysOfList);
  const index = indexFrequent(
    keyed.flatMap(({ features }) => features),
    options.minimum,
  );
  const numbered = keyed.map((list) => ({ ...list, features: list.features.map((keys) => numbersOf(keys, index)) }));
  const state = createState(index.size, options);
  const next = random(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const at of shuffled(numbered.length, next)) {
      const list = numbered[at];
      if (list !== undefined) learn(state, list);
    }
    if (epoch >= options.averageFrom) addToAverage(state);
  }
  return {
    weights: { width: 1, keys: keysOf(index), weights: state.average.map((sum) => sum / state.times) },
    gapWeight: state.gapAverage / state.times,
  };
}

interface KeyedList {
  /** One list of features a candidate. */
  readonly features: readonly Int32Array[];
  readonly gaps: readonly number[];
  /** The candidate of most merit, the first of equals. */
  readonly right: number;
}

function keysOfList({ context, candidates, merits }: CandidateList): KeyedList {
  const keys = createKeys();
  const features = candidates.map((candidate) => {
    keys.count = 0;
    addRankFeatures(context, candidate, keys);
    return keys.keys.slice(0, keys.count);
  });
  let right = 0;
  for (let at = 1; at < merits.length; at++) if ((merits[at] ?? 0) > (merits[right] ?? 0) + 1e-9) right = at;
  return { features, gaps: candidates.map(({ gap }) => gap), right };
}

function numbersOf(keys: Int32Array, index: FeatureIndex): Int32Array {
  return keys.map((key) => findKey(index, key)).filter((number) => number >= 0);
}

interface State {
  readonly options: RankOptions;
  readonly weights: Float32Array;
  readonly history: Float32Array;
  readonly average: Float32Array;
  gapWeight: number;
  gapHistory: number;
  gapAverage: number;
  times: number;
}

function createState(features: number, options: RankOptions): State {
  return {
    options,
    weights: new Float32Array(features),
    history: new Float32Array(features),
    average: new Float32Array(features),
    gapWeight: 1,
    gapHistory: 1,
    gapAverage: 0,
    times: 0,
  };
}

const DAMPING = 0.5;
const NEGLIGIBLE = 1e-4;

function learn(state: State, { features, gaps, right }: KeyedList): void {
  const probabilities = probabilitiesOf(state, features, gaps);
  const { l2, rate } = state.options;
  features.forEach((list, at) => {
    const residual = (at === right ? 1 : 0) - (probabilities[at] ?? 0);
    if (Math.abs(residual) < NEGLIGIBLE) return;
    for (const feature of list) {
      const weight = state.weights[feature] ?? 0;
      const gradient = residual - l2 * weight;
      const history = (state.history[feature] ?? 0) + gradient * gradient;
      state.history[feature] = history;
      state.weights[feature] = weight + (rate * gradient) / (DAMPING + Math.sqrt(history));
    }
    const gradient = -residual * (gaps[at] ?? 0);
    state.gapHistory += gradient * gradient;
    state.gapWeight += (rate * gradient) / Math.sqrt(state.gapHistory);
  });
}

function probabilitiesOf(state: State, features: readonly Int32Array[], gaps: readonly number[]): number[] {
  const scores = features.map((list, at) => {
    let score = -state.gapWeight * (gaps[at] ?? 0);
    for (const feature of list) score += state.weights[feature] ?? 0;
    return score;
  });
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}

function addToAverage(state: State): void {
  state.times++;
  state.gapAverage += state.gapWeight;
  for (let at = 0; at < state.weights.length; at++) {
    state.average[at] = (state.average[at] ?? 0) + (state.weights[at] ?? 0);
  }
}
