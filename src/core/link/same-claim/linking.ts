import { grouped } from '../../model/grouped.ts';
import { byIds, pairId } from '../../model/pair.ts';
import { type Bond, judgedClaims } from '../judged.ts';
import type { Judged, SameClaim, Told } from '../told.ts';
import { candidatePairs } from './candidates.ts';
import { eventScores } from './event-scores.ts';
import { type Facing, type FoundPair, face, facingOf, isLink, ordered, pairOf } from './faced.ts';
import { areDense, type Met, placesOf, rareMeetings } from './meetings.ts';
import { areOneEvent, type ComparedArticle, pageOf } from './page.ts';
import { type Found, withHeadlines, withRetold } from './placed.ts';
import { type Profile, profileOf } from './profile.ts';
import { type Rivalling, weighRivals } from './rivals.ts';
import { LINK_AT, NEAR_AT } from './similarity.ts';
import { vetoOf } from './vetoes.ts';

/** What linking finds among tellings. */
export interface Linked {
  /** Pairs that are of one claim, in order of their ids. */
  readonly links: readonly SameClaim[];
  /** Pairs that may be, or would be but for a figure, a date or a negation; in order of their ids. */
  readonly near: readonly SameClaim[];
  /** Ids of tellings by id of claim, those told once too. */
  readonly claims: ReadonlyMap<string, readonly string[]>;
}

export interface Settling {
  readonly judged: readonly Judged[];
  /** Ids of tellings that tell no claim after all; their articles tell them still. */
  readonly without?: ReadonlySet<string>;
}

/** Links tellings of one claim. Any order of the tellings gives the same. */
export function linkTellings(tellings: readonly Told[], settling: Settling): Linked {
  return settleLinks(
    tellings.map(({ id }) => id),
    findPairs(tellings.map(profileOf)),
    settling,
  );
}

/** All pairs that have much in common, of all that some articles tell. */
export function findPairs(profiles: readonly Profile[]): FoundPair[] {
  const articles = [...grouped(profiles, ({ article }) => article).values()].map((own) => ({
    page: pageOf(own),
    profiles: own,
  }));
  return candidatePairs(articles).flatMap(({ one, other, met }) => pairsBetween(one, other, met));
}

/**
 * The pairs of two articles, or of one with itself, that have much in common. Of two articles about one event all tellings
 * are compared, of others those that met, at least one; of two dense articles those that share rare keys. A function of the two articles.
 */
export function pairsBetween(one: ComparedArticle, other: ComparedArticle, met: Met): FoundPair[] {
  const dense = areDense(one, other);
  const compared = dense ? rareMeetings(one, other) : met;
  if (one === other) return withHeadlines(one, pairsThatMet(facingOf(one), facingOf(one), compared));
  if (!areOneEvent(one.page, other.page)) return pairsThatMet(facingOf(one), facingOf(other), compared);
  return pairsOfEvent([one, other], dense ? scoresOf(one, other, compared) : eventScores(one, other));
}

/** What `pairsBetween` finds of two articles that are not about one event, nor dense. */
export function pairsThatMet(one: Facing, other: Facing, met: Met): FoundPair[] {
  const found: FoundPair[] = [];
  for (const code of met) {
    const [own, its] = placesOf(code);
    const faced = face(one, own, other, its);
    const pair = faced === null ? null : pairOf(faced, faced.score);
    if (pair !== null) found.push(pair);
  }
  return found;
}

/** The same as `eventScores`, of these alone. */
function scoresOf(one: ComparedArticle, other: ComparedArticle, met: Met): Rivalling[] {
  const facing = [facingOf(one), facingOf(other)] as const;
  return [...met].flatMap((code) => {
    const [own, its] = placesOf(code);
    const faced = face(facing[0], own, facing[1], its);
    return faced === null ? [] : [{ own, its, score: faced.score, speaker: faced.likeness.speaker }];
  });
}

function pairsOfEvent(
  [one, other]: readonly [ComparedArticle, ComparedArticle],
  pairs: readonly Rivalling[],
): FoundPair[] {
  const isParted = (at: number): boolean => {
    const [first, second] = [one.profiles[pairs[at]?.own ?? -1], other.profiles[pairs[at]?.its ?? -1]];
    return first !== undefined && second !== undefined && vetoOf(...ordered(first, second)) !== null;
  };
  const facing = [facingOf(one), facingOf(other)] as const;
  const found = weighRivals(pairs, isParted).flatMap((score, at): Found[] => {
    const places = pairs[at];
    // Nobody sees the others, and they are nearly all.
    if (score < NEAR_AT || places === undefined) return [];
    const { own, its } = places;
    const faced = face(facing[0], own, facing[1], its);
    const pair = faced === null ? null : pairOf(faced, score);
    return pair === null ? [] : [{ own, its, pair }];
  });
  return withRetold([one, other], found);
}

/**
 * The claims that pairs and judgements make of tellings. Two groups become one where the pairs between them are near on average,
 * a link counting for two, and none must not be: a chain of small steps would join what its ends would not.
 */
export function settleLinks(ids: readonly string[], found: readonly FoundPair[], settling: Settling): Linked {
  const { judged, without = new Set() } = settling;
  const pairs = found.filter(({ a, b }) => !without.has(a) && !without.has(b)).sort(byIds);
  const links = pairs.filter(isLink).map(plain);
  const near = pairs.filter((pair) => !isLink(pair) && pair.veto !== 'siblings' && pair.veto !== 'nested').map(plain);
  const kept = ids.filter((id) => !without.has(id));
  return {
    links,
    near,
    claims: judgedClaims(kept, links, {
      judged,
      bonds: { bonds: bondsOf(pairs), mayJoin, placed: pairs.filter(({ placed }) => placed === true) },
    }),
  };
}

/** Each two once: a telling stands in two articles where a file was copied. */
function bondsOf(pairs: readonly FoundPair[]): Bond[] {
  const bonds = new Map<string, Bond>();
  for (const { a, b, veto, score } of pairs) {
    const worth = veto !== null || bonds.get(pairId({ a, b }))?.worth === null ? null : score >= LINK_AT ? 2 : 1;
    bonds.set(pairId({ a, b }), { a, b, worth });
  }
  return [...bonds.values()];
}

function mayJoin(worth: number, first: number, second: number): boolean {
  return 3 * worth >= 4 * first * second;
}

function plain({ a, b, score, reasons }: FoundPair): SameClaim {
  return { a, b, score, reasons };
}
