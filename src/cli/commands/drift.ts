import { driftIn } from '../../core/query/compared.ts';
import { type ComparingOptions, comparedRecord, isAsked, printCompared } from '../comparing.ts';
import { answering } from '../ledger.ts';
import type { Run } from '../session.ts';
import { counted } from '../terminal/diagnostics.ts';
import { oneLine } from '../terminal/safe.ts';

/** Prints what changed from one telling of a claim to a later one, the earlier on the left. */
export const drift: Run<ComparingOptions> = async (session, options) => {
  const ask = answering(session);
  const asked = isAsked(ask, options);
  const found = driftIn(ask.dataset).filter(({ from, to, kind }) => asked(kind, [from, to]));
  const comparisons = found.map(({ from, to, kind, why }) => ({
    pair: [from, to] as const,
    head: `${session.theme.strong(kind)}  ${oneLine(why)}`,
    record: () => ({ kind, why, from: comparedRecord(ask, from), to: comparedRecord(ask, to) }),
  }));
  const summary = found.length === 0 ? 'no drift found' : counted(found.length, 'change');
  return printCompared(session, ask, { command: 'drift', comparisons, summary });
};
