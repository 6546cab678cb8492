import type { Removing } from '../../core/model/removal.ts';
import { planReadmit, planRemove } from '../../store/remove.ts';
import { personOf } from '../by.ts';
import { finish, planned } from '../carry-out.ts';
import { ledgerOf } from '../ledger.ts';
import { writing } from '../locking.ts';
import type { Run } from '../session.ts';
import { counted } from '../terminal/diagnostics.ts';
import { oneLine } from '../terminal/safe.ts';
import { relativePath } from '../view.ts';

export interface RemoveOptions {
  /** Its id, or the beginning of one. */
  readonly article: string;
  readonly by?: string;
  readonly note?: string;
  /** Takes the removal back. */
  readonly withdraw?: boolean;
  readonly dryRun?: boolean;
}

/** Takes an article out of the ledger, or lets one that was taken out come back. */
export const remove: Run<RemoveOptions> = writing('remove', async (session, options) => {
  const { io } = session;
  const { article, by, note, withdraw = false, dryRun = false } = options;
  const ledger = ledgerOf(session);
  const decision: Removing = {
    decision: withdraw ? 'withdraw' : 'remove',
    by: personOf(ledger, by, 'removes'),
    at: io.today(),
    ...(note === undefined ? {} : { note }),
  };
  const { plan, kept, article: id } = planned((withdraw ? planReadmit : planRemove)(ledger, { article, decision }));
  const about = { article: id, kept };
  const exit = await finish(session, { root: ledger.root, plan }, { command: 'remove', dryRun, about });
  for (const path of kept.slice(0, MOST)) io.err(`stays ${oneLine(relativePath(io.folder, ledger.root, path))}\n`);
  if (kept.length > MOST) io.err(`  and ${kept.length - MOST} more\n`);
  if (withdraw) io.err(`${id} may be ingested again\n`);
  else
    io.err(
      kept.length === 0
        ? `nobody decided anything of what ${id} told\n`
        : `${counted(kept.length, 'file')} of decisions on what ${id} told ${kept.length === 1 ? 'stays' : 'stay'}\n`,
    );
  return exit;
});

/** More lines than these nobody reads. */
const MOST = 20;
