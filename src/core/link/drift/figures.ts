import type { Qualifier } from '../../model/reading.ts';
import { type Quantity, quantitiesOf } from '../conflict/figures.ts';
import { wordsOf } from '../conflict/terms.ts';
import { relationOf } from '../conflict/units.ts';
import { figureInWords } from '../conflict/words.ts';
import type { Told } from '../told.ts';
import type { Step } from './order.ts';

/** "More than 18,000 servicemen became 18,000 servicemen"; null where no figure changed. */
export function changedFigure({ from, to, isHandedOn }: Step): string | null {
  const before = quantitiesIn(from);
  const after = quantitiesIn(to);
  const all = [...before, ...after];
  for (const one of before) {
    const alike = after.filter((other) => isOfOneThing(one, other, all));
    if (alike.length === 0 || isBareIn(one, to) || alike.some((other) => isSame(one, other))) continue;
    const changed = alike.find((other) => !before.some((earlier) => isSame(earlier, other)));
    if (changed === undefined || isOnlyHedged(one, changed) || (!isHandedOn && isNews(one, changed))) continue;
    return `${figureInWords(one)} became ${figureInWords(changed)}`;
  }
  return null;
}

/** "About 40,000 people" became "40,000 people"; null where no figure lost its "about" and nothing else. */
export function exactNow({ from, to }: Step): string | null {
  const [before, after] = [quantitiesIn(from), quantitiesIn(to)];
  const all = [...before, ...after];
  for (const one of before) {
    const alike = after.filter((other) => isOfOneThing(one, other, all));
    const [changed] = alike.filter((other) => isOnlyHedged(one, other));
    if (changed !== undefined && !alike.some((other) => isSame(one, other)))
      return `${figureInWords(one)} became ${figureInWords(changed)}`;
  }
  return null;
}

function isOnlyHedged({ figure: before }: Quantity, { figure: after }: Quantity): boolean {
  return before.value === after.value && SENSES[before.qualifier] === 'about' && SENSES[after.qualifier] === 'exactly';
}

/** Whether a telling has a figure of this value already, so that what it says was not changed on the way from another. */
export function hasFigureOf(told: Told, to: Told): boolean {
  const before = quantitiesIn(told);
  const after = quantitiesIn(to);
  const all = [...before, ...after];
  return after.every((one) => before.some((other) => isOfOneThing(one, other, all) && isSame(one, other)));
}

function quantitiesIn(told: Told): Quantity[] {
  return quantitiesOf(wordsOf(told), told.figures);
}

/** Of one act, or of what neither telling counts twice: "launched 94 drones", "sent more than 90 drones". */
function isOfOneThing(one: Quantity, other: Quantity, all: readonly Quantity[]): boolean {
  if (relationOf(one.thing, other.thing) === null) return false;
  if (one.act === other.act || one.act === null || other.act === null) return true;
  const { head } = one.thing;
  return head !== null && head === other.thing.head && all.filter(({ thing }) => thing.head === head).length === 2;
}

/** "A prison built for 600" has the 600 inmates of another telling. */
function isBareIn({ figure }: Quantity, { figures }: Told): boolean {
  return figures.some(
    ({ value, qualifier, unit }) =>
      unit === null && value === figure.value && SENSES[qualifier] === SENSES[figure.qualifier],
  );
}

/** Whether two figures say one thing: "more than 40" and "at least 40" do, "about 300" and "300" do not. */
function isSame(one: Quantity, other: Quantity): boolean {
  const [a, b] = [one.figure, other.figure];
  if (one.thing.factor !== other.thing.factor) return apart(one, other) <= CONVERTED;
  const isOneRange = (a.low ?? a.value) === (b.low ?? b.value) && (a.high ?? a.value) === (b.high ?? b.value);
  return isOneRange && apart(one, other) === 0 && SENSES[a.qualifier] === SENSES[b.qualifier];
}

/**
 * Whether who says so again says another figure, and nobody has changed the first: the later toll, the exact sum after "more than two
 * million". A figure that merely became vaguer, rounder or lost its qualifier or its unit was changed.
 */
function isNews(one: Quantity, other: Quantity): boolean {
  if (one.figure.value === other.figure.value) return false;
  if (SENSES[other.figure.qualifier] !== 'exactly') return apart(one, other) > VAGUER;
  if (SENSES[one.figure.qualifier] !== 'exactly') return true;
  return (
    apart(one, other) > ROUNDED ||
    !(isRound(one.figure.value, other.figure.value) || isRound(other.figure.value, one.figure.value))
  );
}

/** In shares of the larger one. */
function apart(one: Quantity, other: Quantity): number {
  const [a, b] = [one, other].map(({ figure, thing }) => figure.value * thing.factor);
  return Math.abs((a ?? 0) - (b ?? 0)) / Math.max(Math.abs(a ?? 0), Math.abs(b ?? 0), 1e-9);
}

/** Converted units agree only nearly: 40 kilometres are 25 miles. */
const CONVERTED = 0.06;
/** 87 are nearly 90, and 103 more than a hundred. */
const VAGUER = 0.2;
const ROUNDED = 0.05;

/** Whether a number is another rounded to its own last digit: 6.4 billion of 6.38. */
function isRound(number: number, exact: number): boolean {
  let unit = 10 ** Math.floor(Math.log10(Math.max(Math.abs(number), 1e-9)));
  while (unit > 1e-3 && Math.abs(number / unit - Math.round(number / unit)) > 1e-9) unit /= 10;
  return Math.abs(number - exact) <= unit / 2;
}

const SENSES: Readonly<Record<Qualifier, string>> = {
  exactly: 'exactly',
  about: 'about',
  nearly: 'nearly',
  'more-than': 'more',
  'at-least': 'more',
  'fewer-than': 'fewer',
  'at-most': 'fewer',
  'up-to': 'fewer',
};
