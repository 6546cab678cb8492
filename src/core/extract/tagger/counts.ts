import type { Document } from '../document.ts';
import { isFiniteVerb, isNominal, PART } from './parts.ts';

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

const DASHES = new Set(['--', '---', '—', '–', '-', ';', ':']);
const CONJUNCTIONS = new Set(
  'and but or while as after when because if although though before since who which'.split(' '),
);

export function countAlong(known: { readonly document: Document; readonly strength: Uint8Array }): Counts {
  const { tokens, parts, quotes } = known.document;
  const { count, lower } = tokens;
  const along = (holds: (at: number) => boolean): Int32Array => runningCount(count, holds);
  const nominal = (at: number): boolean => at < count && isNominal(parts[at] ?? 0);
  return {
    comma: along((at) => lower[at] === ','),
    finiteVerb: along((at) => isFiniteVerb(parts[at] ?? 0)),
    that: along((at) => lower[at] === 'that'),
    quoted: along((at) => quotes.state[at] === 1),
    likelyCue: along((at) => known.strength[at] === 2),
    relative: along((at) => parts[at] === PART.W),
    dash: along((at) => DASHES.has(lower[at] ?? '')),
    conjunction: along((at) => CONJUNCTIONS.has(lower[at] ?? '')),
    nominal: along((at) => nominal(at) && !nominal(at + 1)),
  };
}

function runningCount(count: number, holds: (at: number) => boolean): Int32Array {
  const running = new Int32Array(count + 1);
  for (let at = 0; at < count; at++) running[at + 1] = (running[at] ?? 0) + (holds(at) ? 1 : 0);
  return running;
}

/** How many of the kind stand in tokens from `start` to `end`; 0 for an empty or reversed stretch. */
export function between(running: Int32Array, start: number, end: number): number {
  return end <= start ? 0 : (running[end] ?? 0) - (running[start] ?? 0);
}

export function capped(value: number, most: number): number {
  return Math.min(value, most);
}
