import { actOfPeople } from './figure-acts.ts';
import type { NumberPlace } from './number-places.ts';
import { isOfWhole } from './parts.ts';
import type { Words } from './terms.ts';

/**
 * "Of 94 drones, 71 were shot down": 71 drones were, and nothing is said of all 94. What they are is said of the whole still: "of 120
 * hostages, 30 were freed", "of the 87 injured, 41 are children".
 */
export function withShares(words: Words, places: readonly NumberPlace[]): NumberPlace[] {
  return places.flatMap((place, index): NumberPlace[] => {
    const [before, next] = [places[index - 1], places[index + 1]];
    if (next !== undefined && isTakenFrom(words, place, next)) {
      return actOfPeople(place.figure) === null ? [] : [{ ...place, share: 'whole' }];
    }
    if (before === undefined || !isTakenFrom(words, before, place)) return [place];
    return [{ ...place, figure: { ...place.figure, unit: before.figure.unit }, share: 'part' }];
  });
}

function isTakenFrom(words: Words, whole: NumberPlace, part: NumberPlace): boolean {
  if (part.figure.unit !== null || whole.figure.unit === null || !isOfWhole(words, part.from)) return false;
  const { lower, act } = words;
  return lower.lastIndexOf('of', part.from) < whole.from && act.slice(part.to, part.to + REACH).some(Boolean);
}

/** "Were later shot down". */
const REACH = 4;
