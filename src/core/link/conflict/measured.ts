import { MEASURES } from '../lexicon/measured.ts';
import type { NumberPlace } from './number-places.ts';
import { phrasesIn, phraseTable } from './phrases.ts';
import type { Words } from './terms.ts';
import { isPeople, type Thing } from './units.ts';

const phrases = phraseTable('measures', () => MEASURES);

/** Whether a word alone says that a figure is of this: "masked" of those who broke in. */
export function isWordOf(of: string, stemmed: string): boolean {
  return (phrases().get(stemmed) ?? []).some((phrase) => phrase.of === of && phrase.stems.length === 1);
}

const NOTHING: readonly string[] = [];

/** What each figure is a figure of, by the words about it: "loss", "crowd"; each word is of the figure of its dimension that stands nearest. */
export function measuresOf(words: Words, quantities: readonly Measured[]): (readonly string[])[] {
  if (quantities.length === 0) return [];
  const found = quantities.map(() => new Set<string>());
  for (const { dimension, of, at } of phrasesIn(words, phrases())) {
    const taker = nearest(quantities, dimension, at);
    if (taker >= 0) found[taker]?.add(of);
  }
  return found.map((one) => (one.size === 0 ? NOTHING : [...one].sort()));
}

/** A figure that a word may be of. */
interface Measured {
  readonly thing: Thing;
  readonly place: Pick<NumberPlace, 'from' | 'to'>;
}

function nearest(quantities: readonly Measured[], dimension: string, at: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  quantities.forEach(({ thing, place }, index) => {
    if (!isOf(thing, dimension)) return;
    const away = Math.max(0, place.from - at, at - place.to);
    if (away < least) [best, least] = [index, away];
  });
  return best;
}

/** "money USD" is money; of what is counted people are people, and what is not said may be. */
function isOf({ dimension, head }: Thing, of: string): boolean {
  if (of === 'people' || of === 'count')
    return dimension === 'count' && (head === null || isPeople(head) === (of === 'people'));
  return dimension === of || dimension.startsWith(`${of} `);
}
