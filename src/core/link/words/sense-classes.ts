import { SENSE_CLASSES } from '../lexicon/senses.ts';
import { keptTable } from './kept-tables.ts';

interface SenseClass {
  /** With itself. */
  readonly parents: readonly number[];
  readonly contraries: readonly number[];
  /** Whether an event has one such thing, so that nobody need say of what it is so. */
  readonly isOfEvent: boolean;
}

/** By number. */
export const classes = keptTable('senses', readClasses);

function readClasses(): readonly SenseClass[] {
  const rows = SENSE_CLASSES.trim()
    .split('\n')
    .map((row) => {
      const [, parents = '', contraries = '', mark = ''] = /<(.*)!([\d,]*)(@?)$/.exec(row) ?? [];
      return { parents: numbersIn(parents), contraries: numbersIn(contraries), isOfEvent: mark !== '' };
    });
  const contraries = rows.map(({ contraries: own }) => new Set(own));
  rows.forEach(({ contraries: own }, index) => {
    for (const other of own) contraries[other]?.add(index);
  });
  return rows.map((_, index) => ({
    parents: parentsOf(rows, index),
    contraries: [...(contraries[index] ?? [])],
    isOfEvent: rows[index]?.isOfEvent ?? false,
  }));
}

function numbersIn(text: string): number[] {
  return text === '' ? [] : text.split(',').map(Number);
}

function parentsOf(rows: readonly { readonly parents: readonly number[] }[], index: number): number[] {
  const found = new Set([index]);
  for (const one of found) for (const parent of rows[one]?.parents ?? []) found.add(parent);
  return [...found];
}
