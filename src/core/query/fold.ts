import { rootsOf } from '../link/roots/roots.ts';
import type { FoundPair } from '../link/same-claim/faced.ts';
import { findPairs, settleLinks } from '../link/same-claim/linking.ts';
import { profileOf } from '../link/same-claim/profile.ts';
import type { Copy, Root, Told } from '../link/told.ts';
import { judgedOf } from '../link/verdict.ts';
import { grouped } from '../model/grouped.ts';
import type { TellingsFiles } from '../model/ledger-files.ts';
import { once } from '../model/once.ts';
import type { SpeakerKind } from '../model/reading.ts';
import { type Dataset, type DatasetArticle, type DatasetClaim, type DatasetTelling, inTime } from './dataset.ts';
import { type ArticleText, type KeptTexts, type LedgerTexts, ledgerTexts, textOf } from './ledger-texts.ts';
import {
  articleOf,
  leftOutOf,
  type Packaged,
  type Placed,
  type Registries,
  registriesOf,
  tellingsOf,
} from './place-tellings.ts';
import type { Registry } from './registry.ts';
import { inRepeatedLines } from './repeated-lines.ts';
import { type Standing, standingsOf } from './standing.ts';
import { toldOf } from './told.ts';

/** What was found in the same files before; without it `fold` finds it anew, with the same answers. */
export interface Kept {
  /** All pairs of tellings, asked for once, with the tellings of any article as they are now; null where there is nothing kept. */
  readonly pairs?: (toldIn: (article: string) => readonly Told[]) => readonly FoundPair[] | null;
  /** All pairs of texts, and the credits; asked for after `pairs`. */
  readonly texts?: () => KeptTexts | null;
  /** Ids of the tellings that stand in repeated lines; of part of a ledger's articles they cannot be told. */
  readonly repeated?: ReadonlySet<string>;
  /** Ids of articles: roots are asked only of claims that all stand in these. */
  readonly near?: ReadonlySet<string>;
  /** What copies of a text are found by, where that was found before. */
  readonly textOf?: typeof textOf;
}

/** All that the files say, without what linking finds among it. */
export interface Unlinked extends Registries {
  readonly articles: ReadonlyMap<string, DatasetArticle>;
  /** Tellings that tell a claim. */
  readonly placed: ReadonlyMap<string, Stood>;
  /** What linking compares: furniture too, since what an article is about must not hang on it. */
  readonly told: readonly Told[];
  readonly furniture: readonly DatasetTelling[];
  readonly rejected: readonly DatasetTelling[];
  readonly judgements: TellingsFiles['judgements'];
  readonly removals: TellingsFiles['removals'];
}

/** Folds a ledger's files into what questions are answered from. Pure; the order of the files does not matter. */
export function fold(files: TellingsFiles, packaged: Packaged, kept: Kept = {}): Dataset {
  return linked(unlinked(files, packaged, kept.repeated), kept);
}

/** The first half of `fold`. */
export function unlinked(files: TellingsFiles, packaged: Packaged, repeated?: ReadonlySet<string>): Unlinked {
  const { judgements, removals } = files;
  const registries = registriesOf(files, packaged);
  const articles = new Map<string, DatasetArticle>();
  const placed = new Map<string, Stood>();
  const standing = standingsOf(files.verifications, registries);
  for (const filed of files.tellings) {
    const article = articleOf(filed, files, registries);
    articles.set(article.id, article);
    for (const telling of tellingsOf(article, registries))
      placed.set(telling.id, { ...telling, standing: standing(telling) });
  }
  const told = [...placed.values()].map(toldOf);
  const furniture = takeFurniture(placed, repeated ?? inRepeatedLines(placed.values()));
  const leftOut = [...articles.values()].flatMap((article) => leftOutOf(article, registries));
  const rejected = leftOutIn(leftOut, standing);
  return { articles, placed, told, furniture, rejected, judgements, removals, ...registries };
}

/** The second half of `fold`. */
export function linked(whole: Unlinked, kept: Kept): Dataset {
  const { articles, placed, told, furniture, rejected, judgements, removals, speakers, outlets } = whole;
  const settled = settleLinks(
    told.map(({ id }) => id),
    kept.pairs?.(tellingsIn(told)) ?? findPairs(told.map(profileOf)),
    { judged: judgedOf(judgements), without: new Set(furniture.map(({ id }) => id)) },
  );
  const texts = textsOf(articles, outlets, kept);
  const claims = claimsOf(settled.claims, placed, rootsIn(texts, speakers, kept.near));
  const tellings = inTime([...claims.values()].flatMap((claim) => claim.tellings));
  const { links, near } = settled;
  const { copies } = texts;
  return {
    articles,
    tellings,
    furniture,
    rejected,
    byId: new Map([...rejected, ...tellings, ...furniture].map((telling) => [telling.id, telling])),
    claims,
    links,
    near,
    copies,
    judgements,
    removals,
    speakers,
    outlets,
  };
}

/** A telling with what people found of it. */
type Stood = Placed & Pick<DatasetTelling, 'standing'>;

/** The tellings of each article. */
function tellingsIn(told: readonly Told[]): (article: string) => readonly Told[] {
  const byArticle = grouped(told, ({ article }) => article.id);
  return (article) => byArticle.get(article) ?? [];
}

/** Takes out what is furniture. */
function takeFurniture(placed: Map<string, Stood>, repeated: ReadonlySet<string>): DatasetTelling[] {
  const furniture = [...placed.values()].filter(({ id }) => repeated.has(id));
  for (const { id } of furniture) placed.delete(id);
  return inTime(furniture.map((telling) => ({ ...telling, furniture: 'repeated line', claim: null })));
}

function leftOutIn(placed: readonly Placed[], standing: (telling: Placed) => Standing): DatasetTelling[] {
  return inTime(placed.map((telling) => ({ ...telling, standing: standing(telling), furniture: null, claim: null })));
}

function claimsOf(
  members: ReadonlyMap<string, readonly string[]>,
  placed: ReadonlyMap<string, Stood>,
  rootsAmong: (tellings: readonly DatasetTelling[]) => readonly Root[],
): Map<string, DatasetClaim> {
  const claims = new Map<string, DatasetClaim>();
  for (const [id, own] of members) {
    const tellings = own.flatMap((member) => {
      const telling = placed.get(member);
      return telling === undefined ? [] : [{ ...telling, furniture: null, claim: id }];
    });
    const sorted = inTime(tellings);
    const outlets = [...new Set(sorted.flatMap(({ article }) => article.outlet?.id ?? []))];
    claims.set(id, { id, tellings: sorted, outlets, roots: () => rootsAmong(sorted) });
  }
  return claims;
}

/** Finds the roots of one claim; the texts of the ledger are read only where several articles tell it. */
function rootsIn(
  texts: LedgerTexts,
  speakers: Registry<SpeakerKind>,
  near?: ReadonlySet<string>,
): (tellings: readonly DatasetTelling[]) => Root[] {
  const copies = once((): readonly Copy[] => (near === undefined ? texts.copies() : texts.copiesNear(near)));
  const houseOf = (id: string): string | null => speakers.entries.get(id)?.parent ?? null;
  return (tellings) => {
    const alone = new Set(tellings.map(({ article }) => article.id)).size < 2;
    const found = alone ? { copies: [], creditsOf: () => [] } : { copies: copies(), creditsOf: texts.creditsOf };
    return rootsOf(tellings.map(toldOf), { ...found, houseOf });
  };
}

function textsOf(articles: ReadonlyMap<string, DatasetArticle>, outlets: Registry, kept: Kept): LedgerTexts {
  const printed = [...articles.values()].map(({ id, outlet, published, reading }) => {
    return [id, { id, outlet, published, sha256: reading.article.sha256 }] as const;
  });
  const found = kept.textOf ?? textOf;
  const read = (id: string): ArticleText | null => {
    const article = articles.get(id);
    const body = article?.file()?.body()?.text;
    return article === undefined || body === undefined ? null : found(body, article.reading.furniture);
  };
  return ledgerTexts(new Map(printed), outlets, { read, ...(kept.texts === undefined ? {} : { kept: kept.texts }) });
}
