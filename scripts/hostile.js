// Lays every hostile thing that we know before the program, in full size, and prints what each command came to: exit
// code, seconds of the processor, most memory until then, what is wrong.
//
//   npm run hostile [-- WORDS]      only those whose name has these words
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/hostile/large.test.ts'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, CLAIMS_HOSTILE: 'large', CLAIMS_HOSTILE_CASE: process.argv.slice(2).join(' ') },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
