import type { Page } from './events.ts';
import { isOneEffect } from './of-causes.ts';
import { haveTwoFigures } from './of-figures.ts';
import { haveTwoScopes, haveTwoSpeakers, haveTwoTimes, type Pair } from './pair.ts';
import type { Profile } from './profile.ts';
import { haveTwoActs } from './roles.ts';
import { excludes, type SlotClash, slotClashes } from './slot-clash.ts';
import { areOpen, doesHarm, ENTRIES, isOneAct, rolesIn } from './slot-roles.ts';
import type { SlotGroup } from './slot-table.ts';
import { targetsOf } from './targets.ts';
import { agreementOf, NAME_WEIGHT, type Words } from './terms.ts';
import { isPeople } from './units.ts';

/** What two tellings of one event put into one slot and cannot both be right about. */
export function slotConflict(pair: Pair): SlotClash | null {
  if (pair.a.slots.length === 0 || pair.b.slots.length === 0) return null;
  if (haveTwoTimes(pair) || pair.a.polarity !== pair.b.polarity || haveTwoFigures(pair)) return null;
  const clashes = slotClashes(pair.a.slots, pair.b.slots);
  if (clashes.length === 0 || haveTwoScopes(pair)) return null;
  return clashes.find((clash) => isConflict(pair, clash)) ?? null;
}

function isConflict(pair: Pair, clash: SlotClash): boolean {
  if (clash.kind === 'cause') return isOneEffect(pair, clash);
  // Where an event has one, whoever names two may go on about another.
  if (clash.slot.topics.length > 0 && !haveTwoSpeakers(pair)) return false;
  const struck = STRIKING.has(clash.group) ? targetsOf(pair) : null;
  if (struck === 'two' || (struck === 'open' && areOfMany(pair, clash))) return false;
  return isOneAct(pair, clash) && ((struck === 'one' && isDisputed(pair, clash)) || agreeBeside(pair, clash));
}

const STRIKING: ReadonlySet<string> = new Set(['munition', 'missile']);

/** In a night of many strikes a drone hits one thing and a missile another. */
function areOfMany({ pageA, pageB }: Pair, { slot }: SlotClash): boolean {
  return pageA !== pageB && [pageA, pageB].some((page) => valuesOn(page, slot).size > 1);
}

/** Whether the words beside the values say that both tell of one thing. */
function agreeBeside(pair: Pair, clash: SlotClash): boolean {
  if (ENTRIES.has(clash.group)) return true;
  const besides = new Set([...slotStems(pair.a, clash), ...slotStems(pair.b, clash)]);
  // Whoever cuts a lock with a grinder is not armed with it.
  if (clash.slot.topics.length > 0) besides.add('#armed');
  const { shared, share } = agreementOf(pair.termsA, pair.termsB, besides);
  if (pair.bond !== 'event') return shared >= 2 && share >= 34 && (clash.kind !== 'place' || happensIn(pair, besides));
  if (ENDINGS.has(clash.group) && (sufferOne(pair, clash.group) || endsOne(pair, clash, shared))) return true;
  if (clash.slot.isOne && isCentral(pair, clash, shared)) return true;
  if (!isTelling(pair, besides) || (clash.kind === 'place' && !shareAct(pair, besides))) return false;
  // "He had used a rifle" tells of nothing else.
  const least = clash.group === 'firearm' || clash.group === 'weapon' ? 2 : 3;
  return (shared >= 4 && share >= 34) || (shared >= least && share >= 60);
}

/** Two speakers name two, and nobody speaks of several such things. */
function isDisputed(pair: Pair, clash: SlotClash): boolean {
  return haveTwoSpeakers(pair) && areOnlyValues(pair, clash);
}

/** Of what an event has one, two speakers disagree who name two: a weapon, a way of escape. */
function isCentral(pair: Pair, clash: SlotClash, shared: number): boolean {
  if (!isDisputed(pair, clash)) return false;
  if (clash.slot.topics.some((topic) => isOf(pair.a, topic) && isOf(pair.b, topic))) return true;
  // "Used a rifle that he had taken", "left with a pistol": armed with it.
  if (shared >= 2) return !haveTwoActs(pair.a, pair.b) || (pair.a.terms.has('#armed') && pair.b.terms.has('#armed'));
  return clash.slot.topics.length === 0 && isUsed(pair.a, clash.a) && isUsed(pair.b, clash.b);
}

function isOf({ words }: Profile, topic: ReadonlySet<string>): boolean {
  return words.stems.some((one) => topic.has(one));
}

/** "was shot with a rifle", "hit by three bullets from a pistol", "were armed with a pistol", "had two hammers": what was done with it, whatever else they say. */
function isUsed({ terms, words }: Profile, value: string): boolean {
  // "Ran onto a mine" tells by itself what it did.
  return value === 'mine' || terms.has('#armed') || doesHarm(words);
}

/** Whether all values that the two articles give for the slot exclude each other: nobody speaks of several such things. */
function areOnlyValues({ pageA, pageB }: Pair, { slot }: SlotClash): boolean {
  const all = [...new Set([...valuesOn(pageA, slot), ...valuesOn(pageB, slot)])];
  return (
    all.length <= MOST_VALUES && all.every((one, at) => all.slice(at + 1).every((other) => excludes(slot, one, other)))
  );
}

const MOST_VALUES = 3;

/** All that an article's tellings put into a slot. */
function valuesOn({ tellings }: Page, slot: SlotGroup): Set<string> {
  return new Set(
    tellings.flatMap(({ profile }) => profile().slots.flatMap((one) => (one.slot === slot ? one.value : []))),
  );
}

/** Nobody dies, leaves office or falls in two ways. */
const ENDINGS: ReadonlySet<string> = new Set(['death', 'office', 'fall']);

function sufferOne({ a, b }: Pair, group: string): boolean {
  const [first, second] = [rolesIn(a, group).object, rolesIn(b, group).object];
  return [...first].some(([term, weight]) => weight >= NAME_WEIGHT && second.has(term));
}

/** "He slipped on the stairs", "Olin was knocked down": of two speakers each tells of one who may be the other's. */
function endsOne(pair: Pair, clash: SlotClash, shared: number): boolean {
  if (!haveTwoSpeakers(pair) || clash.group === 'office' || countPeople(pair.a) || countPeople(pair.b)) return false;
  if (!isSuffered(pair.a, clash) || !isSuffered(pair.b, clash)) return false;
  return (shared >= 2 || areOpen(pair)) && areOnlyValues(pair, clash);
}

/** "Had been poisoned", "died of a stroke"; not "beating their chests". Who falls suffers it. */
function isSuffered({ words, slots }: Profile, { group }: SlotClash): boolean {
  const from = slots.find((slot) => slot.group === group)?.from ?? 0;
  if (group === 'death' && (words.lower[from]?.endsWith('ing') === true || lives(words))) return false;
  return group !== 'death' || words.lower.slice(Math.max(0, from - 3), from).some((word) => SUFFERED.has(word));
}

/** "Was trampled and lay in hospital with a broken arm". */
function lives({ lower, act }: Words): boolean {
  return !act.includes('dead') && lower.some((word) => LIVING.has(word));
}

const LIVING: ReadonlySet<string> = new Set(['hospital', 'clinic', 'injured', 'survived', 'recovering']);

const SUFFERED: ReadonlySet<string> = new Set('was were been being is got of from suffered'.split(' '));

function countPeople({ quantities }: Profile): boolean {
  return quantities.some(({ thing }) => thing.dimension === 'count' && isPeople(thing.head));
}

/** "Vanished in the woods" and "was caught at a bus station" are told of one man at two times; of a place alone little is said besides. */
function happensIn(pair: Pair, besides: ReadonlySet<string>): boolean {
  if (haveTwoActs(pair.a, pair.b)) return false;
  return shareAct(pair, besides) || !pair.a.words.lower.concat(pair.b.words.lower).includes('and');
}

/** Much may happen in a factory and in a shop. */
function shareAct({ termsA, termsB }: Pair, besides: ReadonlySet<string>): boolean {
  return [...termsA.keys()].some((term) => term.startsWith('#') && termsB.has(term) && !besides.has(term));
}

/** "Russian soldiers" alone are the soldiers of no one event. */
function isTelling({ termsA, termsB, pageA, pageB }: Pair, besides: ReadonlySet<string>): boolean {
  return [...termsA.keys()].some(
    (term) =>
      termsB.has(term) &&
      !besides.has(term) &&
      (term.startsWith('#') || (pageA.names.has(term) && pageB.names.has(term))),
  );
}

function slotStems({ slots, words }: Profile, { group }: SlotClash): string[] {
  return slots
    .filter((slot) => slot.group === group)
    .flatMap(({ from, to }) => [
      ...words.stems.slice(from, to),
      ...words.act.slice(from, to).map((act) => `#${act ?? ''}`),
    ]);
}
