import { addKey, createKeys, type FeatureKeys } from '../core/extract/tagger/feature-keys.ts';

/** One training example of a chain: features, position class and right label of each position. */
export interface Sequence {
  readonly count: number;
  /** The features of position i are `features[offsets[i] … offsets[i + 1])`. */
  readonly offsets: Int32Array;
  /** Keys; once numbered (`numberFeatures`) numbers of an index. */
  readonly features: Int32Array;
  readonly classes: Uint8Array;
  readonly labels: Uint8Array;
  /** How much the example counts. */
  readonly weight: number;
}

/** What a sequence is built from: for position 0 to `count` its features, class and label. */
export interface SequenceSource {
  readonly count: number;
  readonly addFeatures: (at: number, out: FeatureKeys) => void;
  readonly classOf: (at: number) => number;
  readonly labels: Uint8Array;
  readonly weight?: number;
}

export function createSequence(source: SequenceSource): Sequence {
  const { count, labels, weight = 1 } = source;
  const all = createKeys(count * 80 + 1);
  const offsets = new Int32Array(count + 1);
  const classes = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    source.addFeatures(at, all);
    offsets[at + 1] = all.count;
    classes[at] = source.classOf(at);
  }
  return { count, offsets, features: all.keys.slice(0, all.count), classes, labels, weight };
}

/** The same sequence with features by number; those without one are left out. */
export function numberFeatures(sequence: Sequence, find: (key: number) => number): Sequence {
  const found = createKeys(sequence.features.length + 1);
  const offsets = new Int32Array(sequence.count + 1);
  for (let at = 0; at < sequence.count; at++) {
    const end = sequence.offsets[at + 1] ?? 0;
    for (let index = sequence.offsets[at] ?? 0; index < end; index++) {
      const number = find(sequence.features[index] ?? 0);
      if (number >= 0) addKey(found, number);
    }
    offsets[at + 1] = found.count;
  }
  return { ...sequence, offsets, features: found.keys.slice(0, found.count) };
}
