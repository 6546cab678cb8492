import { gapBefore, lean, MARK, markOf } from '../../text/quote-marks.ts';
import type { QuoteState } from '../../text/quotes.ts';
import type { Tokens } from '../../text/tokens.ts';
import { memoryOf, recallWords } from '../../text/word-memory.ts';
import { CARDINALS } from '../lexicon/numbers.ts';
import { PART_FEATURES, type Past, partFeatures } from './part-features.ts';
import type { PartModel } from './part-weights.ts';
import { PART, PARTS } from './parts.ts';
import { describeWords } from './word-keys.ts';

/**
 * The part of speech of each token, an index into PARTS: an averaged perceptron, greedy from left to right (Collins 2002),
 * that frequent words keep within what they were seen to be. Sums of integers, so the same on every machine. Quotation marks
 * take their side from `quotes`, else from what they touch.
 */
export function tagParts(tokens: Tokens, quotes: QuoteState | null, model: PartModel): Uint8Array {
  const parts = new Uint8Array(tokens.count);
  const keys = describeWords(tokens);
  const features = new Int32Array(PART_FEATURES);
  const rows = { weights: model.weights, pairs: pairsOf(model), mask: 2 ** model.bits - 1 };
  const known = markParts(tokens, quotes);
  const allowedFor = recallWords(tokens, memoryOf(model), {
    out: new Int32Array(tokens.count),
    find: (i) => model.allowed.get(tokens.word[i] ?? '') ?? (isNumber(tokens.lower[i] ?? '') ? 1 << PART.CD : ANY),
  });
  const past: Past = { previous: 0, before: 0 };
  for (let i = 0; i < tokens.count; i++) {
    if (i === 0 || tokens.sentence[i] !== tokens.sentence[i - 1]) {
      past.previous = 0;
      past.before = 0;
    }
    const allowed = known[i] || (allowedFor[i] ?? ANY);
    let part = 31 - Math.clz32(allowed);
    if ((allowed & (allowed - 1)) !== 0) {
      partFeatures(tokens, keys, { i, past, out: features });
      part = bestPart(rows, features, allowed);
    }
    parts[i] = part;
    past.before = past.previous;
    past.previous = part;
  }
  return parts;
}

/** "eleven", "twenty": the corpora have too few of them to tell them from names and verbs. "one" may be a pronoun. */
function isNumber(lower: string): boolean {
  return lower !== 'one' && CARDINALS.has(lower);
}

/** The weights as bestPart reads them. */
interface Rows {
  readonly weights: Int8Array;
  /** The same bytes, two to a number, the lower one first; null where they do not lie so that they can be read thus. */
  readonly pairs: Int16Array | null;
  readonly mask: number;
}

const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

function pairsOf({ weights: { buffer, byteOffset, length } }: PartModel): Int16Array | null {
  return LITTLE_ENDIAN && PARTS.length % 2 === 0 && byteOffset % 2 === 0
    ? new Int16Array(buffer, byteOffset, length >> 1)
    : null;
}

/** Every part of speech: what a word not known to be frequent may be. */
export const ANY = 2 ** PARTS.length - 1;

/**
 * The part with the greatest sum of weights among those that `allowed` has a bit for; the first of equals. Part by part, as
 * most words may be two or three parts only, and their rows are far apart in memory.
 */
function bestPart({ weights, pairs, mask }: Rows, features: Int32Array, allowed: number): number {
  for (let at = 0; at < PART_FEATURES; at++) features[at] = ((features[at] ?? 0) & mask) * PARTS.length;
  if (allowed === ANY && pairs !== null) return bestOfAll(pairs, features);
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let left = allowed; left !== 0; left &= left - 1) {
    const part = 31 - Math.clz32(left & -left);
    let sum = 0;
    for (let at = 0; at < PART_FEATURES; at++) sum += weights[(features[at] ?? 0) + part] ?? 0;
    if (sum > most) {
      best = part;
      most = sum;
    }
  }
  return best;
}

/** The same among all parts, two at a time: the weights of neighbours are added in the halves of one number. */
function bestOfAll(pairs: Int16Array, rows: Int32Array): number {
  for (let at = 0; at < PART_FEATURES; at++) rows[at] = (rows[at] ?? 0) >> 1;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let pair = 0; pair < PARTS.length >> 1; pair++) {
    let sum = 0;
    for (let at = 0; at < PART_FEATURES; at++) {
      const both = pairs[(rows[at] ?? 0) + pair] ?? 0;
      sum = (sum + ((both >> 8) << 16) + ((both << 24) >> 24)) | 0;
    }
    const first = (sum << 16) >> 16;
    const second = (sum - first) >> 16;
    if (first > most) {
      best = 2 * pair;
      most = first;
    }
    if (second > most) {
      best = 2 * pair + 1;
      most = second;
    }
  }
  return best;
}

/** The index of the greatest among the sums that `allowed` has a bit for; the first of equals. */
export function greatest(sums: Int32Array | Float64Array, allowed: number): number {
  let best = -1;
  for (let part = 0; part < PARTS.length; part++) {
    if ((allowed & (1 << part)) === 0) continue;
    if (best < 0 || (sums[part] ?? 0) > (sums[best] ?? 0)) best = part;
  }
  return Math.max(best, 0);
}

/** For each token the bit of its part where a quotation mark's side settles it, else 0. */
export function markParts(tokens: Tokens, quotes: QuoteState | null): Int32Array {
  const known = new Int32Array(tokens.count);
  const opens = new Set(quotes?.quotations.map(({ start }) => start));
  const closes = new Set(quotes?.quotations.map(({ end }) => end));
  for (let i = 0; i < tokens.count; i++) {
    const mark = markOf(tokens.word[i] ?? '');
    if (mark === MARK.none) continue;
    if (opens.has(tokens.start[i] ?? -1)) known[i] = 1 << PART.OQ;
    else if (closes.has(tokens.end[i] ?? -1)) known[i] = 1 << PART.CQ;
    else if (mark < MARK.singleOpen) known[i] = sidePart(tokens, i, mark);
  }
  return known;
}

function sidePart(tokens: Tokens, i: number, mark: number): number {
  if (mark === MARK.straight) {
    const side = lean(tokens, i);
    return 1 << (side > 0 || (side === 0 && gapBefore(tokens, i)) ? PART.OQ : PART.CQ);
  }
  return 1 << (mark === MARK.close ? PART.CQ : PART.OQ);
}
