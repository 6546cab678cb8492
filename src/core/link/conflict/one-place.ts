import { daysApart } from './days.ts';
import type { Page } from './events.ts';
import { type Happening, happeningsAt } from './happenings.ts';
import { haveOneSpeaker, haveTwoSpeakers, type Pair } from './pair.ts';
import { LEVELS, type Place, type Site, sitesOf } from './places.ts';
import type { Profile } from './profile.ts';
import { areTwo, haveTwoActs, subjectOf } from './roles.ts';
import { agreementOf, type Terms, termAt } from './terms.ts';

/** Points at which two places are taken for those of one thing. */
const ENOUGH = 6;

/** "Brandt voted in Tarn" against "Brandt cast his vote in Lorn": what both tell, and of whom, points to one thing; null where one place may hold the other. */
export function placesOfOneThing(pair: Pair): string | null {
  const { a, b, pageA, pageB } = pair;
  const [first, ...more] = sitesOf(a.words);
  const [second, ...others] = sitesOf(b.words);
  if (first === undefined || second === undefined || more.length + others.length > 0) return null;
  if (first.level !== second.level && first.level !== null && second.level !== null) return null;
  // What one article tells side by side it tells to compare.
  const isKnown = pageA !== pageB && (names(pageB, first) || names(pageA, second));
  if (isKnown || shareWord(first, second) || nameBoth(a, second) || nameBoth(b, first)) return null;
  return pointsOf(pair, first, second) >= ENOUGH ? `${first.name} against ${second.name}` : null;
}

function pointsOf(pair: Pair, first: Site, second: Site): number {
  const { a, b, termsA, termsB } = pair;
  if (haveTwoActs(a, b) || daysOfTwo(a, b)) return 0;
  const [ofA, ofB] = [happeningsAt(a.words, first.at), happeningsAt(b.words, second.at)];
  const shared = [...ofA].filter(([name]) => ofB.has(name) && !PLACELESS.has(name));
  if (shared.length === 0 || (!isSubject(a, shared) && areTwo(subjectOf(a.words), subjectOf(b.words)))) return 0;
  const words = Math.min(3, sharedBeside([termsA, termsB], [...nameWords(first), ...nameWords(second)]));
  const speakers = haveTwoSpeakers(pair) ? 1 : haveOneSpeaker(pair) || pair.pageA === pair.pageB ? -3 : 0;
  return (shared.some(([, { isOnce }]) => isOnce) ? 4 : 3) + words + speakers;
}

/** "The exchange took place", "the handover was held": what happened stands where else somebody does. */
function isSubject({ words }: Profile, shared: readonly (readonly [string, Happening])[]): boolean {
  const subject = subjectOf(words);
  return shared.some(([, { from }]) => subject.has(termAt(words, from)?.[0] ?? ''));
}

/** "In Iraq and Syria". */
function nameBoth({ names: own }: Profile, other: Place): boolean {
  return nameWords(other).some((word) => own.has(word));
}

/** What is done from anywhere, and to whom it may concern. */
const PLACELESS: ReadonlySet<string> = new Set(
  'being told,decision,warning,payment,publishing,order,beginning,ending,launch,alarm,check,next,resignation,taking over'.split(
    ',',
  ),
);

/** Two meetings, on two days. */
function daysOfTwo({ days }: Profile, { days: others }: Profile): boolean {
  return (
    days.length > 0 && others.length > 0 && days.every((one) => others.every((other) => daysApart(one, other) > 0))
  );
}

/** Weight of the words that both have, without what happened and without these names. */
export function sharedBeside([a, b]: readonly [Terms, Terms], besides: readonly string[]): number {
  const acts = [...a.keys()].filter((term) => term.startsWith('#'));
  return agreementOf(a, b, new Set([...acts, ...besides])).shared;
}

/** "Orlen" and "Upper Orlen" may be one; "Quay Street" and "Mill Street" are not. */
export function shareWord(first: Place, second: Place): boolean {
  const words = new Set(nameWords(first));
  return first.key === second.key || nameWords(second).some((word) => words.has(word));
}

/** The words of a name that tell it from others of its kind. */
export function nameWords({ key }: Place): string[] {
  return key.split(' ').filter((word) => /\p{L}/u.test(word) && !LEVELS.has(word));
}

/** Whether an article names a place at all: then it may say how the two lie to each other. */
export function names({ named }: Page, place: Place): boolean {
  return nameWords(place).some((word) => named.has(word));
}
