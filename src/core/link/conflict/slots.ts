import { CARDINALS } from '../../extract/lexicon/numbers.ts';
import { once } from '../../model/once.ts';
import { foldText, foldWords } from '../../text/fold-text.ts';
import { NEGATORS } from '../lexicon/news-acts.ts';
import { COMPATIBLE, SLOT_GROUPS, type SlotGroup } from '../lexicon/slot-values.ts';
import { stem } from '../words/stems.ts';
import type { Words } from './terms.ts';

/** What a telling puts into one slot of an event: `machine gun` for the firearm. */
export interface SlotValue {
  readonly kind: SlotGroup['kind'];
  readonly group: string;
  readonly value: string;
  /** Tokens of the phrase, half-open. */
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly stems: readonly string[];
  readonly group: SlotGroup;
  readonly value: string;
}

/** Phrases by their first stem, longest first: "machine gun" before "gun". */
const phrases = once(phraseTable);

function phraseTable(): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const group of SLOT_GROUPS) {
    for (const [value, listed] of group.values) {
      for (const phrase of listed.split(',')) {
        const stems = phrase.includes('-') ? [stem(foldText(phrase))] : foldWords(phrase).map(stem);
        const first = stems[0] ?? '';
        table.set(first, [...(table.get(first) ?? []), { stems, group, value }]);
      }
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return table;
}

/** The values that a telling gives, in order; one that it denies ("no trace of explosives") is none. */
export function slotsOf(words: Words): SlotValue[] {
  const found: SlotValue[] = [];
  const past = new Map<string, number>();
  for (let at = 0; at < words.count; at++) {
    for (const { stems, group, value } of phrases().get(words.stems[at] ?? '') ?? []) {
      if ((past.get(group.name) ?? 0) > at || !stems.every((one, offset) => words.stems[at + offset] === one)) continue;
      past.set(group.name, at + stems.length);
      if (words.name[at] === true || isNegated(words, at) || !fits(words, group, value, at)) continue;
      found.push({ kind: group.kind, group: group.name, value, from: at, to: at + stems.length });
    }
  }
  return found;
}

const NEGATION_REACH = 5;

function isNegated({ lower }: Words, at: number): boolean {
  return lower.slice(Math.max(0, at - NEGATION_REACH), at).some((word) => NEGATORS.has(word) || word === 'without');
}

/** A vehicle counts where somebody goes in it, a room or building where something happens in it. */
function fits({ lower, act }: Words, group: SlotGroup, value: string, at: number): boolean {
  const before = lower.slice(Math.max(0, at - 4), at);
  // "The fire" dismisses nobody, and who should resign has not.
  if (group.name === 'office' && (lower[at] === 'fire' || before.some((word) => NORMS.has(word)))) return false;
  if (group.name === 'vehicle') return lower[at] === 'on' || before.some((word) => GOING.has(word));
  if (group.name === 'message') return before.some((word) => SENDING.has(word));
  if (group.name === 'way in') return before.some((word) => ENTERING.has(word));
  if (group.kind === 'place') return before.some((word) => INSIDE.has(word)) && !before.some(isNumber);
  if (group.kind === 'cause')
    return lower.some((word) => CAUSING.has(word)) || (value === 'attack' && act.includes('struck'));
  return true;
}

/** "one in five shops" names no place. */
function isNumber(word: string): boolean {
  return /^\d/.test(word) || CARDINALS.has(word);
}

const NORMS: ReadonlySet<string> = new Set(['should', 'must', 'ought']);
const GOING: ReadonlySet<string> = new Set('by in on aboard boarded drove driving rode riding took into'.split(' '));
const SENDING: ReadonlySet<string> = new Set('by via through over'.split(' '));
const ENTERING: ReadonlySet<string> = new Set('through via open opened climbed smashed forced cut over'.split(' '));
const INSIDE: ReadonlySet<string> = new Set('in at inside on from under into near outside'.split(' '));
const CAUSING: ReadonlySet<string> = new Set(
  (
    'cause causes caused causing because due owing blamed blame blames began begun begins started starts start sparked spark triggered ' +
    'trigger result resulted resulting set ignited originated origin led attributed fault after following responsible'
  ).split(' '),
);

/** Values of two tellings for one slot that cannot both be right. */
export interface SlotClash {
  readonly kind: SlotGroup['kind'];
  readonly group: string;
  readonly a: string;
  readonly b: string;
}

/** The first group in which neither telling has a value that the other has or allows for; null where there is none. */
export function slotClash(a: readonly SlotValue[], b: readonly SlotValue[]): SlotClash | null {
  for (const { name, kind } of SLOT_GROUPS) {
    const [ofA, ofB] = [valuesIn(a, name), valuesIn(b, name)];
    const [first] = ofA;
    const [second] = ofB;
    if (first === undefined || second === undefined) continue;
    if (ofA.every((one) => ofB.every((other) => excludes(one, other))))
      return { kind, group: name, a: first, b: second };
  }
  return null;
}

function valuesIn(slots: readonly SlotValue[], group: string): string[] {
  return slots.filter((slot) => slot.group === group).map(({ value }) => value);
}

function excludes(a: string, b: string): boolean {
  return a !== b && !COMPATIBLE.has(`${a}/${b}`) && !COMPATIBLE.has(`${b}/${a}`);
}
