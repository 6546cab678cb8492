import { findLikePairs, type Page, settleCopies } from '../link/copies.ts';
import { findCreditLines } from '../link/credit-lines.ts';
import { type Sketch, sketchOf } from '../link/shingles.ts';
import type { Copy } from '../link/told.ts';
import { slug } from '../model/ids.ts';
import type { Link } from '../model/reading.ts';
import { codePoints } from '../text/codepoints.ts';
import type { DatasetArticle } from './dataset.ts';
import type { Registry } from './registry.ts';

/** What of an article's text copies are found by: a function of the body and its furniture, so it may be kept. */
export interface ArticleText {
  readonly sketch: Sketch;
  /** The outlets that its credit lines name, as written. */
  readonly credits: readonly string[];
}

/** The texts of a ledger's articles beside one another. Bodies are read when one of these is first asked. */
export interface LedgerTexts {
  /** Every two articles that are one text or share passages, by their ids. */
  readonly copies: () => readonly Copy[];
  /** The outlets that an article's credit lines name, canonical. */
  readonly creditsOf: (article: string) => readonly Link[];
}

/** Null where the body is not here. */
export function textOf({ file, reading }: Pick<DatasetArticle, 'file' | 'reading'>): ArticleText | null {
  const body = file()?.body()?.text;
  if (body === undefined) return null;
  const { toUnit } = codePoints(body);
  const furniture = reading.furniture.map(({ start, end }) => ({ start: toUnit(start), end: toUnit(end) }));
  return { sketch: sketchOf(body, furniture), credits: findCreditLines(body) };
}

/** `read` may answer from what was kept; it is asked once an article. */
export function ledgerTexts(
  articles: ReadonlyMap<string, DatasetArticle>,
  outlets: Registry,
  read: (article: DatasetArticle) => ArticleText | null = textOf,
): LedgerTexts {
  const texts = once(() => new Map([...articles].map(([id, article]) => [id, read(article)])));
  const creditsOf = (id: string): readonly Link[] =>
    (texts().get(id)?.credits ?? []).map((name) => linkTo(name, outlets));
  const copies = once(() => {
    const sketches = new Map([...texts()].flatMap(([id, text]) => (text === null ? [] : [[id, text.sketch] as const])));
    const pages = new Map([...articles.values()].map((article) => [article.id, pageOf(article, creditsOf)]));
    return withSameWords(settleCopies(findLikePairs(sketches), pages), articles);
  });
  return { copies, creditsOf };
}

function pageOf({ id, outlet, published }: DatasetArticle, creditsOf: LedgerTexts['creditsOf']): Page {
  return { id, outlet: outlet?.id ?? null, published: published?.value ?? null, credits: creditsOf(id) };
}

function linkTo(name: string, outlets: Registry): Link {
  const entry = outlets.resolve(name);
  return entry === null ? { id: slug(name), name } : { id: entry.id, name: entry.name };
}

/** Equal bodies are one text, however short they are and whether they are here or not. */
function withSameWords(copies: readonly Copy[], articles: ReadonlyMap<string, DatasetArticle>): Copy[] {
  const bodies = new Map<string, string[]>();
  for (const id of [...articles.keys()].sort()) {
    const sha256 = articles.get(id)?.reading.article.sha256 ?? '';
    const known = bodies.get(sha256);
    if (known === undefined) bodies.set(sha256, [id]);
    else known.push(id);
  }
  const same = new Map<string, Copy>();
  for (const [a, b] of [...bodies.values()].flatMap(pairsOf)) same.set(`${a} ${b}`, sameWords(a, b));
  const found = copies.map((copy) => {
    const key = `${copy.a} ${copy.b}`;
    const equal = same.get(key);
    same.delete(key);
    return equal ?? copy;
  });
  return [...found, ...same.values()].sort((one, other) => (`${one.a} ${one.b}` < `${other.a} ${other.b}` ? -1 : 1));
}

function pairsOf(ids: readonly string[]): [string, string][] {
  return ids.flatMap((a, at) => ids.slice(at + 1).map((b): [string, string] => [a, b]));
}

function sameWords(a: string, b: string): Copy {
  return { a, b, kind: 'same-text', score: 1000, reasons: ['the same body'] };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
