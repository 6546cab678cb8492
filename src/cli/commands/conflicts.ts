import { conflictsIn } from '../../core/query/compared.ts';
import { type ComparingOptions, comparedRecord, isAsked, printCompared } from '../comparing.ts';
import { answering } from '../ledger.ts';
import type { Run } from '../session.ts';
import { counted } from '../terminal/diagnostics.ts';
import { oneLine } from '../terminal/safe.ts';

/** Prints the tellings that cannot both be right, both quotations side by side. */
export const conflicts: Run<ComparingOptions> = async (session, options) => {
  const ask = answering(session);
  const asked = isAsked(ask, options);
  const found = conflictsIn(ask.dataset).filter(({ a, b, kind }) => asked(kind, [a, b]));
  const comparisons = found.map(({ a, b, kind, why }) => ({
    pair: [a, b] as const,
    head: `${session.theme.strong(kind)}  ${oneLine(why)}`,
    record: () => ({ kind, why, tellings: [comparedRecord(ask, a), comparedRecord(ask, b)] }),
  }));
  const summary = found.length === 0 ? 'no conflict found' : counted(found.length, 'conflict');
  return printCompared(session, ask, { command: 'conflicts', comparisons, summary });
};
