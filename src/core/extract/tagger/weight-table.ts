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

/**
 * Writes to `sums` (six long) the sums of the weights of all keys in a wide table, in steps; a RangeError for more than
 * MOST_KEYS of them. The records where the searches begin are all fetched before any is looked at: the fetches wait for
 * memory side by side. Two weights are summed in the halves of one number, raised so that none is negative.
 */
export function sumWideWeights({ slots, words }: WeightTable, { keys, count }: FeatureKeys, sums: Int32Array): void {
  if (count > MOST_KEYS) throw new RangeError(`${count} features at one place`);
  const shift = Math.clz32(slots) + 1;
  for (let index = 0; index < count; index++) FETCHED[index] = words[((keys[index] ?? 0) >>> shift) << 1] ?? 0;
  let a = 0;
  let b = 0;
  let ce = 0;
  let df = 0;
  for (let index = 0; index < count; index++) {
    const key = keys[index] ?? 0;
    let at = (key >>> shift) << 1;
    let word = FETCHED[index] ?? 0;
    if (((word ^ key) & MARK_BITS) !== 0 && word !== 0) {
      at = searchOn(words, at, markOf(key));
      word = words[at] ?? 0;
    }
    // An empty record's bytes are all 0 and add nothing.
    word ^= RAISE_ALL;
    const rest = (words[at + 1] ?? 0) ^ RAISE_ALL;
    a = (a + (word & BYTE_IN_HALF)) | 0;
    b = (b + ((word >>> 8) & BYTE_IN_HALF)) | 0;
    ce = (ce + (rest & BYTE_IN_HALF)) | 0;
    df = (df + ((rest >>> 8) & BYTE_IN_HALF)) | 0;
  }
  const raised = RAISE * count;
  sums[0] = (a >>> 16) - raised;
  sums[1] = (b >>> 16) - raised;
  sums[2] = (ce & LOW_HALF) - raised;
  sums[3] = (df & LOW_HALF) - raised;
  sums[4] = (ce >>> 16) - raised;
  sums[5] = (df >>> 16) - raised;
}

// So many raised weights add up to no more than half a number holds.
const MOST_KEYS = 256;
const FETCHED = new Int32Array(MOST_KEYS);
const RAISE = 0x80;
const RAISE_ALL = 0x80808080;
const BYTE_IN_HALF = 0x00ff00ff;
const LOW_HALF = 0xffff;

/** The place of the wide record with the mark, or of the empty one that ends the search, from a place on. */
function searchOn(words: Int32Array, from: number, mark: number): number {
  const last = words.length - 1;
  let at = from;
  let word = words[at] ?? 0;
  while (word !== 0 && (word & MARK_BITS) !== mark) {
    at = (at + 2) & last;
    word = words[at] ?? 0;
  }
  return at;
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
