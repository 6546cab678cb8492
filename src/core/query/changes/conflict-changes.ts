import type { Conflict } from '../../link/told.ts';
import { pairId } from '../../model/pair.ts';
import { conflictsIn } from '../compared.ts';
import { type ConflictGroup, conflictGroups } from '../conflict-groups.ts';
import type { Dataset } from '../dataset.ts';
import { type Said, saidIn } from './article-changes.ts';
import type { Both } from './fold-both.ts';

/**
 * What came of a conflict. `new`: it is there now and was not; `settled`: people have judged its pairs; `reopened`: they had, and
 * it is open again; `gone`: its tellings are gone, or say something else.
 */
export type ConflictFate = 'new' | 'settled' | 'reopened' | 'gone';

export interface ConflictChange {
  readonly fate: ConflictFate;
  readonly kind: Conflict['kind'];
  readonly why: string;
  /** The two tellings of its first pair. */
  readonly tellings: readonly [Disagreeing, Disagreeing];
  /** How many pairs of tellings it shows in. */
  readonly pairs: number;
}

export interface Disagreeing extends Said {
  readonly telling: string;
}

/** Conflicts that are not as they were, the new ones first. */
export function conflictChanges({ before, now, tellings: asked }: Both): ConflictChange[] {
  const [then, later] = [before, now].map((dataset) => conflictGroups(dataset, conflictsIn(dataset, asked)));
  const [olds, current] = [statesIn(then ?? []), statesIn(later ?? [])];
  const changed = (groups: readonly ConflictGroup[], dataset: Dataset, fateOf: FateOf): ConflictChange[] =>
    groups.flatMap((group) => {
      const fate = fateOf(group);
      return fate === null ? [] : (changeOf(dataset, group, fate) ?? []);
    });
  return [
    ...changed(later ?? [], now, (group) => fateNow(group, olds)),
    ...changed(then ?? [], before, ({ conflicts }) => (conflicts.some(isIn(current)) ? null : 'gone')),
  ];
}

type FateOf = (group: ConflictGroup) => ConflictFate | null;

/** By pair and kind whether it is open. */
type States = ReadonlyMap<string, boolean>;

function statesIn(groups: readonly ConflictGroup[]): States {
  return new Map(
    groups.flatMap(({ conflicts, judged }) => conflicts.map((one) => [nameOf(one), judged === null] as const)),
  );
}

function isIn(states: States): (conflict: Conflict) => boolean {
  return (conflict) => states.has(nameOf(conflict));
}

function fateNow({ conflicts, judged }: ConflictGroup, olds: States): ConflictFate | null {
  const known = conflicts.flatMap((one) => olds.get(nameOf(one)) ?? []);
  const wasOpen = known.includes(true);
  if (judged !== null) return wasOpen ? 'settled' : null;
  if (known.length === 0) return 'new';
  return known.includes(false) ? 'reopened' : null;
}

function nameOf(conflict: Conflict): string {
  return `${conflict.kind} ${pairId(conflict)}`;
}

function changeOf(dataset: Dataset, { conflicts }: ConflictGroup, fate: ConflictFate): ConflictChange | null {
  const [first] = conflicts;
  const [a, b] = [dataset.byId.get(first?.a ?? ''), dataset.byId.get(first?.b ?? '')];
  if (first === undefined || a === undefined || b === undefined) return null;
  const side = (found: typeof a): Disagreeing => ({ telling: found.id, ...saidIn(found) });
  return { fate, kind: first.kind, why: first.why, tellings: [side(a), side(b)], pairs: conflicts.length };
}
