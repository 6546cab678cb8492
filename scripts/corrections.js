// Corrects many more made articles than the tests do: no id of a telling may become another telling's. The seed of a failure
// is printed; CLAIMS_TELL=1 prints the words too.
//
//   npm run corrections [-- CORRECTIONS [SEED]]      10,000 if not given
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [corrections = '10000', seed = '100001'] = process.argv.slice(2);
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const options = ['--disable-console-intercept', '--testTimeout=7200000'];
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/corrections', ...options], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, CLAIMS_CORRECTIONS: corrections, CLAIMS_SEED: seed },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
