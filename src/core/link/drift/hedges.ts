import { certaintyOf } from '../certainty.ts';
import type { Told } from '../told.ts';

/** What is possible and no more: of these words the loss makes a fact of it. Others ("probably", "allegedly") hedge. */
const POSSIBILITY =
  /^(?:may|might|could|possible|possibly|possibility|perhaps|maybe|potential|potentially|conceivably|chance)$/i;

/** Words by which a telling says that a thing is possible; null where there are none. */
export function possibilityOf(told: Told): string | null {
  const { possible } = certaintyOf(told);
  return possible?.split(/\s+/).some((word) => POSSIBILITY.test(word)) === true ? possible : null;
}

/** Words by which a telling hedges: "allegedly", "probably", "according to preliminary figures from the service". */
export function hedgeOf(told: Told): string | null {
  const { possible, hearsay } = certaintyOf(told);
  return hearsay ?? (possibilityOf(told) === null ? possible : null) ?? preliminary(told);
}

const PRELIMINARY =
  /\b(?:preliminary|provisional|unconfirmed|unverified|initial|early)\s(?:\p{L}+\s)?(?:figures?|counts?|tally|tallies|data|information|reports?|results?|findings?|estimates?|assessments?)\b/iu;

function preliminary({ source }: Told): string | null {
  return PRELIMINARY.exec(source ?? '')?.[0] ?? null;
}
