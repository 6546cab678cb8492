import type { TellingsFile } from '../model/tellings-file.ts';

/** What the rules ask of a tellings file when they are about other files. */
export interface ToldFacts {
  readonly reading: string;
  readonly told: readonly string[];
  readonly gone: readonly string[];
  /** Ids, each once. */
  readonly outlets: readonly string[];
  /** Speakers, and those who stand between. */
  readonly credited: readonly string[];
  /** Speakers that may be met in other articles too. */
  readonly speakers: readonly string[];
}

export function factsOf({ reading, article, tellings, gone }: TellingsFile): ToldFacts {
  const named = tellings.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  const between = tellings.flatMap(({ via }) => via.map(({ id }) => id));
  return {
    reading,
    told: tellings.map(({ id }) => id),
    gone: gone.map(({ id }) => id),
    outlets: article.outlet === null ? [] : [article.outlet.id],
    credited: [...new Set([...named.map(({ id }) => id), ...between])],
    speakers: [...new Set(named.flatMap((speaker) => (isOfArticle(speaker, article.id) ? [] : [speaker.id])))],
  };
}

/** Ids of the tellings that an article tells or has told. */
export function idsOf({ tellings, gone }: Pick<TellingsFile, 'tellings' | 'gone'>): string[] {
  return [...tellings, ...gone].map(({ id }) => id);
}

type Speaker = NonNullable<TellingsFile['tellings'][number]['speaker']>;

/** "Two officials", "residents": nobody outside this article. */
export function isOfArticle({ id, kind, basis }: Speaker, article: string): boolean {
  return kind === 'unnamed' || basis === 'unnamed' || id.includes(article);
}
