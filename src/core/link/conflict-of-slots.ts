import { effectsIn } from './conflict-causes.ts';
import { agree, haveTwoScopes, haveTwoTimes, type Pair } from './conflict-pair.ts';
import type { Profile } from './conflict-profile.ts';
import { agreementOf } from './conflict-terms.ts';
import { ACTS } from './lexicon/news-acts.ts';
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
  const { shared, share } = agreementOf(pair.termsA, pair.termsB, besides);
  if (pair.bond === 'event' && !shareActOrName(pair)) return null;
  const isEnough = (shared >= 4 && share >= 40) || (shared >= (pair.bond === 'near' ? 2 : 3) && share >= 60);
  return isEnough ? clash : null;
}

/** "Russian soldiers" alone are the soldiers of no one event. */
function shareActOrName({ termsA, termsB, pageA, pageB }: Pair): boolean {
  const isTelling = (term: string): boolean => term.startsWith('#') || (pageA.names.has(term) && pageB.names.has(term));
  return [...termsA.keys()].some((term) => termsB.has(term) && isTelling(term));
}

function slotStems({ slots, words }: Profile, group: string): string[] {
  const stems = slots.filter((slot) => slot.group === group).flatMap(({ from, to }) => words.stems.slice(from, to));
  return stems.flatMap((one) => [one, `#${ACTS.get(one) ?? ''}`]);
}

/** Whether two causes are causes of one thing; where one of them names none it is the event's own. */
function isOneEffect(pair: Pair): boolean {
  const [ofA, ofB] = [effectsIn(pair.a.words.stems), effectsIn(pair.b.words.stems)];
  if (ofA.length === 0 && ofB.length === 0) return pair.bond !== 'event' || agree(pair, 3, 34);
  if (ofA.length === 0 || ofB.length === 0) return !haveTwoScopes(pair);
  return ofA.some((effect) => ofB.includes(effect));
}

/** "caused by a failure of the radar" against "caused by a wrong order": two causes of one thing that share no word. */
export function causeConflict(pair: Pair): string | null {
  const [first, second] = [pair.a.cause, pair.b.cause];
  if (first === null || second === null || haveTwoTimes(pair) || pair.a.polarity !== pair.b.polarity) return null;
  const one = first.effects.some((effect) => second.effects.includes(effect));
  if (!one || first.stems.some((word) => second.stems.includes(word))) return null;
  return `${first.exact} against ${second.exact}`;
}
