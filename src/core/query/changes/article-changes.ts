import { type Change, changesOf } from '../../link/corrections/telling-changes.ts';
import type { KeptTelling } from '../../model/tellings-file.ts';
import type { Dataset, DatasetArticle, DatasetTelling } from '../dataset.ts';
import { asCredited, wordsOf } from '../telling-words.ts';

/** What came of an article: `described`: the same text under another outlet, date or headline; `read-again`: the same, read otherwise. */
export type ArticleFate = 'added' | 'corrected' | 'described' | 'read-again' | 'removed';

/** An article that is not as it was. */
export interface ArticleChange {
  readonly fate: ArticleFate;
  readonly id: string;
  readonly headline: string | null;
  /** Names, as the registry has them. */
  readonly outlet: string | null;
  readonly published: string | null;
  /** What is otherwise of its outlet, date or headline; null for what is not known. */
  readonly described: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly now: string | null;
  }[];
  /** In the order of the text; of an added or removed article all. */
  readonly tellings: readonly TellingChange[];
}

export interface TellingChange {
  readonly fate: 'added' | 'edited' | 'gone';
  readonly id: string;
  readonly before: Said | null;
  readonly now: Said | null;
  /** What is otherwise of one that was edited. */
  readonly changes: readonly Change[];
}

/** Who says what. */
export interface Said {
  /** Name; null where nobody could be found. */
  readonly speaker: string | null;
  /** The words that credit; null where the text has none. */
  readonly source: string | null;
  readonly words: string;
}

/** Articles that are not as they were, as the reader left them: what people made of them is told elsewhere. By id. */
export function articleChanges(before: Dataset, now: Dataset): ArticleChange[] {
  const ids = [...new Set([...before.articles.keys(), ...now.articles.keys()])].sort();
  return ids.flatMap((id) => changeOf(before.articles.get(id), now.articles.get(id)) ?? []);
}

function changeOf(before: DatasetArticle | undefined, now: DatasetArticle | undefined): ArticleChange | null {
  const article = now ?? before;
  if (article === undefined) return null;
  // Of what several states have there is one object.
  const isSame = before?.stored === now?.stored;
  const tellings = isSame ? [] : tellingChanges(before?.stored.tellings ?? [], now?.stored.tellings ?? []);
  const described = before === undefined || now === undefined ? [] : describedIn(before, now);
  const fate = fateOf(before, now, { isDescribed: described.length > 0, isOther: tellings.length > 0 });
  if (fate === null) return null;
  const { id, headline, outlet, published } = article;
  return {
    fate,
    id,
    headline,
    outlet: outlet?.name ?? null,
    published: published?.value ?? null,
    described,
    tellings,
  };
}

function fateOf(
  before: DatasetArticle | undefined,
  now: DatasetArticle | undefined,
  { isDescribed, isOther }: { readonly isDescribed: boolean; readonly isOther: boolean },
): ArticleFate | null {
  if (before === undefined) return 'added';
  if (now === undefined) return 'removed';
  if (before.stored.article.sha256 !== now.stored.article.sha256) return 'corrected';
  if (isDescribed) return 'described';
  return isOther ? 'read-again' : null;
}

function describedIn(before: DatasetArticle, now: DatasetArticle): ArticleChange['described'] {
  const fields = [
    { field: 'outlet', before: before.outlet?.name ?? null, now: now.outlet?.name ?? null },
    { field: 'published', before: before.published?.value ?? null, now: now.published?.value ?? null },
    { field: 'headline', before: before.headline, now: now.headline },
  ];
  return fields.filter((one) => one.before !== one.now);
}

function tellingChanges(before: readonly KeptTelling[], now: readonly KeptTelling[]): TellingChange[] {
  const olds = new Map(before.map((telling) => [telling.id, telling]));
  const current = new Set(now.map(({ id }) => id));
  const later = now.flatMap((telling): TellingChange[] => {
    const { id } = telling;
    const old = olds.get(id);
    if (old === undefined) return [{ fate: 'added', id, before: null, now: saidBy(telling), changes: [] }];
    const changes = changesOf(old, telling);
    return changes.length === 0 ? [] : [{ fate: 'edited', id, before: saidBy(old), now: saidBy(telling), changes }];
  });
  const gone = before.flatMap((telling): TellingChange[] => {
    const { id } = telling;
    return current.has(id) ? [] : [{ fate: 'gone', id, before: saidBy(telling), now: null, changes: [] }];
  });
  return [...later, ...gone];
}

/** The same of a telling whose speaker is the registry's. */
export function saidIn(found: Pick<DatasetTelling, 'telling' | 'speaker'>): Said {
  return saidBy(asCredited(found));
}

function saidBy(telling: Pick<KeptTelling, 'speaker' | 'source' | 'content'>): Said {
  return { speaker: telling.speaker?.name ?? null, source: telling.source?.exact ?? null, words: wordsOf(telling) };
}
