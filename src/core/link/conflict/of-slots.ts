import { type Cause, effectsIn } from './causes.ts';
import { haveTwoFigures } from './of-figures.ts';
import { agree, haveTwoScopes, haveTwoSpeakers, haveTwoTimes, type Pair } from './pair.ts';
import type { Profile } from './profile.ts';
import { areTwo, haveTwoActs, haveTwoSubjects, type Roles, rolesAt, subjectOf } from './roles.ts';
import { type SlotClash, slotClash } from './slots.ts';
import { agreementOf, NAME_WEIGHT, type Terms } from './terms.ts';

/** What two tellings of one event put into one slot and cannot both be right about. */
export function slotConflict(pair: Pair): SlotClash | null {
  if (haveTwoTimes(pair) || pair.a.polarity !== pair.b.polarity || haveTwoFigures(pair)) return null;
  const clash = slotClash(pair.a.slots, pair.b.slots);
  if (clash === null || haveTwoScopes(pair)) return null;
  if (clash.kind === 'cause') return isOneEffect(pair) ? clash : null;
  return isOneAct(pair, clash) && agreeBeside(pair, clash) ? clash : null;
}

/** Whether the words beside the values say that both tell of one thing. */
function agreeBeside(pair: Pair, clash: SlotClash): boolean {
  if (ENTRIES.has(clash.group)) return true;
  const besides = new Set([...slotStems(pair.a, clash), ...slotStems(pair.b, clash)]);
  const { shared, share } = agreementOf(pair.termsA, pair.termsB, besides);
  if (pair.bond !== 'event') return shared >= 2 && share >= 34 && (clash.kind !== 'place' || happensIn(pair, besides));
  if (ENDINGS.has(clash.group) && sufferOne(pair, clash.group)) return true;
  if (CENTRAL.has(clash.group) && isCentral(pair, clash, shared)) return true;
  if (!isTelling(pair, besides) || (clash.kind === 'place' && !shareAct(pair, besides))) return false;
  // "He had used a rifle" tells of nothing else.
  const least = clash.group === 'firearm' || clash.group === 'weapon' ? 2 : 3;
  return (shared >= 4 && share >= 34) || (shared >= least && share >= 60);
}

/** What an event is about has one of these: where two articles name but two, they disagree. */
const CENTRAL: ReadonlySet<string> = new Set(['firearm', 'weapon', 'munition']);

function isCentral(pair: Pair, clash: SlotClash, shared: number): boolean {
  if (!haveTwoSpeakers(pair) || !areOnlyValues(pair, clash)) return false;
  return shared >= 2 ? !haveTwoActs(pair.a, pair.b) : isHarm(pair.a) && isHarm(pair.b);
}

/** "was shot with a rifle", "hit by three bullets from a pistol": what was done with it, whatever else they say. */
function isHarm({ words }: Profile): boolean {
  return words.act.some((act) => act !== undefined && HARMS.has(act));
}

const HARMS: ReadonlySet<string> = new Set(['dead', 'injured', 'shot', 'struck']);

function areOnlyValues({ pageA, pageB }: Pair, { group, a, b }: SlotClash): boolean {
  return [...new Set([pageA, pageB])].every(({ tellings }) =>
    tellings.every(({ profile }) =>
      profile().slots.every((slot) => slot.group !== group || slot.value === a || slot.value === b),
    ),
  );
}

/** Nobody dies, leaves office or falls in two ways. */
const ENDINGS: ReadonlySet<string> = new Set(['death', 'office', 'fall']);

function sufferOne({ a, b }: Pair, group: string): boolean {
  const [first, second] = [rolesIn(a, group).object, rolesIn(b, group).object];
  return [...first].some(([term, weight]) => weight >= NAME_WEIGHT && second.has(term));
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

/** Whether the same one does it, and the same one suffers it: "X shot the cook" is no other manner of "the cook beat X". */
function isOneAct(pair: Pair, { kind, group }: SlotClash): boolean {
  const { a, b } = pair;
  if (ENTRIES.has(group)) return !haveTwoNamed(a, b);
  if (group === 'message') return !haveTwoSubjects(a, b);
  if (kind === 'instrument' && haveTwoSubjects(a, b)) return false;
  if (kind !== 'manner') return group === 'vehicle' ? !areTwo(subjectOf(a.words), subjectOf(b.words)) : true;
  const [first, second] = [rolesIn(a, group), rolesIn(b, group)];
  // Who falls by himself does it; who is pushed suffers it.
  if (group === 'fall') return !areTwo(first.object, second.object) && (meet(first, second) || nameOne(pair));
  if (areTwo(first.subject, second.subject) || areTwo(first.object, second.object)) return false;
  return meet(first, second) || nameOne(pair);
}

/** How somebody got in says by itself what it tells of; an event has one break-in. */
const ENTRIES: ReadonlySet<string> = new Set(['entry', 'way in']);

function haveTwoNamed(a: Profile, b: Profile): boolean {
  return a.names.size > 0 && b.names.size > 0 && ![...a.names].some((name) => b.names.has(name));
}

function rolesIn({ slots, words }: Profile, group: string): Roles {
  return rolesAt(words, slots.find((slot) => slot.group === group)?.from ?? 0);
}

/** "She resigned", says Obrecht, and "Obrecht had been dismissed". */
function nameOne({ termsA, termsB }: Pair): boolean {
  return [...termsA].some(([term, weight]) => weight >= NAME_WEIGHT && termsB.has(term));
}

/** Whether one of the roles is surely filled alike. */
function meet(first: Roles, second: Roles): boolean {
  const alike = (one: Terms, other: Terms): boolean => [...one.keys()].some((term) => other.has(term));
  return alike(first.subject, second.subject) || alike(first.object, second.object);
}

function slotStems({ slots, words }: Profile, { group }: SlotClash): string[] {
  return slots
    .filter((slot) => slot.group === group)
    .flatMap(({ from, to }) => [
      ...words.stems.slice(from, to),
      ...words.act.slice(from, to).map((act) => `#${act ?? ''}`),
    ]);
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
  if (first === null || second === null || haveTwoTimes(pair) || haveTwoScopes(pair)) return null;
  if (pair.a.polarity !== pair.b.polarity || !haveOneEffect(pair, first, second)) return null;
  if (first.stems.some((word) => second.stems.some((other) => areAkin(word, other)))) return null;
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
