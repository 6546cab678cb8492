import { listed } from '../model/grouped.ts';
import type { Admission } from '../model/reading.ts';

/** The admissions that cover each telling. */
export function coveringOf(admissions: readonly Admission[]): ReadonlyMap<string, readonly Admission[]> {
  const covering = new Map<string, Admission[]>();
  for (const admission of admissions) for (const id of admission.covers) listed(covering, id).push(admission);
  return covering;
}
