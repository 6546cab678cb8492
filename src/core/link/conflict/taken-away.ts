import type { Words } from './terms.ts';

/**
 * Whether what begins at a word is given to be taken away: "on Friday, and not on Thursday", "at nine rather than at eight". What is
 * said of the rest of the telling is not said of it.
 */
export function isTakenAway({ lower }: Pick<Words, 'lower'>, from: number): boolean {
  let at = from - 1;
  while (at > from - MOST_BETWEEN && BETWEEN.has(lower[at] ?? '')) at--;
  if (lower[at] === 'not') return !NO_DENIAL.has(lower[at + 1] ?? '');
  return (lower[at] === 'than' && lower[at - 1] === 'rather') || (lower[at] === 'of' && lower[at - 1] === 'instead');
}

const MOST_BETWEEN = 4;
const BETWEEN: ReadonlySet<string> = new Set('on in at to from the a an of'.split(' '));
/** "Not before Friday", "not until". */
const NO_DENIAL: ReadonlySet<string> = new Set(['before', 'until', 'after', 'only', 'just']);
