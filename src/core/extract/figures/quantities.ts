import type { FigureType } from '../../model/reading.ts';
import { SHORT_SCALES } from '../lexicon/numbers.ts';
import { GLUED_MEASURES } from '../lexicon/units.ts';
import { readAmount } from './amounts.ts';
import { type Atoms, isDash, isGlued, isNumeral, isSmall, wordNear } from './atoms.ts';
import { currencyAfter, currencyBefore } from './money.ts';
import { type Amount, amountOf } from './scales.ts';

/** What the words on the number itself say of its unit: a currency, percent, or a short measure as in "9km". */
export interface Measure {
  readonly type: FigureType;
  readonly unit: string;
}

/** An amount with the sign, the shortened magnitude and the measure that belong to it. */
export interface Quantity extends Amount {
  readonly measure: Measure | null;
  /** The atom after the measure's words, `to` where there are none: "5 percent" ends at "5" and goes on after "percent". */
  readonly next: number;
}

/** The quantity that begins at atom `at`, null where none does. */
export function readQuantity(atoms: Atoms, at: number): Quantity | null {
  const before = currencyBefore(atoms, at);
  const from = before?.to ?? at;
  if (before !== null && wordNear(atoms, from, at) === '') return null;
  const bare = readAmount(atoms, from);
  if (bare === null || (before !== null && !bare.digits)) return null;
  const amount = withShortScale(atoms, bare, before !== null);
  if (before !== null) {
    const measure = { type: 'money', unit: before.code } as const;
    return { ...amount, from: at, measure, next: pastCurrency(atoms, amount) };
  }
  return { ...amount, ...measureAfter(atoms, amount) };
}

/** "US$5 million dollars" and "$5 million USD" name the currency twice. */
function pastCurrency(atoms: Atoms, amount: Amount): number {
  return currencyAfter(atoms, amount.to, amount.scale)?.to ?? amount.to;
}

/** "£4bn", "$27m", "1.5 bn people"; without a currency a lone letter is a scale only where "m" cannot be metres. */
function withShortScale(atoms: Atoms, amount: Amount, isMoney: boolean): Amount {
  const word = wordNear(atoms, amount.to, amount.from);
  const scale = SHORT_SCALES.get(word.replace(/\.$/, ''));
  if (scale === undefined || !amount.digits || amount.scale > 1) return amount;
  const isLetter = word.length === 1;
  if (isLetter && (!isGlued(atoms, amount.to) || !(isMoney || isScaleLetter(atoms, amount.to)))) return amount;
  return amountOf({ from: amount.from, to: amount.to + 1 }, amount.coefficient, { scale, digits: true });
}

/** "2.5m people", "€" after: a letter before a counted noun or money; "100m race", "2m tall" and "5k run" are measures. */
function isScaleLetter(atoms: Atoms, at: number): boolean {
  if (currencyAfter(atoms, at + 1, 1) !== null) return true;
  return (atoms.lower[at] === 'm' || atoms.lower[at] === 'k') && COUNTED.has(wordNear(atoms, at + 1, at));
}

const COUNTED: ReadonlySet<string> = new Set(
  (
    'people voters residents refugees users customers homes households jobs tonnes tons barrels doses cases deaths workers ' +
    'children students viewers followers tests passengers vehicles cars migrants citizens patients subscribers families views'
  ).split(' '),
);

function measureAfter(
  atoms: Atoms,
  amount: Amount,
): { readonly measure: Measure | null; readonly next: number; readonly to: number } {
  const { to, from } = amount;
  const word = wordNear(atoms, to, from);
  if (word === '%' || word === '％') {
    const points = wordNear(atoms, to + 1, from);
    const isPoints = points === 'points' || points === 'point';
    return { measure: isPoints ? POINTS : PERCENT, to: to + 1, next: isPoints ? to + 2 : to + 1 };
  }
  const percent = percentAfter(atoms, isDash(word) && isGlued(atoms, to) ? to + 1 : to);
  if (percent !== null) return { ...percent, to };
  const money = currencyAfter(atoms, amount.vague && word === 'of' ? to + 1 : to, amount.scale);
  if (money !== null) return { measure: { type: 'money', unit: money.code }, to, next: money.to };
  const isUnit = GLUED_MEASURES.has(word) && (word.length > 1 || isSmall(atoms, to));
  const isShort = amount.digits && isGlued(atoms, to) && isUnit && isNumeral(atoms, to - 1);
  return isShort
    ? { measure: { type: 'other', unit: shown(atoms, to) }, to, next: to + 1 }
    : { measure: null, to, next: to };
}

const PERCENT: Measure = { type: 'percent', unit: 'percent' };
const POINTS: Measure = { type: 'percent', unit: 'percentage points' };

/** "percent", "per cent", "percentage points" at atom `at`. */
export function percentAfter(atoms: Atoms, at: number): { readonly measure: Measure; readonly next: number } | null {
  const word = wordNear(atoms, at, at - 1);
  const next = wordNear(atoms, at + 1, at);
  if (word === 'percentage' && (next === 'points' || next === 'point')) return { measure: POINTS, next: at + 2 };
  if (word === 'percent' || word === 'pct' || word === 'pc') return { measure: PERCENT, next: at + 1 };
  return word === 'per' && next === 'cent' ? { measure: PERCENT, next: at + 2 } : null;
}

function shown(atoms: Atoms, at: number): string {
  return atoms.text.slice(atoms.start[at], atoms.end[at]);
}
