import { listed } from '../../model/grouped.ts';
import { lookupKeys } from './candidates.ts';
import { type FoundPair, pairsBetween } from './linking.ts';
import type { ComparedArticle } from './page.ts';

/** What an article has in common with one other, or within itself. */
export interface Beside {
  /** Number of the other. */
  readonly other: number;
  readonly pairs: readonly FoundPair[];
}

/**
 * The same pairs as `findPairs`, article by article, by their numbers: for a question about few of many. Two versions of one article
 * may be among them; they are not compared.
 */
export function pairFinder(articles: readonly ComparedArticle[]): (article: number) => readonly Beside[] {
  const keys = articles.map(({ profiles }) => profiles.map(lookupKeys));
  // One number for an article and a telling of it: there are millions.
  const postings = new Map<string, number[]>();
  keys.forEach((own, article) => {
    own.forEach((ofTelling, telling) => {
      for (const key of ofTelling) listed(postings, key).push(article * MOST_TELLINGS + telling);
    });
  });
  const idOf = (number: number): string | undefined => articles[number]?.page.article;
  const metBy = (article: number): Map<number, Met> => {
    const met = new Map<number, Met>();
    keys[article]?.forEach((ofTelling, own) => {
      for (const code of ofTelling.flatMap((key) => postings.get(key) ?? [])) {
        const other = Math.floor(code / MOST_TELLINGS);
        const its = code - other * MOST_TELLINGS;
        if (other === article ? its <= own : idOf(other) === idOf(article)) continue;
        const pairs: Met = met.get(other) ?? new Map();
        met.set(other, pairs.set(`${own} ${its}`, [own, its]));
      }
    });
    return met;
  };
  const known = new Map<string, readonly FoundPair[]>();
  const pairsWith = (article: number, other: number, met: Met): readonly FoundPair[] => {
    const name = article < other ? `${article} ${other}` : `${other} ${article}`;
    const [one, its] = [articles[article], articles[other]];
    const found = known.get(name) ?? (one && its ? pairsBetween(one, its, met.values()) : []);
    known.set(name, found);
    return found;
  };
  return (article) => [...metBy(article)].map(([other, met]) => ({ other, pairs: pairsWith(article, other, met) }));
}

/** Of one article; more than any file of a ledger may hold. */
const MOST_TELLINGS = 2 ** 24;

/** Which tellings of two articles share a lookup key, each two once. */
type Met = Map<string, readonly [own: number, its: number]>;
