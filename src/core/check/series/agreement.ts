import { intervalOf } from '../../link/conflict/intervals.ts';
import type { Figure } from '../../model/reading.ts';

/** How a figure comes near to another by one slip of the hand; null where it does not. */
export type Slip = 'one digit is another' | 'two digits are exchanged' | 'a digit is missing' | 'a digit is too many';

/** Whether a figure says the value of a series, or nothing against it: rounded, "more than", "about". */
export function says(figure: Figure, value: number): boolean {
  if (figure.qualifier !== 'exactly' || figure.low !== undefined) {
    const { low, high } = intervalOf(figure);
    return value >= low && value <= high;
  }
  return Math.abs(figure.value - value) <= roundedBy(figure.value);
}

/** Half of the last hundred, thousand … that a round figure is rounded to: "118,000" is 117,500 to 118,500, 3,130 is 3,130. */
function roundedBy(value: number): number {
  const size = Math.abs(value);
  if (!Number.isInteger(size) || size < 1000) return 0;
  let place = 1;
  while (size % (place * 10) === 0) place *= 10;
  return place < 100 ? 0 : place / 2;
}

/** Whether a figure is so exact that two that are equal are one: four digits, and not rounded. */
export function isDistinctive({ qualifier, value, low }: Figure): boolean {
  return qualifier === 'exactly' && low === undefined && Math.abs(value) >= 1000 && roundedBy(value) === 0;
}

/** Holds two whole numbers against each other digit by digit. */
export function slipBetween(figure: number, value: number): Slip | null {
  if (!Number.isSafeInteger(figure) || !Number.isSafeInteger(value)) return null;
  const [a, b] = [String(figure), String(value)];
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let behind = 0;
  while (behind < Math.min(a.length, b.length) - from && a.at(-1 - behind) === b.at(-1 - behind)) behind += 1;
  const [differsA, differsB] = [a.slice(from, a.length - behind), b.slice(from, b.length - behind)];
  if (differsA.length === 1 && differsB.length === 1) return 'one digit is another';
  if (differsA === '' && differsB.length === 1) return 'a digit is missing';
  if (differsB === '' && differsA.length === 1) return 'a digit is too many';
  const isExchanged = differsA.length === 2 && differsA[0] === differsB[1] && differsA[1] === differsB[0];
  return isExchanged && differsB.length === 2 ? 'two digits are exchanged' : null;
}

/** A value in another measure, without the last digits in which a computer errs: 3,412,000 kilograms are 3,412 tonnes. */
export function inMeasure(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(12));
}
