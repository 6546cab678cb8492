import type { Drift } from '../../core/link/told.ts';
import { driftIn } from '../../core/query/compared.ts';
import { askedTellings, type ComparingOptions, comparedRecord, quotation } from '../comparing.ts';
import { envelope } from '../envelope.ts';
import { EXIT } from '../exit-codes.ts';
import { type Answering, answering } from '../ledger.ts';
import type { Run, Session } from '../session.ts';
import { counted } from '../terminal/diagnostics.ts';
import { oneLine } from '../terminal/safe.ts';
import { sideBySide } from '../terminal/side-by-side.ts';
import { readable } from '../terminal/telling.ts';

/** Prints what changed from one telling of a claim to a later one, the earlier on the left. */
export const drift: Run<ComparingOptions> = async (session, options) => {
  const ask = answering(session);
  const asked = askedTellings(ask, options);
  const found = driftIn(ask.dataset).filter(
    ({ from, to, kind }) =>
      (asked === null || asked.has(from) || asked.has(to)) &&
      (options.kind === undefined || options.kind.includes(kind)),
  );
  if (session.json)
    session.io.out(
      envelope(
        'drift',
        found.map((one) => recordOf(ask, one)),
      ),
    );
  else session.io.out(found.map((one) => textOf(session, ask, one)).join('\n'));
  session.io.err(found.length === 0 ? 'no drift found\n' : `${counted(found.length, 'change')}\n`);
  if (ask.incomplete) return EXIT.unreadable;
  return found.length === 0 ? EXIT.no : EXIT.done;
};

function recordOf(ask: Answering, { from, to, kind, why }: Drift): object {
  return { kind, why, from: comparedRecord(ask, from), to: comparedRecord(ask, to) };
}

function textOf({ io, theme }: Session, ask: Answering, { from, to, kind, why }: Drift): string {
  const [first, second] = [ask.dataset.byId.get(from), ask.dataset.byId.get(to)];
  if (first === undefined || second === undefined) return '';
  const frame = { width: readable(io.columns), indent: 2 };
  return `${theme.strong(kind)}  ${oneLine(why)}\n${sideBySide(quotation(ask, first), quotation(ask, second), frame)}`;
}
