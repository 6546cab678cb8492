import type { Conflict } from '../../core/link/told.ts';
import { conflictsIn } from '../../core/query/compared.ts';
import { type ConflictGroup, conflictGroups } from '../../core/query/conflict-groups.ts';
import { type ComparingOptions, type Comparison, comparedRecord, isAsked, printCompared } from '../comparing.ts';
import { settledInWords } from '../judged-words.ts';
import { type Answering, answering } from '../ledger.ts';
import type { Run } from '../session.ts';
import { counted } from '../terminal/diagnostics.ts';
import { oneLine } from '../terminal/safe.ts';

/** Prints the tellings that cannot both be right, both quotations side by side: of two claims the earliest pair. */
export const conflicts: Run<ComparingOptions> = async (session, options) => {
  const ask = answering(session);
  const asked = isAsked(ask, options);
  const found = conflictsIn(ask.dataset).filter(({ a, b, kind }) => asked(kind, [a, b]));
  const groups = conflictGroups(ask.dataset, found);
  const comparisons = groups.flatMap((group) => comparisonOf(ask, group) ?? []);
  return printCompared(session, ask, { command: 'conflicts', comparisons, summary: summaryOf(groups, found.length) });
};

function comparisonOf(ask: Answering, group: ConflictGroup): Comparison | null {
  const [first, ...others] = group.conflicts;
  if (first === undefined) return null;
  const also = others.map(({ a, b, why }) => `also ${a} – ${b}: ${oneLine(why)}`);
  return {
    pair: [first.a, first.b],
    head: [first.kind, first.why],
    foot: [...also, ...settledInWords(group)],
    records: () => [first, ...others].map((one) => recordOf(ask, one, group.judged === null)),
  };
}

function recordOf(ask: Answering, { a, b, kind, why }: Conflict, open: boolean): object {
  return { kind, why, open, tellings: [comparedRecord(ask, a), comparedRecord(ask, b)] };
}

function summaryOf(groups: readonly ConflictGroup[], pairs: number): string {
  const [first] = groups;
  if (first === undefined) return 'no conflict found';
  const among = pairs === groups.length ? '' : ` in ${pairs} pairs of tellings`;
  const open = groups.filter(({ judged }) => judged === null).length;
  const state = open === groups.length ? '' : `, ${open} open`;
  const [one] = first.conflicts;
  const next = open === 0 ? '' : `.  Settle one with: claims judge ${one?.a} ${one?.b} same|different --note WHY`;
  return `${counted(groups.length, 'conflict')}${among}${state}${next}`;
}
