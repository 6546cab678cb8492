/**
 * Little-endian numbers and stretches of 32-bit words one after the other: how weights lie in their file. Reading hands out
 * views of the file's own bytes and copies nothing.
 */
export interface PackingReader {
  readonly count: () => number;
  readonly number: () => number;
  readonly words: (length: number) => Int32Array;
  /** Whether all has been read. */
  readonly done: () => boolean;
}

export interface PackingWriter {
  readonly count: (value: number) => void;
  readonly number: (value: number) => void;
  readonly words: (value: Int32Array) => void;
  readonly finish: () => Uint8Array;
}

const COUNT_SIZE = 4;
const WORD_SIZE = 4;
const NUMBER_SIZE = 8;

/** Reading beyond the end throws a RangeError. */
export function readPacking(packed: Uint8Array): PackingReader {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  let at = 0;
  const step = (length: number): number => {
    const start = at;
    if (start + length > packed.byteLength) throw new RangeError('the weights end too early');
    at += length;
    return start;
  };
  return {
    count: () => view.getUint32(step(COUNT_SIZE), true),
    number: () => view.getFloat64(step(NUMBER_SIZE), true),
    words: (length) => wordsAt(packed, step(length * WORD_SIZE), length),
    done: () => at === packed.byteLength,
  };
}

export function writePacking(): PackingWriter {
  const parts: Uint8Array[] = [];
  const put = (length: number, fill: (view: DataView) => void): void => {
    const part = new Uint8Array(length);
    fill(new DataView(part.buffer));
    parts.push(part);
  };
  return {
    count: (value) => put(COUNT_SIZE, (view) => view.setUint32(0, value, true)),
    number: (value) => put(NUMBER_SIZE, (view) => view.setFloat64(0, value, true)),
    words: (value) =>
      put(value.length * WORD_SIZE, (view) => {
        for (let at = 0; at < value.length; at++) view.setInt32(at * WORD_SIZE, value[at] ?? 0, true);
      }),
    finish: () => joined(parts),
  };
}

/** A view of the bytes themselves where the machine's words lie as the file's do, else a copy. */
function wordsAt(packed: Uint8Array, start: number, length: number): Int32Array {
  const from = packed.byteOffset + start;
  if (LITTLE_ENDIAN && from % WORD_SIZE === 0) return new Int32Array(packed.buffer, from, length);
  const view = new DataView(packed.buffer, from, length * WORD_SIZE);
  return Int32Array.from({ length }, (_, at) => view.getInt32(at * WORD_SIZE, true));
}

const LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
