import type { Document } from '../document.ts';
import { type Bounds, findBounds } from './bounds.ts';
import { bytesOf } from './bytes.ts';
import { type Counts, countAlong } from './counts.ts';
import { isVerb } from './parts.ts';
import type { WordKeys } from './word-keys.ts';
import { findTraits, LISTED, TRAIT } from './word-traits.ts';

/** What the features of the attribution model read: one array a property, index i speaks of token i. */
export interface View extends WordKeys, Bounds {
  readonly count: number;
  readonly lower: readonly string[];
  readonly word: readonly string[];
  readonly part: Uint8Array;
  /** 1 where the token has a letter or a digit, 0 for punctuation. */
  readonly wordy: Uint8Array;
  readonly sentence: Int32Array;
  /** 0 outside quotation marks, 1 in double ones, 2 in single ones. */
  readonly quoted: Uint8Array;
  /** Number of the quotation the token stands in, 0 outside. */
  readonly quotation: Int32Array;
  /** `quoted` of the token, the one before and the one after it (in its block), as one number below 27. */
  readonly quoteEdge: Uint8Array;
  /** How often the word was part of a cue in training: 0 never met, 1 too seldom to tell, 2 hardly ever … 8 nearly always. */
  readonly propensity: Uint8Array;
  /** What the word list says: a value of LISTED. */
  readonly listed: Uint8Array;
  /** 2 a likely cue, 1 a possible one, 0 none. */
  readonly strength: Uint8Array;
  /** The nearest likely cue before and after the token in its sentence, outside quotation marks; -1 for none. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  readonly counts: Counts;
}

/** What a view is made from: `words` and `propensity` of the document's tokens. */
export interface ViewSource {
  readonly document: Document;
  readonly words: WordKeys;
  readonly propensity: Uint8Array;
}

/** Everything the features need to know about a document. */
export function viewOf({ document, words, propensity }: ViewSource): View {
  const { tokens, parts, quotes } = document;
  const bounds = findBounds(tokens);
  const traits = findTraits(tokens);
  const listed = bytesOf(tokens.count, (at) => listedAs((traits[at] ?? 0) & TRAIT.kind, parts[at] ?? 0));
  const strength = bytesOf(tokens.count, (at) => strengthOf(listed[at] ?? 0, propensity[at] ?? 0));
  const likely = bytesOf(tokens.count, (at) => (strength[at] === 2 && quotes.state[at] !== 1 ? 1 : 0));
  return {
    ...words,
    ...bounds,
    count: tokens.count,
    lower: tokens.lower,
    word: tokens.word,
    part: parts,
    wordy: bytesOf(tokens.count, (at) => ((traits[at] ?? 0) & TRAIT.wordy ? 1 : 0)),
    sentence: tokens.sentence,
    quoted: quotes.state,
    quotation: quotes.quotation,
    quoteEdge: quoteEdges(quotes.state, bounds),
    propensity,
    listed,
    strength,
    cueBefore: nearestBefore(likely, bounds.sentenceStart),
    cueAfter: nearestAfter(likely, bounds.sentenceEnd),
    counts: countAlong({ document, traits, strength }),
  };
}

/** A verb attributes only where it is one: "the *report* runs to forty pages". */
function listedAs(kind: number, part: number): number {
  const isVerbal = kind === LISTED.speech || kind === LISTED.mental;
  return isVerbal && !isVerb(part) ? LISTED.none : kind;
}

function strengthOf(listed: number, propensity: number): number {
  if (listed === LISTED.unmistakable || listed === LISTED.speech || propensity >= 6) return 2;
  return listed !== LISTED.none || propensity >= 4 ? 1 : 0;
}

function quoteEdges(quoted: Uint8Array, { blockStart, blockEnd }: Bounds): Uint8Array {
  return bytesOf(quoted.length, (at) => {
    const here = quoted[at] ?? 0;
    const before = at > (blockStart[at] ?? 0) ? (quoted[at - 1] ?? 0) : 0;
    const after = at + 1 < (blockEnd[at] ?? 0) ? (quoted[at + 1] ?? 0) : 0;
    return here * 9 + before * 3 + after;
  });
}

/** For each token the last marked one before it and not before the start of its stretch. */
export function nearestBefore(marked: Uint8Array, start: Int32Array): Int32Array {
  const nearest = new Int32Array(marked.length).fill(-1);
  let last = -1;
  for (let at = 0; at < marked.length; at++) {
    if (at === start[at]) last = -1;
    nearest[at] = last;
    if (marked[at] === 1) last = at;
  }
  return nearest;
}

/** For each token the first marked one after it and before the end of its stretch. */
export function nearestAfter(marked: Uint8Array, end: Int32Array): Int32Array {
  const nearest = new Int32Array(marked.length).fill(-1);
  let next = -1;
  for (let at = marked.length - 1; at >= 0; at--) {
    if (at + 1 === end[at]) next = -1;
    nearest[at] = next;
    if (marked[at] === 1) next = at;
  }
  return nearest;
}
