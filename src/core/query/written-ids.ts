import type { Reviews } from '../model/review.ts';

/** Ids of tellings that people made: those that they added, and the parts into which they split others. */
export function idsWritten(reviews: Reviews): string[] {
  return Object.entries(reviews).flatMap(([id, entries]) =>
    entries.flatMap((entry) => {
      if (entry.decision === 'add') return [id];
      return entry.decision === 'split' ? entry.into.map((part) => part.id) : [];
    }),
  );
}
