import { judgeQueue } from '../../core/query/judge-queue.ts';
import { comparedRecord, printCompared } from '../comparing.ts';
import { answering } from '../ledger.ts';
import type { Run } from '../session.ts';
import { counted } from '../terminal/diagnostics.ts';
import { oneLine } from '../terminal/safe.ts';

export interface QueueOptions {
  readonly limit: number;
}

/** Prints the pairs that a person should decide on, both quotations side by side, the most doubtful first. */
export const listQueue: Run<QueueOptions> = async (session, { limit }) => {
  const ask = answering(session);
  const queue = judgeQueue(ask.dataset);
  const { theme } = session;
  const comparisons = queue.slice(0, limit).map(({ a, b, score, reasons, joined }) => ({
    pair: [a, b] as const,
    head: `${theme.strong(joined ? 'one claim?' : 'two claims?')}  ${reasons.map(oneLine).join('; ')}`,
    foot: theme.faint(`claims judge ${a} ${b} same|different|unsure`),
    record: () => ({ score, reasons, joined, tellings: [comparedRecord(ask, a), comparedRecord(ask, b)] }),
  }));
  const summary = queue.length === 0 ? 'nothing to judge' : `${comparisons.length} of ${counted(queue.length, 'pair')}`;
  return printCompared(session, ask, { command: 'judge', comparisons, summary });
};
