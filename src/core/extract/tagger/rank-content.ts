import { between, capped } from './counts.ts';
import type { CueContext } from './cue-context.ts';
import { addKey, type FeatureKeys } from './feature-keys.ts';
import { mix } from './hash.ts';
import { FLAT, type TokenRange } from './labels.ts';
import { punctuationOf } from './layout.ts';
import { addBoundary } from './rank-boundary.ts';
import { stepOf } from './steps.ts';
import type { View } from './view.ts';

/** One span of a reading. */
export interface Piece {
  readonly range: TokenRange;
  /** Whether it is the first of its role. */
  readonly first: boolean;
}

const NO_WORD = 1;
const NO_PART = 63;

export function addContentFeatures(context: CueContext, piece: Piece, out: FeatureKeys): void {
  const place = placeOf(context, piece);
  addEdges(context, piece, { place, out });
  addWords(context, piece, { place, out });
  addInside(context, piece, { place, out });
  addRemainder(context, piece, { place, out });
  addAgreement(context, piece, { place, out });
  addBoundary(context, piece, { place: place * 2, out, step: -1 });
  addBoundary(context, piece, { place: place * 2 + 1, out, step: 1 });
}

interface Target {
  /** Before or after the cue, in its sentence or not, first of its role or not. */
  readonly place: number;
  readonly out: FeatureKeys;
}

function placeOf({ view, cue }: CueContext, { range, first }: Piece): number {
  const after = range[0] >= cue[1] ? 1 : 0;
  const sameSentence = view.sentence[range[0]] === view.sentence[cue[0]] ? 1 : 0;
  return after + 2 * sameSentence + (first ? 0 : 4);
}

function wordAt({ view, cue }: CueContext, at: number): number {
  return within(view, cue, at) ? (view.lowerKey[at] ?? 0) : NO_WORD;
}

function partAt({ view, cue }: CueContext, at: number): number {
  return within(view, cue, at) ? (view.part[at] ?? 0) : NO_PART;
}

function within(view: View, cue: TokenRange, at: number): boolean {
  return at >= (view.blockStart[cue[0]] ?? 0) && at < (view.blockEnd[cue[0]] ?? 0);
}

/** How the span meets the sentence's edges and the cue. */
function addEdges({ view, head, cue }: CueContext, { range }: Piece, { place, out }: Target): void {
  const end = range[1];
  const edges = edgesOf({ view, cue }, range);
  const atEnd = Math.floor(edges / 10) % 10;
  const last = view.word[end - 1] ?? '';
  addKey(out, mix(910, place, edges));
  addKey(out, mix(923, head, mix(6, atEnd, place)));
  addKey(out, mix(924, stepOf(end - range[0]), place));
  addKey(out, mix(930, punctuationOf(last), place * 8 + atEnd));
}

/** How a span of content meets the source of its reading. */
export function addNeighbourhood(
  context: CueContext,
  piece: Piece,
  known: { source: readonly TokenRange[]; out: FeatureKeys },
): void {
  const [start, end] = piece.range;
  const touches = (gap: number): boolean =>
    known.source.some((source) => source[0] === end + gap || source[1] === start - gap);
  const beside = touches(0) ? 1 : touches(1) ? 2 : 0;
  addKey(known.out, mix(911, mix(1, placeOf(context, piece), beside), edgesOf(context, piece.range)));
}

/** At its sentence's start, at its end, beside the cue: three digits. */
function edgesOf({ view, cue }: Pick<CueContext, 'view' | 'cue'>, [start, end]: TokenRange): number {
  const fromStart = start - (view.sentenceStart[start] ?? 0);
  const toEnd = (view.sentenceEnd[end - 1] ?? 0) - end;
  const atStart = fromStart === 0 ? 1 : fromStart === 1 ? 2 : 0;
  const atEnd = toEnd === 0 ? 1 : toEnd === 1 ? 2 : 0;
  const besideCue = start === cue[1] ? 1 : end === cue[0] ? 2 : start === cue[1] + 1 ? 3 : end === cue[0] - 1 ? 4 : 0;
  return atStart * 100 + atEnd * 10 + besideCue;
}

/** First and last words of the span and the words around it. */
function addWords(context: CueContext, { range }: Piece, { place, out }: Target): void {
  const [start, end] = range;
  const { head } = context;
  const first = wordAt(context, start);
  const last = wordAt(context, end - 1);
  const next = wordAt(context, end);
  const next2 = wordAt(context, end + 1);
  const partFirst = partAt(context, start);
  const partLast = partAt(context, end - 1);
  const partNext = partAt(context, end);
  const partNext2 = partAt(context, end + 1);
  addKey(out, mix(912, first, place));
  addKey(out, mix(913, wordAt(context, start - 1), place));
  addKey(out, mix(914, last, place));
  addKey(out, mix(915, next, place));
  addKey(out, mix(916, last, mix(2, next, 0)));
  addKey(out, mix(917, partFirst * 64 + partAt(context, start - 1), place));
  addKey(out, mix(918, partLast * 64 + partNext, place));
  addKey(out, mix(919, mix(3, partNext, partNext2), mix(4, partLast, place)));
  addKey(out, mix(920, next, partNext2));
  addKey(out, mix(921, head, first));
  addKey(out, mix(922, head, mix(5, partFirst, place)));
  addKey(out, mix(925, mix(7, next, next2), place));
  addKey(out, mix(940, mix(8, first, wordAt(context, start + 1)), head));
}

/** Quotation marks, clauses and cues inside the span. */
function addInside({ view, cue, places }: CueContext, { range }: Piece, { place, out }: Target): void {
  const [start, end] = range;
  const { counts } = view;
  const quoted = between(counts.quoted, start, end);
  const extent = quoted === end - start ? 2 : quoted > 0 ? 1 : 0;
  const cutsStart = sameQuotation(view, cue, [start - 1, start]) ? 1 : 0;
  const cutsEnd = sameQuotation(view, cue, [end - 1, end]) ? 1 : 0;
  const verbs = capped(between(counts.finiteVerb, start, end), 3);
  const commas = capped(between(counts.comma, start, end), 3);
  addKey(out, mix(926, cutsStart + 2 * cutsEnd + 4 * extent, place));
  addKey(out, mix(927, verbs, place));
  addKey(out, mix(928, capped(between(counts.likelyCue, start, end), 3), place));
  addKey(out, mix(929, commas * 4 + verbs, place));
  addKey(out, mix(941, capped(between(places.begun, start, end), 2) * 4 + extent, place));
}

/** Whether both tokens stand in one quotation in double marks, so that an edge between them cuts it. */
function sameQuotation(view: View, cue: TokenRange, [before, after]: TokenRange): boolean {
  if (!within(view, cue, before) || !within(view, cue, after)) return false;
  return view.quoted[before] === 1 && view.quoted[after] === 1 && view.quotation[before] === view.quotation[after];
}

/** What the sentence goes on with after the span: "…, which the council denies". */
function addRemainder(context: CueContext, { range }: Piece, { place, out }: Target): void {
  const { view, places } = context;
  const { counts } = view;
  const end = range[1];
  const last = view.sentenceEnd[end - 1] ?? end;
  const rest = Math.max(0, last - end);
  const restStep = stepOf(rest);
  const next = wordAt(context, end);
  const partNext = rest > 0 ? partAt(context, end) : 0;
  const verbs = capped(between(counts.finiteVerb, end, last), 2);
  const commas = capped(between(counts.comma, end, last), 3);
  const cues = capped(between(places.begun, end, last), 2);
  addKey(out, mix(931, restStep, place));
  addKey(out, mix(932, mix(9, next, partNext), mix(10, verbs, place)));
  addKey(out, mix(933, commas, mix(11, restStep, place)));
  addKey(out, mix(942, mix(12, next, partAt(context, end + 1)), mix(13, verbs, cues)));
  addKey(out, mix(943, cues * 3 + verbs, mix(14, partNext, place)));
}

/** How the span agrees with what the flat chain labelled. */
function addAgreement({ view, cue, flat }: CueContext, { range }: Piece, { place, out }: Target): void {
  const [start, end] = range;
  const { labels } = flat;
  const starts = agreementAt(labels[start] ?? 0, FLAT.content);
  const after = within(view, cue, end) ? (labels[end] ?? 0) : 0;
  const goesOn = after === FLAT.content + 1 ? 1 : after === FLAT.content ? 2 : after > 0 ? 3 : 0;
  const ends = (labels[end - 1] ?? 0) >= FLAT.content ? 1 : 0;
  let covered = 0;
  let least = 7;
  for (let at = start; at < end; at++) {
    if ((labels[at] ?? 0) >= FLAT.content) covered++;
    least = Math.min(least, flat.content[at] ?? 0);
  }
  let beyond = 0;
  const last = view.sentenceEnd[end - 1] ?? end;
  for (let at = end; at < last; at++) beyond = Math.max(beyond, flat.content[at] ?? 0);
  addKey(out, mix(934, starts * 100 + goesOn * 10 + ends, place));
  addKey(out, mix(944, Math.floor((4 * covered) / (end - start)), place));
  addKey(out, mix(990, least * 8 + beyond, place));
}

/** 1 where the label begins a span of the role, 2 where it continues one, 3 for another role, 0 for none. */
export function agreementAt(label: number, begin: number): number {
  if (label === begin) return 1;
  if (label === begin + 1) return 2;
  return label > 0 ? 3 : 0;
}
