import { grouped } from '../../model/grouped.ts';
import { byIds, pairId } from '../../model/pair.ts';
import { type Bond, judgedClaims } from '../judged.ts';
import type { Judged, SameClaim, Told } from '../told.ts';
import { candidatePairs } from './candidates.ts';
import { eventScores } from './event-scores.ts';
import { areDense, type Met, placesOf, rareMeetings } from './meetings.ts';
import { areOneEvent, type ComparedArticle, type Page, pageOf } from './page.ts';
import { type Profile, profileOf } from './profile.ts';
import { reasonsOf } from './reasons.ts';
import { type Rivalling, weighRivals } from './rivals.ts';
import { compare, LINK_AT, type Compared as Likened, NEAR_AT } from './similarity.ts';
import { type Veto, vetoOf } from './vetoes.ts';

/** What linking finds among tellings. */
export interface Linked {
  /** Pairs that are of one claim, in order of their ids. */
  readonly links: readonly SameClaim[];
  /** Pairs that may be, or would be but for a figure, a date or a negation; in order of their ids. */
  readonly near: readonly SameClaim[];
  /** Ids of tellings by id of claim, those told once too. */
  readonly claims: ReadonlyMap<string, readonly string[]>;
}

/** Two tellings that have much in common: a function of the two and of their articles alone. */
export interface FoundPair extends SameClaim {
  /** Why they are two claims all the same. */
  readonly veto: Veto | null;
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
  if (one === other || !areOneEvent(one.page, other.page))
    return pairsThatMet(facingOf(one), facingOf(other), compared);
  return pairsOfEvent([one, other], dense ? scoresOf(one, other, compared) : eventScores(one, other));
}

/** One of two articles, of which some tellings are compared. */
export interface Facing {
  readonly page: Page;
  readonly profileAt: (place: number) => Profile | undefined;
}

function facingOf({ page, profiles }: ComparedArticle): Facing {
  return { page, profileAt: (place) => profiles[place] };
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
  return weighRivals(pairs, isParted).flatMap((score, at) => {
    const pair = pairs[at];
    // Nobody sees the others, and they are nearly all.
    const faced = score < NEAR_AT || pair === undefined ? null : face(facing[0], pair.own, facing[1], pair.its);
    return faced === null ? [] : (pairOf(faced, score) ?? []);
  });
}

interface Faced extends Likened {
  /** The one with the smaller id first. */
  readonly a: Profile;
  readonly b: Profile;
}

function ordered(one: Profile, other: Profile): [a: Profile, b: Profile] {
  return one.id < other.id ? [one, other] : [other, one];
}

function face(one: Facing, own: number, other: Facing, its: number): Faced | null {
  const [first, second] = [one.profileAt(own), other.profileAt(its)];
  if (first === undefined || second === undefined) return null;
  const [a, b] = ordered(first, second);
  const pageOfSide = (side: Profile): Page => (side === first ? one.page : other.page);
  return { ...compare({ profile: a, page: pageOfSide(a) }, { profile: b, page: pageOfSide(b) }), a, b };
}

/** Null where they have too little in common for a person to look at them; pieces of one sentence are kept, to be kept apart. */
function pairOf({ a, b, likeness, veto }: Faced, score: number): FoundPair | null {
  const parted = veto === 'siblings' || veto === 'nested';
  if (score < NEAR_AT && !parted) return null;
  return { a: a.id, b: b.id, score, reasons: reasonsOf(likeness, a, b), veto };
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
  return { links, near, claims: judgedClaims(kept, links, { judged, bonds: { bonds: bondsOf(pairs), mayJoin } }) };
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

/** Whether a pair is of one claim, as far as the two alone show. */
export function isLink({ veto, score }: Pick<FoundPair, 'veto' | 'score'>): boolean {
  return veto === null && score >= LINK_AT;
}

function plain({ a, b, score, reasons }: FoundPair): SameClaim {
  return { a, b, score, reasons };
}
