import { type Page, settleCopies } from '../link/copies/copies.ts';
import { findCreditLines } from '../link/copies/credit-lines.ts';
import { findLikePairs, type LikePair } from '../link/copies/like-pairs.ts';
import { type Sketch, sketchOf } from '../link/copies/shingles.ts';
import type { Copy } from '../link/told.ts';
import { grouped } from '../model/grouped.ts';
import { slug } from '../model/ids.ts';
import { inCodeUnits } from '../model/offsets.ts';
import { once } from '../model/once.ts';
import type { Link, Published, Publisher } from '../model/reading.ts';
import type { Span } from '../text/span.ts';
import { canonicalOutlet } from './place-tellings.ts';
import type { Registry } from './registry.ts';

/** One article beside whose text others are laid. */
export interface PrintedArticle {
  readonly id: string;
  /** Canonical. */
  readonly outlet: Publisher | null;
  readonly published: Published | null;
  /** Of its body. */
  readonly sha256: string;
}

export function canonicalPrinted(printed: PrintedArticle, outlets: Registry): PrintedArticle {
  const { outlet } = printed;
  return outlet === null ? printed : { ...printed, outlet: canonicalOutlet(outlet, outlets) };
}

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
  /** Those of them of which one is of these articles: the same, for less work. */
  readonly copiesNear: (articles: ReadonlySet<string>) => readonly Copy[];
  /** The outlets that an article's credit lines name, canonical. */
  readonly creditsOf: (article: string) => readonly Link[];
}

/** Offsets of the furniture are code points, as files have them. */
export function textOf(body: string, furniture: readonly Span[]): ArticleText {
  return { sketch: sketchOf(body, furniture.map(inCodeUnits(body))), credits: findCreditLines(body) };
}

/** What was found of the texts of all articles before. */
export interface KeptTexts {
  readonly pairs: readonly LikePair[];
  readonly creditsOf: (article: string) => readonly string[];
  /** What follows from the pairs of the whole ledger, where these are not all. */
  readonly copies?: readonly Copy[];
}

export interface TextSource {
  /** Gives the text of an article, computed or kept, or null where its body is not here; it is asked once an article. */
  readonly read: (article: string) => ArticleText | null;
  /** Null where nothing was kept: all is then found from the texts, to the same end. */
  readonly kept?: () => KeptTexts | null;
}

export function ledgerTexts(
  articles: ReadonlyMap<string, PrintedArticle>,
  outlets: Registry,
  source: TextSource,
): LedgerTexts {
  const kept = once(() => source.kept?.() ?? null);
  const texts = once(() => new Map([...articles.keys()].map((id) => [id, source.read(id)])));
  const sketches = once(
    () => new Map([...texts()].flatMap(([id, text]) => (text === null ? [] : [[id, text.sketch] as const]))),
  );
  const creditsOf = (id: string): readonly Link[] => {
    const names = kept()?.creditsOf(id) ?? texts().get(id)?.credits ?? [];
    return names.map((name) => linkTo(name, outlets));
  };
  const settled = (pairs: readonly LikePair[]): Copy[] => {
    const pages = new Map([...articles.values()].map((article) => [article.id, pageOf(article, creditsOf)]));
    return withSameWords(settleCopies(pairs, pages), articles);
  };
  const copiesNear = (near: ReadonlySet<string>): Copy[] => {
    const ends = new Set([...near, ...findLikePairs(sketches(), near).flatMap(({ a, b }) => [a, b])]);
    return settled(findLikePairs(sketches(), ends)).filter(({ a, b }) => near.has(a) || near.has(b));
  };
  const copies = once(() => kept()?.copies ?? settled(kept()?.pairs ?? findLikePairs(sketches())));
  return { copies, copiesNear, creditsOf };
}

function pageOf({ id, outlet, published }: PrintedArticle, creditsOf: LedgerTexts['creditsOf']): Page {
  return { id, outlet: outlet?.id ?? null, published: published?.value ?? null, credits: creditsOf(id) };
}

function linkTo(name: string, outlets: Registry): Link {
  const entry = outlets.resolve(name);
  return entry === null ? { id: slug(name), name } : { id: entry.id, name: entry.name };
}

/** Equal bodies are one text, however short they are and whether they are here or not. */
function withSameWords(copies: readonly Copy[], articles: ReadonlyMap<string, PrintedArticle>): Copy[] {
  const bodies = grouped([...articles.keys()].sort(), (id) => articles.get(id)?.sha256 ?? '');
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
