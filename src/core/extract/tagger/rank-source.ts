import { between, capped } from './counts.ts';
import type { CueContext } from './cue-context.ts';
import { addKey, type FeatureKeys } from './feature-keys.ts';
import { mix } from './hash.ts';
import { FLAT, type TokenRange } from './labels.ts';
import { addBoundary } from './rank-boundary.ts';
import { agreementAt, type Piece } from './rank-content.ts';
import { stepOf } from './steps.ts';

const NO_WORD = 1;
const NO_PART = 63;

export function addSourceFeatures(context: CueContext, piece: Piece, out: FeatureKeys): void {
  const { range } = piece;
  const place = placeOf(context, range);
  addBoundary(context, piece, { place: 32 + place * 2, out, step: -1 });
  addBoundary(context, piece, { place: 33 + place * 2, out, step: 1 });
  addWords(context, range, { place, out });
  addShape(context, range, { place, out });
}

interface Target {
  /** Right before the cue, right after it, or farther on either side. */
  readonly place: number;
  readonly out: FeatureKeys;
}

function placeOf({ cue }: CueContext, [start, end]: TokenRange): number {
  if (start === cue[1]) return 1;
  if (end === cue[0]) return 2;
  return start > cue[1] ? 3 : 4;
}

function addWords({ view, cue, head }: CueContext, [start, end]: TokenRange, { place, out }: Target): void {
  const within = (at: number): boolean => at >= (view.blockStart[cue[0]] ?? 0) && at < (view.blockEnd[cue[0]] ?? 0);
  const word = (at: number): number => (within(at) ? (view.lowerKey[at] ?? 0) : NO_WORD);
  const part = (at: number): number => (within(at) ? (view.part[at] ?? 0) : NO_PART);
  const partFirst = part(start);
  const partLast = part(end - 1);
  addKey(out, mix(950, word(start), place));
  addKey(out, mix(951, word(end - 1), place));
  addKey(out, mix(952, word(end), place));
  addKey(out, mix(953, partFirst * 64 + partLast, place));
  addKey(out, mix(954, part(start - 1) * 64 + part(end), place));
  addKey(out, mix(957, word(start - 1), place));
  addKey(out, mix(958, head, mix(12, place, partLast)));
  addKey(out, mix(959, word(start - 1), partFirst));
  addKey(out, mix(945, part(start - 1) * 64 + partFirst, mix(13, part(end), place)));
  addKey(out, mix(946, partLast * 64 + part(end), mix(14, part(end + 1), place)));
}

function addShape({ view, cue, flat }: CueContext, [start, end]: TokenRange, { place, out }: Target): void {
  const { counts } = view;
  const [from, to] = end <= cue[0] ? [end, cue[0]] : [cue[1], start];
  const commas = capped(between(counts.comma, start, end), 3);
  const verbs = capped(between(counts.finiteVerb, start, end), 3);
  const gap = capped(between(counts.comma, from, to), 2) * 3 + capped(between(counts.finiteVerb, from, to), 2);
  const goesOn = flat.labels[end] === FLAT.source + 1 ? 1 : 0;
  addKey(out, mix(955, stepOf(end - start), place));
  addKey(out, mix(956, commas * 4 + verbs, place));
  addKey(out, mix(960, agreementAt(flat.labels[start] ?? 0, FLAT.source) * 10 + goesOn, place));
  addKey(out, mix(947, gap, mix(15, stepOf(to - from), place)));
  let least = 7;
  for (let at = start; at < end; at++) least = Math.min(least, flat.source[at] ?? 0);
  addKey(out, mix(991, least, place));
  addKey(out, mix(948, gap * 16 + capped(between(counts.nominal, from, to), 3), place));
}
