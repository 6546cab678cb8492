import { grouped } from '../core/model/grouped.ts';
import { isScoped } from '../core/model/ids.ts';
import { latestOfEach } from '../core/model/latest.ts';
import { byCodeUnits } from '../core/model/order.ts';
import type { Question } from '../core/model/verification.ts';
import type { Dataset, DatasetArticle, DatasetClaim, DatasetTelling } from '../core/query/dataset.ts';
import { type Entry, filedIds } from '../core/query/registry.ts';
import { lookedInto, type StandingState } from '../core/query/standing.ts';
import { wordsOf } from '../core/query/telling-words.ts';
import { type Counts, countsOf } from '../core/query/trace.ts';
import { oneLine } from './terminal/safe.ts';

/** What `claims list` lists, one value a line. Null is what nobody knows. */

export interface ArticleRow {
  readonly id: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly tellings: number;
  readonly headline: string | null;
  readonly input: string;
}

export function articleRows({ articles, furniture }: Dataset): ArticleRow[] {
  const leftOut = grouped(furniture, ({ article }) => article.id);
  const rows = [...articles.values()].map((article) => articleRow(article, leftOut.get(article.id)?.length ?? 0));
  return rows.sort((a, b) => byCodeUnits(a.published ?? '~', b.published ?? '~') || byCodeUnits(a.id, b.id));
}

function articleRow(article: DatasetArticle, leftOut: number): ArticleRow {
  const { id, outlet, published, reading, headline, input } = article;
  return {
    id,
    outlet: outlet?.name ?? null,
    published: published?.value ?? null,
    tellings: reading.tellings.length - leftOut,
    headline,
    input,
  };
}

export interface ClaimRow extends Counts {
  readonly id: string;
  readonly first: string | null;
  /** Names of those who are said to have said it. */
  readonly speakers: readonly string[];
  /** The words that credit somebody who could not be found. */
  readonly sources: readonly string[];
  readonly words: string;
  /** Of those of its tellings that somebody looked into; the claim itself has none. */
  readonly standings: readonly StandingRow[];
}

export interface StandingRow {
  readonly telling: string;
  readonly question: Question;
  readonly state: StandingState;
}

/** By the date of the first telling, undated last. */
export function claimRows({ claims }: Dataset): ClaimRow[] {
  const rows = [...claims.values()].map(claimRow);
  return rows.sort((a, b) => byCodeUnits(a.first ?? '~', b.first ?? '~') || byCodeUnits(a.id, b.id));
}

function claimRow(claim: DatasetClaim): ClaimRow {
  const { id, tellings } = claim;
  const [first] = tellings;
  return {
    id,
    first: first?.article.published?.value ?? null,
    ...countsOf(claim),
    speakers: [...new Set(tellings.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.name])))],
    sources: [...new Set(tellings.flatMap(openSource))],
    words: first === undefined ? '' : wordsOf(first.telling),
    standings: tellings.flatMap(standingRows),
  };
}

function openSource({ speaker, telling }: DatasetTelling): string[] {
  return speaker === null && telling.source !== null ? [oneLine(telling.source.exact)] : [];
}

function standingRows({ id, standing }: DatasetTelling): StandingRow[] {
  return lookedInto(standing).map(({ question, state }) => ({ telling: id, question, state }));
}

/**
 * Who settled a speaker or an outlet: a file of the ledger, the package, or nobody yet. One that means something in its
 * article only ("the driver's brother") is nobody's to settle.
 */
export type Settled = 'ledger' | 'package' | 'provisional' | 'article';

export interface NamedRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly tellings: number;
  readonly articles: number;
  readonly settled: Settled;
  /** The grades that count, each once; none for an outlet. */
  readonly reliability: readonly string[];
}

/** Speakers that a telling names or that the ledger has a file for, the most quoted first. */
export function speakerRows(dataset: Dataset): NamedRow[] {
  const quoted = grouped(dataset.tellings, ({ speaker }) => speaker?.id ?? null);
  const ids = new Set([...quoted.keys(), ...filedIds(dataset.speakers)]);
  const rows = [...ids].flatMap((id) => {
    const tellings = quoted.get(id) ?? [];
    const speaker = tellings[0]?.speaker ?? null;
    // An unnamed source belongs to its article: "a spokesman" is nobody that a list could name.
    if (speaker !== null && (speaker.basis === 'unnamed' || speaker.kind === 'unnamed')) return [];
    const entry = dataset.speakers.entries.get(id);
    const kind = entry?.kind ?? speaker?.kind ?? null;
    return [namedRow({ id, name: entry?.name ?? speaker?.name ?? id, kind }, tellings, entry)];
  });
  return rows.sort(mostFirst);
}

/** Outlets that published an article of the ledger, or that the ledger has a file for. */
export function outletRows(dataset: Dataset): NamedRow[] {
  const told = grouped(dataset.tellings, ({ article }) => article.outlet?.id ?? null);
  const published = grouped([...dataset.articles.values()], ({ outlet }) => outlet?.id ?? null);
  const ids = new Set([...published.keys(), ...filedIds(dataset.outlets)]);
  const rows = [...ids].map((id) => {
    const entry = dataset.outlets.entries.get(id);
    const name = entry?.name ?? published.get(id)?.[0]?.outlet?.name ?? id;
    const row = namedRow({ id, name, kind: entry?.kind ?? null }, told.get(id) ?? [], entry);
    return { ...row, articles: published.get(id)?.length ?? 0 };
  });
  return rows.sort(mostFirst);
}

function namedRow(
  head: Pick<NamedRow, 'id' | 'name' | 'kind'>,
  tellings: readonly DatasetTelling[],
  entry: Entry | undefined,
): NamedRow {
  return {
    ...head,
    tellings: tellings.length,
    articles: new Set(tellings.map(({ article }) => article.id)).size,
    settled: settledBy(head.id, entry),
    reliability: [...new Set(latestOfEach(entry?.reliability ?? []).map(({ grade }) => grade))].sort(),
  };
}

export function settledBy(id: string, entry: Entry | undefined): Settled {
  if (entry !== undefined) return entry.path === null ? 'package' : 'ledger';
  return isScoped(id) ? 'article' : 'provisional';
}

function mostFirst(a: NamedRow, b: NamedRow): number {
  return b.tellings - a.tellings || b.articles - a.articles || byCodeUnits(a.id, b.id);
}
