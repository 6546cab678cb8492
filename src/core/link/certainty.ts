import { onceFor } from '../model/once.ts';
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
    'suspect suspects suspecting fear fears feared believe believes believed believing think thinks thought assume assumes assumed ' +
    'presume presumes presumed presumably guess guesses guessed speculate speculates speculated suppose supposes supposed apparently ' +
    'seemingly probable presumable unlikely'
  ).split(' '),
);
const CONFIRMING: ReadonlySet<string> = new Set(
  'confirm confirms confirmed confirming verify verifies verified establish establishes established prove proves proved proven'.split(
    ' ',
  ),
);

/** Kept for as long as the telling is: it is held against many others. */
export const certaintyOf = onceFor(readCertainty);

type Wording = Pick<Told, 'hedges' | 'content' | 'cue'>;

function readCertainty({ hedges, content, cue }: Wording): Certainty {
  const possible = hedges.find(isPossible) ?? modalIn(content) ?? (cue !== null && isPossible(cue) ? cue : null);
  const hearsay = hedges.find((hedge) => !isPossible(hedge)) ?? null;
  const said = tokenise(cue ?? '').lower;
  const negated = said.some((word) => word === 'not' || word === "n't" || word === 'never');
  const confirmed = negated ? null : (said.find((word) => CONFIRMING.has(word)) ?? null);
  return { possible, hearsay, confirmed };
}

function isPossible(hedge: string): boolean {
  return tokenise(hedge).lower.some((word) => POSSIBLE.has(word));
}

const MODALS: ReadonlySet<string> = new Set(
  'may might possibly perhaps maybe probably likely probable presumably apparently seemingly potentially suspected'.split(
    ' ',
  ),
);
/** "is thought to have fled", "was believed to be". */
const THOUGHT: ReadonlySet<string> = new Set(
  'thought believed feared presumed assumed supposed understood expected'.split(' '),
);

/** A modal that stands in the content itself; "could" may speak of an ability, so it counts before "have" and "be" alone. */
function modalIn(content: readonly string[]): string | null {
  const { lower, word } = tokenise(content.join(' '));
  const at = lower.findIndex(
    (one, index) =>
      (MODALS.has(one) && word[index] !== 'May') ||
      (THOUGHT.has(one) && lower[index + 1] === 'to') ||
      (one === 'could' && (lower[index + 1] === 'have' || lower[index + 1] === 'be')),
  );
  return at < 0 ? null : (lower[at] ?? null);
}
