import type { FigureType, Qualifier } from '../../model/reading.ts';
import { opensWithLetter } from '../../text/letters.ts';
import { CALIBRES } from '../lexicon/units.ts';
import { type Atoms, isDash, isGlued, isNumeral, wordNear } from './atoms.ts';
import type { Draft } from './draft.ts';
import { qualifierAfter } from './qualifiers.ts';
import { type Quantity, readQuantity } from './quantities.ts';
import { type Pair, readPair } from './ranges.ts';
import { readUnit, type Unit } from './units.ts';

/**
 * The figures that begin at atom `at` with a plain quantity: one for "18,000 servicemen" and for the range "20 to 30 tanks", two
 * for a change ("from 5 to 9 percent"). Empty where the number is part of a name ("two-state"), null where there is none.
 * A range has its lower end as value and is meant as at least that.
 */
export function readCounts(atoms: Atoms, at: number): readonly Draft[] | null {
  const first = readQuantity(atoms, at);
  if (first === null) return null;
  const pair = readPair(atoms, first);
  if (pair !== null) return ofPair(atoms, pair);
  const isHanging = isDash(wordNear(atoms, first.to, at)) && isGlued(atoms, first.to) && !isGlued(atoms, first.to + 1);
  if (isHanging) return [];
  const draft = ofOne(atoms, first);
  return draft === null ? [] : [draft];
}

function ofOne(atoms: Atoms, quantity: Quantity): Draft | null {
  const suffix = qualifierAfter(atoms, quantity.next);
  const found = unitOf(atoms, quantity, suffix?.to ?? quantity.next);
  if (found === null) return null;
  const implied = suffix?.qualifier ?? qualifierAfter(atoms, found.next)?.qualifier ?? impliedBy(atoms, quantity);
  return { from: quantity.from, to: quantity.to, value: quantity.value, implied, ...found };
}

function ofPair(atoms: Atoms, { low, high, isChange }: Pair): readonly Draft[] {
  const found = unitOf(atoms, high, high.next);
  if (found === null) return [];
  if (!isChange) {
    const range = { value: low.value, low: low.value, high: high.value };
    return [{ from: low.from, to: high.to, ...range, implied: 'at-least', ...found }];
  }
  return [
    { from: low.from, to: low.to, value: low.value, implied: 'exactly', ...found, next: high.from },
    { from: high.from, to: high.to, value: high.value, implied: 'exactly', ...found },
  ];
}

/** "dozens" are more than a dozen; "a couple" are about two. */
function impliedBy(atoms: Atoms, quantity: Quantity): Qualifier {
  if (quantity.vague) return 'more-than';
  return atoms.lower[quantity.from + 1] === 'couple' ? 'about' : 'exactly';
}

/** What the quantity counts; null where letters or a hyphen close behind it make it no figure ("5G", "two-state"). */
function unitOf(atoms: Atoms, quantity: Quantity, at: number): Unit | null {
  const { measure } = quantity;
  if (measure !== null) return isCalibre(atoms, quantity) ? null : { ...measure, next: at };
  const found = readUnit(atoms, at);
  if (isGlued(atoms, at) && (isNumeral(atoms, at) || isTail(atoms, at, found))) return null;
  if (found === null) return { unit: null, type: 'count', next: at };
  return { ...found, type: typeOf(atoms, found) };
}

/** Letters close behind digits ("3rd", "1990s"), or a hyphen with no unit behind it ("two-faced"). */
function isTail(atoms: Atoms, at: number, found: Unit | null): boolean {
  const word = atoms.lower[at] ?? '';
  if (opensWithLetter(word)) return true;
  return isDash(word) && isGlued(atoms, at + 1) && found === null;
}

/** "155mm shells", "9-mm pistol": what kind, not how much. */
function isCalibre(atoms: Atoms, { measure, next }: Quantity): boolean {
  const isNext = (atoms.glued[next] ?? 0) === 1 || opensWithLetter(wordNear(atoms, next, next - 1));
  return measure?.type === 'other' && CALIBRES.has(measure.unit) && isNext && wordNear(atoms, next, next - 1) !== 'of';
}

/** "three times as many" multiplies, "three times" counts. */
function typeOf(atoms: Atoms, { unit, type, next }: Unit): FigureType {
  return unit === 'times' && COMPARED.has(wordNear(atoms, next, next - 1)) ? 'multiple' : type;
}

const COMPARED: ReadonlySet<string> = new Set(
  'as more higher larger bigger greater faster slower smaller lower the its their his that less likelier longer what stronger'.split(
    ' ',
  ),
);
