import { type Atoms, wordNear } from './figure-atoms.ts';
import type { Draft } from './figure-draft.ts';

/**
 * Whether a bare number, with no noun of its own, counts nothing that was reported: "the two met", "split in two", "high five",
 * a page number alone in its line. "The toll rose to 45" and "12 were hurt" do count.
 */
export function isIdle(atoms: Atoms, { from, to, type, unit, value }: Draft): boolean {
  if (type !== 'count' || unit !== null) return false;
  const before = wordNear(atoms, from - 1, from);
  const after = wordNear(atoms, to, from);
  if (before === '' && (after === '' || value < 2)) return true;
  if (POINTING.has(before) || POINTING.has(atoms.lower[from] ?? '')) return !after.startsWith('of');
  return value <= 12 && atoms.shape[from] !== 3 && (IDIOMS.has(before) || IDIOMS.has(after));
}

const POINTING: ReadonlySet<string> = new Set(
  'the these those this that any every each between at on a an no #'.split(' '),
);
const IDIOMS: ReadonlySet<string> = new Set('in into high cloud square by fold plus'.split(' '));
