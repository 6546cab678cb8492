import { once } from '../../model/once.ts';
import { foldWords } from '../../text/fold-text.ts';
import { MEASURES } from '../lexicon/measured.ts';
import { stem } from '../words/stems.ts';
import type { NumberPlace } from './number-places.ts';
import type { Words } from './terms.ts';
import { isPeople, type Thing } from './units.ts';

interface Phrase {
  readonly dimension: string;
  readonly of: string;
  /** Stems in order; `~` for up to three words. */
  readonly stems: readonly string[];
}

/** By their first stem. */
const phrases = once((): ReadonlyMap<string, readonly Phrase[]> => {
  const table = new Map<string, Phrase[]>();
  for (const row of MEASURES.trim().split('\n')) {
    const [head = '', list = ''] = row.split(': ');
    const [dimension = '', ...of] = head.split(' ');
    for (const phrase of list.split(', ')) {
      const stems = phrase.split(' ').flatMap((word) => (word === '~' ? [word] : foldWords(word).map(stem)));
      const first = stems[0] ?? '';
      table.set(first, [...(table.get(first) ?? []), { dimension, of: of.join(' '), stems }]);
    }
  }
  return table;
});

/** Whether a word alone says that a figure is of this: "masked" of those who broke in. */
export function isWordOf(of: string, stemmed: string): boolean {
  return (phrases().get(stemmed) ?? []).some((phrase) => phrase.of === of && phrase.stems.length === 1);
}

const NOTHING: readonly string[] = [];

/** What each figure is a figure of, by the words about it: "loss", "crowd"; each word is of the figure of its dimension that stands nearest. */
export function measuresOf(words: Words, quantities: readonly Measured[]): (readonly string[])[] {
  if (quantities.length === 0) return [];
  const found = quantities.map(() => new Set<string>());
  for (let at = 0; at < words.count; at++) {
    for (const phrase of phrases().get(words.stems[at] ?? '') ?? []) {
      if (!stands(words, phrase.stems, at)) continue;
      const taker = nearest(quantities, phrase.dimension, at);
      if (taker >= 0) found[taker]?.add(phrase.of);
    }
  }
  return found.map((one) => (one.size === 0 ? NOTHING : [...one].sort()));
}

/** A figure that a word may be of. */
interface Measured {
  readonly thing: Thing;
  readonly place: Pick<NumberPlace, 'from' | 'to'>;
}

const MOST_BETWEEN = 3;

/** Whether a phrase stands here, of which the first word does. */
function stands({ stems: written }: Words, [, ...stems]: readonly string[], from: number): boolean {
  let at = from + 1;
  let gap = 0;
  for (const one of stems) {
    if (one === '~') {
      gap = MOST_BETWEEN;
      continue;
    }
    const next = written.slice(at, at + gap + 1).indexOf(one);
    if (next < 0) return false;
    at += next + 1;
    gap = 0;
  }
  return true;
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
