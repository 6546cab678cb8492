import { grouped } from '../model/grouped.ts';
import { pairOf as idsOf, pairId } from '../model/pair.ts';
import { candidatePairs } from './candidates.ts';
import { judgedClaims } from './judged.ts';
import type { Compare } from './likeness.ts';
import { type Page, pageOf } from './page.ts';
import { type Profile, profileOf } from './profile.ts';
import { reasonsOf } from './reasons.ts';
import { compare, LINK_AT, NEAR_AT } from './similarity.ts';
import type { Judged, SameClaim, Told } from './told.ts';
import type { Veto } from './vetoes.ts';

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
  const pages = pagesOf(profiles);
  const compared = profiles.map((profile) => ({ profile, page: pages.get(profile.article) ?? pageOf([]) }));
  return candidatePairs(profiles).flatMap(([first, second]) => {
    const [a, b] = [compared[first], compared[second]];
    return a === undefined || b === undefined ? [] : (pairOf(a, b) ?? []);
  });
}

function pagesOf(profiles: readonly Profile[]): Map<string, Page> {
  return new Map([...grouped(profiles, ({ article }) => article)].map(([article, own]) => [article, pageOf(own)]));
}

/** Null where they have too little in common for a person to look at them; pieces of one sentence are kept, to be kept apart. */
export function pairOf(one: Compare, other: Compare): FoundPair | null {
  const [a, b] = one.profile.id < other.profile.id ? [one, other] : [other, one];
  const { score, likeness, veto } = compare(a, b);
  const parted = veto === 'siblings' || veto === 'nested';
  if (score < NEAR_AT && !parted) return null;
  return { a: a.profile.id, b: b.profile.id, score, reasons: reasonsOf(likeness), veto };
}

/**
 * The claims that pairs and judgements make of tellings. Two groups become one where the pairs between them are near on average,
 * a link counting for two, and none must not be: a chain of small steps would join what its ends would not.
 */
export function settleLinks(ids: readonly string[], found: readonly FoundPair[], settling: Settling): Linked {
  const { judged, without = new Set() } = settling;
  const pairs = found.filter(({ a, b }) => !without.has(a) && !without.has(b)).sort(byIds);
  const isLink = ({ veto, score }: FoundPair): boolean => veto === null && score >= LINK_AT;
  const links = pairs.filter(isLink).map(plain);
  const near = pairs.filter((pair) => !isLink(pair) && pair.veto !== 'siblings' && pair.veto !== 'nested').map(plain);
  const kept = ids.filter((id) => !without.has(id));
  return { links, near, claims: judgedClaims(kept, links, { judged, mayJoin: mayJoinBy(pairs) }) };
}

function plain({ a, b, score, reasons }: FoundPair): SameClaim {
  return { a, b, score, reasons };
}

function mayJoinBy(pairs: readonly FoundPair[]): (first: readonly string[], second: readonly string[]) => boolean {
  const apart = new Set<string>();
  const worth = new Map<string, number>();
  for (const { a, b, veto, score } of pairs) {
    if (veto !== null) apart.add(pairId({ a, b }));
    else worth.set(pairId({ a, b }), score >= LINK_AT ? 2 : 1);
  }
  return (first, second) => {
    let sum = 0;
    for (const one of first) {
      for (const other of second) {
        const key = pairId(idsOf(one, other));
        if (apart.has(key)) return false;
        sum += worth.get(key) ?? 0;
      }
    }
    return sum >= first.length * second.length;
  };
}

function byIds(x: SameClaim, y: SameClaim): number {
  const [first, second] = [`${x.a} ${x.b}`, `${y.a} ${y.b}`];
  return first < second ? -1 : first > second ? 1 : 0;
}
