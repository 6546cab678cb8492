import { daysApart } from './days.ts';
import type { Pair } from './pair.ts';
import { type Place, placeAt } from './places.ts';
import { haveTwoSubjects } from './roles.ts';
import type { Words } from './terms.ts';

/** Where somebody is said to have been: "was at home in Brask", "had been in Milan and not in Tarn". */
export interface Presence {
  readonly place: Place | null;
  /** Where he is said not to have been. */
  readonly absent: Place | null;
}

/** By which somebody is said to have been or stayed somewhere. */
export const BEEN: ReadonlySet<string> = new Set(['was', 'were', 'been', 'is', 'stayed', 'staying', 'spent']);
const BETWEEN: ReadonlySet<string> = new Set([
  'at',
  'home',
  'staying',
  'present',
  'still',
  'already',
  'not',
  'then',
  'only',
  "n't",
  'never',
]);
const INSIDE: ReadonlySet<string> = new Set(['in', 'at']);

/** Null where nobody is said to have been anywhere by name. */
export function presenceOf(words: Words): Presence | null {
  const { lower, count } = words;
  for (let be = 0; be < count; be++) {
    if (!BEEN.has(lower[be] ?? '')) continue;
    let at = be + 1;
    while (BETWEEN.has(lower[at] ?? '') && !(INSIDE.has(lower[at] ?? '') && words.name[at + 1] === true)) at++;
    const place = INSIDE.has(lower[at] ?? '') ? placeAt(words, at + 1) : null;
    const negated = lower.slice(be + 1, at).some((word) => word === 'not' || word === "n't" || word === 'never');
    if (place !== null) return negated ? { place: null, absent: place } : { place, absent: absentIn(words) };
    const absent = absentIn(words);
    if (absent !== null) return { place: null, absent };
  }
  return null;
}

/** Where something is said not to have been or gone: "at Lorn, not at Tarn", "and not to Tarn". */
export function absentIn(words: Words): Place | null {
  const at = words.lower.findIndex((word, index) => word === 'not' && SITED.has(words.lower[index + 1] ?? ''));
  return at < 0 ? null : placeAt(words, at + 2);
}

const SITED: ReadonlySet<string> = new Set('in at to into from near inside outside on off'.split(' '));

/** One person in two places on one day, in words; null where both can be. */
export function whereaboutsConflict({ a, b, termsA, termsB }: Pair): string | null {
  const [first, second] = [a.presence, b.presence];
  if (first === null || second === null || haveTwoSubjects(a, b)) return null;
  const oneDay = a.days.some((one) => b.days.some((other) => daysApart(one, other) === 0));
  if (!oneDay) return null;
  const places = new Set(
    [first.place, first.absent, second.place, second.absent].flatMap((one) => one?.key.split(' ') ?? []),
  );
  const shared = [...termsA.keys()].filter((term) => termsB.has(term) && !places.has(term));
  if (shared.length === 0) return null;
  if (first.place !== null && second.place !== null) {
    return areApart(first.place, second.place) ? `${first.place.name} against ${second.place.name}` : null;
  }
  if (first.place !== null && first.place.key === second.absent?.key)
    return `${first.place.name} against not ${first.place.name}`;
  if (second.place !== null && second.place.key === first.absent?.key)
    return `not ${second.place.name} against ${second.place.name}`;
  return null;
}

function areApart(one: Place, other: Place): boolean {
  const words = one.key.split(' ');
  return !other.key.split(' ').some((word) => words.includes(word));
}
