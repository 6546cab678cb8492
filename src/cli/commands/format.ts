import { planFormat } from '../../store/format.ts';
import { finish } from '../carry-out.ts';
import { EXIT } from '../exit-codes.ts';
import { ledgerOf } from '../ledger.ts';
import { writing } from '../locking.ts';
import type { Run } from '../session.ts';
import { diagnosticLine } from '../terminal/diagnostics.ts';
import { relativePath } from '../view.ts';

export interface FormatOptions {
  /** Writes nothing; the exit code says whether it would. */
  readonly check?: boolean;
  readonly dryRun?: boolean;
}

/** Writes people's files in the standard form; a broken one is named and left as it is. */
export const format: Run<FormatOptions> = writing('format', async (session, { check = false, dryRun = false }) => {
  const { io, notes } = session;
  const ledger = ledgerOf(session);
  const { plan, diagnostics } = planFormat(ledger);
  await finish(session, { root: ledger.root, plan }, { command: 'format', dryRun: dryRun || check });
  for (const found of diagnostics) {
    const path = relativePath(io.folder, ledger.root, found.path);
    io.err(`${notes.warning('left as it is')} ${diagnosticLine({ ...found, path })}\n`);
  }
  if (check) return plan.changes.length + diagnostics.length > 0 ? EXIT.no : EXIT.done;
  return diagnostics.length > 0 ? EXIT.unreadable : EXIT.done;
});
