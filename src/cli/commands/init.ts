import { resolve } from 'node:path';
import { planInit } from '../../store/init.ts';
import { finish, planned } from '../carry-out.ts';
import type { Run } from '../session.ts';

export interface InitOptions {
  /** Where; the working folder (or `-C`) where nothing is said. */
  readonly folder?: string | undefined;
  readonly dryRun?: boolean;
}

export const init: Run<InitOptions> = async (session, { folder, dryRun = false }) => {
  const { root, plan } = planned(planInit(resolve(session.io.folder, folder ?? session.directory ?? '.')));
  return finish(session, { root, plan }, { command: 'init', dryRun });
};
