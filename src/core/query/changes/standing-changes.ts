import type { Question } from '../../model/verification.ts';
import type { Dataset, DatasetTelling } from '../dataset.ts';
import { QUESTIONS } from '../questions.ts';
import { staleJudgements } from '../stale-judgements.ts';
import type { StandingState } from '../standing.ts';
import { type Said, saidIn } from './article-changes.ts';

/** Where a question of a telling stands now, and where it stood. */
export interface StandingChange {
  readonly telling: string;
  readonly said: Said;
  readonly question: Question;
  readonly before: StandingState;
  readonly now: StandingState;
}

/** A decision that waits to be made anew, since what it is about looks otherwise now. */
export interface Reopened {
  readonly kind: 'review' | 'judgement';
  readonly about: readonly string[];
  readonly by: string;
  /** What was decided. */
  readonly decided: string;
  /** What looks otherwise: fields; `gone` where the article tells it no more. */
  readonly changed: readonly string[];
}

/** By telling, then question. */
export function standingChanges(before: Dataset, now: Dataset): StandingChange[] {
  return [...now.byId.values()].sort(byId).flatMap((telling) => {
    const old = before.byId.get(telling.id);
    return QUESTIONS.flatMap((question): StandingChange[] => {
      const [then, later] = [old?.standing[question].state ?? 'open', telling.standing[question].state];
      if (then === later) return [];
      return [{ telling: telling.id, said: saidIn(telling), question, before: then, now: later }];
    });
  });
}

function byId(a: DatasetTelling, b: DatasetTelling): number {
  return a.id < b.id ? -1 : 1;
}

/** Reviews, then judgements, in order of ids. */
export function reopenedIn(before: Dataset, now: Dataset): Reopened[] {
  const old = new Set([...waitingIn(before)].map(nameOf));
  return [...waitingIn(now)].filter((one) => !old.has(nameOf(one)));
}

function nameOf({ kind, about, by, decided }: Reopened): string {
  return JSON.stringify([kind, about, by, decided]);
}

function* waitingIn(dataset: Dataset): Generator<Reopened> {
  for (const id of [...dataset.articles.keys()].sort()) {
    for (const [telling, { stale }] of dataset.articles.get(id)?.reviews ?? []) {
      for (const { entry, changed } of stale)
        yield { kind: 'review', about: [telling], by: entry.by.trim(), decided: entry.decision, changed };
    }
  }
  for (const { pair, deciding, reworded } of staleJudgements(dataset, dataset.judgements)) {
    const changed = reworded.map(({ telling, now }) => `${telling} ${now === null ? 'is gone' : 'says other words'}`);
    for (const { by, verdict } of deciding)
      yield { kind: 'judgement', about: [pair.a, pair.b], by: by.trim(), decided: verdict, changed };
  }
}
