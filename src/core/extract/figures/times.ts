import { isVerb, PART } from '../tagger/parts.ts';
import { type Atoms, isGlued, isNumeral, wordNear } from './atoms.ts';
import { isGrouped, readNumeral } from './numerals.ts';
import { OPENS } from './openers.ts';

/** Marks clock times and years: "5 p.m.", "1600 GMT", "nine o'clock", "in 2022", "the 2016 vote". */
export function markTimes(atoms: Atoms, blocked: Uint8Array): void {
  for (let at = 0; at < atoms.count; at += 1) {
    if (((atoms.opens[at] ?? 0) & OPENS.number) === 0) continue;
    if (isNumeral(atoms, at) && isYear(atoms, at)) blocked[at] = 1;
    if (isClock(atoms, at + 1)) markClock(atoms, blocked, at);
  }
}

/** The hour, and the hour before it in "between 9 and 11 a.m.", "from 9 to 11 a.m." */
function markClock(atoms: Atoms, blocked: Uint8Array, at: number): void {
  blocked[at] = 1;
  const join = wordNear(atoms, at - 1, at);
  const from = wordNear(atoms, at - 3, at);
  const isPair =
    (join === 'and' && from === 'between') || (join === 'to' && from === 'from') || join === '-' || join === '–';
  if (isPair) blocked[at - 2] = 1;
}

const CLOCKS: ReadonlySet<string> = new Set(
  "a.m. p.m. am pm a.m p.m o'clock gmt utc est edt et bst cet cest pst pdt msk eet eest ist".split(' '),
);

function isClock(atoms: Atoms, at: number): boolean {
  const word = wordNear(atoms, at, at - 1);
  if (CLOCKS.has(word)) return true;
  return (
    (word === 'a' || word === 'p') &&
    wordNear(atoms, at + 1, at) === '.' &&
    ['m', 'm.'].includes(wordNear(atoms, at + 2, at))
  );
}

/**
 * A number of four digits without a comma is a year, unless it plainly counts: words of amount before it or a verb, a plural
 * noun after it, and a round number where the year would be a likely one ("killed 2000 people", not "won 2016 contests").
 */
export function isYear(atoms: Atoms, at: number): boolean {
  const written = atoms.lower[at] ?? '';
  const value = readNumeral(written);
  if (value === null || written.length !== 4 || isGrouped(written) || value < 1000 || value > 2200) return false;
  if (MONEY_SIGNS.has(atoms.lower[at - 1] ?? '') || isAmountAfter(atoms, at + 1)) return false;
  const before = wordNear(atoms, at - 1, at);
  const counts = isCountedAt(atoms, at + 1);
  if (AMOUNT_WORDS.has(before) && (counts || !OFTEN_BEFORE_YEARS.has(before))) return false;
  if (value < 1900 || value > 2099) return !counts;
  return !(counts && value % 50 === 0 && isVerb(atoms.part[at - 1] ?? 0));
}

const MONEY_SIGNS: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₽', '₴', '₹']);

const AMOUNT_WORDS: ReadonlySet<string> = new Set(
  'some about approximately roughly nearly almost over than least another of additional further estimated around to exactly only'.split(
    ' ',
  ),
);

/** These stand before years as often as before amounts: "around 2010", "of 2014", "to 2020". */
const OFTEN_BEFORE_YEARS: ReadonlySet<string> = new Set([
  'about',
  'over',
  'around',
  'of',
  'to',
  'than',
  'only',
  'least',
  'nearly',
  'almost',
]);

/** "1500 km", "2000 percent", "1200 dollars", "2000-strong". */
function isAmountAfter(atoms: Atoms, at: number): boolean {
  const word = wordNear(atoms, at, at - 1);
  return (
    AMOUNT_UNITS.has(word) || (word === '-' && isGlued(atoms, at) && AMOUNT_UNITS.has(wordNear(atoms, at + 1, at)))
  );
}

const AMOUNT_UNITS: ReadonlySet<string> = new Set(
  (
    'km kilometers kilometres miles meters metres feet kg kilograms tons tonnes percent % dollars euros roubles rubles pounds ' +
    'acres hectares barrels litres liters gallons hryvnia mw megawatts strong times'
  ).split(' '),
);

/** A plural noun, an adjective before it allowed. */
function isCountedAt(atoms: Atoms, at: number): boolean {
  if (atoms.paragraph[at] !== atoms.paragraph[at - 1]) return false;
  if (atoms.part[at] === PART.NNS || atoms.lower[at] === 'people') return true;
  return atoms.part[at] === PART.JJ && atoms.part[at + 1] === PART.NNS;
}
