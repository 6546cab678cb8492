import { markOf, recordWords, slotOf, type WeightTable, WIDEST } from './weight-table.ts';

/** Weights before they are packed: those of `keys[i]` are `weights[i * width … (i + 1) * width)`. */
export interface LooseWeights {
  readonly width: number;
  readonly keys: Int32Array;
  readonly weights: Float32Array;
}

// A fuller table is smaller but walks farther for a key that is not there.
const LOAD = 0.75;
const LARGEST_BYTE = 127;
const LARGEST_HALF = 32767;

/** Packs weights into a table; the largest weight becomes the largest that a record holds where no `step` is given. */
export function packWeights(loose: LooseWeights, step = stepFor(loose)): WeightTable {
  if (loose.width > WIDEST) throw new RangeError(`a record holds ${WIDEST} weights, not ${loose.width}`);
  const slots = slotsFor(loose.keys.length);
  const words = new Int32Array(slots * recordWords(loose.width));
  const table: WeightTable = { slots, width: loose.width, step, words };
  // Keys come in the order in which training met them: those that are met most lie where their search begins.
  for (let feature = 0; feature < loose.keys.length; feature++) place(table, loose, feature);
  return table;
}

/** At least one slot stays empty, so that every search ends. */
function slotsFor(keys: number): number {
  let slots = 2;
  while (slots * LOAD < keys + 1) slots *= 2;
  return slots;
}

function stepFor({ width, weights }: LooseWeights): number {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return largest === 0 ? 1 : largest / (width === 1 ? LARGEST_HALF : LARGEST_BYTE);
}

function place({ slots, width, step, words }: WeightTable, { keys, weights }: LooseWeights, feature: number): void {
  const size = recordWords(width);
  const key = keys[feature] ?? 0;
  const stepsOf = (at: number): number => (at < width ? Math.round((weights[feature * width + at] ?? 0) / step) : 0);
  let slot = slotOf(key, slots);
  while (words[slot * size] !== 0) slot = (slot + 1) & (slots - 1);
  if (width === 1) {
    words[slot] = markOf(key) | (stepsOf(0) << 16);
    return;
  }
  words[slot * 2] = markOf(key) | ((stepsOf(0) & 0xff) << 16) | (stepsOf(1) << 24);
  words[slot * 2 + 1] =
    (stepsOf(2) & 0xff) | ((stepsOf(3) & 0xff) << 8) | ((stepsOf(4) & 0xff) << 16) | (stepsOf(5) << 24);
}
