import { CARDINALS } from '../../extract/lexicon/numbers.ts';
import type { Cause } from './causes.ts';
import type { SlotGroup } from './slot-table.ts';
import { NORMS } from './tenses.ts';
import type { Words } from './terms.ts';

/** What one telling says that bears on one slot, wherever its value stands. */
export interface Context {
  readonly group: SlotGroup;
  /** Whether it has a word that the slot needs, and none that rules it out. */
  readonly isOpen: boolean;
  /** Where it names what a cause is the cause of: the first two tokens, of all and of those of the effect. */
  readonly named: readonly number[];
  readonly namedInEffect: readonly number[];
  /** Whether it says that something caused something. */
  readonly isCausing: boolean;
}

export function contextIn(words: Words, group: SlotGroup, cause: Cause | null): Context {
  const isCause = group.kind === 'cause';
  return {
    group,
    isOpen: isOpenIn(words, group),
    named: isCause ? firstOf(words, group, [0, words.count]) : [],
    namedInEffect: isCause && cause?.at != null ? firstOf(words, group, cause.at.effect) : [],
    isCausing: isCause && words.lower.some((word) => CAUSING.has(word)),
  };
}

function firstOf(words: Words, { topics }: SlotGroup, [from, to]: readonly [number, number]): number[] {
  const found: number[] = [];
  for (let at = from; at < to && found.length < 2; at++) {
    if (topics.some((of) => isOf(words, at, of))) found.push(at);
  }
  return found;
}

/** Whether a telling names what a cause is the cause of, by words that say so alone: a "blaze", no "burn". */
export function namesOne(words: Words, { topics: [of] }: SlotGroup): boolean {
  return of !== undefined && words.stems.some((_, at) => isOf(words, at, of));
}

/** "Was fired" is no fire. */
function isOf({ stems, lower, act }: Words, at: number, of: ReadonlySet<string>): boolean {
  if (lower[at] === 'fired' || lower[at] === 'firing') return false;
  return of.has(stems[at] ?? '') || of.has(`#${act[at] ?? ''}`);
}

function isOpenIn({ stems, act }: Words, { name, needs }: SlotGroup): boolean {
  // Who smashes a showcase may have come in by a door that stood open.
  if (name === 'entry' && stems.some((one) => HOLDERS.has(one)) && !stems.some((one) => WAYS.has(one))) return false;
  // What is shot down has hit nothing.
  if (name === 'munition' && act.includes('downed')) return false;
  return needs === null || stems.some((one) => needs.has(one)) || act.some((one) => needs.has(`#${one ?? ''}`));
}

/** A vehicle counts where somebody goes in it, a room or building where something happens in it. */
export function fits(words: Words, { group: { kind, name, near }, isOpen }: Context, at: number): boolean {
  if (!isOpen) return false;
  const before = words.lower.slice(Math.max(0, at - 4), at);
  // "The fire" dismisses nobody, and who should resign has not.
  if (name === 'office' && (words.lower[at] === 'fire' || before.some((word) => NORMS.has(word)))) return false;
  if (kind === 'place' && before.some(isNumber)) return false;
  // "Gun control" is no weapon, and a stun grenade none that an attacker has.
  if (kind === 'instrument' && (RULES.has(words.lower[at + 1] ?? '') || HARMLESS.has(before.at(-1) ?? '')))
    return false;
  if ((name === 'munition' || name === 'vehicle') && WORKS.has(words.stems[at + 1] ?? '')) return false;
  if (near === null || before.some((word) => near.has(word))) return true;
  return name === 'vehicle' && (words.lower[at] === 'on' || carries(words, at));
}

/** "A lorry of the fire brigade had carried them away." */
function carries({ lower, stems }: Words, at: number): boolean {
  const verb = stems.slice(at + 1, at + SUBJECT_REACH).findIndex((one) => CARRYING.has(one));
  return verb >= 0 && !lower.slice(at + 1, at + 1 + verb).some((word) => word === 'was' || word === 'were');
}

/** "one in five shops" names no place. */
function isNumber(word: string): boolean {
  return /^\d/.test(word) || CARDINALS.has(word);
}

const HARMLESS: ReadonlySet<string> = new Set('sound stun smoke toy dummy fake replica'.split(' '));
const RULES: ReadonlySet<string> = new Set(
  'control controls law laws owner owners ownership rights lobby violence shop reform dealer maker safety licence license licences licenses'.split(
    ' ',
  ),
);
/** "A missile plant", "the car deck": what is made or kept there is not what was used. */
const WORKS: ReadonlySet<string> = new Set(
  (
    'plant factori work workshop maker base site depot silo launcher system defenc defens program programm test unit brigad oper crew team ' +
    'pilot forc product produc warehous store arsenal rang alert alarm warn industri deck park ferri dealer carrier owner lane show'
  ).split(' '),
);
const SUBJECT_REACH = 12;
const CARRYING: ReadonlySet<string> = new Set('carri took taken brought transport deliv collect'.split(' '));
const HOLDERS: ReadonlySet<string> = new Set(
  'case showcas cabinet glass display safe vault till box locker'.split(' '),
);
const WAYS: ReadonlySet<string> = new Set(
  'door window gate lock fenc shutter roof wall skylight entranc build'.split(' '),
);
const CAUSING: ReadonlySet<string> = new Set(
  (
    'cause causes caused causing because due owing blamed blame blames began begun begins started starts start sparked spark triggered ' +
    'trigger result resulted resulting set ignited originated origin led attributed fault responsible lit'
  ).split(' '),
);
