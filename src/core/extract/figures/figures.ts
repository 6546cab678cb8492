import type { DateMention, Figure } from '../../model/reading.ts';
import { findDates } from '../dates/dates.ts';
import type { Document } from '../document.ts';
import { DENOMINATORS, SCALES } from '../lexicon/numbers.ts';
import { readAge } from './ages.ts';
import { readAmount } from './amounts.ts';
import { withUnitOf } from './antecedents.ts';
import { type Atoms, isDash, isGlued, splitAtoms, wordNear } from './atoms.ts';
import { markCodes } from './codes.ts';
import { readCounts } from './counts.ts';
import type { Draft } from './draft.ts';
import { readFraction } from './fractions.ts';
import { isIdle } from './idle.ts';
import { markLabels } from './labels.ts';
import { readMultiple } from './multiples.ts';
import { OPENS } from './openers.ts';
import { qualifierOf } from './qualifiers.ts';
import { readOdds, readProportion } from './ratios.ts';
import { readScore } from './scores.ts';
import { readSingle } from './singles.ts';
import { markTimes } from './times.ts';

/**
 * The figures of a body in order of position, not overlapping: value, qualifier, unit and type, and low and high of a range.
 * A span holds the words of the number alone ("18,000", "$27m", "tenfold", "a third"), offsets are UTF-16 code units.
 *
 * Conventions: a range has its lower end as value, qualifier `at-least` unless the words say otherwise; an order of magnitude
 * ("dozens", "hundreds of thousands") has that magnitude as value (12, 100,000) and is `more-than`; a share is a ratio between 0
 * and 1 (two-thirds, one in five); a score has its first number; money is in units of its ISO 4217 code; time in plural units.
 * What only looks like a figure gives none: dates (`dates`, as findDates finds them), clock times, labels, codes, ordinals, idioms.
 */
export function findFigures(
  document: Document,
  dates: readonly DateMention[] = findDates(document),
): readonly Figure[] {
  const atoms = splitAtoms(document);
  const blocked = blockedAtoms(atoms, dates);
  const figures: Figure[] = [];
  let before: Draft | null = null;
  let at = 0;
  while (at < atoms.count) {
    if (blocked[at] === 1 || !mayBegin(atoms, at)) {
      at += 1;
      continue;
    }
    const near: Draft | null = before !== null && atoms.sentence[before.from] === atoms.sentence[at] ? before : null;
    const { drafts, next }: Found = read(atoms, at, near);
    for (const read of drafts) {
      if (!isFree(blocked, read) || isIdle(atoms, read)) continue;
      const draft: Draft = withUnitOf(atoms, read, before);
      figures.push(toFigure(atoms, draft));
      before = draft;
    }
    at = Math.max(at + 1, next);
  }
  return figures;
}

/** In this order, since the first that reads anything wins: "one in five" before "one", "5-4" before "5". */
const RULES: readonly ((atoms: Atoms, at: number, before: Draft | null) => readonly Draft[] | null)[] = [
  readProportion,
  readOdds,
  readScore,
  readFraction,
  readMultiple,
  readAge,
  readSingle,
  readCounts,
];

interface Found {
  readonly drafts: readonly Draft[];
  /** The atom to go on with. */
  readonly next: number;
}

function read(atoms: Atoms, at: number, before: Draft | null): Found {
  for (const rule of RULES) {
    const drafts = rule(atoms, at, before);
    if (drafts === null) continue;
    const last = drafts.at(-1);
    return last === undefined ? { drafts, next: pastNumbers(atoms, at) } : { drafts, next: last.next };
  }
  return { drafts: [], next: at + 1 };
}

/** Where nothing was read the whole chain of numbers is passed over: "9-9-6" leaves no "6" behind. */
function pastNumbers(atoms: Atoms, at: number): number {
  let to = readAmount(atoms, at)?.to ?? at + 1;
  while (isDash(wordNear(atoms, to, at)) && isGlued(atoms, to) && isGlued(atoms, to + 1)) {
    to = readAmount(atoms, to + 1)?.to ?? to + 2;
  }
  return to;
}

function mayBegin(atoms: Atoms, at: number): boolean {
  if (((atoms.opens[at] ?? 0) & OPENS.figure) === 0) return false;
  return atoms.lower[at] !== 'a' || AFTER_ARTICLE.has(atoms.lower[at + 1] ?? '');
}

/** What makes a number of "a": "a dozen", "a third", "a few hundred". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([...SCALES.keys(), ...DENOMINATORS.keys(), 'few', 'couple', '$']);

/** One entry an atom, 1 where a figure can neither begin nor pass. */
function blockedAtoms(atoms: Atoms, dates: readonly DateMention[]): Uint8Array {
  const blocked = new Uint8Array(atoms.count);
  markCodes(atoms, blocked);
  markLabels(atoms, blocked);
  markTimes(atoms, blocked);
  let at = 0;
  for (const date of dates) {
    while (at < atoms.count && (atoms.end[at] ?? 0) <= date.start) at += 1;
    while (at < atoms.count && (atoms.start[at] ?? 0) < date.end) {
      blocked[at] = 1;
      at += 1;
    }
  }
  return blocked;
}

function isFree(blocked: Uint8Array, { from, to }: Draft): boolean {
  for (let at = from; at < to; at += 1) if (blocked[at] === 1) return false;
  return true;
}

function toFigure(atoms: Atoms, draft: Draft): Figure {
  const start = atoms.start[draft.from] ?? 0;
  const end = atoms.end[draft.to - 1] ?? 0;
  const { value, unit, type } = draft;
  const range = draft.low === undefined || draft.high === undefined ? {} : { low: draft.low, high: draft.high };
  return {
    start,
    end,
    exact: atoms.text.slice(start, end),
    value,
    qualifier: qualifierOf(atoms, draft),
    unit,
    ...range,
    type,
  };
}
