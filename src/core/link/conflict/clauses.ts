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
