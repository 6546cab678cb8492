import { clocksClash } from '../words/clocks.ts';
import { exclude } from '../words/senses.ts';
import { type Days, daysApart } from './days.ts';
import { deniedMeanings } from './denied-meanings.ts';
import type { Quantity } from './figures.ts';
import { areApart } from './intervals.ts';
import { likeness, type Meaning, shareSaid } from './meanings.ts';
import type { Pair } from './pair.ts';
import { hasNegation } from './polarity.ts';
import type { Profile } from './profile.ts';
import { type SlotClash, slotClashes } from './slot-clash.ts';
import type { Thing } from './units.ts';

/** In what the words of the two are against each other, and whether they are of one matter. */
export interface Opposed {
  /** Hundredths of 16 bits, the weight of the weightiest word that one has with a "not" and the other without; at most 2. */
  readonly negatedWord: number;
  /** Whether both count one thing, and not to the same number. */
  readonly figures: number;
  /** Whether both fill one slot of the event, with values that exclude each other, or name two causes. */
  readonly slots: number;
  /** Whether both give days, or times of day, and not the same. */
  readonly times: number;
  /** Share of the terms of the longer one that the other has. */
  readonly longer: number;
  /** Whether they are against each other in anything, times the share of what they have in common. */
  readonly opposesInTopic: number;
}

export function opposed({ a, b, agreement }: Pair): Opposed {
  const figures = figuresAgainst(a, b) !== null;
  const slots = slotAgainst(a, b) !== null || haveTwoCauses(a, b);
  const said = Math.min(WHOLE, Math.max(shareSaid(a.meanings, b.meanings), shareSaid(b.meanings, a.meanings))) / WHOLE;
  const shared = inBits(heaviestShared(a, b, () => true));
  const isOpposed = figures || slots || areAgainst(a, b);
  const times = haveTimesApart(a, b);
  return {
    negatedWord: inBits(heaviestShared(a, b, (one, other) => one.isNegated !== other.isNegated)),
    figures: Number(figures),
    slots: Number(slots),
    times: Number(times),
    longer: Math.min(WHOLE, agreement.longer) / WHOLE,
    opposesInTopic: Number(isOpposed) * Math.max(said, shared / 2),
  };
}

const WHOLE = 100;

/** Whether both name a cause, and have no word of it in common. */
function haveTwoCauses({ cause: one }: Profile, { cause: other }: Profile): boolean {
  return one !== null && other !== null && !one.concepts.some((concept) => other.concepts.includes(concept));
}

/** The slot of the event into which they put what excludes each other; but for places: each of what happened has its own. */
export function slotAgainst(a: Profile, b: Profile): SlotClash | null {
  return slotClashes(a.slots, b.slots).find(({ kind }) => kind !== 'place') ?? null;
}

/** Whether both give days, or times of day, and not the same. */
function haveTimesApart(a: Profile, b: Profile): boolean {
  const isApart = (one: Days): boolean => b.days.every((other) => daysApart(one, other) > 0);
  if (a.days.length > 0 && b.days.length > 0 && a.days.every(isApart)) return true;
  return a.clocks.some((one) => b.clocks.some((other) => clocksClash(one, other)));
}

/** Two figures of what may be one thing, by their dimensions and what they count, where that is said; not both are right. */
export function figuresAgainst(a: Profile, b: Profile): readonly [Quantity, Quantity] | null {
  for (const one of a.quantities) {
    const other = b.quantities.find(
      ({ thing, interval }) => isOneThing(one.thing, thing) && areApart(one.interval, interval),
    );
    if (other !== undefined) return [one, other];
  }
  return null;
}

function isOneThing(one: Thing, other: Thing): boolean {
  return one.dimension === other.dimension && (one.head === other.head || one.head === null || other.head === null);
}

/** Whether one has a "not" that the other has not, or their words exclude each other. */
function areAgainst(a: Profile, b: Profile): boolean {
  if (hasNegation(a.words) !== hasNegation(b.words)) return true;
  const [first, second] = [a, b].map(({ meanings }) => meanings.filter(({ isNegated }) => !isNegated));
  if (first?.some((one) => second?.some((other) => exclude(one.classes, other.classes)))) return true;
  return deniedMeanings(a, b) !== null || deniedMeanings(b, a) !== null;
}

/** The weight of the weightiest word that both have, of those pairs that count. */
function heaviestShared(a: Profile, b: Profile, counts: (one: Meaning, other: Meaning) => boolean): number {
  let heaviest = 0;
  for (const one of a.meanings) {
    if (one.isName || one.weight <= heaviest) continue;
    for (const other of b.meanings) {
      const weight = Math.min(one.weight, other.weight);
      if (weight > heaviest && !other.isName && counts(one, other) && likeness(one, other) >= ALIKE) heaviest = weight;
    }
  }
  return heaviest;
}

const ALIKE = 60;
const MOST_BITS = 200;

function inBits(weight: number): number {
  return Math.min(MOST_BITS, weight) / WHOLE;
}
