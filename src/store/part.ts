import { closedPart } from '../core/link/same-claim/closed-part.ts';
import type { FoundPair } from '../core/link/same-claim/linking.ts';
import { judgedOf } from '../core/link/verdict.ts';
import type { TellingsFiles } from '../core/model/ledger-files.ts';
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
import { tellingsWith } from './index/telling-rows.ts';
import type { Ledger } from './open.ts';
import { packaged } from './packaged.ts';
import { openPlacing, type Placing } from './placing.ts';

/** Folds parts of a ledger. Null where most of the ledger would be needed, or nothing is found by an id. */
export interface Part {
  /** All tellings that have these words, their claims, and all that conflicts with them. */
  readonly withWords: (text: string) => Dataset | null;
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
  /** A part of more articles than these is read no quicker than all. */
  readonly most: number;
}

/** Of a ledger's articles. */
const SHARE = 1 / 3;
/** An article has so many tellings or more. */
const TELLINGS = 8;

export function openPart(ledger: Ledger, database: Database, people: People): Part {
  const registries = registriesOf(people, packaged);
  const all = Number(database.rows('select count(*) from told')[0]?.[0] ?? 0);
  const placing = openPlacing(ledger, people, { registries, sumOf: (id) => sumKept(database, id) });
  const source: Source = { database, people, registries, placing, most: Math.floor(all * SHARE) };
  return {
    isOutdated: placing.isOutdated,
    aroundClaim: (id) => aroundClaim(source, `t-${id.slice(2)}`),
    withWords: (text) => {
      const found = tellingsWith(database, text, source.most * TELLINGS);
      return found === null ? null : withConflicts(source, found);
    },
  };
}

/** Of these tellings the whole claims; of the articles `besides` what conflicts are found by. */
function foldAround(source: Source, tellings: readonly string[], besides: readonly string[] = []): Dataset | null {
  const { database, people, registries, placing, most } = source;
  const same = judgedOf(people.judgements).filter(({ verdict }) => verdict === 'same');
  const rows = {
    articlesOf: (id: string) => articlesOf(database, id),
    pairsOf: (id: string) => pairsOf(database, id),
  };
  const closed = closedPart(tellings, rows, { same, most });
  if (closed === null) return null;
  const articles = [...new Set([...closed.articles, ...besides])].sort();
  const pairs = [...closed.pairs, ...besides.flatMap((id) => pairsOf(database, id))];
  const copies = copiesAround(database, closed.articles, registries.outlets);
  const creditsOf = creditsAmong(database, closed.articles);
  return fold({ ...people, tellings: articles.flatMap(placing.fileOf) }, packaged, {
    pairs: () => among(pairs, new Set(articles.flatMap((id) => placing.placedIn(id).map((placed) => placed.id)))),
    texts: () => ({ pairs: [], creditsOf, copies }),
    repeated: repeatedAround(database, articles, placing.placedIn),
  });
}

/** Each once. */
function among(pairs: readonly FoundPair[], tellings: ReadonlySet<string>): FoundPair[] {
  const inside = pairs.filter(({ a, b }) => tellings.has(a) && tellings.has(b));
  return [...new Map(inside.map((pair) => [`${pair.a} ${pair.b}`, pair])).values()];
}

function aroundClaim(source: Source, telling: string): Dataset | null {
  if (articlesOf(source.database, telling).length === 0) return null;
  const narrow = foldAround(source, [telling]);
  const claim = narrow?.claims.get(narrow.byId.get(telling)?.claim ?? '');
  if (narrow === null || claim === undefined) return narrow;
  return withConflicts(
    source,
    claim.tellings.map(({ id }) => id),
  );
}

/** Of these tellings the whole claims, and those that contradict them. */
function withConflicts(source: Source, tellings: readonly string[]): Dataset | null {
  const { database, most } = source;
  const own = [...new Set(tellings.flatMap((id) => articlesOf(database, id)))];
  if (own.length > most) return null;
  const ids = new Set(tellings);
  const against = articlesAgainst(database, { articles: own, tellings: ids }, most);
  if (against === null) return null;
  // Whether two conflict depends on the two, their articles and what linking found of the two alone.
  const partners = own.flatMap((id) =>
    pairsOf(database, id).flatMap(({ a, b }) => (ids.has(a) || ids.has(b) ? [a, b] : [])),
  );
  const near = [...new Set(partners)].flatMap((id) => articlesOf(database, id));
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
