import { tokenise } from '../../text/tokens.ts';
import { certaintyOf } from '../certainty.ts';
import type { Told } from '../told.ts';
import { stem } from '../words/stems.ts';

/** What is possible and no more: of these words the loss makes a fact of it. Others ("probably", "allegedly") hedge. */
const POSSIBILITY =
  /^(?:may|might|could|possible|possibly|possibility|perhaps|maybe|potential|potentially|conceivably|chance)$/i;

/** Words by which a telling says that a thing is possible; null where there are none. */
export function possibilityOf(told: Told): string | null {
  const { possible } = certaintyOf(told);
  return possible?.split(/\s+/).some((word) => POSSIBILITY.test(word)) === true ? possible : null;
}

/** "The rains could reach the town" became "will reach" or "reached": what could be is told as what is or will be. */
export function couldBecame(from: Told, to: Told): boolean {
  const [before, after] = [wordsOf(from), wordsOf(to)];
  if (after.some((word) => MODAL.test(word))) return false;
  const at = before.findIndex((word, index) => word === 'could' && !NEGATION.test(before[index + 1] ?? ''));
  const verb = before.slice(at + 1).find((word) => !ADVERB.test(word)) ?? '';
  if (at < 0 || verb === '') return false;
  return after.some((word) => WILL.test(word) || (word !== verb && stem(word) === stem(verb)));
}

const MODAL = /^(?:could|can|cannot|may|might|would|should)$/;
const NEGATION = /^(?:not|n't|never|no|only|hardly|barely)$/;
const ADVERB = /^(?:also|even|soon|still|then|well|yet)$|ly$/;
const WILL = /^(?:will|'ll|’ll|shall)$/;

function wordsOf({ content }: Told): readonly string[] {
  return tokenise(content.join(' ')).lower;
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
