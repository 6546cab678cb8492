import { pairId, pairOf } from '../model/pair.ts';
import { settle } from './contradictions.ts';
import type { Judged, SameClaim } from './told.ts';
import { unionFind } from './union-find.ts';

/** Asked before a score joins two groups of tellings: whether they may be one claim. Judgements are not asked about. */
export type MayJoin = (first: readonly string[], second: readonly string[]) => boolean;

export interface Deciding {
  readonly judged: readonly Judged[];
  readonly mayJoin?: MayJoin;
}

/**
 * The claims that links and judgements make of tellings: each a list of telling ids in code-unit order, those told once
 * too. A claim is named after its smallest telling: `c-` and that telling's letters.
 *
 * Judgements outrank every score. What is judged the same is joined, whatever lies between; what is judged different is in
 * two claims, whatever joins its neighbours: the surest links are taken first, and one that would bring a forbidden pair
 * together is not taken at all. A judged telling that is gone joins its neighbours still. Any order gives the same claims.
 */
export function judgedClaims(
  ids: readonly string[],
  links: readonly SameClaim[],
  deciding: Deciding,
): Map<string, string[]> {
  const { same, different, open } = settle(deciding.judged);
  const present = new Set(ids);
  const groups = groupsOf([...present, ...[...same, ...different].flatMap(({ a, b }) => [a, b])]);
  for (const { a, b } of same) groups.join(a, b);
  for (const { a, b } of different) groups.part(a, b);
  const left = new Set(open.map(pairId));
  const membersOf = (id: string): readonly string[] => groups.membersOf(id).filter((member) => present.has(member));
  for (const { a, b } of surestFirst(links)) {
    if (!present.has(a) || !present.has(b) || left.has(pairId({ a, b })) || !groups.mayMeet(a, b)) continue;
    if (deciding.mayJoin?.(membersOf(a), membersOf(b)) !== false) groups.join(a, b);
  }
  return named(groups.all().map((members) => members.filter((id) => present.has(id))));
}

/** By falling score, then by ids; the smaller id of each first. */
export function surestFirst(links: readonly SameClaim[]): SameClaim[] {
  const ordered = links.map((link) => ({ ...link, ...pairOf(link.a, link.b) }));
  return ordered.sort((x, y) => y.score - x.score || (pairId(x) < pairId(y) ? -1 : pairId(x) > pairId(y) ? 1 : 0));
}

function named(groups: readonly (readonly string[])[]): Map<string, string[]> {
  const claims = groups.flatMap((group): [string, string[]][] => {
    const members = [...group].sort();
    const [smallest] = members;
    return smallest === undefined ? [] : [[claimIdOf(smallest), members]];
  });
  return new Map(claims.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Groups that grow, and what must never meet in one. */
interface Groups {
  readonly join: (a: string, b: string) => void;
  readonly part: (a: string, b: string) => void;
  /** Whether two are not in one group yet, and may be. */
  readonly mayMeet: (a: string, b: string) => boolean;
  readonly membersOf: (id: string) => readonly string[];
  readonly all: () => readonly (readonly string[])[];
}

function groupsOf(ids: readonly string[]): Groups {
  const sorted = [...new Set(ids)].sort();
  const numbers = new Map(sorted.map((id, number) => [id, number]));
  const found = unionFind(sorted.length);
  const members = new Map(sorted.map((id, number) => [number, [id]]));
  const foes = new Map<number, Set<number>>();
  const rootOf = (id: string): number => found.find(numbers.get(id) ?? -1);
  const part = (a: number, b: number): void => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      foes.set(one, (foes.get(one) ?? new Set()).add(other));
  };
  return {
    join: (a, b) => {
      const [into, from] = [rootOf(a), rootOf(b)].sort((x, y) => x - y);
      if (into === undefined || from === undefined || into === from) return;
      found.join(into, from);
      for (const id of members.get(from) ?? []) members.get(into)?.push(id);
      members.delete(from);
      for (const foe of foes.get(from) ?? []) {
        foes.get(foe)?.delete(from);
        part(into, foe);
      }
      foes.delete(from);
    },
    part: (a, b) => part(rootOf(a), rootOf(b)),
    mayMeet: (a, b) => rootOf(a) !== rootOf(b) && foes.get(rootOf(a))?.has(rootOf(b)) !== true,
    membersOf: (id) => members.get(rootOf(id)) ?? [],
    all: () => [...members.values()],
  };
}

function claimIdOf(telling: string): string {
  return `c-${telling.slice(2)}`;
}
