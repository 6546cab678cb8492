import { formatMoment } from '../../text/calendar.ts';
import { type Atoms, isDash, isGlued, wordNear } from '../figures/atoms.ts';
import { MONTHS } from '../lexicon/calendar.ts';
import { type Anchor, yearOf } from './anchor.ts';
import { yearAfter } from './days.ts';
import { directionOf } from './direction.ts';
import { type DateContext, type DateDraft, draft } from './draft.ts';
import { blur, type Lead, leadOf } from './lead.ts';
import { isLoneMonth, isMonthName } from './names.ts';

/** "November 2022", "late December", "February of last year", "last July", "in May", "January to March 2024". */
export function readMonth(context: DateContext, at: number): readonly DateDraft[] | null {
  const { atoms, anchor } = context;
  if (!isMonthName(atoms, at)) return null;
  const end = pastStop(atoms, at);
  const lead = leadOf(atoms, at);
  const range = readMonthRange(context, at, lead);
  if (range !== null) return range;
  const month = MONTHS.get(atoms.lower[at] ?? '') ?? 1;
  const written = yearAfter(atoms, end);
  if (written !== null) {
    return draft(lead.from, written.to, blur(formatMoment({ year: written.year, month, day: null }), lead.approximate));
  }
  const named = namedYearAfter(atoms, end, anchor);
  if (named !== null) {
    const value = named.year === null ? null : formatMoment({ year: named.year, month, day: null });
    return draft(lead.from, named.to, blur(value, lead.approximate));
  }
  if (!isLoneMonth(atoms, at)) return null;
  const year = yearOfMonth(context, { month, lead, from: lead.from, to: end });
  return draft(lead.from, end, year === null ? null : blur(formatMoment({ year, month, day: null }), lead.approximate));
}

/** Past the full stop of "Sept." where it is an atom of its own and no sentence ends there. */
function pastStop(atoms: Atoms, at: number): number {
  const isStop = wordNear(atoms, at + 1, at) === '.' && isGlued(atoms, at + 1) && (atoms.lower[at] ?? '').length <= 4;
  return isStop && atoms.sentence[at + 2] === atoms.sentence[at] ? at + 2 : at + 1;
}

/** "of last year", "this year", "of the same year" behind a month, and the year meant. */
function namedYearAfter(
  atoms: Atoms,
  at: number,
  anchor: Anchor | null,
): { readonly year: number | null; readonly to: number } | null {
  const start = wordNear(atoms, at, at - 1) === 'of' ? at + 1 : at;
  const the = wordNear(atoms, start, at - 1) === 'the' ? 1 : 0;
  const which = wordNear(atoms, start + the, at - 1);
  if (wordNear(atoms, start + the + 1, at - 1) !== 'year') return null;
  const to = start + the + 2;
  if (the === 1 || which === 'that') return { year: null, to };
  const change = YEAR_CHANGES.get(which);
  if (change === undefined) return null;
  return { year: anchor === null ? null : anchor.year + change, to };
}

const YEAR_CHANGES: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

interface LoneMonth {
  readonly month: number;
  readonly lead: Lead;
  readonly from: number;
  readonly to: number;
}

/** "last July" lies before the article's month, "next July" after it; a bare month is the latest one. */
function yearOfMonth({ atoms, anchor }: DateContext, { month, lead, from, to }: LoneMonth): number | null {
  if (anchor === null || anchor.month === null || lead.which === 'other') return null;
  if (lead.which === 'last') return month < anchor.month ? anchor.year : anchor.year - 1;
  if (lead.which === 'next') return month > anchor.month ? anchor.year : anchor.year + 1;
  if (lead.which === 'this') return anchor.year;
  return yearOf(anchor, { month, day: null }, directionOf(atoms, from, to));
}

/** "January to March 2024", "between May and July", "Jan.-March". */
function readMonthRange(context: DateContext, at: number, lead: Lead): readonly DateDraft[] | null {
  const { atoms } = context;
  const end = pastStop(atoms, at);
  const join = wordNear(atoms, end, at);
  const isBetween = join === 'and' && wordNear(atoms, at - 1, at) === 'between';
  const isFrom = join === 'to' || join === 'through' || join === 'until' || isDash(join);
  if (!(isBetween || isFrom) || !isMonthName(atoms, end + 1)) return null;
  const last = pastStop(atoms, end + 1);
  const written = yearAfter(atoms, last);
  const low = MONTHS.get(atoms.lower[at] ?? '') ?? 1;
  const high = MONTHS.get(atoms.lower[end + 1] ?? '') ?? 1;
  const year = written?.year ?? yearOfMonth(context, { month: high, lead, from: at, to: last });
  const to = written?.to ?? last;
  if (year === null) return draft(lead.from, to, null);
  const first = formatMoment({ year: low > high ? year - 1 : year, month: low, day: null });
  return draft(lead.from, to, `${first}/${formatMoment({ year, month: high, day: null })}`);
}
