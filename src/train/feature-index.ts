/** Numbers 32-bit feature keys from 0 in the order in which they come (open addressing). */
export interface FeatureIndex {
  keys: Int32Array;
  /** Number of the key in the same slot, -1 where the slot is free. */
  numbers: Int32Array;
  size: number;
}

export function createIndex(capacity = 1024): FeatureIndex {
  let slots = 1024;
  while (slots < capacity * 2) slots *= 2;
  return { keys: new Int32Array(slots), numbers: new Int32Array(slots).fill(-1), size: 0 };
}

/** The number of a key, given now where it is new. */
export function numberKey(index: FeatureIndex, key: number): number {
  if (index.size * 2 >= index.keys.length) grow(index);
  const slot = slotOf(index, key);
  const known = index.numbers[slot] ?? -1;
  if (known >= 0) return known;
  index.keys[slot] = key;
  index.numbers[slot] = index.size;
  return index.size++;
}

/** The number of a key, or -1. */
export function findKey(index: FeatureIndex, key: number): number {
  return index.numbers[slotOf(index, key)] ?? -1;
}

/** The keys in the order of their numbers. */
export function keysOf(index: FeatureIndex): Int32Array {
  const ordered = new Int32Array(index.size);
  for (let slot = 0; slot < index.keys.length; slot++) {
    const number = index.numbers[slot] ?? -1;
    if (number >= 0) ordered[number] = index.keys[slot] ?? 0;
  }
  return ordered;
}

/** Numbers the keys that occur at least `minimum` times in the lists. */
export function indexFrequent(lists: readonly Int32Array[], minimum: number): FeatureIndex {
  const all = createIndex();
  let counts = new Int32Array(1024);
  for (const keys of lists) {
    for (const key of keys) {
      const number = numberKey(all, key);
      if (number >= counts.length) {
        const longer = new Int32Array(counts.length * 2);
        longer.set(counts);
        counts = longer;
      }
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  const frequent = createIndex();
  const ordered = keysOf(all);
  for (let number = 0; number < ordered.length; number++) {
    if ((counts[number] ?? 0) >= minimum) numberKey(frequent, ordered[number] ?? 0);
  }
  return frequent;
}

function slotOf({ keys, numbers }: FeatureIndex, key: number): number {
  const mask = keys.length - 1;
  let slot = (key ^ (key >>> 15)) & mask;
  while (numbers[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

function grow(index: FeatureIndex): void {
  const { keys, numbers } = index;
  index.keys = new Int32Array(keys.length * 2);
  index.numbers = new Int32Array(keys.length * 2).fill(-1);
  for (let slot = 0; slot < keys.length; slot++) {
    const number = numbers[slot] ?? -1;
    if (number < 0) continue;
    const place = slotOf(index, keys[slot] ?? 0);
    index.keys[place] = keys[slot] ?? 0;
    index.numbers[place] = number;
  }
}
