import { byIds, type Pair, pairId, pairOf } from '../model/pair.ts';
import { settle } from './contradictions.ts';
import { APART, type Between, openGroups } from './groups.ts';
import type { Judged, SameClaim } from './told.ts';

/** What is found of two tellings beside that they are linked. */
export interface Bond extends Pair {
  /** What speaks for one claim; null where they must not be of one. */
  readonly worth: number | null;
}

/** Asked before a score joins two groups of tellings: whether they may be one claim. Judgements are not asked about. */
export interface Bonds {
  readonly bonds: readonly Bond[];
  /** Told the sum of what the bonds between the two are worth, and how many tellings each has; what must not meet is never asked about. */
  readonly mayJoin: (worth: number, first: number, second: number) => boolean;
  /** Of one claim by their place: each goes with the other where nothing else has taken it, whatever others of the claim are like. */
  readonly placed?: readonly Pair[];
}

export interface Deciding {
  readonly judged: readonly Judged[];
  readonly bonds?: Bonds;
}

/**
 * The claims that links and judgements make of tellings: each a list of telling ids in code-unit order, those told once
 * too. A claim is named after its smallest telling: `c-` and that telling's letters.
 *
 * Judgements outrank every score. What is judged the same is joined, with all that scores join to either, whatever lies
 * between: scores weigh their own groups alone, so that a copy is not weighed against what a person put beside its original.
 * What is judged different is in two claims, whatever joins its neighbours: the surest links are taken first, and one that
 * would bring a forbidden pair together is not taken at all. A judged telling that is gone joins its neighbours still. Any
 * order gives the same claims.
 */
export function judgedClaims(
  ids: readonly string[],
  links: readonly SameClaim[],
  deciding: Deciding,
): Map<string, string[]> {
  const { same, different, open } = settle(deciding.judged);
  const present = new Set(ids);
  const scored = openGroups(present, present);
  const whole = openGroups(present, [...present, ...[...same, ...different].flatMap(({ a, b }) => [a, b])]);
  const { bonds = [], mayJoin = () => true, placed = [] } = deciding.bonds ?? {};
  for (const { a, b, worth } of bonds) scored.bond(a, b, worth ?? APART);
  for (const { a, b } of same) whole.join(a, b);
  for (const { a, b } of different) whole.bond(a, b, APART);
  const left = new Set(open.map(pairId));
  const joinScored = ({ a, b }: Pair, may: (found: Between) => boolean): void => {
    const found = left.has(pairId({ a, b })) ? null : scored.between(a, b);
    if (found === null || found.worth === APART || whole.between(a, b)?.worth === APART || !may(found)) return;
    scored.join(a, b);
    whole.join(a, b);
  };
  for (const link of surestFirst(links)) joinScored(link, ({ worth, sizes }) => mayJoin(worth, ...sizes));
  for (const pair of placed) joinScored(pair, mayFollow);
  return named(whole.all().map((members) => members.filter((id) => present.has(id))));
}

/** Whether one of the two is taken by nothing else, or all of both are bound to each other. */
function mayFollow({ worth, sizes: [first, second] }: Between): boolean {
  return Math.min(first, second) <= 1 || worth >= first * second;
}

/** By falling score, then by ids; the smaller id of each first. */
export function surestFirst(links: readonly SameClaim[]): SameClaim[] {
  const ordered = links.map((link) => ({ ...link, ...pairOf(link.a, link.b) }));
  return ordered.sort((x, y) => y.score - x.score || byIds(x, y));
}

function named(groups: readonly (readonly string[])[]): Map<string, string[]> {
  const claims = groups.flatMap((group): [string, string[]][] => {
    const members = [...group].sort();
    const [smallest] = members;
    return smallest === undefined ? [] : [[claimIdOf(smallest), members]];
  });
  return new Map(claims.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function claimIdOf(telling: string): string {
  return `c-${telling.slice(2)}`;
}
