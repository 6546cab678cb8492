import type { Filed } from '../model/ledger-files.ts';
import type { Removal, Removing } from '../model/removal.ts';

/** The decision by which an article is out of the ledger; null where it was taken back. Of one day the later in the file is the later one. */
export function removedBy({ decisions }: Removal): Removing | null {
  const [first, ...others] = decisions;
  if (first === undefined) return null;
  const last = others.reduce((latest, one) => (one.at >= latest.at ? one : latest), first);
  return last.decision === 'remove' ? last : null;
}

/** Ids of the articles that are out of the ledger. */
export function articlesRemoved(removals: readonly Filed<Removal>[]): Set<string> {
  return new Set(removals.filter(({ value }) => removedBy(value) !== null).map(({ id }) => id));
}

/** Ids of the tellings of articles that somebody removed: what was decided of them is still of something. */
export function tellingsRemoved(removals: readonly Filed<Removal>[]): Set<string> {
  return new Set(removals.flatMap(({ value }) => value.tellings));
}
