import { tokenise } from '../text/tokens.ts';
import type { Told } from './told.ts';

/** How firmly a telling is told. */
export interface Certainty {
  /** Words by which the matter itself is left open: "may have", "possibly". */
  readonly possible: string | null;
  /** Words by which it is left open whether it was said or seen so: "allegedly", "according to preliminary information". */
  readonly hearsay: string | null;
  /** A cue that makes of a statement a fact: "confirmed". */
  readonly confirmed: string | null;
}

const POSSIBLE: ReadonlySet<string> = new Set(
  (
    'may might could possible possibly perhaps maybe probably likely potential potentially conceivably possibility chance suspected ' +
    'suspect suspects fears feared believed thought unlikely'
  ).split(' '),
);
const CONFIRMING: ReadonlySet<string> = new Set(
  'confirm confirms confirmed confirming verify verifies verified establish establishes established prove proves proved proven'.split(
    ' ',
  ),
);

export function certaintyOf({ hedges, content, cue }: Pick<Told, 'hedges' | 'content' | 'cue'>): Certainty {
  const possible = hedges.find(isPossible) ?? modalIn(content) ?? null;
  const hearsay = hedges.find((hedge) => !isPossible(hedge)) ?? null;
  const said = tokenise(cue ?? '').lower;
  const negated = said.some((word) => word === 'not' || word === "n't" || word === 'never');
  const confirmed = negated ? null : (said.find((word) => CONFIRMING.has(word)) ?? null);
  return { possible, hearsay, confirmed };
}

function isPossible(hedge: string): boolean {
  return tokenise(hedge).lower.some((word) => POSSIBLE.has(word));
}

const MODALS: ReadonlySet<string> = new Set(['may', 'might', 'possibly', 'perhaps', 'probably', 'likely']);

/** A modal that stands in the content itself; "could" may speak of an ability, so it counts before "have" and "be" alone. */
function modalIn(content: readonly string[]): string | null {
  const { lower, word } = tokenise(content.join(' '));
  const at = lower.findIndex(
    (one, index) =>
      (MODALS.has(one) && word[index] !== 'May') ||
      (one === 'could' && (lower[index + 1] === 'have' || lower[index + 1] === 'be')),
  );
  return at < 0 ? null : (lower[at] ?? null);
}
