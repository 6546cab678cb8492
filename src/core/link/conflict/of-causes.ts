import type { Cause } from './causes.ts';
import type { Page } from './events.ts';
import { haveTwoScopes, haveTwoSpeakers, haveTwoTimes, type Pair } from './pair.ts';
import type { Profile } from './profile.ts';
import { allowCauses, type SlotClash } from './slot-clash.ts';
import type { SlotGroup } from './slot-table.ts';

/** Whether two causes of one table row are causes of one thing; where a telling leaves open of what, its article says it. */
export function isOneEffect(pair: Pair, { slot }: SlotClash): boolean {
  const isOfEffect = ({ slots }: Profile): boolean => slots.some((one) => one.slot === slot && one.isOfEffect);
  if (isOfEffect(pair.a) && isOfEffect(pair.b)) return true;
  if (pair.bond !== 'event') return true;
  return haveTwoSpeakers(pair) && speaksOf(pair.pageA, slot) && speaksOf(pair.pageB, slot);
}

function speaksOf({ tellings }: Page, { topics: [of] }: SlotGroup): boolean {
  return tellings.some(({ profile }) => profile().words.stems.some((one) => of?.has(one)));
}

/** "caused by a failure of the radar" against "caused by a wrong order": two causes of one thing that share no word. */
export function causeConflict(pair: Pair): string | null {
  const [first, second] = [pair.a.cause, pair.b.cause];
  if (first === null || second === null || haveTwoTimes(pair) || haveTwoScopes(pair)) return null;
  if (pair.a.polarity !== pair.b.polarity || !haveOneEffect(pair, first, second)) return null;
  if (first.concepts.some((word) => second.concepts.some((other) => areAkin(word, other)))) return null;
  if (allowCauses(pair.a.slots, pair.b.slots)) return null;
  return `${first.exact} against ${second.exact}`;
}

/** By its class; where one names none that the table knows, by its words; "heavy rain was to blame" is of the event's own. */
function haveOneEffect(pair: Pair, first: Cause, second: Cause): boolean {
  if (first.effects.length > 0 && second.effects.length > 0) {
    return first.effects.some((effect) => second.effects.includes(effect));
  }
  if (!haveTwoSpeakers(pair)) return false;
  if (first.effect.length === 0 || second.effect.length === 0) return true;
  return first.effect.some((word) => second.effect.includes(word));
}

const AKIN = 4;

/** "rain" and "rainfall", "electric" and "electricity". */
function areAkin(a: string, b: string): boolean {
  return a === b || (a.length >= AKIN && b.length >= AKIN && (a.startsWith(b) || b.startsWith(a)));
}
