// Reads many more texts of any kind than the tests do: no throw, every span proved. The seed of a failure is printed.
//
//   npm run fuzz [-- TEXTS]      10,000 if not given
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [texts = '10000'] = process.argv.slice(2);
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/any-text.test.ts'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, CLAIMS_TEXTS: texts },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
