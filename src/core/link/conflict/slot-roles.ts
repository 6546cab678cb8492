import type { Pair } from './pair.ts';
import type { Profile } from './profile.ts';
import {
  areSurelyTwo,
  areTwo,
  haveTwoSubjects,
  nameTwoSubjects,
  type Roles,
  rolesAt,
  subjectOf,
  sureSubjectOf,
} from './roles.ts';
import type { SlotClash } from './slot-clash.ts';
import { NAME_WEIGHT, type Terms, type Words } from './terms.ts';

/** Whether the same one does it, and the same one suffers it: "X shot the cook" is no other manner of "the cook beat X". */
export function isOneAct(pair: Pair, { kind, slot }: SlotClash): boolean {
  const { a, b } = pair;
  const group = slot.name;
  if (ENTRIES.has(group)) return !haveTwoNamed(a, b);
  if (group === 'message') return !haveTwoSubjects(a, b);
  if (kind === 'instrument' && nameTwoSubjects(a, b)) return false;
  // "The guards had a rifle" says nothing of "the strikers had knives".
  if (ARMS.has(group) && !doesHarm(a.words) && !doesHarm(b.words))
    return !areSurelyTwo(sureSubjectOf(a.words), sureSubjectOf(b.words));
  if (group === 'vehicle') return !areSurelyTwo(sureSubjectOf(a.words), sureSubjectOf(b.words));
  if (kind !== 'manner') return true;
  if (slot.isOne) return !haveTwoNamed(a, b);
  const [first, second] = [rolesIn(a, group), rolesIn(b, group)];
  // Who falls by himself does it; who is pushed suffers it.
  if (group === 'fall') return !areSurelyTwo(first.object, second.object);
  const isDeed = !isOwn(first) && !isOwn(second);
  if ((isDeed && areTwo(first.subject, second.subject)) || areSurelyTwo(first.object, second.object)) return false;
  return meet(first, second) || nameOne(pair) || areOpen(pair);
}

const ARMS: ReadonlySet<string> = new Set(['weapon', 'firearm']);

/** "Was shot", "struck": it says what somebody did with it, and who stands before may be whom it befell. */
export function doesHarm({ act }: Words): boolean {
  return act.some((one) => one !== undefined && HARMS.has(one));
}

const HARMS: ReadonlySet<string> = new Set(['dead', 'injured', 'shot', 'struck']);

/** Who drowns does it and suffers it; who was crushed by a tree suffers it. */
function isOwn({ subject, object }: Roles): boolean {
  return subject.size === object.size && [...subject.keys()].every((term) => object.has(term));
}

/** "She had been poisoned": whoever it is, of two speakers each speaks of one. */
export function areOpen({ a, b }: Pair): boolean {
  return [a, b].every(({ words, names }) => names.size > 0 || words.lower.some((word) => ONE_PERSON.has(word)));
}

const ONE_PERSON: ReadonlySet<string> = new Set('he him she her man woman boy girl'.split(' '));

/** How somebody got in says by itself what it tells of; an event has one break-in. */
export const ENTRIES: ReadonlySet<string> = new Set(['entry', 'way in']);

function haveTwoNamed(a: Profile, b: Profile): boolean {
  return a.names.size > 0 && b.names.size > 0 && ![...a.names].some((name) => b.names.has(name));
}

export function rolesIn({ slots, words }: Profile, group: string): Roles {
  const from = slots.find((slot) => slot.group === group)?.from ?? 0;
  // "Died of a heart attack": he suffers it, and nobody does it.
  const isNoun = group === 'death' && words.lower.slice(Math.max(0, from - 3), from).some((word) => BEARING.has(word));
  const sufferer = isNoun ? subjectOf(words) : null;
  return sufferer === null ? rolesAt(words, from) : { subject: sufferer, object: sufferer };
}

const BEARING: ReadonlySet<string> = new Set(['of', 'from', 'suffered', 'had']);

/** "She resigned", says Obrecht, and "Obrecht had been dismissed". */
function nameOne({ termsA, termsB }: Pair): boolean {
  return [...termsA].some(([term, weight]) => weight >= NAME_WEIGHT && termsB.has(term));
}

/** Whether one of the roles is surely filled alike. */
function meet(first: Roles, second: Roles): boolean {
  const alike = (one: Terms, other: Terms): boolean => [...one.keys()].some((term) => other.has(term));
  return alike(first.subject, second.subject) || alike(first.object, second.object);
}
