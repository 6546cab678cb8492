import { listed } from '../../model/grouped.ts';
import type { Pair } from '../../model/pair.ts';
import { type FoundPair, isLink } from './faced.ts';

/** Tellings with all that are linked to one of them, through whatever others: the claims of these are whole. */
export interface ClosedPart {
  /** Ids of their articles. */
  readonly articles: ReadonlySet<string>;
  /** Those that were reached; the articles tell others too. */
  readonly tellings: ReadonlySet<string>;
  /** All pairs of which one telling is in these articles. */
  readonly pairs: readonly FoundPair[];
}

/** Where tellings stand, and what was found of them. */
export interface PairSource {
  /** Ids of the articles that tell it; several where a file was copied. */
  readonly articlesOf: (telling: string) => readonly string[];
  /** All pairs of which one telling is in this article. */
  readonly pairsOf: (article: string) => readonly FoundPair[];
}

/**
 * Follows links, and the pairs that people judged the same, from these tellings on. Null where more than `most` articles would be
 * needed, or where a telling stands in two articles: then only the whole ledger tells which counts.
 */
export function closedPart(
  tellings: Iterable<string>,
  { articlesOf, pairsOf }: PairSource,
  { same, most }: { readonly same: readonly Pair[]; readonly most: number },
): ClosedPart | null {
  const articles = new Set<string>();
  const found = new Map<string, FoundPair>();
  const beside = new Map<string, string[]>();
  const join = ({ a, b }: Pair): void => {
    listed(beside, a).push(b);
    listed(beside, b).push(a);
  };
  same.forEach(join);
  const reached = new Set(tellings);
  for (const id of reached) {
    const holding = articlesOf(id);
    if (holding.length > 1) return null;
    for (const article of holding) {
      if (articles.has(article)) continue;
      articles.add(article);
      if (articles.size > most) return null;
      for (const pair of pairsOf(article)) {
        if (!found.has(`${pair.a} ${pair.b}`) && isLink(pair)) join(pair);
        found.set(`${pair.a} ${pair.b}`, pair);
      }
    }
    // A set is walked in the order of its entries, those added on the way too.
    for (const other of beside.get(id) ?? []) reached.add(other);
  }
  return { articles, tellings: reached, pairs: [...found.values()] };
}
