import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folder } from '../support/folder.ts';

const SCRIPT = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'scripts/count-tests.js');

test.each([
  ['all pass', '{"numPassedTests": 12, "numFailedTests": 0}', '0', '12 0'],
  ['some fail', '{"numPassedTests": 9, "numFailedTests": 3}', '1', '9 3'],
  ['a file does not load: no test fails, yet the run did', '{"numPassedTests": 9, "numFailedTests": 0}', '1', '9 1'],
  ['no test ran at all', '{"numPassedTests": 0, "numFailedTests": 0}', '0', '0 1'],
  ['the build failed: there is no report', '', '2', '0 1'],
])('%s', (_name, report, exit, counted) => {
  const home = folder({ 'report.json': report });
  const { stdout } = spawnSync(process.execPath, [SCRIPT, join(home, 'report.json'), exit], { encoding: 'utf8' });
  expect(stdout).toBe(`${counted}\n`);
});
