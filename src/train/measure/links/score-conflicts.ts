import type { FoundLinks, GoldConflict, LinksGold } from './gold.ts';
import type { Named } from './named.ts';
import { namesOfPairs, pairName, pairsOf, type Tally, without } from './tally.ts';

export interface ScoredConflicts {
  readonly conflicts: Tally;
  /** Of the conflicts found, those given the right kind. */
  readonly conflictKinds: Tally;
  /** Of the conflicts given between tellings of the gold, those that it has. */
  readonly conflictPrecision: Tally;
}

export interface ScoredDrift {
  readonly drift: Tally;
  /** What the gold does not have, for a person to look at: no gold lists every small change. */
  readonly driftUnlisted: readonly string[];
}

/** A conflict of the gold is found where any telling of one side stands against any of the other. */
export function scoreConflicts(gold: LinksGold, found: FoundLinks, named: Named): ScoredConflicts {
  const given = givenConflicts(found, named);
  const wanted = gold.conflicts.map((conflict) => {
    const pairs = across(conflict);
    return { pairs, conflict, by: given.filter((one) => meet(one.pairs, pairs)) };
  });
  const reached = wanted.filter(({ by }) => by.length > 0);
  const misnamed = reached.filter(({ by, conflict }) => !by.some(({ kind }) => kindsOf(conflict).includes(kind)));
  const loose = namesOfPairs(gold.loose_conflicts);
  const judged = given.filter(({ known, pairs }) => known && !meet(pairs, loose));
  const alarms = judged.filter(({ pairs }) => !wanted.some((one) => meet(pairs, one.pairs)));
  const missed = wanted.filter(({ by }) => by.length === 0);
  return {
    conflicts: without(
      wanted.length,
      missed.map(({ conflict }) => lineOf(conflict)),
    ),
    conflictKinds: without(
      reached.length,
      misnamed.map(({ conflict, by }) => `${lineOf(conflict)} given as ${by.map(({ kind }) => kind).join(', ')}`),
    ),
    conflictPrecision: without(
      judged.length,
      alarms.map(({ pairs, kind, why }) => `${pairs.join(', ')}: ${kind}, ${why}`),
    ),
  };
}

interface Given {
  readonly pairs: readonly string[];
  readonly kind: string;
  readonly why: string;
  /** Whether the gold has all its tellings. */
  readonly known: boolean;
}

function givenConflicts(found: FoundLinks, { nameOf, labelOf }: Named): Given[] {
  return found.conflicts.map(({ tellings, kind, why = '' }) => ({
    pairs: pairsOf(tellings.map(labelOf)).map(([a, b]) => pairName(a, b)),
    kind,
    why,
    known: tellings.every((telling) => nameOf(telling) !== null),
  }));
}

export function scoreDrift(gold: LinksGold, found: FoundLinks, { labelOf }: Named): ScoredDrift {
  const given = found.drift.map(({ from, to, kind }) => `${labelOf(from)} → ${labelOf(to)}: ${kind}`);
  const wanted = gold.drift.map((one) => kindsOf(one).map((kind) => `${one.from} → ${one.to}: ${kind}`));
  const missed = wanted.filter((lines) => !lines.some((line) => given.includes(line)));
  const listed = new Set(wanted.flat());
  return {
    drift: without(
      wanted.length,
      missed.map((lines) => lines.join(' or ')),
    ),
    driftUnlisted: given.filter((line) => !listed.has(line)),
  };
}

function across({ between: [left, right] }: GoldConflict): Set<string> {
  return new Set(left.flatMap((a) => right.map((b) => pairName(a, b))));
}

function meet(pairs: readonly string[], wanted: ReadonlySet<string>): boolean {
  return pairs.some((pair) => wanted.has(pair));
}

function kindsOf({ kind, also = [] }: { readonly kind: string; readonly also?: readonly string[] }): string[] {
  return [kind, ...also];
}

function lineOf({ kind, between: [left, right] }: GoldConflict): string {
  return `${kind}: ${left.join(' ')} against ${right.join(' ')}`;
}
