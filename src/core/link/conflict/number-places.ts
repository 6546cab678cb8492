import type { Figure } from '../../model/reading.ts';
import { foldWords } from '../../text/fold-text.ts';
import type { Words } from './terms.ts';

/** Tokens of a figure's number, half-open. */
export interface NumberPlace {
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
  /** In "of 94 drones, 71 were shot down" 94 are the whole, of which nothing is said, and 71 the part. */
  readonly share?: 'whole' | 'part';
  /** In "58 of 62 defendants" 62. */
  readonly of?: number;
}

/** A content with more figures is a table, and a text made to be slow may have thousands. */
const MOST = 16;

/** Finds each figure's words again among those of the content; one that is not there is left out. */
export function numbersOf(words: Words, figures: readonly Figure[]): NumberPlace[] {
  const places: NumberPlace[] = [];
  let past = 0;
  for (const figure of figures.slice(0, MOST)) {
    const sought = foldWords(figure.exact);
    const from = indexOf(words, sought, past);
    if (from < 0) continue;
    past = from + 1;
    places.push({ figure, from, to: endOf(words, from, sought) });
  }
  return places;
}

function indexOf(words: Words, sought: readonly string[], from: number): number {
  const first = sought[0];
  if (first === undefined) return -1;
  for (let at = from; at < words.count; at++) if (foldWords(words.written[at] ?? '')[0] === first) return at;
  return -1;
}

function endOf(words: Words, from: number, sought: readonly string[]): number {
  let left = sought.length;
  let at = from;
  while (at < words.count && left > 0) {
    left -= foldWords(words.written[at] ?? '').length;
    at++;
  }
  return at;
}
