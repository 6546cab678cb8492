import { type Atoms, isDash, wordNear } from '../figures/atoms.ts';

/** Words before a date that move or blur it. */
export interface Lead {
  /** The atom with which the whole mention begins. */
  readonly from: number;
  /** "early", "mid-", "the end of": the date holds only about. EDTF's `~` says so. */
  readonly approximate: boolean;
  readonly which: 'last' | 'next' | 'this' | 'other' | null;
}

const BLURS: ReadonlySet<string> = new Set(['early', 'late', 'mid', 'middle']);
const PARTS: ReadonlySet<string> = new Set(['end', 'beginning', 'start', 'middle', 'close', 'onset', 'outset']);
const WHICH: ReadonlyMap<string, 'last' | 'next' | 'this' | 'other'> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
  ['this', 'this'],
  ['previous', 'other'],
  ['following', 'other'],
  ['same', 'other'],
  ['that', 'other'],
]);

/** The lead of a date whose own words begin at atom `at`: "the end of last", "early", "this past", "mid-". */
export function leadOf(atoms: Atoms, at: number): Lead {
  let from = at;
  let which: Lead['which'] = null;
  const word = WHICH.get(wordNear(atoms, from - 1, at));
  if (word !== undefined) {
    which = word;
    from -= 1;
    if (wordNear(atoms, from - 1, at) === 'this' && word !== 'this') from -= 1;
    else if (wordNear(atoms, from - 1, at) === 'the' && word === 'other') from -= 1;
  }
  const blurred = blurBefore(atoms, from);
  return { from: blurred, approximate: blurred < from, which };
}

/** Where "early ", "mid-" or "the end of (the) " before atom `at` begins; `at` itself for none. */
function blurBefore(atoms: Atoms, at: number): number {
  const close = isDash(wordNear(atoms, at - 1, at)) ? at - 2 : at - 1;
  if (BLURS.has(wordNear(atoms, close, at))) return close;
  const article = wordNear(atoms, at - 1, at) === 'the' ? at - 1 : at;
  if (wordNear(atoms, article - 1, at) !== 'of' || !PARTS.has(wordNear(atoms, article - 2, at))) return at;
  return wordNear(atoms, article - 3, at) === 'the' ? article - 3 : article - 2;
}

/** A value made approximate where it is one moment; ranges and decades stay as they are. */
export function blur(value: string | null, approximate: boolean): string | null {
  return value === null || !approximate || /[/X~]/.test(value) ? value : `${value}~`;
}

/** -1 for "Wednesday of last week", "Wednesday last week", 0 for this one's, 1 for the next one's; null where no week stands there. */
export function weekBehind(atoms: Atoms, to: number): number | null {
  const which = wordNear(atoms, to, to - 1) === 'of' ? to + 1 : to;
  return wordNear(atoms, which + 1, to - 1) === 'week' ? (WEEKS.get(wordNear(atoms, which, to - 1)) ?? null) : null;
}

const WEEKS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
