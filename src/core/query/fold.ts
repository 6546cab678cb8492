import { linkTellings } from '../link/linking.ts';
import { rootsOf } from '../link/roots.ts';
import type { Root } from '../link/told.ts';
import { judgedOf } from '../link/verdict.ts';
import type { Filed, TellingsFiles } from '../model/ledger-files.ts';
import type { Admission, Credited, Link, Publisher, SpeakerKind } from '../model/reading.ts';
import type { KeptTelling, TellingsFile } from '../model/tellings-file.ts';
import { foldText } from '../text/fold-text.ts';
import { type Dataset, type DatasetArticle, type DatasetClaim, type DatasetTelling, inTime } from './dataset.ts';
import { type LedgerTexts, ledgerTexts, textOf } from './ledger-texts.ts';
import { buildRegistry, type Registry, type Stated } from './registry.ts';
import { inRepeatedLines } from './repeated-lines.ts';
import { toldOf } from './told.ts';

/** The tables that come with the package, on which the ledger's files are laid. */
export interface Packaged {
  readonly speakers: readonly Stated<SpeakerKind>[];
  readonly outlets: readonly Stated[];
}

interface Registries {
  readonly speakers: Registry<SpeakerKind>;
  readonly outlets: Registry;
}

/** A telling that has not yet its claim. */
type Placed = Omit<DatasetTelling, 'claim' | 'furniture'>;

/** Folds a ledger's files into what questions are answered from. Pure; the order of the files does not matter. */
export function fold(files: TellingsFiles, packaged: Packaged): Dataset {
  const registries = {
    speakers: buildRegistry(packaged.speakers, files.speakers),
    outlets: buildRegistry(packaged.outlets, files.outlets),
  };
  const articles = new Map<string, DatasetArticle>();
  const placed = new Map<string, Placed>();
  for (const filed of files.tellings) {
    const article = articleOf(filed, files, registries);
    articles.set(article.id, article);
    for (const telling of tellingsOf(article, registries)) placed.set(telling.id, telling);
  }
  const told = [...placed.values()].map(toldOf);
  const furniture = takeFurniture(placed);
  const linked = linkTellings(told, {
    judged: judgedOf(files.judgements),
    without: new Set(furniture.map(({ id }) => id)),
  });
  const texts = textsOf(articles, registries.outlets);
  const claims = claimsOf(linked.claims, placed, rootsIn(texts, registries.speakers));
  const tellings = inTime([...claims.values()].flatMap((claim) => claim.tellings));
  const byId = new Map([...tellings, ...furniture].map((telling) => [telling.id, telling]));
  return {
    articles,
    tellings,
    furniture,
    byId,
    claims,
    links: linked.links,
    near: linked.near,
    copies: texts.copies,
    judgements: files.judgements,
    ...registries,
  };
}

function articleOf(filed: Filed<TellingsFile>, files: TellingsFiles, { outlets }: Registries): DatasetArticle {
  const { article } = filed.value;
  return {
    id: filed.id,
    input: article.input,
    headline: article.headline,
    outlet: article.outlet && canonicalOutlet(article.outlet, outlets),
    published: article.published,
    path: filed.path,
    reading: filed.value,
    file: () => files.article(filed.id),
  };
}

function canonicalOutlet(outlet: Publisher, outlets: Registry): Publisher {
  const entry = outlets.resolve(outlet.id);
  return entry === null ? outlet : { ...outlet, id: entry.id, name: entry.name };
}

function tellingsOf(article: DatasetArticle, registries: Registries): Placed[] {
  const { tellings, admissions } = article.reading;
  const covering = new Map<string, Admission[]>();
  for (const admission of admissions) {
    for (const id of admission.covers) {
      const known = covering.get(id);
      if (known === undefined) covering.set(id, [admission]);
      else known.push(admission);
    }
  }
  return tellings.map((telling) => ({
    id: telling.id,
    article,
    telling,
    speaker: telling.speaker && canonicalSpeaker(telling.speaker, registries),
    via: telling.via.map((link) => canonicalLink(link, registries)),
    admissions: covering.get(telling.id) ?? [],
    words: foldText(wordsOf(telling)),
  }));
}

/** An unnamed source is its article's own: "a spokesman" here is never "a spokesman" there. */
function canonicalSpeaker(speaker: Credited, { speakers, outlets }: Registries): Credited {
  if (speaker.kind === 'unnamed' || speaker.basis === 'unnamed') return speaker;
  const settled = speakers.resolve(speaker.id);
  if (settled !== null) return { ...speaker, id: settled.id, name: settled.name, kind: settled.kind ?? speaker.kind };
  const outlet = outlets.resolve(speaker.id);
  return outlet === null ? speaker : { ...speaker, id: outlet.id, name: outlet.name };
}

function canonicalLink(link: Link, { speakers, outlets }: Registries): Link {
  const entry = outlets.resolve(link.id) ?? speakers.resolve(link.id);
  return entry === null ? link : { id: entry.id, name: entry.name };
}

/** What is claimed, in one line: the words of its spans. */
export function wordsOf(telling: KeptTelling): string {
  return telling.content.map(({ exact }) => exact).join(' ');
}

/** Takes out what is furniture. */
function takeFurniture(placed: Map<string, Placed>): DatasetTelling[] {
  const repeated = inRepeatedLines(placed.values());
  const furniture = [...placed.values()].filter(({ id }) => repeated.has(id));
  for (const { id } of furniture) placed.delete(id);
  return inTime(furniture.map((telling) => ({ ...telling, furniture: 'repeated line', claim: null })));
}

function claimsOf(
  grouped: ReadonlyMap<string, readonly string[]>,
  placed: ReadonlyMap<string, Placed>,
  rootsAmong: (tellings: readonly DatasetTelling[]) => readonly Root[],
): Map<string, DatasetClaim> {
  const claims = new Map<string, DatasetClaim>();
  for (const [id, members] of grouped) {
    const tellings = members.flatMap((member) => {
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
function rootsIn(texts: LedgerTexts, speakers: Registry<SpeakerKind>): (tellings: readonly DatasetTelling[]) => Root[] {
  const houseOf = (id: string): string | null => speakers.entries.get(id)?.parent ?? null;
  return (tellings) => {
    const alone = new Set(tellings.map(({ article }) => article.id)).size < 2;
    const found = alone ? { copies: [], creditsOf: () => [] } : { copies: texts.copies(), creditsOf: texts.creditsOf };
    return rootsOf(tellings.map(toldOf), { ...found, houseOf });
  };
}

function textsOf(articles: ReadonlyMap<string, DatasetArticle>, outlets: Registry): LedgerTexts {
  const printed = [...articles.values()].map(({ id, outlet, published, reading }) => {
    return [id, { id, outlet, published, sha256: reading.article.sha256 }] as const;
  });
  return ledgerTexts(new Map(printed), outlets, (id) => {
    const article = articles.get(id);
    const body = article?.file()?.body()?.text;
    return article === undefined || body === undefined ? null : textOf(body, article.reading.furniture);
  });
}
