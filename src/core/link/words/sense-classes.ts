import { SENSE_CLASSES } from '../lexicon/senses.ts';
import { keptTable } from './kept-tables.ts';

interface SenseClass {
  /** With itself. */
  readonly parents: readonly number[];
  /** How many steps up each of these is. */
  readonly steps: readonly number[];
  readonly contraries: readonly number[];
}

/** By number. */
export const classes = keptTable('senses', readClasses);

function readClasses(): readonly SenseClass[] {
  const rows = SENSE_CLASSES.trim()
    .split('\n')
    .map((row) => {
      const [, parents = '', contraries = ''] = /<(.*)!(.*)$/.exec(row) ?? [];
      return { parents: numbersIn(parents), contraries: numbersIn(contraries) };
    });
  const contraries = rows.map(({ contraries: own }) => new Set(own));
  rows.forEach(({ contraries: own }, index) => {
    for (const other of own) contraries[other]?.add(index);
  });
  return rows.map((_, index) => ({
    ...parentsOf(rows, index),
    contraries: [...(contraries[index] ?? [])],
  }));
}

function numbersIn(text: string): number[] {
  return text === '' ? [] : text.split(',').map(Number);
}

function parentsOf(
  rows: readonly { readonly parents: readonly number[] }[],
  index: number,
): Pick<SenseClass, 'parents' | 'steps'> {
  const line = new Map([[index, 0]]);
  for (const [one, steps] of line) {
    for (const parent of rows[one]?.parents ?? []) if (!line.has(parent)) line.set(parent, steps + 1);
  }
  return { parents: [...line.keys()], steps: [...line.values()] };
}

/** What words mean: numbers of classes, and those of which they say no more than they mean. */
interface Meant {
  readonly classes: readonly number[];
  readonly plain: readonly number[];
}

/** Of the classes that a sense is of, and their parents, how many steps away each is: what it says more of, or names a kind of. */
export function linesOf({ classes: own, plain }: Meant): Map<number, number> {
  const lines = new Map<number, number>();
  for (const one of own) {
    const from = plain.includes(one) ? 0 : 1;
    const { parents = [], steps = [] } = classes()[one] ?? {};
    parents.forEach((other, at) => {
      lines.set(other, Math.min(from + (steps[at] ?? 0), lines.get(other) ?? MOST_STEPS));
    });
  }
  return lines;
}

/** Further than any two classes are from one another. */
const MOST_STEPS = 99;
