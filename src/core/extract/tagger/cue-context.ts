import { between, capped } from './counts.ts';
import type { CuePlaces, FlatReading } from './cue-list.ts';
import { mix } from './hash.ts';
import type { TokenRange } from './labels.ts';
import { isProper, isVerb, PART } from './parts.ts';
import { POSITION_CLASSES, positionClass } from './position-class.ts';
import type { View } from './view.ts';
import { LISTED } from './word-traits.ts';

/** One cue as the second stage sees it: the stretch of text to label, and what marks the cue. */
export interface CueContext {
  readonly view: View;
  readonly flat: FlatReading;
  readonly places: CuePlaces;
  readonly cue: TokenRange;
  /** The tokens that may belong to the cue: its block, as far as REACH. */
  readonly window: TokenRange;
  /** Hash of the cue's head word, and its part of speech with its place in the word list. */
  readonly head: number;
  readonly headKind: number;
  /** What stands before and after the cue, and the same with the head word. */
  readonly neighbours: number;
  readonly headNeighbours: number;
  /** Where there are quotation marks around the cue. */
  readonly quotes: number;
  /** Numbers of the nearest quotations before and after the cue; -1 and a large number for none. */
  readonly quotationBefore: number;
  readonly quotationAfter: number;
}

/** How many tokens on either side of a cue are looked at; 99 of 100 attributions reach no farther than 80. */
const REACH = 90;
const NO_QUOTATION = 0x7fffffff;

export interface Surroundings {
  readonly view: View;
  readonly flat: FlatReading;
  readonly places: CuePlaces;
}

export function contextOf({ view, flat, places }: Surroundings, cue: TokenRange): CueContext {
  const [start, end] = cue;
  const window: TokenRange = [
    Math.max(view.blockStart[start] ?? 0, start - REACH),
    Math.min(view.blockEnd[start] ?? 0, end + REACH),
  ];
  const head = headOf(view, cue);
  const neighbours = kindAt(view, start - 1, cue) * 32 + kindAt(view, end, cue);
  const headWord = view.lowerKey[head] ?? 0;
  return {
    view,
    flat,
    places,
    cue,
    window,
    head: headWord,
    headKind: (view.part[head] ?? 0) * 8 + (view.listed[head] ?? 0),
    neighbours,
    headNeighbours: mix(30, headWord, neighbours),
    quotes: quotesAround(view, cue),
    quotationBefore: nearestQuotation(view, start - 1, window[0] - 1),
    quotationAfter: nearestQuotation(view, end, window[1]),
  };
}

/** The class that chooses the transition weights into a token of the window. */
export function roleClass({ view, cue }: CueContext, at: number): number {
  if (at >= cue[0] && at < cue[1]) return POSITION_CLASSES;
  if (at === cue[1]) return POSITION_CLASSES + 1;
  if (at === cue[0] - 1) return POSITION_CLASSES + 2;
  return positionClass(view, at);
}

/** The word of a cue that says what it is: "has repeatedly *insisted*"; the last of the likeliest. */
function headOf(view: View, [start, end]: TokenRange): number {
  let head = end - 1;
  let best = -1;
  for (let at = start; at < end; at++) {
    const listed = view.listed[at] === LISTED.none ? 0 : 3;
    const value = (view.propensity[at] ?? 0) + listed + (isVerb(view.part[at] ?? 0) ? 1 : 0);
    if (value < best) continue;
    best = value;
    head = at;
  }
  return head;
}

/** A rough kind of a token beside a cue, below 32; 0 beyond the block. */
function kindAt(view: View, at: number, [start]: TokenRange): number {
  if (at < (view.blockStart[start] ?? 0) || at >= (view.blockEnd[start] ?? 0)) return 0;
  const word = view.lower[at] ?? '';
  const part = view.part[at] ?? 0;
  if (word === ',') return 1;
  if (word === 'that') return 2;
  if ((view.quoted[at] ?? 0) > 0) return 3;
  if (word === ':') return 4;
  if (word === '.' || word === '?' || word === '!') return 5;
  if (part === PART.TO) return 6;
  if (part === PART.PRP) return 7;
  if (isProper(part)) return 8;
  if (part === PART.IN) return 9;
  if (part === PART.DT) return 10;
  return isVerb(part) ? 11 : 12 + (part & 3);
}

function quotesAround(view: View, [start, end]: TokenRange): number {
  const { counts, sentenceStart, sentenceEnd } = view;
  const first = sentenceStart[start] ?? 0;
  const last = sentenceEnd[start] ?? 0;
  const any = (from: number, to: number): number => capped(between(counts.quoted, from, to), 1);
  const hasNext = last < (view.blockEnd[start] ?? 0);
  const hasEarlier = first > (view.blockStart[start] ?? 0);
  return (
    any(first, start) +
    2 * any(end, last) +
    4 * ((view.quoted[first] ?? 0) > 0 ? 1 : 0) +
    8 * (hasNext ? any(last, sentenceEnd[last] ?? 0) : 0) +
    16 * (hasEarlier ? any(sentenceStart[first - 1] ?? 0, first) : 0) +
    32 * ((view.quoted[start] ?? 0) > 0 ? 1 : 0)
  );
}

/** The quotation nearest to `from` on the way to `to` (not reached). */
function nearestQuotation(view: View, from: number, to: number): number {
  const step = from > to ? -1 : 1;
  for (let at = from; at !== to; at += step) {
    if ((view.quoted[at] ?? 0) > 0) return view.quotation[at] ?? 0;
  }
  return step < 0 ? -1 : NO_QUOTATION;
}
