import { foldWords } from '../../text/fold-text.ts';
import { OUTCOMES } from '../lexicon/news-acts.ts';
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
    if (next !== undefined && isPartOf(words, place, next))
      return [{ ...place, figure: { ...place.figure, unit: next.figure.unit }, share: 'part', of: next.figure.value }];
    if (before !== undefined && isPartOf(words, before, place)) return [];
    if (next !== undefined && isTakenFrom(words, place, next)) {
      return actOfPeople(place.figure) === null ? [] : [{ ...place, share: 'whole' }];
    }
    if (before === undefined || !isTakenFrom(words, before, place)) return [place];
    return [{ ...place, figure: { ...place.figure, unit: before.figure.unit }, share: 'part' }];
  });
}

/** "Four of nine samples", "58 of the 62 defendants", "two of the ferry's six lifeboats"; of "4,000 of the 29,000 animals killed were piglets" all were killed. */
function isPartOf({ lower, act }: Words, part: NumberPlace, whole: NumberPlace): boolean {
  const { unit } = part.figure;
  if (whole.figure.unit === null || lower[part.to] !== 'of') return false;
  if (unit !== null && unit !== whole.figure.unit) return false;
  const owner = lower.slice(part.to + 1, whole.from);
  const isOwned = owner.length === 1 ? OWNING.has(owner[0] ?? '') : /^['’]s?$/.test(owner.at(-1) ?? '');
  if (owner.length > MOST_OF_OWNER || (owner.length > 0 && !isOwned)) return false;
  return !OUTCOMES.has(act[whole.to + foldWords(whole.figure.unit).length] ?? '');
}

/** "The port authority's". */
const MOST_OF_OWNER = 5;
const OWNING: ReadonlySet<string> = new Set(['the', 'its', 'their', 'our', 'these', 'those']);

function isTakenFrom(words: Words, whole: NumberPlace, part: NumberPlace): boolean {
  if (part.figure.unit !== null || whole.figure.unit === null || !isOfWhole(words, part.from)) return false;
  const { lower, act } = words;
  return lower.lastIndexOf('of', part.from) < whole.from && act.slice(part.to, part.to + REACH).some(Boolean);
}

/** "Were later shot down". */
const REACH = 4;
