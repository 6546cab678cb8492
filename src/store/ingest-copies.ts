import type { Copy } from '../core/link/told.ts';
import type { Published, Publisher } from '../core/model/reading.ts';
import type { TellingsFile } from '../core/model/tellings-file.ts';
import {
  type ArticleText,
  canonicalPrinted,
  ledgerTexts,
  type PrintedArticle,
  textOf,
} from '../core/query/ledger-texts.ts';
import { buildRegistry, type Registry } from '../core/query/registry.ts';
import { bodyIn, tellingsIn } from './article-files.ts';
import { openDraft } from './draft.ts';
import { copiesOf, keptArrival, nearTexts } from './index/near-texts.ts';
import { isWorthIndexing, withIndex } from './index/open-index.ts';
import { updateTold } from './index/update.ts';
import type { Ledger } from './open.ts';
import { packaged } from './packaged.ts';
import { readOutlets } from './read.ts';
import { walkFolder } from './walk.ts';

/** Another article of the ledger that is one text with the one that was read. */
export interface CopyOf {
  readonly article: string;
  readonly outlet: Publisher | null;
  readonly published: Published | null;
  /** Share of the shorter one's words that the other tells, 0 to 1. */
  readonly words: number;
  readonly reasons: readonly string[];
}

/** What is kept of an article that a run read, so that no body needs to stay in memory. */
export interface Arrival {
  readonly printed: PrintedArticle;
  /** Null where the body is not here. */
  readonly text: ArticleText | null;
}

export function arrivalOf({ article, furniture }: TellingsFile, body: string | null): Arrival {
  const { id, outlet, published, sha256 } = article;
  return { printed: { id, outlet, published, sha256 }, text: body === null ? null : textOf(body, furniture) };
}

/** One line for a person, of the copies of one article: "same text as a-… (Reuters, 2031-03-02): 61 % of its words". */
export function copyNotes(copies: readonly CopyOf[]): string[] {
  const [first, ...others] = [...copies].sort((a, b) => b.words - a.words || (a.article < b.article ? -1 : 1));
  if (first === undefined) return [];
  const { article, outlet, published, words } = first;
  const about = [outlet?.name, published?.value.slice(0, 10)].filter((part) => part !== undefined).join(', ');
  const more = others.length === 0 ? '' : `, and as ${others.length} more`;
  return [
    `same text as ${article}${about === '' ? '' : ` (${about})`}: ${Math.round(100 * words)} % of its words${more}`,
  ];
}

/**
 * For each of these articles those of the ledger, and of the run, that are one text with it; by id. Links the articles on the way,
 * where the ledger has an index; where it has none, every article is read, one by one.
 */
export function findArrivalCopies(ledger: Ledger, arrivals: ReadonlyMap<string, Arrival>): Map<string, CopyOf[]> {
  if (arrivals.size === 0) return new Map();
  const outlets = buildRegistry(packaged.outlets, readOutlets(ledger), packaged.keys?.outlets());
  const near = nearArticles(ledger, arrivals, outlets);
  const known = new Map([...(near?.articles ?? allArticles(ledger)), ...arrivals]);
  const printed = new Map([...known].map(([id, arrival]) => [id, canonicalPrinted(arrival.printed, outlets)]));
  const texts = ledgerTexts(printed, outlets, { read: (id) => known.get(id)?.text ?? null });
  const copies = new Map<string, CopyOf[]>([...arrivals.keys()].map((id) => [id, []]));
  for (const { a, b, kind, score, reasons } of near?.copies ?? texts.copiesNear(new Set(arrivals.keys()))) {
    if (kind !== 'same-text') continue;
    for (const [id, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const { outlet = null, published = null } = printed.get(other) ?? {};
      copies.get(id)?.push({ article: other, outlet, published, words: score / 1000, reasons });
    }
  }
  return copies;
}

function* allArticles(ledger: Ledger): Generator<[string, Arrival]> {
  const draft = openDraft(ledger.root);
  for (const { id } of walkFolder(ledger.root, 'tellings').found) {
    const file = tellingsIn(draft, id);
    if (file !== null) yield [id, arrivalOf(file, bodyIn(ledger, draft, id))];
  }
}

/** What the index knows of arrivals. */
interface Near {
  /** Those whose texts have something in common with these texts, and those with theirs: more is not needed to tell copies. */
  readonly articles: ReadonlyMap<string, Arrival>;
  /** Those of which one is of these; null where the index has not all these texts: a dry run writes none. */
  readonly copies: readonly Copy[] | null;
}

function nearArticles(ledger: Ledger, arrivals: ReadonlyMap<string, Arrival>, outlets: Registry): Near | null {
  if (!isWorthIndexing(ledger.root)) return null;
  return withIndex(ledger.root, (database) => {
    updateTold(ledger, database);
    const articles = new Map<string, Arrival>();
    for (const id of nearTexts(database, arrivals.keys())) {
      const arrival = keptArrival(database, id);
      if (arrival !== null) articles.set(id, arrival);
    }
    const isKept = [...arrivals].every(([id, arrival]) => areOne(articles.get(id), arrival));
    return { articles, copies: isKept ? copiesOf(database, new Set(arrivals.keys()), outlets) : null };
  });
}

/** Whether the index has the text that was read. */
function areOne(kept: Arrival | undefined, { printed, text }: Arrival): boolean {
  return kept?.printed.sha256 === printed.sha256 && (kept.text === null) === (text === null);
}
