import type { Conflict } from '../../core/link/told.ts';
import { conflictsIn } from '../../core/query/compared.ts';
import { askedTellings, type ComparingOptions, comparedRecord, quotation } from '../comparing.ts';
import { envelope } from '../envelope.ts';
import { EXIT } from '../exit-codes.ts';
import { type Answering, answering } from '../ledger.ts';
import type { Run, Session } from '../session.ts';
import { counted } from '../terminal/diagnostics.ts';
import { oneLine } from '../terminal/safe.ts';
import { sideBySide } from '../terminal/side-by-side.ts';
import { readable } from '../terminal/telling.ts';

/** Prints the tellings that cannot both be right, both quotations side by side. */
export const conflicts: Run<ComparingOptions> = async (session, options) => {
  const ask = answering(session);
  const asked = askedTellings(ask, options);
  const found = conflictsIn(ask.dataset).filter(
    ({ a, b, kind }) =>
      (asked === null || asked.has(a) || asked.has(b)) && (options.kind === undefined || options.kind.includes(kind)),
  );
  if (session.json)
    session.io.out(
      envelope(
        'conflicts',
        found.map((one) => recordOf(ask, one)),
      ),
    );
  else session.io.out(found.map((one) => textOf(session, ask, one)).join('\n'));
  session.io.err(found.length === 0 ? 'no conflict found\n' : `${counted(found.length, 'conflict')}\n`);
  if (ask.incomplete) return EXIT.unreadable;
  return found.length === 0 ? EXIT.no : EXIT.done;
};

function recordOf(ask: Answering, { a, b, kind, why }: Conflict): object {
  return { kind, why, tellings: [comparedRecord(ask, a), comparedRecord(ask, b)] };
}

function textOf({ io, theme }: Session, ask: Answering, { a, b, kind, why }: Conflict): string {
  const [first, second] = [ask.dataset.byId.get(a), ask.dataset.byId.get(b)];
  if (first === undefined || second === undefined) return '';
  const frame = { width: readable(io.columns), indent: 2 };
  return `${theme.strong(kind)}  ${oneLine(why)}\n${sideBySide(quotation(ask, first), quotation(ask, second), frame)}`;
}
