import { unionFind } from './union-find.ts';

/** What linking knows of a telling. */
export interface Linkable {
  readonly id: string;
  /** Content in the folded form in which texts are compared. */
  readonly words: string;
  /** Value and unit of each figure, in order of position. */
  readonly figures: readonly string[];
  /** Canonical id; null where nobody is named. */
  readonly speaker: string | null;
  readonly mode: string;
  readonly stance: string;
}

/** Two tellings of one claim, and why they are. */
export interface SameClaim {
  readonly a: string;
  readonly b: string;
  readonly reasons: readonly string[];
}

/** Fewer words than these are said of anything: "it is so", "we will win". */
const LEAST_WORDS = 4;
/** With nobody named only the words speak for a link, so there must be more of them. */
const LEAST_WORDS_UNNAMED = 8;

/** Links tellings whose words and figures are equal and whose speaker is the same. Any order gives the same links. */
export function linkEqual(tellings: readonly Linkable[]): SameClaim[] {
  const first = new Map<string, string>();
  const links: SameClaim[] = [];
  for (const telling of [...tellings].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (!isTelltale(telling)) continue;
    const { words, figures, speaker, mode, stance } = telling;
    const key = JSON.stringify([words, figures, speaker, mode, stance]);
    const known = first.get(key);
    if (known === undefined) first.set(key, telling.id);
    else links.push({ a: known, b: telling.id, reasons: reasonsOf(telling) });
  }
  return links;
}

function isTelltale({ words, figures, speaker }: Linkable): boolean {
  const count = words.split(' ').length;
  if (speaker === null) return count >= LEAST_WORDS_UNNAMED;
  return count >= LEAST_WORDS || (figures.length > 0 && count > 1);
}

function reasonsOf({ figures, speaker }: Linkable): string[] {
  const reasons = ['same words'];
  if (figures.length > 0) reasons.push('same figures');
  if (speaker !== null) reasons.push('same speaker');
  return reasons;
}

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
