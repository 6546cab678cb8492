import { findingNamed } from '../../model/finding.ts';
import { listed } from '../../model/grouped.ts';
import type { Filed } from '../../model/ledger-files.ts';
import { byCodeUnits } from '../../model/order.ts';
import { pairNamed } from '../../model/pair.ts';
import type { Said } from './article-changes.ts';
import type { LedgerState } from './state.ts';

/** What a person decided, that is there now and was not, or was there and is gone: no command takes one away. */
export interface DecisionChange {
  readonly fate: 'added' | 'gone';
  readonly kind: 'review' | 'judgement' | 'finding' | 'grade' | 'removal';
  readonly by: string;
  /** A day. */
  readonly at: string;
  /** Ids of the tellings that it is about; of a grade the speaker's, of a removal the article's. */
  readonly about: readonly string[];
  /** What the first of these tellings says; null of what is no telling, or is there no longer. */
  readonly said: Said | null;
  /** What was decided, in the words of the ledger's files: "accept", "same", "so: contradicts", "B". */
  readonly decided: string;
  readonly note: string | null;
  /** From the ledger's root. */
  readonly path: string;
}

/** Decisions of people that only one of two states has, in order of path. `saidIn` gives what a telling says. */
export function decisionChanges(
  before: LedgerState,
  now: LedgerState,
  saidIn: (telling: string) => Said | null,
): DecisionChange[] {
  const [then, later] = [countedIn(before), countedIn(now)];
  const found = [
    ...beyond(later, then).map((decision) => ({ ...decision, fate: 'added' as const })),
    ...beyond(then, later).map((decision) => ({ ...decision, fate: 'gone' as const })),
  ];
  const told = found.map((one) => ({ ...one, said: saidIn(one.about[0] ?? '') }));
  return told.sort((a, b) => byCodeUnits(a.path, b.path) || byCodeUnits(a.at, b.at));
}

type Decision = Omit<DecisionChange, 'fate' | 'said'>;

/** By all that a decision says; two people may say the same on one day, so they are counted. */
type Counted = ReadonlyMap<string, readonly Decision[]>;

function countedIn(state: LedgerState): Counted {
  const counted = new Map<string, Decision[]>();
  for (const [entry, decision] of entriesOf(state)) {
    const key = `${decision.path} ${decision.about.join()} ${JSON.stringify(entry)}`;
    listed(counted, key).push(decision);
  }
  return counted;
}

function beyond(one: Counted, other: Counted): Decision[] {
  return [...one].flatMap(([key, decisions]) => decisions.slice(other.get(key)?.length ?? 0));
}

/** Each decision as it stands in its file, and what is told of it. */
function* entriesOf(state: LedgerState): Generator<readonly [entry: object, decision: Decision]> {
  for (const { path, value } of state.reviews) {
    for (const [telling, entries] of Object.entries(value)) {
      for (const entry of entries)
        yield [entry, { ...signed('review', path, entry), about: [telling], decided: entry.decision }];
    }
  }
  for (const { id, path, value } of state.judgements) {
    const pair = pairNamed(id);
    for (const entry of value.decisions) {
      const about = pair === null ? [] : [pair.a, pair.b];
      yield [entry, { ...signed('judgement', path, entry), about, decided: entry.verdict }];
    }
  }
  for (const { id, path, value } of state.verifications) {
    const about = findingNamed(id)?.telling ?? '';
    yield [
      value,
      { ...signed('finding', path, value), about: [about], decided: `${value.question}: ${value.finding}` },
    ];
  }
  for (const { id, path, value } of state.removals) {
    for (const entry of value.decisions)
      yield [entry, { ...signed('removal', path, entry), about: [id], decided: entry.decision }];
  }
  for (const speaker of state.speakers) yield* gradesOf(speaker);
}

function* gradesOf({ id, path, value }: LedgerState['speakers'][number]): Generator<readonly [object, Decision]> {
  for (const entry of value.reliability ?? [])
    yield [entry, { ...signed('grade', path, entry), about: [id], decided: entry.grade }];
}

interface Signed {
  readonly by: string;
  readonly at: string;
  readonly note?: string;
}

function signed(
  kind: DecisionChange['kind'],
  path: Filed<unknown>['path'],
  { by, at, note }: Signed,
): Pick<DecisionChange, 'kind' | 'path' | 'by' | 'at' | 'note'> {
  return { kind, path, by: by.trim(), at, note: note ?? null };
}
