import { closedPart, type PairSource } from '../core/link/same-claim/closed-part.ts';
import type { FoundPair } from '../core/link/same-claim/faced.ts';
import { settleLinks } from '../core/link/same-claim/linking.ts';
import { judgedOf } from '../core/link/verdict.ts';
import type { TellingsFiles } from '../core/model/ledger-files.ts';
import { onceEach } from '../core/model/once.ts';
import { conflictsIn } from '../core/query/compared.ts';
import type { Dataset } from '../core/query/dataset.ts';
import { fold } from '../core/query/fold.ts';
import { type Registries, registriesOf } from '../core/query/place-tellings.ts';
import type { Database } from './index/database.ts';
import { articlesAgainst, gistsOf } from './index/gists.ts';
import { copiesAround, creditsAmong } from './index/near-texts.ts';
import { articlesOf, pairsOf } from './index/pair-rows.ts';
import { sumKept } from './index/refresh.ts';
import { repeatedAround } from './index/repeated.ts';
import { isSpeaker, tellingsWith } from './index/telling-rows.ts';
import type { Ledger } from './open.ts';
import { packaged } from './packaged.ts';
import { openPlacing, type Placing } from './placing.ts';

/** Folds parts of a ledger. Null where most of the ledger would be needed, or nothing is found by an id. */
export interface Part {
  /** All tellings that have these words and their claims; unless `alone`, with all that conflicts with them. */
  readonly withWords: (text: string, alone: boolean) => Dataset | null;
  /** Whether any telling of the ledger has a speaker of this id. */
  readonly isSpeaker: (id: string) => boolean;
  /** The claim that a telling or a claim of this id is or is in, and all that conflicts with it. */
  readonly aroundClaim: (id: string) => Dataset | null;
  /** Whether a file that was read for this part is not the one that the index knows: somebody wrote into it in place. */
  readonly isOutdated: () => boolean;
}

type People = Omit<TellingsFiles, 'tellings'>;

/** What a part is made of. */
interface Source {
  readonly database: Database;
  readonly people: People;
  readonly registries: Registries;
  readonly placing: Placing;
  /** What the index has of tellings and articles, each read once. */
  readonly rows: PairSource;
  /** A part of more articles than these is read no quicker than all. */
  readonly most: number;
}

/** Of a ledger's articles. */
const SHARE = 1 / 3;
/** An article has so many tellings or more. */
const TELLINGS = 8;

/** `all`: how many articles the ledger has. */
export function openPart(ledger: Ledger, { database, all }: Indexed, people: People): Part {
  const registries = registriesOf(people, packaged);
  const placing = openPlacing(ledger, people, { registries, sumOf: (id) => sumKept(database, id) });
  const rows = {
    articlesOf: onceEach((id) => articlesOf(database, id)),
    pairsOf: onceEach((id) => pairsOf(database, id)),
  };
  const source: Source = { database, people, registries, placing, rows, most: Math.floor(all * SHARE) };
  return {
    isOutdated: placing.isOutdated,
    isSpeaker: (id) => isSpeaker(database, id),
    aroundClaim: (id) => aroundClaim(source, `t-${id.slice(2)}`),
    withWords: (text, alone) => {
      const found = tellingsWith(database, text, source.most * TELLINGS);
      if (found === null) return null;
      return alone ? foldAround(source, found) : withConflicts(source, found);
    },
  };
}

interface Indexed {
  readonly database: Database;
  readonly all: number;
}

/** The articles that a part is folded from, and what was found of their tellings. */
interface Gathered {
  readonly articles: readonly string[];
  /** Those of them that tell the claims which are asked for. */
  readonly own: ReadonlySet<string>;
  readonly pairs: readonly FoundPair[];
  readonly repeated: ReadonlySet<string>;
}

/** Of these tellings the whole claims; of the articles `besides` what conflicts are found by. */
function gather(source: Source, tellings: readonly string[], besides: readonly string[] = []): Gathered | null {
  const { database, people, placing, rows, most } = source;
  const same = judgedOf(people.judgements).filter(({ verdict }) => verdict === 'same');
  const closed = closedPart(tellings, rows, { same, most });
  if (closed === null) return null;
  const articles = [...new Set([...closed.articles, ...besides])].sort();
  const present = new Set(articles.flatMap((id) => placing.placedIn(id).map((placed) => placed.id)));
  return {
    articles,
    own: closed.articles,
    pairs: among([...closed.pairs, ...besides.flatMap(rows.pairsOf)], present),
    repeated: repeatedAround(database, articles, placing.placedIn),
  };
}

/** What copies show is looked up when it is asked for. */
function foldAround(source: Source, tellings: readonly string[], besides?: readonly string[]): Dataset | null {
  const { database, people, registries, placing } = source;
  const gathered = gather(source, tellings, besides);
  if (gathered === null) return null;
  const { articles, own, pairs, repeated } = gathered;
  return fold({ ...people, tellings: articles.flatMap(placing.fileOf) }, packaged, {
    pairs: () => pairs,
    texts: () => {
      const copies = copiesAround(database, own, registries.outlets);
      return { pairs: [], creditsOf: creditsAmong(database, own), copies };
    },
    repeated,
  });
}

/** Each once. */
function among(pairs: readonly FoundPair[], tellings: ReadonlySet<string>): FoundPair[] {
  const inside = pairs.filter(({ a, b }) => tellings.has(a) && tellings.has(b));
  return [...new Map(inside.map((pair) => [`${pair.a} ${pair.b}`, pair])).values()];
}

function aroundClaim(source: Source, telling: string): Dataset | null {
  if (source.rows.articlesOf(telling).length === 0) return null;
  const gathered = gather(source, [telling]);
  const claim = gathered && claimIn(source, gathered, telling);
  return claim === null ? foldAround(source, [telling]) : withConflicts(source, claim);
}

/** Ids of the tellings of one claim with this one; null where it tells none. */
function claimIn(
  { people, placing }: Source,
  { articles, pairs, repeated }: Gathered,
  telling: string,
): readonly string[] | null {
  const ids = new Set(articles.flatMap((id) => placing.placedIn(id).map((placed) => placed.id)));
  const { claims } = settleLinks([...ids], pairs, { judged: judgedOf(people.judgements), without: repeated });
  return [...claims.values()].find((members) => members.includes(telling)) ?? null;
}

/** Of these tellings the whole claims, and those that contradict them. */
function withConflicts(source: Source, tellings: readonly string[]): Dataset | null {
  const { database, rows, most } = source;
  const own = [...new Set(tellings.flatMap(rows.articlesOf))];
  if (own.length > most) return null;
  const ids = new Set(tellings);
  const against = articlesAgainst(database, { articles: own, tellings: ids }, most);
  if (against === null) return null;
  // Whether two conflict depends on the two, their articles and what linking found of the two alone.
  const partners = own.flatMap((id) =>
    rows.pairsOf(id).flatMap(({ a, b }) => (ids.has(a) || ids.has(b) ? [a, b] : [])),
  );
  const near = [...new Set(partners)].flatMap(rows.articlesOf);
  const beside = [...new Set([...against, ...near])];
  if (beside.length > most) return null;
  const wider = foldAround(source, tellings, beside);
  if (wider === null) return null;
  // Of what conflicts with them the claims are shown too.
  const conflicts = { asked: ids, found: conflictsIn(wider, ids, gistsOf(database, wider.articles.keys())) };
  const others = conflicts.found.flatMap(({ a, b }) => [a, b]).filter((id) => !ids.has(id));
  const whole = others.length === 0 ? wider : foldAround(source, [...ids, ...others], beside);
  return whole && { ...whole, conflicts };
}
