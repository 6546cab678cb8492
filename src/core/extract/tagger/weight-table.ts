import type { FeatureKeys } from './feature-keys.ts';

/**
 * Weights of features by their keys: an open-addressed table kept as it lies in the file, so that loading copies nothing.
 * A record is one or two 32-bit words. The low half of the first word is a mark that tells keys of neighbouring slots apart
 * (0: empty); in a narrow record the high half is the weight, in a wide one signed bytes follow, six in all.
 * A key that is not in the table is taken for another in about one of ten thousand cases, which the sums do not feel.
 */
export interface WeightTable {
  /** A power of two from 2 on, so that a shift finds a key's slot and a mask leads from the last slot to the first. */
  readonly slots: number;
  /** Weights of a record: 1 (narrow) or up to 6 (wide). */
  readonly width: number;
  /** What one step of a stored weight is worth. */
  readonly step: number;
  readonly words: Int32Array;
}

/** 32-bit words of one record. */
export function recordWords(width: number): number {
  return width === 1 ? 1 : 2;
}

/** The most weights that a record holds. */
export const WIDEST = 6;

/** The weight of a key in a narrow table, in steps; 0 where it is not there. */
export function findWeight({ slots, words }: WeightTable, key: number): number {
  const mark = markOf(key);
  const last = words.length - 1;
  let at = slotOf(key, slots);
  let word = words[at] ?? 0;
  while (word !== 0 && (word & MARK_BITS) !== mark) {
    at = (at + 1) & last;
    word = words[at] ?? 0;
  }
  return word >> 16;
}

/** The sum of the weights of all keys in a narrow table, in steps. */
export function sumWeights(table: WeightTable, { keys, count }: FeatureKeys): number {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += findWeight(table, keys[index] ?? 0);
  return sum;
}

/** Writes to `sums` (six long) the sums of the weights of all keys in a wide table, in steps. */
export function sumWideWeights({ slots, words }: WeightTable, { keys, count }: FeatureKeys, sums: Int32Array): void {
  const last = words.length - 1;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  for (let index = 0; index < count; index++) {
    const key = keys[index] ?? 0;
    const mark = markOf(key);
    let at = slotOf(key, slots) * 2;
    let word = words[at] ?? 0;
    while (word !== 0 && (word & MARK_BITS) !== mark) {
      at = (at + 2) & last;
      word = words[at] ?? 0;
    }
    // An empty record's bytes are all 0 and add nothing.
    const rest = words[at + 1] ?? 0;
    a += (word << 8) >> 24;
    b += word >> 24;
    c += (rest << 24) >> 24;
    d += (rest << 16) >> 24;
    e += (rest << 8) >> 24;
    f += rest >> 24;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
}

const MARK_BITS = 0xffff;

/** Where the search for a key begins: its high bits. */
export function slotOf(key: number, slots: number): number {
  return key >>> (Math.clz32(slots) + 1);
}

/** The slot comes from a key's high bits, the mark from its low ones; 0 would read as empty. */
export function markOf(key: number): number {
  return key & MARK_BITS || 1;
}
