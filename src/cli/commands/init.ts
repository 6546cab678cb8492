import { resolve } from 'node:path';
import { planInit } from '../../store/init.ts';
import { finish, planned } from '../carry-out.ts';
import type { Run } from '../session.ts';

export interface InitOptions {
  /** Where; the working folder (or `-C`) where nothing is said. */
  readonly folder?: string | undefined;
  readonly dryRun?: boolean;
}

const NEXT = `a new ledger; read articles into it with: claims ingest FILE…
where several people share it by git, let claims merge their files; once in each clone:
  git config merge.claims.driver "claims merge-driver %O %A %B %P"
`;

export const init: Run<InitOptions> = async (session, { folder, dryRun = false }) => {
  const { root, plan } = planned(planInit(resolve(session.io.folder, folder ?? session.directory ?? '.')));
  const exit = await finish(session, { root, plan }, { command: 'init', dryRun });
  if (!dryRun) session.io.err(NEXT);
  return exit;
};
