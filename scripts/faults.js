// Kills runs at random moments, fills disks, crosses runs: what is written must be whole, and what was decided there.
//
//   npm run faults [-- KILLS]      200 if not given; with fewer than 20 a smaller ledger is killed
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [kills = '200'] = process.argv.slice(2);
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/faults', '--no-file-parallelism'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, CLAIMS_KILLS: kills },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
