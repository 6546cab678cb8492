import { formatMoment } from '../../text/calendar.ts';
import { opensWithLetter } from '../../text/letters.ts';
import { type Atoms, isCapital, isDash, isGlued, isNumeral, wordNear } from '../figures/atoms.ts';
import { isYear } from '../figures/times.ts';
import { MONTHS, NAMED_DECADES, ORDINALS, SEASONS } from '../lexicon/calendar.ts';
import { LABELS } from '../lexicon/labels.ts';
import { isProper, PART } from '../tagger/parts.ts';
import { type DateContext, type DateDraft, draft } from './draft.ts';
import { blur, leadOf } from './lead.ts';

/** "2024", "the 2016 vote", "2010-2014", "from 2010 to 2014", "2014/15", "mid-2020". */
export function readYear({ atoms }: DateContext, at: number): readonly DateDraft[] | null {
  const year = plainYear(atoms, at);
  if (year === null || isInName(atoms, at)) return null;
  const lead = leadOf(atoms, at);
  const second = secondYear(atoms, at, year);
  if (second !== null) return draft(lead.from, second.to, `${year}/${second.year}`);
  if (!isTimely(atoms, at, year) || isCodeAfter(atoms, at + 1)) return null;
  const approximate = lead.approximate || ABOUT.has(wordNear(atoms, at - 1, at));
  return draft(lead.from, at + 1, blur(formatMoment({ year, month: null, day: null }), approximate));
}

/** "2024-555": digits close behind a hyphen that end no range of years. */
function isCodeAfter(atoms: Atoms, at: number): boolean {
  return isDash(atoms.lower[at] ?? '') && isGlued(atoms, at) && isGlued(atoms, at + 1) && isNumeral(atoms, at + 1);
}

const ABOUT: ReadonlySet<string> = new Set(['around', 'about', 'circa', 'roughly', 'approximately']);

/** A number of four digits that counts nothing. */
function plainYear(atoms: Atoms, at: number): number | null {
  const written = atoms.lower[at] ?? '';
  if (!isNumeral(atoms, at) || !/^1\d{3}$|^20\d\d$/.test(written) || !isYear(atoms, at)) return null;
  const after = isGlued(atoms, at + 1) ? (atoms.lower[at + 1] ?? '') : '';
  const before = isGlued(atoms, at) ? (atoms.lower[at - 1] ?? '') : '';
  if (opensWithLetter(after) || /^[\d%:@_#]/.test(after)) return null;
  if (opensWithLetter(before) || /^[\d:.#/+$_@№]/.test(before)) return null;
  return Number(written);
}

/** "Agenda 2030", "Tokyo 2020", "page 1999": a name or label with its number, unless a month or season goes before. */
function isInName(atoms: Atoms, at: number): boolean {
  const before = wordNear(atoms, at - 1, at);
  if (before === '' || isDash(before)) return isDash(before) && isGlued(atoms, at) && isCapital(atoms, at - 2);
  if (MONTHS.has(before) || SEASONS.has(before)) return false;
  const part = atoms.part[at - 1] ?? 0;
  if (isCapital(atoms, at - 1) && (isProper(part) || part === PART.NN)) return true;
  return LABELS.has(before) && !DATED_LABELS.has(before);
}

/** "the year 1999", "season 2024": labels that are followed by years. */
const DATED_LABELS: ReadonlySet<string> = new Set([
  'year',
  'season',
  'seasons',
  'series',
  'class',
  'model',
  'games',
  'week',
  'day',
  'month',
]);

/** Years of our time stand anywhere, older ones only after words of time ("in 1648"). */
function isTimely(atoms: Atoms, at: number, year: number): boolean {
  if (year >= 1800 && year <= 2099) return true;
  return year >= 1000 && BEFORE_YEARS.has(wordNear(atoms, at - 1, at));
}

const BEFORE_YEARS: ReadonlySet<string> = new Set(
  'in since until by from to before after during of the year around about'.split(' '),
);

/** The end of "2010-2014", "2014/15", "from 2010 to 2014", "between 2010 and 2014". */
function secondYear(atoms: Atoms, at: number, first: number): { readonly year: number; readonly to: number } | null {
  const join = wordNear(atoms, at + 1, at);
  const lead = wordNear(atoms, at - 1, at);
  const isTight = (isDash(join) || join === '/') && isGlued(atoms, at + 1) === isGlued(atoms, at + 2);
  const isLoose =
    join === 'to' ||
    join === 'through' ||
    (join === 'until' && lead === 'from') ||
    (join === 'and' && lead === 'between');
  if (!isTight && !isLoose) return null;
  const written = wordNear(atoms, at + 2, at);
  if (!isNumeral(atoms, at + 2) || (isDash(wordNear(atoms, at + 3, at)) && isGlued(atoms, at + 3))) return null;
  const isShort = isTight && /^\d\d$/.test(written);
  if (!isShort && !/^(1\d|20)\d\d$/.test(written)) return null;
  const year = isShort ? Math.floor(first / 100) * 100 + Number(written) : Number(written);
  return year > first && year - first < 200 ? { year, to: at + 3 } : null;
}

/** "the 1990s", "1930s", "the '90s", "the early nineties", "the 19th century": EDTF 199X, 18XX. */
export function readDecade({ atoms }: DateContext, at: number): readonly DateDraft[] | null {
  const found = decadeAt(atoms, at) ?? centuryAt(atoms, at);
  return found === null ? null : draft(leadOf(atoms, at).from, found.to, found.value);
}

interface Period {
  readonly value: string;
  readonly to: number;
}

function decadeAt(atoms: Atoms, at: number): Period | null {
  const word = atoms.lower[at] ?? '';
  const named = NAMED_DECADES.get(word);
  if (named !== undefined) return isNamedDecade(atoms, at) ? { value: `19${named}X`, to: at + 1 } : null;
  const apostrophe = word === "'" || word === '’' || word === '‘' ? 1 : 0;
  const digits = apostrophe === 1 ? wordNear(atoms, at + 1, at) : word.replace(/^'/, '');
  const letters = at + apostrophe + 1;
  const tail = wordNear(atoms, letters, at);
  const isPlural = (tail === 's' || tail === "'s") && isGlued(atoms, letters);
  if (/^(1[6-9]|20)\d0$/.test(digits) && isPlural) return { value: `${digits.slice(0, 3)}X`, to: letters + 1 };
  const isShort = /^[1-9]0$/.test(digits) && isPlural && (apostrophe === 1 || word !== digits || follows(atoms, at));
  return isShort ? { value: `19${digits.charAt(0)}X`, to: letters + 1 } : null;
}

/** "the 90s", "the early 90s", but "temperatures in the 30s" and "in his 50s" are no decades. */
function follows(atoms: Atoms, at: number): boolean {
  const isLate = Number(atoms.lower[at]) >= 60;
  const before = wordNear(atoms, at - 1, at);
  return (
    isLate &&
    (before === 'the' || (isBlur(before) && wordNear(atoms, at - 2, at) === 'the')) &&
    !isNumeral(atoms, at - 2)
  );
}

function isBlur(word: string): boolean {
  return word === 'early' || word === 'late' || word === 'mid';
}

function isNamedDecade(atoms: Atoms, at: number): boolean {
  const before = wordNear(atoms, at - 1, at);
  return before === 'the' || (isBlur(before) && wordNear(atoms, at - 2, at) === 'the');
}

function centuryAt(atoms: Atoms, at: number): Period | null {
  const isDigits = isNumeral(atoms, at);
  const ordinal = isDigits ? Number(atoms.lower[at]) : ORDINALS.get(atoms.lower[at] ?? '');
  const name = isDigits ? at + 2 : at + 1;
  const to = isDash(wordNear(atoms, name, at)) ? name + 2 : name + 1;
  if (wordNear(atoms, to - 1, at) !== 'century' || (isDigits && !/^(st|nd|rd|th)$/.test(wordNear(atoms, at + 1, at))))
    return null;
  if (ordinal === undefined || ordinal < 10 || ordinal > 21) return null;
  return { value: `${ordinal - 1}XX`, to };
}
