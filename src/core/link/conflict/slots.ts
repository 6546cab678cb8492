import { CARDINALS } from '../../extract/lexicon/numbers.ts';
import { NEGATORS } from '../lexicon/news-acts.ts';
import type { Cause } from './causes.ts';
import { type Phrase, type SlotGroup, slotPhrases } from './slot-table.ts';
import type { Words } from './terms.ts';

/** What a telling puts into one slot of an event: `machine gun` for the firearm. */
export interface SlotValue {
  readonly kind: SlotGroup['kind'];
  readonly group: string;
  readonly value: string;
  /** Tokens of the phrase, half-open. */
  readonly from: number;
  readonly to: number;
  readonly slot: SlotGroup;
  /** Of a cause, whether the telling says of what. */
  readonly isOfEffect: boolean;
}

/** The values that a telling gives, in order; one that it denies ("no trace of explosives") is none. */
export function slotsOf(words: Words, cause: Cause | null): SlotValue[] {
  const found: SlotValue[] = [];
  const past = new Map<string, number>();
  const isCausing = words.lower.some((word) => CAUSING.has(word));
  for (let at = 0; at < words.count; at++) {
    for (const phrase of slotPhrases().get(words.stems[at] ?? '') ?? []) {
      const { group, value, isName } = phrase;
      if ((past.get(group.name) ?? 0) > at) continue;
      const to = endOf(words, phrase, at);
      if (to === null) continue;
      past.set(group.name, to);
      if ((words.name[at] === true && !isName) || isNegated(words, at) || !fits(words, group, at)) continue;
      const effect = group.kind === 'cause' ? effectOf({ words, cause, isCausing }, phrase, at) : 'own';
      if (effect === null) continue;
      const isOfEffect = effect === 'own';
      found.push({ kind: group.kind, group: group.name, value, from: at, to, slot: group, isOfEffect });
    }
  }
  return found;
}

/** Who smashes a showcase may have come in by a door that stood open. */
const HOLDERS: ReadonlySet<string> = new Set(
  'case showcas cabinet glass display safe vault till box locker'.split(' '),
);
const WAYS: ReadonlySet<string> = new Set(
  'door window gate lock fenc shutter roof wall skylight entranc build'.split(' '),
);

const AUXILIARIES: ReadonlySet<string> = new Set('had has have was were been is are'.split(' '));

/** The end of a phrase that begins at `at`: "brakes failed", "the brakes had failed"; null where it does not stand there. */
function endOf({ stems, lower }: Words, phrase: Phrase, at: number): number | null {
  if (phrase.only !== null && phrase.only !== lower[at]) return null;
  let next = at + 1;
  for (const one of phrase.stems.slice(1)) {
    while (stems[next] !== one && AUXILIARIES.has(lower[next] ?? '')) next++;
    if (stems[next] !== one) return null;
    next++;
  }
  return next;
}

const NEGATION_REACH = 5;

function isNegated({ lower }: Words, at: number): boolean {
  return lower.slice(Math.max(0, at - NEGATION_REACH), at).some((word) => NEGATORS.has(word) || word === 'without');
}

/** A vehicle counts where somebody goes in it, a room or building where something happens in it. */
function fits(words: Words, { kind, name, near, needs }: SlotGroup, at: number): boolean {
  const { lower, stems, act } = words;
  const before = lower.slice(Math.max(0, at - 4), at);
  // "The fire" dismisses nobody, and who should resign has not.
  if (name === 'entry' && stems.some((one) => HOLDERS.has(one)) && !stems.some((one) => WAYS.has(one))) return false;
  // What is shot down has hit nothing.
  if (name === 'munition' && act.includes('downed')) return false;
  if (name === 'office' && (lower[at] === 'fire' || before.some((word) => NORMS.has(word)))) return false;
  if (needs !== null && !stems.some((one) => needs.has(one)) && !act.some((one) => needs.has(`#${one ?? ''}`))) {
    return false;
  }
  if (kind === 'place' && before.some(isNumber)) return false;
  if (near === null || before.some((word) => near.has(word)) || (name === 'vehicle' && lower[at] === 'on')) return true;
  return name === 'vehicle' && carries(words, at);
}

/** "A lorry of the fire brigade had carried them away." */
function carries({ lower, stems }: Words, at: number): boolean {
  const verb = stems.slice(at + 1, at + SUBJECT_REACH).findIndex((one) => CARRYING.has(one));
  return verb >= 0 && !lower.slice(at + 1, at + 1 + verb).some((word) => word === 'was' || word === 'were');
}

const SUBJECT_REACH = 12;
const CARRYING: ReadonlySet<string> = new Set('carri took taken brought transport deliv collect'.split(' '));

/** "one in five shops" names no place. */
function isNumber(word: string): boolean {
  return /^\d/.test(word) || CARDINALS.has(word);
}

interface Causing {
  readonly words: Words;
  readonly cause: Cause | null;
  readonly isCausing: boolean;
}

/** Whether a cause is one of its group's effect: named in the telling (`own`) or left to the article (`page`); null where it is no cause. */
function effectOf({ words, cause, isCausing }: Causing, phrase: Phrase, at: number): 'own' | 'page' | null {
  const [of] = phrase.group.topics;
  const names = ([from, to]: readonly [number, number]): boolean =>
    words.stems.slice(from, to).some((one, index) => from + index !== at && of?.has(one) === true);
  if (cause?.at != null) {
    const [from, to] = cause.at.cause;
    if (at < from || at >= to) return phrase.isOutright ? 'page' : null;
    if (names(cause.at.effect)) return 'own';
    return cause.effects.length === 0 ? 'page' : null;
  }
  const isAfter = words.lower.slice(Math.max(0, at - 4), at).some((word) => AFTER.has(word));
  if ((isCausing || isAfter) && names([0, words.count])) return 'own';
  if (phrase.isOutright || catchesFire(words, at)) return names([0, words.count]) ? 'own' : 'page';
  return null;
}

/** "A heater that had been patched up caught fire", "methane exploded". */
function catchesFire({ lower }: Words, at: number): boolean {
  const next = lower.slice(at + 1, at + SUBJECT_REACH);
  const verb = next.findIndex(
    (word, index) => word === 'exploded' || (word === 'caught' && next[index + 1] === 'fire'),
  );
  return verb >= 0 && !next.slice(0, verb).some((word) => PARTS.has(word));
}

const PARTS: ReadonlySet<string> = new Set(', ; and but when after before because while in at'.split(' '));
const NORMS: ReadonlySet<string> = new Set(['should', 'must', 'ought']);
const AFTER: ReadonlySet<string> = new Set(['after', 'following']);
const CAUSING: ReadonlySet<string> = new Set(
  (
    'cause causes caused causing because due owing blamed blame blames began begun begins started starts start sparked spark triggered ' +
    'trigger result resulted resulting set ignited originated origin led attributed fault responsible lit'
  ).split(' '),
);
