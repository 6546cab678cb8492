import { coverageOf } from './coverage.ts';
import { groundOf } from './grounds.ts';
import { haveTwoFigures } from './of-figures.ts';
import { oppositeSides, sidesConflict } from './of-sides.ts';
import { names, nameWords, placesOfOneThing, shareWord } from './one-place.ts';
import { agree, haveTwoSpeakers, haveTwoTimes, type Pair } from './pair.ts';
import { type Place, sitesOf } from './places.ts';
import { areTwo } from './roles.ts';
import { agreementOf } from './terms.ts';
import { absentIn, whereaboutsConflict } from './whereabouts.ts';

/** "Orlen against Tarn", "the western gate against the eastern gate"; null where one may lie in the other. */
export function placeConflict(pair: Pair): string | null {
  if (haveTwoTimes(pair) || pair.a.isFormer !== pair.b.isFormer) return null;
  // "12 branches in Orsk" and "30 branches in Tarn" are two sets of branches.
  if (pair.bond !== 'linked' && haveTwoFigures(pair)) return null;
  const whereabouts = whereaboutsConflict(pair);
  if (whereabouts !== null) return whereabouts;
  if (pair.a.polarity !== pair.b.polarity) return deniedPlace(pair);
  if (pair.bond !== 'event' && agree(pair, 2, 20)) {
    const sides = sidesConflict(pair);
    if (sides !== null) return sides;
  }
  const ground = groundsConflict(pair) ?? identifiedSide(pair) ?? oppositeSides(pair);
  if (ground !== null) return ground;
  const covered = isCovered(pair);
  const named = covered ? namesConflict(pair) : null;
  if (named !== null) return named;
  const denied = deniedPlace(pair) ?? placesOfOneThing(pair);
  if (denied !== null || covered) return denied;
  if (pair.bond === 'linked' ? !agree(pair, 3, 30) : !agree(pair, pair.bond === 'near' ? 3 : 6, 60)) return null;
  return sidesConflict(pair) ?? namesConflict(pair);
}

/** "began outside the bank" against "started at the station", "towards the port" against "towards the hills". */
function groundsConflict(pair: Pair): string | null {
  const [first, second] = [groundOf(pair.a.words), groundOf(pair.b.words)];
  if (first === null || second === null || first.kind !== second.kind || !haveTwoSpeakers(pair)) return null;
  if (!areTwo(first.terms, second.terms)) return null;
  const isOpen = first.kind === 'toward' || first.isOpen || second.isOpen;
  return isOpen || !areTwo(first.subject, second.subject) ? `${first.words} against ${second.words}` : null;
}

/** "It was dug up at Lorn, not at Tarn" against whoever says that it was at Tarn. */
function deniedPlace(pair: Pair): string | null {
  const [notA, notB] = [absentIn(pair.a.words), absentIn(pair.b.words)];
  const absent = notA ?? notB;
  if (absent === null || agreementOf(pair.termsA, pair.termsB, new Set(nameWords(absent))).shared < 2) return null;
  const isAt = (places: readonly Place[], place: Place): boolean => places.some(({ key }) => key === place.key);
  if (notA !== null && notB === null && isAt(sitesOf(pair.b.words), notA))
    return `not ${notA.name} against ${notA.name}`;
  return notB !== null && notA === null && isAt(sitesOf(pair.a.words), notB)
    ? `${notB.name} against not ${notB.name}`
    : null;
}

/** "It was the north face" says which one, where somebody else speaks of the eastern. */
function identifiedSide(pair: Pair): string | null {
  return (identifies(pair.a) || identifies(pair.b)) && haveTwoSpeakers(pair) ? sidesConflict(pair) : null;
}

function identifies({ words: { lower } }: Pair['a']): boolean {
  return (lower[0] === 'it' || lower[0] === 'that') && (lower[1] === 'was' || lower[1] === 'is');
}

/** Nothing but the place is told differently, and both on one day: "met in Zurich on 29 April", "the meeting on 29 April was in Geneva". */
function isCovered(pair: Pair): boolean {
  const [first, second] = [pair.a.places[0], pair.b.places[0]];
  if (first === undefined || second === undefined || !haveTwoSpeakers(pair)) return false;
  const besides = new Set([...first.key.split(' '), ...second.key.split(' ')]);
  const { shared, share } = coverageOf(pair, besides);
  const oneDay = pair.a.days.some((one) =>
    pair.b.days.some((other) => one.first === other.first && one.last === other.last),
  );
  return (shared >= 4 && share >= 80) || (oneDay && shared >= 1 && share >= 50);
}

function namesConflict({ a, b, pageA, pageB, bond }: Pair): string | null {
  const [first, second] = [a.places[0], b.places[0]];
  if (first === undefined || second === undefined || a.places.length > 1 || b.places.length > 1) return null;
  if (first.level !== second.level || (first.level === null && bond === 'event')) return null;
  if (shareWord(first, second) || names(pageB, first) || names(pageA, second)) return null;
  return `${first.name} against ${second.name}`;
}
