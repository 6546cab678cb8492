import type { Mutant } from '../planted.ts';
import { CONTENT } from './content.ts';
import { FINDINGS } from './findings.ts';
import { GROUND } from './ground.ts';
import { REMOVALS } from './removals.ts';
import { REVIEWS } from './reviews.ts';
import { SERIES } from './series.ts';
import { SUPPRESSIONS } from './suppressions.ts';

/** Every mutant; a rule without one fails a test. */
export const MUTANTS: readonly Mutant[] = [
  ...GROUND,
  ...CONTENT,
  ...REVIEWS,
  ...FINDINGS,
  ...REMOVALS,
  ...SERIES,
  ...SUPPRESSIONS,
];
