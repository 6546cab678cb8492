import { listed } from '../../model/grouped.ts';
import { eachKey, lookupOf } from './lookup.ts';
import { type Met, meet } from './meetings.ts';
import type { Profile } from './profile.ts';

/** Two articles, or one and itself, and which of their tellings share a lookup key; none yet where the two are dense. */
export interface Candidates<Article> {
  readonly one: Article;
  readonly other: Article;
  readonly met: Met;
}

/** Articles whose tellings share a lookup key, each two once. */
export function candidatePairs<Article extends { readonly profiles: readonly Profile[] }>(
  articles: readonly Article[],
): Candidates<Article>[] {
  const postings = new Map<number, { readonly article: number; readonly places: Int32Array }[]>();
  const found: Candidates<Article>[] = [];
  articles.forEach((other, number) => {
    const beside = new Map<number, Met>();
    eachKey(lookupOf(other.profiles), (hash, its) => {
      const posting = listed(postings, hash);
      posting.push({ article: number, places: its });
      for (const { article, places } of posting) {
        const met: Met = beside.get(article) ?? new Set();
        beside.set(article, met);
        meet(met, [articles[article] ?? other, other], [places, its]);
      }
    });
    for (const [article, met] of beside) {
      const one = articles[article];
      if (one !== undefined) found.push({ one, other, met });
    }
  });
  return found;
}
