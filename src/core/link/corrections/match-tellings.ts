import type { KeptTelling } from '../../model/tellings-file.ts';
import { changedIn, inGaps, inPlace, newIn, type Places, placesOf } from './match-places.ts';
import { isRepeat, isSameAlone, withRivals } from './match-rivals.ts';
import { isTooMuch, type Left, type Sides, sideOf } from './match-sides.ts';
import { inNearWords, inSameWords } from './match-words.ts';
import { findStandingWords } from './standing-words.ts';
import { type Candidate, surestPairs } from './surest-pairs.ts';

/** A text and what was read in it; offsets are code points of the body, which may be absent. */
export interface ToldText {
  readonly tellings: readonly KeptTelling[];
  readonly body: string | null;
}

export interface MatchedTelling {
  readonly before: KeptTelling;
  readonly now: KeptTelling;
}

/** How much better than any other a match must be. */
const MARGIN = 0.1;

/**
 * Finds which telling of an earlier text each of a later one is. First by place: what stands in a sentence that both have
 * is held against what was read in that sentence, and nothing else. Then by words: what a gap between kept sentences had
 * against what it has now; what stands elsewhere in the same words by the same source; what stands elsewhere in nearly the
 * same words. Of two nearly equal matches neither is taken: wrong costs more than open. One to one, in the order of `before`.
 */
export function matchTellings(before: ToldText, now: ToldText): MatchedTelling[] {
  const sides = { before: sideOf(before.tellings), now: sideOf(now.tellings) };
  const left: Left = { olds: new Set(sides.before.keys()), currents: new Set(sides.now.keys()) };
  const taken = new Map<number, number>();
  const take = (pairs: readonly Pick<Candidate, 'old' | 'current'>[]): void => {
    for (const { old, current } of pairs) {
      taken.set(old, current);
      left.olds.delete(old);
      left.currents.delete(current);
    }
  };
  let places: Places | null = null;
  if (before.body !== null && now.body !== null) {
    places = placesOf(sides, { before: before.body, now: now.body });
    take(surestPairs(inPlace(sides, places), MARGIN));
    // Where a sentence stands as it was, what is read in it no longer has not gone elsewhere.
    for (const old of left.olds) if (changedIn(places, old).length === 0) left.olds.delete(old);
    for (const current of left.currents) if (newIn(places, current).length === 0) left.currents.delete(current);
  }
  if (isTooMuch(sides, left)) take(inSameWords(sides, left));
  else takeByWords(sides, left, { places, take });
  return before.tellings.flatMap((earlier, old) => {
    const later = now.tellings[taken.get(old) ?? -1];
    return later === undefined ? [] : [{ before: earlier, now: later }];
  });
}

interface ByWords {
  readonly places: Places | null;
  readonly take: (pairs: readonly Pick<Candidate, 'old' | 'current'>[]) => void;
}

function takeByWords(sides: Sides, left: Left, { places, take }: ByWords): void {
  if (places !== null) {
    const [isTakenOut, isPutIn] = [isRepeat('before', places), isRepeat('now', places)];
    for (const old of left.olds) if (changedIn(places, old).some(isTakenOut)) left.olds.delete(old);
    for (const current of left.currents) if (newIn(places, current).some(isPutIn)) left.currents.delete(current);
  }
  const rivals = withRivals(sides, left);
  const isSure = ({ old }: Pick<Candidate, 'old'>): boolean => !rivals.has(old);
  const isAlone = places === null ? isSameAlone(sides) : () => false;
  const surest = (candidates: readonly Candidate[]): Candidate[] =>
    surestPairs(candidates.filter(mayBe), MARGIN).filter(isSure);
  const stand = places === null ? () => false : findStandingWords(sides, left, places);
  const mayBe = ({ old, current }: Candidate): boolean =>
    sides.before[old]?.content === sides.now[current]?.content || !stand(old, current);
  if (places !== null) take(surest(inGaps(sides, left, places)));
  take(inSameWords(sides, left).filter((pair) => isSure(pair) || isAlone(pair)));
  take(surest(inNearWords(sides, left)));
}
