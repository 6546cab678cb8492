import { PART_FEATURES, type Past, partFeatures } from '../core/extract/tagger/part-features.ts';
import { ANY, greatest } from '../core/extract/tagger/part-tagger.ts';
import type { PartModel } from '../core/extract/tagger/part-weights.ts';
import { PARTS } from '../core/extract/tagger/parts.ts';
import { type Lesson, toLesson } from './part-lesson.ts';
import { knownWords } from './part-words.ts';
import { random, shuffled } from './random.ts';
import type { TaggedDocument } from './tags.ts';

export interface PartOptions {
  /** Settles the order of documents in each pass. */
  readonly seed: number;
  readonly passes: number;
  /** 2^bits buckets of features; a byte a bucket and part. */
  readonly bits: number;
}

export const PART_OPTIONS: PartOptions = { seed: 1, passes: 5, bits: 16 };

/**
 * Trains an averaged perceptron on tagged documents. Pure: the same documents and options give the same weights on every
 * machine (integers until the one division at the end).
 */
export function trainParts(documents: readonly TaggedDocument[], options: PartOptions = PART_OPTIONS): PartModel {
  const lessons = documents.map(toLesson);
  const allowed = knownWords(lessons);
  const learner = createLearner(options.bits);
  const next = random(options.seed);
  for (let pass = 0; pass < options.passes; pass++) {
    for (const index of shuffled(lessons.length, next)) {
      const lesson = lessons[index];
      if (lesson !== undefined) learn(learner, lesson, allowed);
    }
  }
  return { bits: options.bits, weights: averaged(learner), allowed };
}

interface Learner {
  readonly mask: number;
  readonly weights: Float64Array;
  /** Each change times the number of the step that made it: what turns the last weights into their average. */
  readonly changes: Float64Array;
  readonly features: Int32Array;
  readonly sums: Float64Array;
  steps: number;
}

function createLearner(bits: number): Learner {
  const size = 2 ** bits * PARTS.length;
  return {
    mask: 2 ** bits - 1,
    weights: new Float64Array(size),
    changes: new Float64Array(size),
    features: new Int32Array(PART_FEATURES),
    sums: new Float64Array(PARTS.length),
    steps: 1,
  };
}

function learn(learner: Learner, lesson: Lesson, allowed: ReadonlyMap<string, number>): void {
  const { tokens, keys, marks, right } = lesson;
  const past: Past = { previous: 0, before: 0 };
  for (let i = 0; i < tokens.count; i++) {
    if (i === 0 || tokens.sentence[i] !== tokens.sentence[i - 1]) {
      past.previous = 0;
      past.before = 0;
    }
    const may = marks[i] || (allowed.get(tokens.word[i] ?? '') ?? ANY);
    let guess = 31 - Math.clz32(may);
    if ((may & (may - 1)) !== 0) {
      partFeatures(tokens, keys, { i, past, out: learner.features });
      guess = guessPart(learner, may);
      const truth = right[i] ?? -1;
      if (truth >= 0 && truth !== guess && (may & (1 << truth)) !== 0) correct(learner, guess, truth);
      learner.steps++;
    }
    past.before = past.previous;
    past.previous = guess;
  }
}

function guessPart(learner: Learner, may: number): number {
  const { sums, weights } = learner;
  sums.fill(0);
  for (const feature of learner.features) {
    const row = (feature & learner.mask) * PARTS.length;
    for (let part = 0; part < PARTS.length; part++) sums[part] = (sums[part] ?? 0) + (weights[row + part] ?? 0);
  }
  return greatest(sums, may);
}

function correct(learner: Learner, guess: number, truth: number): void {
  const { weights, changes, steps } = learner;
  for (const feature of learner.features) {
    const row = (feature & learner.mask) * PARTS.length;
    weights[row + truth] = (weights[row + truth] ?? 0) + 1;
    changes[row + truth] = (changes[row + truth] ?? 0) + steps;
    weights[row + guess] = (weights[row + guess] ?? 0) - 1;
    changes[row + guess] = (changes[row + guess] ?? 0) - steps;
  }
}

/** The weights' averages over all steps, in bytes: the unit is chosen so that all but one in a hundred thousand fit, those are cut. */
function averaged(learner: Learner): Int8Array {
  const { weights, changes, steps } = learner;
  const means = weights.map((weight, index) => weight - (changes[index] ?? 0) / steps);
  const sizes = means
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const unit = (sizes[Math.floor(sizes.length * FITTING)] ?? 1) / 127;
  return Int8Array.from(means, (mean) => Math.max(-127, Math.min(127, Math.round(mean / unit))));
}

const FITTING = 0.99999;
