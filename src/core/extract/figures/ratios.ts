import type { Qualifier } from '../../model/reading.ts';
import { TIME_UNITS } from '../lexicon/units.ts';
import { readAmount } from './amounts.ts';
import { type Atoms, isDash, isGlued, wordNear } from './atoms.ts';
import type { Draft } from './draft.ts';
import type { Amount } from './scales.ts';
import { readUnit } from './units.ts';

/** "eight out of 10", "one in five women", "one of every nine voters": a share; "three in four days" and "two in 2024" are none. */
export function readProportion(atoms: Atoms, at: number): readonly Draft[] | null {
  const part = readAmount(atoms, at);
  if (part === null || part.vague || part.scale > 1) return null;
  const word = wordNear(atoms, part.to, at);
  const of = word === 'out' ? part.to + 1 : part.to;
  const isEvery = wordNear(atoms, of + 1, at) === 'every';
  const isIn = word === 'in';
  if (!isIn && (wordNear(atoms, of, at) !== 'of' || (word === 'of' && !isEvery))) return null;
  const whole = readAmount(atoms, isEvery ? of + 2 : of + 1);
  if (whole === null || whole.value <= part.value || (isIn && !isUsualWhole(atoms, part, whole))) return null;
  const found = readUnit(atoms, whole.to);
  if (isIn && found?.type === 'duration') return null;
  return [
    ratio({ from: at, to: whole.to }, part.value / whole.value, {
      unit: found?.unit ?? null,
      next: found?.next ?? whole.to,
    }),
  ];
}

/** After "in" only wholes in which people give shares, so that "lost two in 17 games" stays two figures. */
function isUsualWhole(atoms: Atoms, part: Amount, { value, to }: Amount): boolean {
  const isWhole = (value <= 10 && value > 1) || USUAL_WHOLES.has(value);
  return (
    isWhole &&
    Number.isInteger(part.value) &&
    !TIME_UNITS.has(wordNear(atoms, to, to - 1)) &&
    wordNear(atoms, to, to - 1) !== '%'
  );
}

const USUAL_WHOLES: ReadonlySet<number> = new Set([
  12, 15, 20, 25, 30, 50, 100, 200, 500, 1000, 10_000, 100_000, 1_000_000,
]);

/** "outnumbered two to one", "a 3-to-1 margin", "a ratio of 3 to 2". */
export function readOdds(atoms: Atoms, at: number): readonly Draft[] | null {
  const first = readAmount(atoms, at);
  if (first === null || first.vague || first.scale > 1) return null;
  const hyphen = isDash(wordNear(atoms, first.to, at)) && isGlued(atoms, first.to) ? 1 : 0;
  const join = wordNear(atoms, first.to + hyphen, at);
  const named = wordNear(atoms, at - 2, at) === 'ratio' || wordNear(atoms, at - 3, at) === 'ratio';
  if (join !== 'to') return null;
  const second = readAmount(atoms, first.to + hyphen * 2 + 1);
  if (second === null || second.value === 0) return null;
  const isToOne = second.value === 1 && first.value > 1;
  if (!isToOne && !named) return null;
  return [ratio({ from: at, to: second.to }, first.value / second.value, { unit: null, next: second.to })];
}

/** A share or odds with what it is of. */
export function ratio(
  range: { readonly from: number; readonly to: number },
  value: number,
  after: { readonly unit: string | null; readonly next: number },
): Draft {
  const implied: Qualifier = 'exactly';
  return { ...range, value, type: 'ratio', implied, ...after };
}
