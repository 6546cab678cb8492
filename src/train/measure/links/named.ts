import type { FoundLinks, FoundTelling, LinksGold } from './gold.ts';
import { keyOf, matchTellings } from './match-tellings.ts';

/** What the gold calls the tellings found, and which claim each stands in. */
export interface Named {
  /** Null for a telling that the gold does not have. */
  readonly nameOf: (telling: FoundTelling) => string | null;
  /** The same, or its place. */
  readonly labelOf: (telling: FoundTelling) => string;
  /** The claim's number by the gold's name of a telling; no entry where it was not read. */
  readonly claimOf: ReadonlyMap<string, number>;
}

/** @param bodies The text of each article of the gold, by base name. */
export function nameTellings(gold: LinksGold, found: FoundLinks, bodies: ReadonlyMap<string, string>): Named {
  const names = new Map<string, string>();
  const tellings = found.claims.flatMap((claim) => claim.tellings);
  for (const [article, named] of Object.entries(gold.tellings)) {
    const written = Object.entries(named).map(([name, words]) => ({ name, words }));
    const here = tellings.filter((one) => one.article_input === article);
    for (const [key, name] of matchTellings(bodies.get(article) ?? '', written, here)) names.set(key, name);
  }
  const nameOf = (telling: FoundTelling): string | null => names.get(keyOf(telling)) ?? null;
  const claimOf = new Map<string, number>();
  found.claims.forEach((claim, number) => {
    for (const telling of claim.tellings) {
      const name = nameOf(telling);
      if (name !== null) claimOf.set(name, number);
    }
  });
  return { nameOf, labelOf: (telling) => nameOf(telling) ?? keyOf(telling), claimOf };
}
