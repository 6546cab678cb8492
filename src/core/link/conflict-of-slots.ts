import { agree, haveTwoScopes, haveTwoTimes, type Pair } from './conflict-pair.ts';
import type { Profile } from './conflict-profile.ts';
import { agreementOf } from './conflict-terms.ts';
import { type SlotClash, slotClash } from './slots.ts';

/** What two tellings of one event put into one slot and cannot both be right about. */
export function slotConflict(pair: Pair): SlotClash | null {
  if (haveTwoTimes(pair) || pair.a.polarity !== pair.b.polarity) return null;
  const clash = slotClash(pair.a.slots, pair.b.slots);
  if (clash === null) return null;
  if (clash.kind === 'cause') return isOneEffect(pair) ? clash : null;
  if (pair.bond === 'linked') return clash;
  if (haveTwoScopes(pair)) return null;
  const besides = new Set([...slotStems(pair.a, clash.group), ...slotStems(pair.b, clash.group)]);
  const { shared, share } = agreementOf(pair.a.terms, pair.b.terms, besides);
  return shared >= (pair.bond === 'near' ? 3 : 4) && share >= 40 ? clash : null;
}

function slotStems({ slots, words }: Profile, group: string): string[] {
  return slots.filter((slot) => slot.group === group).flatMap(({ from, to }) => words.stems.slice(from, to));
}

const EFFECTS: readonly ReadonlySet<string>[] = [
  'fire blaze flame inferno burn',
  'explos explod blast deton',
  'crash collis collid accid derail sank sink capsiz wreck',
  'outag blackout',
  'death die kill',
  'outbreak ill sick poison',
  'collaps',
].map((row) => new Set(row.split(' ')));

/** Whether two causes are causes of one thing; where one of them names none it is the event's own. */
function isOneEffect(pair: Pair): boolean {
  const [ofA, ofB] = [effectsOf(pair.a), effectsOf(pair.b)];
  if (ofA.length === 0 && ofB.length === 0) return pair.bond !== 'event' || agree(pair, 3, 34);
  if (ofA.length === 0 || ofB.length === 0) return !haveTwoScopes(pair);
  return ofA.some((effect) => ofB.includes(effect));
}

function effectsOf({ words }: Profile): number[] {
  return EFFECTS.flatMap((effect, index) => (words.stems.some((one) => effect.has(one)) ? [index] : []));
}
