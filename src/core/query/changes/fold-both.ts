import { closedPart } from '../../link/same-claim/closed-part.ts';
import type { FoundPair } from '../../link/same-claim/faced.ts';
import { pageOf } from '../../link/same-claim/page.ts';
import { type Beside, pairFinder } from '../../link/same-claim/pair-finder.ts';
import { profileOf } from '../../link/same-claim/profile.ts';
import type { Judged, Told } from '../../link/told.ts';
import { judgedOf } from '../../link/verdict.ts';
import { grouped } from '../../model/grouped.ts';
import type { TellingsFiles } from '../../model/ledger-files.ts';
import { pairId } from '../../model/pair.ts';
import type { Dataset } from '../dataset.ts';
import { linked, type Unlinked, unlinked } from '../fold.ts';
import { type ArticleText, textOf } from '../ledger-texts.ts';
import type { Packaged } from '../place-tellings.ts';

/** A ledger before a change and after it, folded. What the change cannot have touched is not linked in either. */
export interface Both {
  readonly before: Dataset;
  readonly now: Dataset;
  /** Tellings whose conflicts may be others: all of the articles that changed. */
  readonly changed: ReadonlySet<string>;
  /** Tellings whose claims may be others: these claims are whole in both. */
  readonly tellings: ReadonlySet<string>;
}

/**
 * Folds two states of one ledger. Whether two tellings are of one claim depends on the two and their articles, so only claims are
 * linked that hold a telling of an article that changed, or one that people judged otherwise, in either state.
 */
export function foldBoth(before: TellingsFiles, now: TellingsFiles, packaged: Packaged): Both {
  const states = [unlinked(before, packaged), unlinked(now, packaged)] as const;
  const versions = versionsOf(states, haveSameNames(before, now));
  const articles = touchedArticles(states, versions);
  const pairsOf = pairsAmong(versions);
  const both = (article: string): FoundPair[] => [...pairsOf(article, 'before'), ...pairsOf(article, 'now')];
  const changed = versions.flatMap(({ article, told }) => (articles.has(article) ? told.map(({ id }) => id) : []));
  const part = closedPart(
    changed,
    { articlesOf: articlesIn(versions), pairsOf: both },
    { same: states.flatMap(sameIn), most: Number.POSITIVE_INFINITY },
  );
  const near = part?.articles ?? new Set(versions.map(({ article }) => article));
  const known = textsKnown();
  const fold = (state: Unlinked, side: Side): Dataset =>
    linked(state, {
      near,
      textOf: known,
      pairs: () => eachOnce([...near].flatMap((article) => pairsOf(article, side))),
    });
  return {
    before: fold(states[0], 'before'),
    now: fold(states[1], 'now'),
    changed: new Set(changed),
    tellings: part?.tellings ?? new Set(versions.flatMap(({ told }) => told.map(({ id }) => id))),
  };
}

/** Of what several states have there is one object. */
function haveSameNames(before: TellingsFiles, now: TellingsFiles): boolean {
  const [then, later] = [before, now].map(({ speakers, outlets }) => [...speakers, ...outlets]);
  return then?.length === later?.length && then?.every((file, at) => file === later?.[at]) === true;
}

type Side = 'before' | 'now';

/** What one article tells in one state, or in both. */
interface Version {
  readonly article: string;
  readonly told: readonly Told[];
  readonly before: boolean;
  readonly now: boolean;
}

function versionsOf([before, now]: readonly [Unlinked, Unlinked], sameNames: boolean): Version[] {
  const [then, later] = [before, now].map(({ told }) => grouped(told, ({ article }) => article.id));
  const versions: Version[] = [];
  for (const [article, told] of then ?? []) {
    const other = later?.get(article);
    const isSame = other !== undefined && isSameIn(article, { before, now, told, other, sameNames });
    versions.push({ article, told, before: true, now: isSame });
    if (!isSame && other !== undefined) versions.push({ article, told: other, before: false, now: true });
  }
  for (const [article, told] of later ?? [])
    if (then?.has(article) !== true) versions.push({ article, told, before: false, now: true });
  return versions;
}

interface TwoVersions {
  readonly before: Unlinked;
  readonly now: Unlinked;
  readonly told: readonly Told[];
  readonly other: readonly Told[];
  readonly sameNames: boolean;
}

/** Whether all of an article is the same that linking, copies and conflicts are made of. */
function isSameIn(article: string, { before, now, told, other, sameNames }: TwoVersions): boolean {
  const [then, later] = [before.articles.get(article)?.reading, now.articles.get(article)?.reading];
  if (then === later && sameNames) return true;
  const textOfBoth = [then, later].map((one) => JSON.stringify([one?.furniture, one?.article]));
  return textOfBoth[0] === textOfBoth[1] && JSON.stringify(told) === JSON.stringify(other);
}

/** Articles that changed, and those of tellings that are furniture in one state alone, or that people judged otherwise. */
function touchedArticles([before, now]: readonly [Unlinked, Unlinked], versions: readonly Version[]): Set<string> {
  const articles = new Set(versions.filter((one) => one.before !== one.now).map(({ article }) => article));
  const homes = new Map(versions.flatMap(({ article, told }) => told.map(({ id }) => [id, article] as const)));
  const add = (telling: string): void => {
    const home = homes.get(telling);
    if (home !== undefined) articles.add(home);
  };
  const [then, later] = [before, now].map(({ furniture }) => new Set(furniture.map(({ id }) => id)));
  for (const id of [...(then ?? []), ...(later ?? [])]) if (then?.has(id) !== later?.has(id)) add(id);
  const [judged, judgedNow] = [verdictsIn(before), verdictsIn(now)];
  for (const [pair, one] of [...judged, ...judgedNow])
    if (judged.get(pair)?.verdict !== judgedNow.get(pair)?.verdict) [one.a, one.b].forEach(add);
  return articles;
}

function verdictsIn({ judgements }: Unlinked): Map<string, Judged> {
  return new Map(judgedOf(judgements).map((judged) => [pairId(judged), judged]));
}

function sameIn({ judgements }: Unlinked): Judged[] {
  return judgedOf(judgements).filter(({ verdict }) => verdict === 'same');
}

function comparedOf(told: readonly Told[]): Parameters<typeof pairFinder>[0][number] {
  const profiles = told.map(profileOf);
  return { page: pageOf(profiles), profiles };
}

function articlesIn(versions: readonly Version[]): (telling: string) => readonly string[] {
  const homes = new Map<string, Set<string>>();
  for (const { article, told } of versions)
    for (const { id } of told) homes.set(id, (homes.get(id) ?? new Set()).add(article));
  return (telling) => [...(homes.get(telling) ?? [])];
}

/** All pairs of one article in one state. */
function pairsAmong(versions: readonly Version[]): (article: string, side: Side) => FoundPair[] {
  // Of nothing that changed nothing is asked.
  let find: ReturnType<typeof pairFinder> | null = null;
  const besides = new Map<number, readonly Beside[]>();
  const besidesOf = (at: number): readonly Beside[] => {
    find ??= pairFinder(versions.map(({ told }) => comparedOf(told)));
    const known = besides.get(at) ?? find(at);
    besides.set(at, known);
    return known;
  };
  const numbers = grouped(versions.keys(), (at) => versions[at]?.article ?? null);
  return (article, side) =>
    (numbers.get(article) ?? [])
      .filter((at) => versions[at]?.[side] === true)
      .flatMap(besidesOf)
      .flatMap(({ other, pairs }) => (versions[other]?.[side] === true ? pairs : []));
}

/** `textOf`, once for what both states have. */
function textsKnown(): typeof textOf {
  const known = new Map<string, ArticleText>();
  return (body, furniture) => {
    const key = `${JSON.stringify(furniture)} ${body}`;
    const text = known.get(key) ?? textOf(body, furniture);
    known.set(key, text);
    return text;
  };
}

function eachOnce(pairs: readonly FoundPair[]): FoundPair[] {
  return [...new Map(pairs.map((pair) => [pairId(pair), pair])).values()];
}
