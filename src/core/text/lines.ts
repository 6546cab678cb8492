/** A place as editors show it: line and column from 1, the column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where each line of a text begins, in UTF-16 code units, and how long the text is. A line ends at \n, \r\n or \r. */
export interface Lines {
  readonly starts: Int32Array;
  readonly length: number;
}

export function findLines(text: string): Lines {
  const starts: number[] = [0];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(index + 1) !== 0x0a)) starts.push(index + 1);
  }
  return { starts: Int32Array.from(starts), length: text.length };
}

/** The place of an offset; one outside the text counts as its nearest end. */
export function placeAt(lines: Lines, offset: number): Place {
  const within = Math.min(Math.max(offset, 0), lines.length);
  let low = 0;
  let high = lines.starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines.starts[middle] ?? 0) <= within) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: within - (lines.starts[low] ?? 0) + 1 };
}

/** The offset of a place; a line or column outside the text counts as the nearest inside it. */
export function offsetAt(lines: Lines, place: Place): number {
  const line = Math.min(Math.max(place.line, 1), lines.starts.length) - 1;
  const start = lines.starts[line] ?? 0;
  const next = lines.starts[line + 1] ?? lines.length + 1;
  return Math.min(start + Math.max(place.column, 1) - 1, next - 1);
}
