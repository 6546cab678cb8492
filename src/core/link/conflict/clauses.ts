import { isVerb } from '../words/verbs.ts';
import type { Words } from './terms.ts';

/** Where one clause ends and another begins, as far as a word shows it. */
const CUTS: ReadonlySet<string> = new Set(
  ', ; : – — ( ) and but while because although though when after before since until if who which that as'.split(' '),
);

/** The number of the clause that each word stands in; a word that cuts belongs to the clause that it opens. */
export function clausesIn({ lower, count }: Pick<Words, 'lower' | 'count'>): number[] {
  const clauses: number[] = [];
  let clause = 0;
  for (let at = 0; at < count; at++) {
    if (at > 0 && CUTS.has(lower[at] ?? '')) clause++;
    clauses.push(clause);
  }
  return clauses;
}

/** The first word of the clause that the word at `at` stands in, behind what cuts it off. */
export function startOfClause({ lower }: Pick<Words, 'lower'>, at: number): number {
  let start = at;
  while (start > 0 && !CUTS.has(lower[start - 1] ?? '')) start--;
  return start;
}

/** Words behind which a clause only says when something was. */
const WHEN: ReadonlySet<string> = new Set('when before after while until since once'.split(' '));
/** "As the crew slept", not "as many as 20". */
const SUBJECTS: ReadonlySet<string> = new Set('the a an it he she they his her its their'.split(' '));

/**
 * Which words stand in a clause that only says when: "had been overloaded | when it capsized". Who denies the one does not deny the
 * other. "Before dawn" and "after the fire" are no clauses.
 */
export function timeClausesIn({ lower, count }: Pick<Words, 'lower' | 'count'>, clauses: readonly number[]): boolean[] {
  const found: boolean[] = [];
  for (let at = 0; at < count; at++) {
    const isTime = WHEN.has(lower[at] ?? '') || (lower[at] === 'as' && SUBJECTS.has(lower[at + 1] ?? ''));
    const opens = at > 0 && isTime && hasVerb(lower, at, clauses);
    found.push(opens || (found[at - 1] === true && !ENDS.has(lower[at] ?? '')));
  }
  return found;
}

const ENDS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', ')', 'but', 'that']);

/** A verb behind a subject: in "after reports" none stands. */
function hasVerb(lower: readonly string[], at: number, clauses: readonly number[]): boolean {
  return lower.some((word, verb) => verb > at + 1 && clauses[verb] === clauses[at] && isVerb(word));
}
