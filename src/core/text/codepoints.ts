/** Turns offsets in UTF-16 code units into offsets in Unicode code points and back. A lone surrogate counts as one code point. */
export interface CodePoints {
  /** An offset inside a surrogate pair counts as the pair's start. */
  readonly toCodePoint: (unit: number) => number;
  readonly toUnit: (codePoint: number) => number;
}

/** One pass over the text, then O(log n) a query in its number of surrogate pairs; where it has none both ways are the identity. */
export function codePoints(text: string): CodePoints {
  const pairs = findPairs(text);
  if (pairs.length === 0) return { toCodePoint: same, toUnit: same };
  return {
    toCodePoint: (unit) => unit - countWhile(pairs.length, (index) => (pairs[index] ?? 0) < unit),
    toUnit: (codePoint) => codePoint + countWhile(pairs.length, (index) => (pairs[index] ?? 0) - index < codePoint),
  };
}

function same(offset: number): number {
  return offset;
}

/** Where each surrogate pair begins. */
function findPairs(text: string): Int32Array {
  const pairs: number[] = [];
  for (let index = 0; index + 1 < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(index + 1);
    if (next >= 0xdc00 && next <= 0xdfff) pairs.push(index++);
  }
  return Int32Array.from(pairs);
}

/** How many of the first indexes hold; they must be those for which `holds` is true before it turns false. */
function countWhile(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
