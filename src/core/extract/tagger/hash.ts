/** FNV-1a over UTF-16 code units (not bytes), as a signed 32-bit integer. The same word gives the same number on every machine. */
export function wordHash(lower: string): number {
  return stretchHash(lower, 0);
}

/** The hash of the last `length` code units of a word; of the whole word where it is shorter. */
export function endingHash(lower: string, length: number): number {
  return stretchHash(lower, Math.max(0, lower.length - length));
}

function stretchHash(word: string, from: number): number {
  let hash = FNV_OFFSET;
  for (let index = from; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), FNV_PRIME);
  }
  return hash | 0;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The hash of one feature: the number of its template and up to two values (hashes or small numbers), as a signed 32-bit
 * integer whose low bits are as well mixed as its high ones, so that a bit mask makes a bucket of it.
 */
export function mix(template: number, a: number, b: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35) ^ Math.imul(b, 0x27d4eb2f);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x165667b1);
  hash ^= hash >>> 16;
  return hash | 0;
}

/** The outline of a word's first twelve letters, runs as one: "McCain" is A-a-A-a, "117,770" 0-other-0. */
export function wordShape(word: string): number {
  let shape = 0;
  let last = 0;
  for (let index = 0; index < word.length && index < SHAPE_REACH; index++) {
    const kind = outline(word.charCodeAt(index));
    if (kind !== last) shape = shape * OUTLINES + kind;
    last = kind;
  }
  return shape;
}

const SHAPE_REACH = 12;
const OUTLINES = 5;

function outline(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return 1;
  if (unit >= 0x61 && unit <= 0x7a) return 2;
  if (unit >= 0x30 && unit <= 0x39) return 3;
  return unit > 0x7f ? 2 : 4;
}
