import type { Packaged } from '../place-tellings.ts';
import { type ArticleChange, articleChanges, type Said, saidIn } from './article-changes.ts';
import { type ClaimChange, claimChanges } from './claim-changes.ts';
import { type ConflictChange, conflictChanges } from './conflict-changes.ts';
import { type DecisionChange, decisionChanges } from './decision-changes.ts';
import { foldBoth } from './fold-both.ts';
import { type RecordChange, recordChanges } from './record-changes.ts';
import { type Reopened, reopenedIn, type StandingChange, standingChanges } from './standing-changes.ts';
import type { LedgerState } from './state.ts';

/** What a change does to a ledger. */
export interface LedgerChanges {
  readonly articles: readonly ArticleChange[];
  readonly records: readonly RecordChange[];
  readonly decisions: readonly DecisionChange[];
  readonly reopened: readonly Reopened[];
  readonly standings: readonly StandingChange[];
  readonly claims: readonly ClaimChange[];
  readonly conflicts: readonly ConflictChange[];
}

/** Compares two states of one ledger. Pure; the order of the files does not matter. */
export function changesBetween(before: LedgerState, now: LedgerState, packaged: Packaged): LedgerChanges {
  const both = foldBoth(before, now, packaged);
  const saidOf = (id: string): Said | null => {
    const found = both.now.byId.get(id) ?? both.before.byId.get(id);
    return found === undefined ? null : saidIn(found);
  };
  return {
    articles: articleChanges(both.before, both.now),
    records: recordChanges(before, now),
    decisions: decisionChanges(before, now, saidOf),
    reopened: reopenedIn(both.before, both.now),
    standings: standingChanges(both.before, both.now),
    claims: claimChanges(both),
    conflicts: conflictChanges(both),
  };
}
