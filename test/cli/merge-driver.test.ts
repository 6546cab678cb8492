import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { applyPlan } from '../../src/store/apply.ts';
import { planInit } from '../../src/store/init.ts';
import { folder } from '../support/folder.ts';

const CLAIMS = fileURLToPath(new URL('../../bin/claims.js', import.meta.url));
const FILE = 'data/speakers/karsk-port.yaml';

test('git merges two people’s work on one file through the driver, and shows a conflict where there is one', async () => {
  const root = folder({ [FILE]: 'name: Karsk Port\naliases:\n  - the port\n' });
  const planned = planInit(join(root, 'data'));
  // The folder holds a file of a ledger already, so its attributes are written by hand.
  expect(planned.ok).toBe(false);
  const fresh = planInit(join(root, 'fresh'));
  if (!fresh.ok) throw new Error(fresh.reason);
  await applyPlan(fresh.root, fresh.plan);
  writeFileSync(join(root, 'data/.gitattributes'), readFileSync(join(root, 'fresh/.gitattributes')));
  const git = (...argv: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ilse', '-c', 'user.email=ilse@example.org', ...argv], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const commit = (text: string, message: string): void => {
    writeFileSync(join(root, FILE), text);
    git('commit', '-qam', message);
  };
  git('init', '-q', '-b', 'main');
  git('config', 'merge.claims.driver', `"${process.execPath}" "${CLAIMS}" merge-driver %O %A %B %P`);
  git('add', 'data');
  git('commit', '-qm', 'the port');
  git('checkout', '-qb', 'desk');
  commit('name: Karsk Port\naliases:\n  - the port\n  - KPA\n', 'another name');
  git('checkout', '-q', 'main');
  commit('name: Karsk Port\naliases:\n  - the port\n  - port of Karsk\n', 'a third name');
  git('merge', '-q', '--no-edit', 'desk');
  expect(readFileSync(join(root, FILE), 'utf8')).toBe(
    'name: Karsk Port\naliases:\n  - the port\n  - KPA\n  - port of Karsk\n',
  );
  git('checkout', '-qb', 'other');
  commit('name: Karsk Port\nkind: company\n', 'a company');
  git('checkout', '-q', 'main');
  commit('name: Karsk Port\nkind: government\n', 'an authority');
  const merge = spawnSync('git', ['merge', 'other'], { cwd: root, encoding: 'utf8' });
  expect(merge.status).not.toBe(0);
  expect(merge.stderr).toContain(`conflict ${FILE}: both changed it`);
  expect(readFileSync(join(root, FILE), 'utf8')).toBe(
    'name: Karsk Port\n<<<<<<< ours\nkind: government\n=======\nkind: company\n>>>>>>> theirs\n',
  );
});
