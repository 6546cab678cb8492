/**
 * The features that hold at one place, as 32-bit keys, in a list that is filled, read and emptied again, so that a hundred
 * features a token cost no allocation. A token has far fewer than the list has room for at first: the features of tokens
 * are written into `keys` without asking, since a call for each of them would take as long as the rest of their making.
 */
export interface FeatureKeys {
  keys: Int32Array;
  count: number;
}

export function createKeys(capacity = 256): FeatureKeys {
  return { keys: new Int32Array(capacity), count: 0 };
}

export function addKey(list: FeatureKeys, key: number): void {
  if (list.count === list.keys.length) {
    const longer = new Int32Array(list.keys.length * 2);
    longer.set(list.keys);
    list.keys = longer;
  }
  list.keys[list.count++] = key;
}
