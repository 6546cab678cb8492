import type { KeptTelling } from '../../model/tellings-file.ts';
import { creditedBy, keyOfContent, keyOfCredit } from '../credited-by.ts';
import { bagOf, type WordBag } from './word-bags.ts';

/** A telling with what it is compared by. */
export interface Side {
  readonly telling: KeptTelling;
  readonly content: string;
  readonly credit: string;
  readonly bag: WordBag;
}

/** The tellings of the earlier and of the later text. */
export interface Sides {
  readonly before: readonly Side[];
  readonly now: readonly Side[];
}

/** What is not matched yet, by number. */
export interface Left {
  readonly olds: Set<number>;
  readonly currents: Set<number>;
}

/** So many words are compared at most: more is hostile text, or another text altogether. */
const MOST_WORDS = 20_000_000;

export function isTooMuch({ before, now }: Sides, { olds, currents }: Left): boolean {
  const wordsIn = (side: readonly Side[], numbers: ReadonlySet<number>): number =>
    [...numbers].reduce((sum, number) => sum + 20 + (side[number]?.bag.weights.size ?? 0), 0);
  return wordsIn(before, olds) * currents.size + wordsIn(now, currents) * olds.size > MOST_WORDS;
}

export function sideOf(tellings: readonly KeptTelling[]): Side[] {
  return tellings.map((telling) => {
    const words = telling.content.map(({ exact }) => exact);
    return { telling, content: keyOfContent(words), credit: keyOfCredit(creditedBy(telling)), bag: bagOf(words) };
  });
}
