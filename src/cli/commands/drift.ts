import { driftIn } from '../../core/query/compared.ts';
import { type ComparingOptions, comparedRecord, isAsked, printCompared } from '../comparing.ts';
import { type Answering, answering } from '../ledger.ts';
import type { Run } from '../session.ts';
import { counted } from '../terminal/diagnostics.ts';

/** Prints what changed from one telling of a claim to a later one, the earlier on the left. */
export const drift: Run<ComparingOptions> = async (session, options) => {
  const ask = answering(session);
  const asked = isAsked(ask, options);
  const found = driftIn(ask.dataset).filter(({ from, to, kind }) => asked(kind, [from, to]));
  const comparisons = found.map(({ from, to, kind, why }) => ({
    pair: [from, to] as const,
    head: [kind, why] as const,
    records: () => [{ kind, why, from: comparedRecord(ask, from), to: comparedRecord(ask, to) }],
  }));
  const summary =
    found.length === 0
      ? 'no drift found'
      : `${counted(found.length, 'change')}.  See a claim whole with: claims trace ${claimOf(ask, found[0]?.to)}`;
  return printCompared(session, ask, { command: 'drift', comparisons, summary });
};

function claimOf({ dataset }: Answering, telling = ''): string {
  return dataset.byId.get(telling)?.claim ?? telling;
}
