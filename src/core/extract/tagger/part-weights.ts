import { PARTS } from './parts.ts';

/** The part-of-speech tagger's weights. */
export interface PartModel {
  /** A feature's bucket is the low `bits` bits of its hash. */
  readonly bits: number;
  /** One row of PARTS.length weights a bucket; all in one unit, so that sums compare. */
  readonly weights: Int8Array;
  /** What a frequent word may be, one bit a part: bit PART.NN set means it may be a noun. As written, capitals and all. */
  readonly allowed: ReadonlyMap<string, number>;
}

/** The bytes of a model: "CPT1", the bits, the number of parts, the length of the word list, weights, `word<tab>parts` lines. */
export function encodePartModel(model: PartModel): Uint8Array {
  const words = [...model.allowed].map(([word, parts]) => `${word}\t${parts.toString(36)}\n`).join('');
  const list = new TextEncoder().encode(words);
  const bytes = new Uint8Array(HEADER + model.weights.length + list.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint8(4, model.bits);
  view.setUint8(5, PARTS.length);
  view.setUint32(8, list.length);
  bytes.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length), HEADER);
  bytes.set(list, HEADER + model.weights.length);
  return bytes;
}

/** Reads what encodePartModel wrote; the weights are a view on `bytes`, not a copy. Throws where the bytes are no such model. */
export function decodePartModel(bytes: Uint8Array): PartModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0) !== MAGIC) throw new Error('These bytes are no part-of-speech model.');
  const bits = view.getUint8(4);
  const size = 2 ** bits * PARTS.length;
  const listLength = view.getUint32(8);
  if (view.getUint8(5) !== PARTS.length || bytes.length !== HEADER + size + listLength) {
    throw new Error('This part-of-speech model is cut short, or of another version.');
  }
  return {
    bits,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, size),
    allowed: readWords(new TextDecoder().decode(bytes.subarray(HEADER + size))),
  };
}

const MAGIC = 0x43505431;
const HEADER = 12;

function readWords(list: string): ReadonlyMap<string, number> {
  const allowed = new Map<string, number>();
  for (const line of list.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) allowed.set(line.slice(0, tab), Number.parseInt(line.slice(tab + 1), 36));
  }
  return allowed;
}
