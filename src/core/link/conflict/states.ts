import { STATES } from '../lexicon/states.ts';
import type { Words } from './terms.ts';

/** Words of a content that say in which of two states something is. */
export interface State {
  /** Number of the pair of states. */
  readonly pair: number;
  readonly side: 0 | 1;
  /** Tokens of the phrase, half-open. */
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly pair: number;
  readonly side: 0 | 1;
}

/** Phrases by their first word, the longest first. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phraseTable();

function phraseTable(): Map<string, Phrase[]> {
  const table = new Map<string, Phrase[]>();
  STATES.forEach((sides, pair) => {
    for (const side of [0, 1] as const) {
      for (const phrase of sides[side]) {
        const words = phrase.split(' ');
        const first = words[0] ?? '';
        table.set(first, [...(table.get(first) ?? []), { words, pair, side }]);
      }
    }
  });
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The states that a content names, in order. */
export function statesOf({ lower, name, count }: Words): State[] {
  const states: State[] = [];
  for (let at = 0; at < count; at++) {
    if (name[at] === true) continue;
    let longest = 0;
    for (const { words, pair, side } of PHRASES.get(lower[at] ?? '') ?? []) {
      if (words.length < longest || !words.every((word, offset) => lower[at + offset] === word)) continue;
      longest = words.length;
      states.push({ pair, side, from: at, to: at + words.length });
    }
  }
  return states;
}
