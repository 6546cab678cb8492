import { foldWords } from '../../text/fold-text.ts';
import { stem } from '../words/stems.ts';
import type { Profile } from './profile.ts';
import type { SlotGroup } from './slot-table.ts';
import type { SlotValue } from './slots.ts';

/** Values of two tellings for one slot that cannot both be right. */
export interface SlotClash {
  readonly kind: SlotGroup['kind'];
  readonly group: string;
  readonly slot: SlotGroup;
  readonly a: string;
  readonly b: string;
}

/** The slots, in order of the table, in which neither telling has a value that the other has or allows for. */
export function slotClashes(a: readonly SlotValue[], b: readonly SlotValue[]): SlotClash[] {
  if (a.length === 0 || b.length === 0) return [];
  return slotsIn(a, b).flatMap((slot) => {
    const [ofA, ofB] = [valuesIn(a, slot), valuesIn(b, slot)];
    const [first = '', second = ''] = [ofA[0], ofB[0]];
    if (!ofA.every((one) => ofB.every((other) => excludes(slot, one, other)))) return [];
    return { kind: slot.kind, group: slot.name, slot, a: first, b: second };
  });
}

/** Whether two tellings give causes of one thing that are alike, or of which one may have brought about the other. */
export function allowCauses(a: readonly SlotValue[], b: readonly SlotValue[]): boolean {
  return slotsIn(a, b).some(
    (slot) =>
      slot.kind === 'cause' &&
      valuesIn(a, slot).some((one) => valuesIn(b, slot).some((other) => !excludes(slot, one, other))),
  );
}

function slotsIn(a: readonly SlotValue[], b: readonly SlotValue[]): SlotGroup[] {
  const both = a.map(({ slot }) => slot).filter((slot) => b.some((other) => other.slot === slot));
  return [...new Set(both)].sort((one, other) => one.order - other.order);
}

function valuesIn(slots: readonly SlotValue[], slot: SlotGroup): string[] {
  return slots.filter((one) => one.slot === slot).map(({ value }) => value);
}

export function excludes({ compatible }: SlotGroup, a: string, b: string): boolean {
  return a !== b && !compatible.has(`${a}/${b}`);
}

/** What clashes, in words. */
export function slotsInWords({ a, b }: Readonly<Record<'a' | 'b', Profile>>, { group, ...clash }: SlotClash): string {
  return `${slotInWords(a, { group, value: clash.a })} against ${slotInWords(b, { group, value: clash.b })}`;
}

/** A value with the words that say so, where they are others: `arson (“set on purpose”)`, `rifle`. */
function slotInWords({ slots, words }: Profile, { group, value }: Pick<SlotValue, 'group' | 'value'>): string {
  const given = slots.find((one) => one.group === group && one.value === value);
  if (given === undefined) return value;
  const { from, to } = given;
  const stems = words.stems.slice(from, to);
  if (foldWords(value).every((word) => stems.includes(stem(word)))) return value;
  return `${value} (“${words.written.slice(from, to).join(' ')}”)`;
}
