import type { Dataset, DatasetClaim } from '../dataset.ts';
import { type Counts, countsOf } from '../trace.ts';
import { type Said, saidIn } from './article-changes.ts';
import type { Both } from './fold-both.ts';

/**
 * What came of a claim. `added`, `gone`: none of its tellings was there before, or is there now; `joined`: several claims are one now;
 * `parted`: one claim is several now; `rearranged`: as many claims, with other tellings. Of one that is the same claim still: `roots`:
 * it goes back to more or fewer of them; `told-again`, `told-less`: it does not, but is told more or less widely.
 */
export type ClaimFate = 'added' | 'gone' | 'joined' | 'parted' | 'rearranged' | 'roots' | 'told-again' | 'told-less';

export interface ClaimChange {
  readonly fate: ClaimFate;
  /** Those before and those now; in order of ids. */
  readonly before: readonly ClaimTold[];
  readonly now: readonly ClaimTold[];
}

export interface ClaimTold {
  readonly claim: string;
  readonly counts: Counts;
  /** Its first telling. */
  readonly said: Said;
}

const ORDER: readonly ClaimFate[] = [
  'joined',
  'parted',
  'rearranged',
  'roots',
  'told-less',
  'told-again',
  'added',
  'gone',
];

/** Claims that are not as they were: those first that other tellings make up now; then in order of ids. */
export function claimChanges(both: Both): ClaimChange[] {
  const groups = groupsOf(both);
  const changed = groups.flatMap(({ before, now }): ClaimChange[] => {
    const told = { before: before.map(toldOf), now: now.map(toldOf) };
    const fate = fateOf(told);
    return fate === null ? [] : [{ fate, ...told }];
  });
  return changed.sort((a, b) => ORDER.indexOf(a.fate) - ORDER.indexOf(b.fate));
}

interface Group {
  readonly before: DatasetClaim[];
  readonly now: DatasetClaim[];
}

/** Claims of both states that share tellings, through whatever others. */
function groupsOf({ before, now, tellings }: Both): Group[] {
  const seen = new Set<DatasetClaim>();
  const sides = [
    { dataset: before, name: 'before' },
    { dataset: now, name: 'now' },
  ] as const;
  const groups: Group[] = [];
  for (const telling of [...tellings].sort()) {
    const group: Group = { before: [], now: [] };
    const reached = new Set([telling]);
    for (const id of reached) {
      for (const { dataset, name } of sides) {
        const claim = claimOf(dataset, id);
        if (claim === null || seen.has(claim)) continue;
        seen.add(claim);
        group[name].push(claim);
        for (const member of claim.tellings) reached.add(member.id);
      }
    }
    if (group.before.length + group.now.length > 0) groups.push(group);
  }
  return groups;
}

function claimOf({ byId, claims }: Dataset, telling: string): DatasetClaim | null {
  return claims.get(byId.get(telling)?.claim ?? '') ?? null;
}

function toldOf(claim: DatasetClaim): ClaimTold {
  const [first] = claim.tellings;
  const said = first === undefined ? { speaker: null, source: null, words: '' } : saidIn(first);
  return { claim: claim.id, counts: countsOf(claim), said };
}

function fateOf({ before, now }: { before: readonly ClaimTold[]; now: readonly ClaimTold[] }): ClaimFate | null {
  if (before.length === 0) return 'added';
  if (now.length === 0) return 'gone';
  if (before.length > now.length) return 'joined';
  if (before.length < now.length) return 'parted';
  if (now.length > 1) return 'rearranged';
  const [then, later] = [before[0]?.counts, now[0]?.counts];
  if (then === undefined || later === undefined || isSame(then, later)) return null;
  if (then.roots !== later.roots) return 'roots';
  return then.tellings > later.tellings || then.outlets > later.outlets ? 'told-less' : 'told-again';
}

function isSame(one: Counts, other: Counts): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
