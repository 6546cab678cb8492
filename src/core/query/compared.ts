import { findConflicts } from '../link/conflict/conflicts.ts';
import type { Gists } from '../link/conflict/near.ts';
import { findDrift } from '../link/drift/drift.ts';
import type { Conflict, Drift } from '../link/told.ts';
import { listed } from '../model/grouped.ts';
import type { Dataset } from './dataset.ts';
import { toldOf } from './told.ts';

/**
 * The tellings of a ledger that cannot both be right; furniture is in none. In order of ids. With `asked`, ids of tellings, those of
 * which one is of these; `gists`: what was kept of all articles of the dataset.
 */
export function conflictsIn(
  dataset: Dataset,
  asked: ReadonlySet<string> | null = null,
  gists: Gists | null = null,
): Conflict[] {
  const { tellings, furniture, links, near, conflicts: known } = dataset;
  if (asked !== null && known !== undefined && [...asked].every((id) => known.asked.has(id))) {
    return known.found.filter(({ a, b }) => asked.has(a) || asked.has(b));
  }
  // Furniture too is looked at, since what an article is about must not hang on which lines other articles repeat.
  const found = findConflicts([...tellings, ...furniture].map(toldOf), { links, near }, { asked, gists });
  const left = new Set(furniture.map(({ id }) => id));
  return found.filter(({ a, b }) => !left.has(a) && !left.has(b));
}

/** The conflicts of each telling, in their order. */
export function byTelling(conflicts: readonly Conflict[]): (id: string) => readonly Conflict[] {
  const known = new Map<string, Conflict[]>();
  for (const conflict of conflicts) for (const id of [conflict.a, conflict.b]) listed(known, id).push(conflict);
  return (id) => known.get(id) ?? [];
}

/** What changed along the claims of a ledger, in order of ids. */
export function driftIn({ claims }: Dataset): Drift[] {
  return findDrift(
    [...claims.values()].flatMap(({ tellings, roots }) =>
      tellings.length < 2 ? [] : [{ tellings: tellings.map(toldOf), roots: roots() }],
    ),
  );
}
