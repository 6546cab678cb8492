import { once } from '../../model/once.ts';
import { SENSE_CLASSES } from '../lexicon/senses.ts';
import { implies } from './senses.ts';

/** Whether classes of the table of senses say how it was all around, of nothing in particular: "thick fog", "not a shot was fired". */
export function isOfSurroundings(classes: readonly number[]): boolean {
  return implies(classes, [surroundings()]);
}

const surroundings = once((): number =>
  SENSE_CLASSES.trim()
    .split('\n')
    .findIndex((row) => row.startsWith('surroundings<')),
);
