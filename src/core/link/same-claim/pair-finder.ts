import { listed } from '../../model/grouped.ts';
import type { FoundPair } from './faced.ts';
import { pairsBetween } from './linking.ts';
import { eachKey, lookupOf } from './lookup.ts';
import { type Met, meet } from './meetings.ts';
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
  const lookups = articles.map(({ profiles }) => lookupOf(profiles));
  const postings = new Map<number, { readonly article: number; readonly places: Int32Array }[]>();
  lookups.forEach((lookup, article) => {
    eachKey(lookup, (hash, places) => listed(postings, hash).push({ article, places }));
  });
  const idOf = (number: number): string | undefined => articles[number]?.page.article;
  const metBy = (article: number): Map<number, Met> => {
    const beside = new Map<number, Met>();
    const [own, lookup] = [articles[article], lookups[article]];
    if (own === undefined || lookup === undefined) return beside;
    eachKey(lookup, (hash, places) => {
      for (const { article: other, places: its } of postings.get(hash) ?? []) {
        if (other !== article && idOf(other) === idOf(article)) continue;
        const met: Met = beside.get(other) ?? new Set();
        beside.set(other, met);
        meet(met, [own, articles[other] ?? own], [places, its]);
      }
    });
    return beside;
  };
  const known = new Map<string, readonly FoundPair[]>();
  const pairsWith = (article: number, other: number, met: Met): readonly FoundPair[] => {
    const name = article < other ? `${article} ${other}` : `${other} ${article}`;
    const [one, its] = [articles[article], articles[other]];
    const found = known.get(name) ?? (one && its ? pairsBetween(one, its, met) : []);
    known.set(name, found);
    return found;
  };
  return (article) => [...metBy(article)].map(([other, met]) => ({ other, pairs: pairsWith(article, other, met) }));
}
