import type { SameClaim } from './told.ts';
import { unionFind } from './union-find.ts';

/**
 * The claims that links make of tellings: each a list of telling ids in code-unit order, those told once too.
 * A claim is named after its smallest telling: `c-` and that telling's letters.
 */
export function clusters(ids: readonly string[], links: readonly SameClaim[]): Map<string, string[]> {
  const sorted = [...new Set(ids)].sort();
  const numbers = new Map(sorted.map((id, number) => [id, number]));
  const groups = unionFind(sorted.length);
  for (const { a, b } of links) {
    const [first, second] = [numbers.get(a), numbers.get(b)];
    if (first !== undefined && second !== undefined) groups.join(first, second);
  }
  const claims = new Map<string, string[]>();
  sorted.forEach((id, number) => {
    const claim = claimIdOf(sorted[groups.find(number)] ?? id);
    const members = claims.get(claim);
    if (members === undefined) claims.set(claim, [id]);
    else members.push(id);
  });
  return claims;
}

export function claimIdOf(telling: string): string {
  return `c-${telling.slice(2)}`;
}
