import { SCALES } from '../lexicon/numbers.ts';
import { type Atoms, isDash, isGlued, wordNear } from './atoms.ts';

/** A number as it stands in the text: "4.2 million" is coefficient 4.2, scale a million. */
export interface Amount {
  /** Atoms of the number, half-open. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly coefficient: number;
  /** What a word of magnitude multiplied it with, 1 without one. */
  readonly scale: number;
  /**
   * An order of magnitude rather than a number: "dozens", "hundreds of thousands", "several hundred". The value is the magnitude
   * itself (12, 100,000, 100), and the figure means more than that.
   */
  readonly vague: boolean;
  readonly digits: boolean;
}

export function amountOf(
  range: { readonly from: number; readonly to: number },
  coefficient: number,
  kind: { readonly scale?: number; readonly vague?: boolean; readonly digits?: boolean } = {},
): Amount {
  const scale = kind.scale ?? 1;
  const value = exactProduct(coefficient, scale);
  return {
    from: range.from,
    to: range.to,
    value,
    coefficient,
    scale,
    vague: kind.vague ?? false,
    digits: kind.digits ?? false,
  };
}

/** 4.35 million is 4,350,000 and not 4,349,999.9999: the product is rounded to the twelve digits that news can mean. */
function exactProduct(coefficient: number, scale: number): number {
  return scale === 1 ? coefficient : Number((coefficient * scale).toPrecision(12));
}

/** The scale that follows atom `at`, a hyphen before it allowed ("27-million-dollar"), and where it ends; 1 for none. */
export function scaleAfter(atoms: Atoms, at: number): { readonly scale: number; readonly to: number } {
  const word = isDash(wordNear(atoms, at, at - 1)) && isGlued(atoms, at) && isGlued(atoms, at + 1) ? at + 1 : at;
  const first = SCALES.get(wordNear(atoms, word, at - 1));
  if (first === undefined) return { scale: 1, to: at };
  const second = SCALES.get(wordNear(atoms, word + 1, at - 1));
  return second !== undefined && first < second
    ? { scale: first * second, to: word + 2 }
    : { scale: first, to: word + 1 };
}

/** "and a half" after a number: "three and a half million". */
export function halfAfter(atoms: Atoms, at: number): { readonly value: number; readonly to: number } {
  // "four-and-a-half" has a hyphen at each joint.
  const step = isDash(wordNear(atoms, at, at - 1)) ? 2 : 1;
  const and = at + step - 1;
  const isAndA = wordNear(atoms, and, at - 1) === 'and' && wordNear(atoms, and + step, at) === 'a';
  const part = isAndA ? HALVES.get(wordNear(atoms, and + 2 * step, at)) : undefined;
  return part === undefined ? { value: 0, to: at } : { value: part, to: and + 2 * step + 1 };
}

const HALVES: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);
