import type { Dataset, DatasetTelling } from './dataset.ts';
import { certaintyOf, type Doubt, doubtsOf } from './doubts.ts';

/** A telling that a person should look at, and why. */
export interface Asked {
  readonly found: DatasetTelling;
  readonly doubts: readonly Doubt[];
}

/**
 * What waits for a reviewer, the most doubtful first: what people disagree on or decided of other words, then what the reader is least sure
 * of, all its doubts taken together. What leaves no doubt, and what people took out, is not in it.
 */
export function reviewQueue({ tellings, rejected }: Pick<Dataset, 'tellings' | 'rejected'>): Asked[] {
  const asked = [...tellings, ...rejected].flatMap((found) => {
    const doubts = doubtsOf(found.telling, found.review);
    return doubts.length === 0 ? [] : [{ found, doubts, certainty: certaintyOf(found.telling, doubts) }];
  });
  const rank = (doubts: readonly Doubt[]): number =>
    doubts.includes('disputed') ? 0 : doubts.includes('stale') ? 1 : 2;
  asked.sort(
    (a, b) => rank(a.doubts) - rank(b.doubts) || a.certainty - b.certainty || (a.found.id < b.found.id ? -1 : 1),
  );
  return asked.map(({ found, doubts }) => ({ found, doubts }));
}
