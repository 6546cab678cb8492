import type { FeatureKeys } from './feature-keys.ts';

/**
 * Weights of features by their keys: an open-addressed table kept exactly as it lies in the file, so that loading copies
 * nothing. A record is two bytes that tell keys of neighbouring slots apart (0 and 0: empty), then `width` signed bytes.
 * A key that is not in the table is taken for another one in about one of ten thousand cases, which the sums do not feel.
 */
export interface WeightTable {
  readonly slots: number;
  readonly width: number;
  /** What one step of a stored weight is worth. */
  readonly step: number;
  readonly records: Int8Array;
}

/** Bytes of one record. */
export function recordSize(width: number): number {
  return width + 2;
}

/** Where the record of a key begins, or -1. */
export function findRecord({ slots, width, records }: WeightTable, key: number): number {
  const size = width + 2;
  const mark = markOf(key);
  const low = (mark << 24) >> 24;
  const high = (mark << 16) >> 24;
  let at = slotOf(key, slots) * size;
  const end = slots * size;
  for (;;) {
    const storedLow = records[at] ?? 0;
    const storedHigh = records[at + 1] ?? 0;
    if (storedLow === low && storedHigh === high) return at;
    if (storedLow === 0 && storedHigh === 0) return -1;
    at += size;
    if (at === end) at = 0;
  }
}

/** Adds the stored weights of every key to `sums` (at least `width` long), in steps of the table. */
export function addWeights(table: WeightTable, { keys, count }: FeatureKeys, sums: Int32Array): void {
  const { width, records } = table;
  for (let index = 0; index < count; index++) {
    const record = findRecord(table, keys[index] ?? 0);
    if (record < 0) continue;
    for (let at = 0; at < width; at++) sums[at] = (sums[at] ?? 0) + (records[record + 2 + at] ?? 0);
  }
}

/** Weights before they are packed: those of `keys[i]` are `weights[i * width … (i + 1) * width)`. */
export interface LooseWeights {
  readonly width: number;
  readonly keys: Int32Array;
  readonly weights: Float32Array;
}

// A fuller table is smaller but walks farther for a key that is not there.
const LOAD = 0.75;
const LARGEST = 127;

/** Packs weights into a table; the largest weight becomes 127 steps where no `step` is given. */
export function packWeights(loose: LooseWeights, step = stepFor(loose)): WeightTable {
  // At least one slot stays empty, so that every search ends.
  const slots = Math.ceil(loose.keys.length / LOAD) + 1;
  const table: WeightTable = {
    slots,
    width: loose.width,
    step,
    records: new Int8Array(slots * recordSize(loose.width)),
  };
  for (let feature = 0; feature < loose.keys.length; feature++) place(table, loose, feature);
  return table;
}

function stepFor({ weights }: LooseWeights): number {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return largest === 0 ? 1 : largest / LARGEST;
}

function place(table: WeightTable, { keys, weights }: LooseWeights, feature: number): void {
  const { width, records, slots, step } = table;
  const size = recordSize(width);
  const key = keys[feature] ?? 0;
  const mark = markOf(key);
  let slot = slotOf(key, slots);
  while (records[slot * size] !== 0 || records[slot * size + 1] !== 0) slot = (slot + 1) % slots;
  records[slot * size] = mark;
  records[slot * size + 1] = mark >> 8;
  for (let at = 0; at < width; at++) {
    records[slot * size + 2 + at] = Math.round((weights[feature * width + at] ?? 0) / step);
  }
}

function slotOf(key: number, slots: number): number {
  return Math.floor(((key >>> 0) / 0x100000000) * slots);
}

// The slot comes from the key's high bits, the mark from its low ones; 0 would read as empty.
function markOf(key: number): number {
  return key & 0xffff || 1;
}
