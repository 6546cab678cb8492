import { type Doubtful, judgeQueue } from '../../core/query/judge-queue.ts';
import { type Comparison, comparedRecord, printCompared } from '../comparing.ts';
import { judgedInWords, staleInWords, staleRecord } from '../judged-words.ts';
import { type Answering, answering } from '../ledger.ts';
import type { Run } from '../session.ts';
import { counted, restOf } from '../terminal/diagnostics.ts';

export interface QueueOptions {
  readonly limit: number;
}

/** Prints the pairs that a person should decide on, both quotations side by side: stale judgements, then the most doubtful. */
export const listQueue: Run<QueueOptions> = async (session, { limit }) => {
  const ask = answering(session);
  const queue = judgeQueue(ask.dataset);
  const comparisons = queue.slice(0, limit).map((one) => comparisonOf(ask, one));
  const summary =
    queue.length === 0
      ? 'nothing to judge'
      : `${comparisons.length} of ${counted(queue.length, 'pair')}${restOf(comparisons.length, queue.length)}`;
  return printCompared(session, ask, { command: 'judge', comparisons, summary });
};

function comparisonOf(ask: Answering, { a, b, score, reasons, joined, stale }: Doubtful): Comparison {
  const why = stale === null ? reasons.join('; ') : `judged ${judgedInWords(stale.file)}; ${staleInWords(stale)}`;
  return {
    pair: [a, b],
    head: [`${joined ? 'one claim' : 'two claims'}${stale === null ? '?' : ' still?'}`, why],
    foot: [`claims judge ${a} ${b} same|different|unsure`],
    records: () => [
      {
        score,
        reasons,
        joined,
        stale: stale === null ? null : staleRecord(stale),
        tellings: [comparedRecord(ask, a), comparedRecord(ask, b)],
      },
    ],
  };
}
