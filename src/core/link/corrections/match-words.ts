import { grouped } from '../../model/grouped.ts';
import { NEGATIONS } from '../lexicon/function-words.ts';
import { EXACT } from './match-places.ts';
import type { Left, Side, Sides } from './match-sides.ts';
import type { Candidate } from './surest-pairs.ts';
import { alike } from './word-bags.ts';

/**
 * Tellings in the same words by the same source, wherever they stand. Where as many are left of the one text as of the
 * other, they are taken in order: nothing that anybody decided on tells them apart. Else only one whose words before it are
 * the same still, as its computed id says.
 */
export function inSameWords(sides: Sides, { olds, currents }: Left): Omit<Candidate, 'score'>[] {
  const later = groupsOf(sides.now, currents);
  return [...groupsOf(sides.before, olds)].flatMap(([key, before]) => {
    const now = later.get(key) ?? [];
    if (before.length === now.length) return before.flatMap((old, at) => pairOf(old, now[at]));
    const byId = new Map(now.map((current) => [sides.now[current]?.telling.id, current]));
    return before.flatMap((old) => pairOf(old, byId.get(sides.before[old]?.telling.id)));
  });
}

function pairOf(old: number, current: number | undefined): Omit<Candidate, 'score'>[] {
  return current === undefined ? [] : [{ old, current }];
}

/** In order of their place. */
function groupsOf(side: readonly Side[], numbers: ReadonlySet<number>): Map<string, number[]> {
  const placeOf = (at: number): number => side[at]?.telling.content[0]?.start ?? 0;
  const inOrder = [...numbers].sort((a, b) => placeOf(a) - placeOf(b));
  return grouped(inOrder, (at) => `${side[at]?.content}\n${side[at]?.credit}`);
}

const LEAST_ALIKE = 0.8;
/** Of fewer words, too many sentences are nearly the same. */
const LEAST_WORDS = 4;

/**
 * Tellings in nearly the same words by the same source, wherever they stand: moved, and reworded on the way. What stands elsewhere with
 * another figure, name or negation is another telling as likely as the same one.
 */
export function inNearWords(sides: Sides, { olds, currents }: Left): Candidate[] {
  const candidates: Candidate[] = [];
  for (const old of olds) {
    for (const current of currents) {
      const [one, other] = [sides.before[old], sides.now[current]];
      if (one === undefined || other === undefined || one.credit !== other.credit) continue;
      if (Math.min(one.bag.whole, other.bag.whole) < LEAST_WORDS) continue;
      const score = alike(one.bag, other.bag);
      if (score < LEAST_ALIKE || differInSubstance(one.content, other.content)) continue;
      candidates.push({ old, current, score: score + (one.content === other.content ? EXACT : 0) });
    }
  }
  return candidates;
}

/** Whether one has a word that the other has not, and that is a figure, a name or a negation. */
function differInSubstance(one: string, other: string): boolean {
  const [first, second] = [one.split(' '), other.split(' ')];
  const isMissing = (words: readonly string[], from: readonly string[]): boolean => {
    const there = new Set(from);
    // The first word's capital is its sentence's.
    return words.some(
      (word, at) => !there.has(word) && ((at > 0 && /^\p{Lu}/u.test(word)) || /\d/.test(word) || isNegation(word)),
    );
  };
  return isMissing(first, second) || isMissing(second, first);
}

function isNegation(word: string): boolean {
  return word.endsWith("n't") || NEGATIONS.has(word.toLowerCase());
}
