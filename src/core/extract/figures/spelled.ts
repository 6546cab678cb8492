import { CARDINALS, SCALES } from '../lexicon/numbers.ts';
import { type Atoms, isDash, isGlued, wordNear } from './atoms.ts';
import { type Amount, amountOf, halfAfter, scaleAfter } from './scales.ts';

/** A number word and what came of the words before it: "two hundred and" | "fifty". */
interface Sum {
  /** Thousands and more that are closed. */
  readonly total: number;
  /** What is below the next word of magnitude. */
  readonly current: number;
  /** The last closed magnitude: the next must be smaller ("two million three thousand"). */
  readonly ceiling: number;
}

/**
 * The number in words that begins at atom `at`: "twenty-five", "two hundred and fifty thousand", "three and a half million",
 * "two dozen". Years in words ("nineteen eighty-four") are none.
 */
export function readSpelled(atoms: Atoms, at: number): Amount | null {
  if (!CARDINALS.has(atoms.lower[at] ?? '') || isSpelledYear(atoms, at - 1, at)) return null;
  let sum: Sum = { total: 0, current: 0, ceiling: Number.POSITIVE_INFINITY };
  let to = at;
  for (let word = at; ; word = nextWord(atoms, to, at)) {
    const grown = grow(sum, wordNear(atoms, word, at));
    if (grown === null) break;
    sum = grown;
    to = word + 1;
  }
  if (isSpelledYear(atoms, at, to)) return null;
  const half = halfAfter(atoms, to);
  const value = sum.total + sum.current + half.value;
  if (half.value > 0 && sum.total === 0) {
    const { scale, to: end } = scaleAfter(atoms, half.to);
    return amountOf({ from: at, to: end }, value, { scale });
  }
  // "two million" keeps its magnitude apart, so that "one to two million" can lend it to the one.
  const last = half.value === 0 ? (SCALES.get(atoms.lower[to - 1] ?? '') ?? 1) : 1;
  return amountOf({ from: at, to: half.to }, value / last, { scale: last });
}

/** The sum with one more word; null where the word does not go on the number. */
function grow({ total, current, ceiling }: Sum, word: string): Sum | null {
  const cardinal = CARDINALS.get(word);
  if (cardinal !== undefined)
    return fitsInto(current, cardinal) ? { total, current: current + cardinal, ceiling } : null;
  const scale = SCALES.get(word);
  if (scale === undefined || current === 0) return null;
  if (scale === 12) return total === 0 && current < 100 ? { total: 0, current: current * 12, ceiling: 0 } : null;
  if (scale === 100) return current < 100 && ceiling > 100 ? { total, current: current * 100, ceiling } : null;
  return scale < ceiling ? { total: total + current * scale, current: 0, ceiling: scale } : null;
}

/** Whether a cardinal may follow: units after tens, tens and units after hundreds. */
function fitsInto(current: number, cardinal: number): boolean {
  if (current === 0) return true;
  if (cardinal === 0) return false;
  return current % 100 === 0 || (current % 100 >= 20 && current % 10 === 0 && cardinal < 10);
}

/** Past the hyphen of "twenty-five" and the "and" of "two hundred and five", where the number goes on behind it. */
function nextWord(atoms: Atoms, to: number, from: number): number {
  const word = wordNear(atoms, to, from);
  if (isDash(word)) return isGlued(atoms, to) && isGlued(atoms, to + 1) ? to + 1 : -1;
  const isAnd = word === 'and' && (SCALES.get(atoms.lower[to - 1] ?? '') ?? 0) >= 100;
  return isAnd && CARDINALS.has(wordNear(atoms, to + 1, from)) ? to + 1 : to;
}

/** "nineteen eighty-four", "twenty twenty": a teen or twenty, and tens right after it. */
function isSpelledYear(atoms: Atoms, at: number, to: number): boolean {
  const first = CARDINALS.get(atoms.lower[at] ?? '') ?? 0;
  const next = CARDINALS.get(wordNear(atoms, to, at)) ?? 0;
  return to === at + 1 && first >= 13 && first <= 20 && next >= 10;
}
