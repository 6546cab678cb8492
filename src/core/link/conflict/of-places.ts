import type { Page } from './events.ts';
import { agree, haveTwoTimes, type Pair } from './pair.ts';
import { LEVELS, type Place } from './places.ts';
import { whereaboutsConflict } from './whereabouts.ts';

/** "Orlen against Tarn", "the western gate against the eastern gate"; null where one may lie in the other. */
export function placeConflict(pair: Pair): string | null {
  if (haveTwoTimes(pair)) return null;
  const whereabouts = whereaboutsConflict(pair);
  if (whereabouts !== null || pair.a.polarity !== pair.b.polarity) return whereabouts;
  if (pair.bond !== 'event' && agree(pair, 2, 20)) {
    const sides = sidesConflict(pair);
    if (sides !== null) return sides;
  }
  if (pair.bond === 'linked' ? !agree(pair, 3, 30) : !agree(pair, pair.bond === 'near' ? 3 : 6, 60)) return null;
  return sidesConflict(pair) ?? namesConflict(pair);
}

function sidesConflict({ a, b }: Pair): string | null {
  const [first, second] = [a.sides[0], b.sides[0]];
  if (first === undefined || second === undefined || a.sides.length > 1 || b.sides.length > 1) return null;
  if (first.of !== second.of || first.side === second.side) return null;
  return `${first.side} ${first.of} against ${second.side} ${second.of}`;
}

function namesConflict({ a, b, pageA, pageB, bond }: Pair): string | null {
  const [first, second] = [a.places[0], b.places[0]];
  if (first === undefined || second === undefined || a.places.length > 1 || b.places.length > 1) return null;
  if (first.level !== second.level || (first.level === null && bond === 'event')) return null;
  if (shareWord(first, second) || names(pageB, first) || names(pageA, second)) return null;
  return `${first.name} against ${second.name}`;
}

/** "Orlen" and "Upper Orlen" may be one; "Quay Street" and "Mill Street" are not. */
function shareWord(first: Place, second: Place): boolean {
  const words = new Set(nameWords(first));
  return first.key === second.key || nameWords(second).some((word) => words.has(word));
}

/** The words of a name that tell it from others of its kind. */
function nameWords({ key }: Place): string[] {
  return key.split(' ').filter((word) => /\p{L}/u.test(word) && !LEVELS.has(word));
}

/** Whether an article names a place at all: then it may say how the two lie to each other. */
function names({ named }: Page, place: Place): boolean {
  return nameWords(place).some((word) => named.has(word));
}
