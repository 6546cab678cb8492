import { formatMoment, isDay } from '../../text/calendar.ts';
import { opensWithLetter } from '../../text/letters.ts';
import { type Atoms, isGlued, isNumeral, wordNear } from '../figures/atoms.ts';
import type { Anchor } from './anchor.ts';
import { type DateContext, type DateDraft, draft } from './draft.ts';

/**
 * Dates in digits: "2024-07-12", "2024/07/12", "13/07/2024", "7/31/2024", "12.07.2024". Where both day and month may come first
 * ("12/07/2024") the value stays open unless only one of the two readings is the article's own day.
 */
export function readNumericDate({ atoms, anchor }: DateContext, at: number): readonly DateDraft[] | null {
  const dotted = readDotted(atoms, at);
  if (dotted !== null) return draft(at, at + dotted.length, dotted.value);
  const sign = atoms.lower[at + 1] ?? '';
  const isSplit =
    (sign === '-' || sign === '/') &&
    atoms.lower[at + 3] === sign &&
    [1, 2, 3, 4].every((step) => isGlued(atoms, at + step));
  if (!isSplit || !isNumeral(atoms, at + 4) || !isNumeral(atoms, at + 2) || isJoined(atoms, at)) return null;
  const [first, second, third] = [atoms.lower[at] ?? '', atoms.lower[at + 2] ?? '', atoms.lower[at + 4] ?? ''];
  if (/^[12]\d{3}$/.test(first)) return yearFirst(at, [first, second, third]);
  if (!/^[12]\d{3}$/.test(third) || !/^\d\d?$/.test(first) || !/^\d\d?$/.test(second)) return null;
  const value = yearLast(anchor, { first: Number(first), second: Number(second), year: Number(third) });
  return value === undefined ? null : draft(at, at + 5, value);
}

/** A sign close before the first or after the last number: a longer code. */
function isJoined(atoms: Atoms, at: number): boolean {
  const sign = atoms.lower[at - 1] ?? '';
  const before = isGlued(atoms, at) && (opensWithLetter(sign) || /^[\d/#.-]/.test(sign));
  return before || (isGlued(atoms, at + 5) && /^[-/\d]/.test(atoms.lower[at + 5] ?? ''));
}

function yearFirst(at: number, [year, month, day]: readonly [string, string, string]): readonly DateDraft[] | null {
  const moment = { year: Number(year), month: Number(month), day: Number(day) };
  return isDay(moment.month, moment.day, moment.year) ? draft(at, at + 5, formatMoment(moment)) : null;
}

interface Slashed {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

/** The value, null where both orders fit, undefined where none does. */
function yearLast(anchor: Anchor | null, { first, second, year }: Slashed): string | null | undefined {
  const dayFirst = isDay(second, first, year) ? formatMoment({ year, month: second, day: first }) : undefined;
  const monthFirst = isDay(first, second, year) ? formatMoment({ year, month: first, day: second }) : undefined;
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  const today = anchor?.number === undefined || anchor?.number === null ? null : formatMoment(anchor);
  return today === dayFirst || today === monthFirst ? today : null;
}

/** "12.07.2024" is one atom or three; points are used where the day comes first. */
function readDotted(atoms: Atoms, at: number): { readonly value: string | null; readonly length: number } | null {
  const found = /^(\d\d?)\.(\d\d?)\.((?:19|20)\d\d)$/.exec(wordNear(atoms, at, at));
  if (found === null) return null;
  const moment = { year: Number(found[3]), month: Number(found[2]), day: Number(found[1]) };
  return isDay(moment.month, moment.day, moment.year) ? { value: formatMoment(moment), length: 1 } : null;
}
