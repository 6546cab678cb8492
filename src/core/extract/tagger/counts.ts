import type { Document } from '../document.ts';
import { isFiniteVerb, isNominal, PART } from './parts.ts';
import { TRAIT } from './word-traits.ts';

/** Running counts: `counts[k]` is how many of the first k tokens are of the kind, so a stretch costs one subtraction. */
export interface Counts {
  readonly comma: Int32Array;
  readonly finiteVerb: Int32Array;
  readonly that: Int32Array;
  /** In double quotation marks. */
  readonly quoted: Int32Array;
  readonly likelyCue: Int32Array;
  /** who, which, what … */
  readonly relative: Int32Array;
  readonly dash: Int32Array;
  readonly conjunction: Int32Array;
  /** Ends of noun phrases: a nominal that no nominal follows. */
  readonly nominal: Int32Array;
}

/** What is counted beside the document's own: the words' traits, and how likely a cue each token is (2 likely). */
export interface Counted {
  readonly document: Document;
  readonly traits: Uint8Array;
  readonly strength: Uint8Array;
}

export function countAlong({ document, traits, strength }: Counted): Counts {
  const { parts, quotes } = document;
  const { count } = document.tokens;
  const along = (holds: (at: number) => boolean): Int32Array => runningCount(count, holds);
  const has = (trait: number): Int32Array => runningCount(count, (at) => ((traits[at] ?? 0) & trait) !== 0);
  const nominal = (at: number): boolean => at < count && isNominal(parts[at] ?? 0);
  return {
    comma: has(TRAIT.comma),
    finiteVerb: along((at) => isFiniteVerb(parts[at] ?? 0)),
    that: has(TRAIT.that),
    quoted: along((at) => quotes.state[at] === 1),
    likelyCue: along((at) => strength[at] === 2),
    relative: along((at) => parts[at] === PART.W),
    dash: has(TRAIT.dash),
    conjunction: has(TRAIT.conjunction),
    nominal: along((at) => nominal(at) && !nominal(at + 1)),
  };
}

function runningCount(count: number, holds: (at: number) => boolean): Int32Array {
  const running = new Int32Array(count + 1);
  let found = 0;
  for (let at = 0; at < count; at++) {
    if (holds(at)) found++;
    running[at + 1] = found;
  }
  return running;
}

/** How many of the kind stand in tokens from `start` to `end`; 0 for an empty or reversed stretch. */
export function between(running: Int32Array, start: number, end: number): number {
  return end <= start ? 0 : (running[end] ?? 0) - (running[start] ?? 0);
}

export function capped(value: number, most: number): number {
  return Math.min(value, most);
}
