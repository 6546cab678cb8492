import type { Document } from '../document.ts';
import type { Clause } from './clauses.ts';
import type { PlacedUnit } from './units.ts';

/** A clause and the number of its paragraph among the article's own. */
interface Question {
  readonly clause: Clause;
  readonly paragraph: number;
}

/** "The following could not be verified:": the tellings of the lines that follow, to the next paragraph that is no item. */
export function followingUnits(
  document: Document,
  question: Question,
  units: readonly PlacedUnit[],
): readonly PlacedUnit[] {
  const { tokens } = document;
  const { clause, paragraph: here } = question;
  const end = tokens.end[clause.range.to - 1] ?? 0;
  const after = units.filter((unit) => unit.start >= end);
  const same = after.filter((unit) => unit.paragraph === here);
  if (same.length > 0) return same;
  const first = after[0];
  if (first === undefined || first.paragraph > here + 1) return [];
  const items = new Set(after.filter((unit) => isItem(document, unit)).map((unit) => unit.paragraph));
  let last = first.paragraph;
  while (items.has(first.paragraph) && items.has(last + 1)) last += 1;
  return after.filter((unit) => unit.paragraph <= last);
}

function isItem(document: Document, unit: PlacedUnit): boolean {
  const before = document.text.slice(Math.max(0, unit.start - ITEM), unit.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return /^\s*(?:[-*•–]|\d{1,2}[.)])(?:\s|$)/.test(line);
}

/** A telling begins within this many characters of its item's mark. */
const ITEM = 300;

const LENGTHS: ReadonlySet<string> = new Set([
  'long',
  'many',
  'much',
  'far',
  'high',
  'deep',
  'fast',
  'old',
  'often',
  'big',
  'large',
]);

/** "how long it took", "how many came" */
export function isMeasure(document: Document, clause: Clause): boolean {
  const { lower } = document.tokens;
  return lower[clause.object.from] === 'how' && LENGTHS.has(lower[clause.object.from + 1] ?? '');
}

/**
 * "could not verify how long it took. The crew says 40 minutes, the mayor an hour": the figures of the next sentence, else those
 * of the sentences before in its paragraph.
 */
export function measured(document: Document, question: Question, units: readonly PlacedUnit[]): readonly PlacedUnit[] {
  const here = document.tokens.sentence[question.clause.predicate.at] ?? 0;
  const figures = units.filter(({ unit, paragraph }) => unit.figures.length > 0 && paragraph === question.paragraph);
  const next = figures.filter((unit) => unit.sentence === here + 1);
  if (next.length > 0) return next;
  const last = figures.findLast((unit) => unit.sentence < here);
  return last === undefined ? [] : figures.filter((unit) => unit.sentence === last.sentence);
}
