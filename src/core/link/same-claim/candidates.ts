import { listed } from '../../model/grouped.ts';
import type { Profile } from './profile.ts';

/** Of a telling's concepts so many of the rarest are looked up in pairs. */
const MOST_KEYS = 6;
/** Two words of a speaker's name find "Lipetsk's regional government" beside "the government of the Lipetsk region". */
const MOST_CREDITS = 2;

/**
 * Under which a telling is found: every pair of its rarest concepts, first figure, first day and speaker's name. Two tellings that
 * share none of these pairs are not compared. A function of the telling alone, so that no other telling can hide a pair: which
 * concepts are rare is settled by the packaged table.
 */
export function lookupKeys(profile: Profile): string[] {
  const { keys, weights, measures, moments, credit, attribution } = profile;
  const ranked = keys.map((key, at) => ({ key, weight: weights[at] ?? 0 }));
  ranked.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const handles = ranked.slice(0, MOST_KEYS).map(({ key }) => key);
  const [measure] = measures;
  const [moment] = moments;
  if (measure !== undefined) handles.push(`#${measure.value}`);
  if (moment !== undefined) handles.push(`@${moment.slice(4)}`);
  for (const name of credit.slice(0, MOST_CREDITS)) handles.push(`~${name}`);
  handles.sort();
  const pairs = handles.flatMap((first, at) => handles.slice(at + 1).map((second) => `${first} ${second}`));
  // Pieces of one sentence must be found, to be kept apart: a headline may say what two of them say.
  return attribution === null ? pairs : [...pairs, `= ${attribution}`];
}

/** Two articles, or one and itself, and which tellings of theirs share a lookup key, by their places among the profiles. */
export interface Met<Article> {
  readonly one: Article;
  readonly other: Article;
  readonly met: readonly (readonly [number, number])[];
}

/** Articles whose tellings share a lookup key, each two once. */
export function candidatePairs<Article extends { readonly profiles: readonly Profile[] }>(
  articles: readonly Article[],
): Met<Article>[] {
  const postings = new Map<string, (readonly [article: number, telling: number])[]>();
  const found: Met<Article>[] = [];
  articles.forEach((other, number) => {
    const met = new Map<number, Map<string, readonly [number, number]>>();
    other.profiles.forEach((profile, telling) => {
      for (const key of lookupKeys(profile)) {
        const posting = listed(postings, key);
        for (const [article, own] of posting) {
          if (article === number && own === telling) continue;
          const pairs = met.get(article) ?? new Map<string, readonly [number, number]>();
          met.set(article, pairs.set(`${own} ${telling}`, [own, telling]));
        }
        posting.push([number, telling]);
      }
    });
    for (const [article, pairs] of met) {
      const one = articles[article];
      if (one !== undefined) found.push({ one, other, met: [...pairs.values()] });
    }
  });
  return found;
}
