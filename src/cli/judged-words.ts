import { agreed } from '../core/link/verdict.ts';
import type { Judgement } from '../core/model/judgement.ts';
import type { Filed } from '../core/model/ledger-files.ts';
import { pairId, pairNamed } from '../core/model/pair.ts';
import type { ConflictGroup } from '../core/query/conflict-groups.ts';
import { difference, type Reworded, type StaleJudgement } from '../core/query/stale-judgements.ts';
import { oneLine, shortened } from './terminal/safe.ts';

/** `same: Ana (2031-03-05, “one briefing”)`: the verdict, and who made it; `disagreed` where one says same, another different. */
export function judgedInWords({ value }: Filed<Judgement>): string {
  const { verdict, latest, disagree } = agreed(value);
  const people = latest.map(({ by, verdict: own, at, note }) => {
    const why = note === undefined ? '' : `, “${oneLine(note)}”`;
    return `${oneLine(by)} (${own === verdict ? '' : `${own}, `}${at}${why})`;
  });
  return `${disagree ? 'disagreed' : verdict}: ${people.join('; ')}`;
}

/** `judged different: Ana (2031-03-05)`, with the two that were judged where it follows from them; none for what is open. */
export function settledInWords({ conflicts, judged }: ConflictGroup): string[] {
  if (judged === null) return [];
  const pair = conflicts.some((one) => pairId(one) === judged.id) ? null : pairNamed(judged.id);
  return [`judged ${judgedInWords(judged)}${pair === null ? '' : `, of ${pair.a} and ${pair.b}`}`];
}

/** `stale: t-9wz20ba says “1,400” now, “1,200” when it was judged`. */
export function staleInWords({ reworded }: Pick<StaleJudgement, 'reworded'>): string {
  return `stale: ${reworded.map(rewordedInWords).join('; ')}`;
}

const LONGEST = 60;

function rewordedInWords(one: Reworded): string {
  if (one.now === null) return `${one.telling} is told no longer; it was “${shortened(one.saw, LONGEST)}”`;
  const { saw, now } = difference(one);
  return `${one.telling} says “${shortened(now, LONGEST)}” now, “${shortened(saw, LONGEST)}” when it was judged`;
}

/** What `--json` gives of it. */
export function staleRecord({ reworded, deciding }: StaleJudgement): object {
  return { deciding, reworded };
}
