import { type Affected, affectedBy, changesAll, tellingsNamed } from '../../core/check/affected.ts';
import type { ReadingCount } from '../../core/check/rule.ts';
import { byPlace } from '../../core/model/diagnostic.ts';
import type { ArticleFile, Filed, LedgerFiles } from '../../core/model/ledger-files.ts';
import type { TellingsFile } from '../../core/model/tellings-file.ts';
import { registriesOf } from '../../core/query/place-tellings.ts';
import type { Registry } from '../../core/query/registry.ts';
import type { Database } from '../index/database.ts';
import { isWorthIndexing, withKept } from '../index/open-index.ts';
import type { Ledger } from '../open.ts';
import { packaged } from '../packaged.ts';
import { articlePath, placed, reviewsPath, tellingsPath } from '../paths.ts';
import { readBeside, readCurrent, readTellingsOf } from '../read.ts';
import { readArticleFile } from '../read-article.ts';
import { reviewsIn } from '../read-reviews.ts';
import { faultsIn, type Listing, openListing } from './listing.ts';
import { type KeptPeople, peopleIn } from './people.ts';
import { articlesSharing, articlesTelling, firstNaming, keptPointers, namesIn, readingsIn } from './pointers.ts';
import { latestLook, refreshFacts } from './refresh.ts';
import { FACTS } from './schema.ts';

/** Of a ledger the files that changes affect, and those from which it follows what the rules say of them. */
export interface AskedFiles {
  readonly files: LedgerFiles;
  readonly isAffected: (path: string) => boolean;
  readonly readings: () => readonly ReadingCount[];
}

const SHARE = 1 / 3;

/** What a ledger's facts were brought up to date with: a name that no other time has; null where they cannot be kept. */
export type LookedAt = string | null;

/** Brings the facts up to date with the files as they are now, where the ledger is large: git may say meanwhile what changed. */
export function lookAhead({ root }: Ledger): LookedAt {
  return isWorthIndexing(root) ? withKept(root, FACTS, (database) => refreshFacts(root, database)) : null;
}

export interface AskOptions {
  /** Of the ledger's articles that are affected: where more are, reading all is as quick. If not given, none in a small ledger. */
  readonly share?: number | undefined;
  /** For what the changed files of speakers and outlets stood before, see `formerNames`. */
  readonly former?: ReadonlySet<string> | null | undefined;
  /** Facts that need no other look. */
  readonly lookedAt?: LookedAt | undefined;
}

/** Null where the whole ledger is to be read: too much of it is affected, the changes are everybody's, or its facts cannot be kept here now. */
export function askedFiles(
  ledger: Ledger,
  changed: ReadonlySet<string>,
  { share = isWorthIndexing(ledger.root) ? SHARE : 0, lookedAt = null, former = null }: AskOptions = {},
): AskedFiles | null {
  if (share === 0 || changesAll(changed)) return null;
  return withKept(ledger.root, FACTS, (database) => {
    if (lookedAt === null || latestLook(database) !== lookedAt) refreshFacts(ledger.root, database);
    const people = peopleIn(ledger.root, database);
    return readAsked({ ledger, database, people, listing: openListing(database) }, { changed, share, former });
  });
}

interface Source {
  readonly ledger: Ledger;
  readonly database: Database;
  readonly people: KeptPeople;
  readonly listing: Listing;
}

interface Changes {
  readonly changed: ReadonlySet<string>;
  readonly share: number;
  readonly former: ReadonlySet<string> | null;
}

function readAsked(source: Source, { changed, share, former }: Changes): AskedFiles | null {
  const { ledger, database, people } = source;
  const registries = registriesOf(people, packaged);
  const affected = affectedBy(changed, { files: people, registries, pointers: keptPointers(database), former });
  const naming = [...affected.naming].flatMap((path) => placed(path)?.id ?? []);
  const own = new Set([...affected.articles, ...naming]);
  const all = Number(database.rows('select count(*) from told')[0]?.[0] ?? 0);
  if (own.size > Math.max(1, all * share)) return null;
  const around = new Set([
    ...own,
    ...articlesBeside(source, { own, affected }),
    ...firstNamers(source, own, registries),
  ]);
  const { root } = ledger;
  const beside = readBeside(root);
  const files: LedgerFiles = {
    ...articlesOf(source, affected.articles, around),
    ...reviewsOf(source, around),
    ...people,
    tellings: [...around].sort().flatMap((id) => tellingsOf(source, id)),
    ...beside,
    diagnostics: [...faultsIn(root, database), ...beside.diagnostics].sort(byPlace),
  };
  const readings = readingsIn(database);
  return { files, isAffected: affected.has, readings: () => readings };
}

interface Asked {
  readonly own: ReadonlySet<string>;
  readonly affected: Affected;
}

/** Articles that share the id of a telling with these or with the decisions that are affected. */
function articlesBeside({ database, people }: Source, { own, affected }: Asked): string[] {
  const decided = [...people.judgements, ...people.verifications].filter(({ path }) => affected.has(path));
  const ids = new Set(decided.flatMap(({ path }) => tellingsNamed(path)));
  return [
    ...[...ids].flatMap((id) => articlesTelling(database, id, ['told', 'gone', 'written'])),
    ...[...own].flatMap((id) => articlesSharing(database, id)),
  ];
}

/** Articles that are the first to name somebody, not settled, whom these name too. */
function firstNamers(
  { database }: Source,
  own: ReadonlySet<string>,
  { speakers, outlets }: { readonly speakers: Registry; readonly outlets: Registry },
): string[] {
  const isSettled = (id: string): boolean => (speakers.resolve(id) ?? outlets.resolve(id)) !== null;
  const named = (role: 'outlet' | 'speaker'): Set<string> =>
    new Set([...own].flatMap((article) => namesIn(database, article, role)));
  return [
    ...[...named('speaker')].filter((id) => !isSettled(id)).flatMap((id) => firstNaming(database, id, 'speaker')),
    ...[...named('outlet')]
      .filter((id) => outlets.resolve(id) === null)
      .flatMap((id) => firstNaming(database, id, 'outlet')),
  ];
}

/** Files of these articles, and of those around them any that is asked for: by then the facts may be another's. */
function articlesOf(
  { ledger, listing }: Source,
  ids: ReadonlySet<string>,
  around: ReadonlySet<string>,
): Pick<LedgerFiles, 'articles' | 'earlier' | 'article'> {
  const present = new Set([...around].filter((id) => listing.sumOf(articlePath(id)) !== null));
  const read = new Map<string, ArticleFile | null>();
  const article = (id: string): ArticleFile | null => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const file = present.has(id) ? readCurrent(ledger, id) : null;
    read.set(id, file);
    return file;
  };
  const sorted = [...ids].sort();
  const earlier = sorted.flatMap((id) =>
    [...listing.beside(articlePath(id))].sort().flatMap((path) => {
      const place = placed(path);
      return place?.id === id && place.version > 0 ? readArticleFile(ledger, { ...place, path }).values : [];
    }),
  );
  return { articles: sorted.flatMap((id) => article(id) ?? []), earlier, article };
}

/** One file is one record, whoever asks: rules look for an entry by which it is. */
function reviewsOf({ people }: Source, around: ReadonlySet<string>): Pick<LedgerFiles, 'reviews' | 'reviewsOf'> {
  const reviews = [...around].sort().flatMap((id) => people.reviewsAt(reviewsPath(id)) ?? []);
  return { reviews, reviewsOf: reviewsIn(reviews) };
}

/** None where it was broken when it was looked at. */
function tellingsOf({ ledger, database, listing }: Source, id: string): Filed<TellingsFile>[] {
  if (database.rows('select 1 from told where article = ?', id).length === 0) return [];
  const known = listing.sumOf(tellingsPath(id));
  const file = readTellingsOf(ledger, id, (sum) => sum === known);
  return file === null ? [] : [file];
}
