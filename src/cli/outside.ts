import type { DatasetTelling } from '../core/query/dataset.ts';
import { oneLine } from './terminal/safe.ts';

/** `rejected by Ana`: why a telling is in no claim; null where it is in one. */
export function outsideInWords({ claim, review }: Pick<DatasetTelling, 'claim' | 'review'>): string | null {
  if (claim !== null) return null;
  const { verdict = null, by = [] } = review ?? {};
  const isLeftOut = verdict === 'rejected' || verdict === 'split';
  return isLeftOut ? `${verdict} by ${by.map(oneLine).join(', ')}` : 'a line that its outlet repeats';
}
