import type { LedgerState } from '../core/query/changes/state.ts';
import { commitOf, mergeBaseOf } from './git-objects.ts';
import { openHistory } from './ledger-at.ts';
import type { Ledger } from './open.ts';

/** A ledger before a change and after it. */
export interface Range {
  readonly before: LedgerState;
  readonly now: LedgerState;
}

export type RangeRead = { readonly ok: true; readonly range: Range } | { readonly ok: false; readonly reason: string };

/**
 * The two states that a range means, as git has it: `A..B` from A to B, `A...B` from where B left A, `A` from A to the files as they
 * are. HEAD stands for an end that is left out.
 */
export function readRange(ledger: Ledger, typed: string): RangeRead {
  const { from, dots, to } = partsOf(typed);
  const [first, second] = [commitOf(ledger.root, from), dots === '' ? null : commitOf(ledger.root, to)];
  if (!first.ok) return first;
  if (second?.ok === false) return second;
  const history = openHistory(ledger.root);
  if (second === null) return { ok: true, range: { before: history.at(first.id), now: history.now() } };
  const start = dots === '...' ? mergeBaseOf(ledger.root, first.id, second.id) : first.id;
  if (start === null) return { ok: false, reason: `git knows no commit that ${from} and ${to} both come from` };
  return { ok: true, range: { before: history.at(start), now: history.at(second.id) } };
}

interface Ends {
  readonly from: string;
  readonly dots: '' | '..' | '...';
  readonly to: string;
}

function partsOf(typed: string): Ends {
  for (const dots of ['...', '..'] as const) {
    const at = typed.indexOf(dots);
    if (at >= 0) return { from: typed.slice(0, at) || 'HEAD', dots, to: typed.slice(at + dots.length) || 'HEAD' };
  }
  return { from: typed, dots: '', to: '' };
}
