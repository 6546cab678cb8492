import { formatMoment } from '../../text/calendar.ts';
import { type Atoms, isCapital, isDash, isGlued, isNumeral, wordNear } from '../figures/atoms.ts';
import { ORDINALS, SEASONS } from '../lexicon/calendar.ts';
import type { Anchor } from './anchor.ts';
import { yearAfter } from './days.ts';
import { type DateContext, type DateDraft, draft } from './draft.ts';
import { leadOf } from './lead.ts';

/** "spring 2023", "the winter of 2022-23", "last summer": EDTF 2023-21. A season alone counts only after words of time. */
export function readSeason({ atoms, anchor }: DateContext, at: number): readonly DateDraft[] | null {
  const season = SEASONS.get(atoms.lower[at] ?? '');
  if (season === undefined) return null;
  const lead = leadOf(atoms, at);
  const year = yearAfter(atoms, at + 1);
  if (year !== null && wordNear(atoms, at + 1, at) !== '-') {
    const tail = wordNear(atoms, year.to, at);
    const isSplit =
      (isDash(tail) || tail === '/') &&
      isGlued(atoms, year.to) &&
      /^\d\d(\d\d)?$/.test(wordNear(atoms, year.to + 1, at));
    return draft(lead.from, isSplit ? year.to + 2 : year.to, `${year.year}-${season}`);
  }
  if (atoms.lower[at] === 'fall' && lead.which === null) return null;
  const named = namedYear(atoms, at + 1, anchor);
  if (named !== null) return draft(lead.from, named.to, named.year === null ? null : `${named.year}-${season}`);
  if (lead.which === null) return null;
  const which = seasonYear(anchor, season, lead.which);
  return draft(lead.from, at + 1, which === null ? null : `${which}-${season}`);
}

/** The month in which each season begins in the northern half; a winter is called by the year it begins in. */
const FIRST_MONTH: ReadonlyMap<number, number> = new Map([
  [21, 3],
  [22, 6],
  [23, 9],
  [24, 12],
]);

/** "last summer" is the latest that ended, "next" the first to begin; in the season itself both are left open. */
function seasonYear(anchor: Anchor | null, season: number, which: 'last' | 'next' | 'this' | 'other'): number | null {
  if (anchor === null || anchor.month === null || which === 'other') return null;
  const first = FIRST_MONTH.get(season) ?? 1;
  const sinceStart = (anchor.month - first + 12) % 12;
  const isInside = sinceStart < 3;
  const latest = anchor.month >= first ? anchor.year : anchor.year - 1;
  if (which === 'this') return isInside ? latest : season === 24 ? null : anchor.year;
  if (isInside) return null;
  return which === 'last' ? latest : latest + 1;
}

/** "of last year", "this year". */
function namedYear(
  atoms: Atoms,
  at: number,
  anchor: Anchor | null,
): { readonly year: number | null; readonly to: number } | null {
  const start = wordNear(atoms, at, at - 1) === 'of' ? at + 1 : at;
  const change = YEARS.get(wordNear(atoms, start, at - 1));
  if (change === undefined || wordNear(atoms, start + 1, at - 1) !== 'year') return null;
  return { year: anchor === null ? null : anchor.year + change, to: start + 2 };
}

const YEARS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "the first quarter of 2024", "Q3 2023", "the second half of last year": the months as an EDTF interval. */
export function readPartOfYear({ atoms, anchor }: DateContext, at: number): readonly DateDraft[] | null {
  const part = shortQuarter(atoms, at) ?? longPart(atoms, at);
  if (part === null) return null;
  const from = wordNear(atoms, at - 1, at) === 'the' ? at - 1 : at;
  const written = yearAfter(atoms, part.to);
  const year = written ?? namedYear(atoms, part.to, anchor);
  if (year === null) return null;
  return draft(from, year.to, year.year === null ? null : months(year.year, part));
}

/** The `index`-th part of a year, `size` months long. */
interface YearPart {
  readonly index: number;
  readonly size: number;
  readonly to: number;
}

function months(year: number, { index, size }: YearPart): string {
  const last = index * size;
  const first = formatMoment({ year, month: last - size + 1, day: null });
  return `${first}/${formatMoment({ year, month: last, day: null })}`;
}

function shortQuarter(atoms: Atoms, at: number): YearPart | null {
  if (atoms.lower[at] !== 'q' || !isCapital(atoms, at) || !isGlued(atoms, at + 1)) return null;
  return /^[1-4]$/.test(atoms.lower[at + 1] ?? '') ? { index: Number(atoms.lower[at + 1]), size: 3, to: at + 2 } : null;
}

function longPart(atoms: Atoms, at: number): YearPart | null {
  const isDigits = isNumeral(atoms, at) && /^(st|nd|rd|th)$/.test(wordNear(atoms, at + 1, at));
  const index = isDigits ? Number(atoms.lower[at]) : ORDINALS.get(atoms.lower[at] ?? '');
  const name = wordNear(atoms, isDigits ? at + 2 : at + 1, at);
  const to = isDigits ? at + 3 : at + 2;
  if (index === undefined) return null;
  if (name === 'quarter' && index <= 4) return { index, size: 3, to };
  return name === 'half' && index <= 2 ? { index, size: 6, to } : null;
}
