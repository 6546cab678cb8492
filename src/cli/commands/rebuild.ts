import { loadArticleReader } from '../../store/article-reader.ts';
import { planRebuild } from '../../store/rebuild.ts';
import { finish } from '../carry-out.ts';
import { EXIT } from '../exit-codes.ts';
import { ledgerOf } from '../ledger.ts';
import { writing } from '../locking.ts';
import type { Run } from '../session.ts';
import { counted } from '../terminal/diagnostics.ts';
import { progressOn } from '../terminal/progress.ts';
import { oneLine } from '../terminal/safe.ts';
import { relativePath } from '../view.ts';

export interface RebuildOptions {
  readonly dryRun?: boolean;
}

/** Reads all articles again; those that cannot be are named and left as they are. */
export const rebuild: Run<RebuildOptions> = writing('rebuild', async (session, { dryRun = false }) => {
  const { io, notes } = session;
  const ledger = ledgerOf(session);
  const progress = progressOn(io);
  const { plan, read, reopened, skipped } = planRebuild(ledger, await loadArticleReader(), {
    onProgress: (done, of) => progress.step(done, of, 'articles'),
  });
  progress.end();
  await finish(session, { root: ledger.root, plan }, { command: 'rebuild', dryRun });
  for (const { path, reason } of skipped) {
    io.err(`${notes.warning('left as it is')} ${oneLine(relativePath(io.folder, ledger.root, path))}: ${reason}\n`);
  }
  if (reopened > 0)
    io.err(`${notes.warning('reopened')} ${counted(reopened, 'review')}; see them with: claims review\n`);
  io.err(`${counted(read, 'article')} read\n`);
  return skipped.length > 0 ? EXIT.partly : EXIT.done;
});
