import { findConflicts } from '../link/conflicts.ts';
import { findDrift } from '../link/drift.ts';
import type { Conflict, Drift } from '../link/told.ts';
import type { Dataset } from './dataset.ts';
import { toldOf } from './told.ts';

/**
 * The tellings of a ledger that cannot both be right; furniture is in none. In order of ids. With `articles`, those of which
 * one telling is of these.
 */
export function conflictsIn(
  { tellings, furniture, links, near }: Dataset,
  articles: ReadonlySet<string> | null = null,
): Conflict[] {
  // Furniture too is looked at, since what an article is about must not hang on which lines other articles repeat.
  const found = findConflicts([...tellings, ...furniture].map(toldOf), { links, near }, articles);
  const left = new Set(furniture.map(({ id }) => id));
  return found.filter(({ a, b }) => !left.has(a) && !left.has(b));
}

/** What changed along the claims of a ledger, in order of ids. */
export function driftIn({ claims }: Dataset): Drift[] {
  return findDrift([...claims.values()].map((claim) => claim.tellings.map(toldOf)));
}
