// Writes docs/cli.md from the tree of commands; with --check, says whether it is current. Runs on the build.
//
//   npm run build && node scripts/docs.js [--check]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reference } from '../dist/cli/reference.js';

const file = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs', 'cli.md');
const wanted = reference();
const current = existsSync(file) ? readFileSync(file, 'utf8') : null;

if (!process.argv.includes('--check')) {
  if (current !== wanted) writeFileSync(file, wanted);
} else if (current !== wanted) {
  process.stderr.write('docs/cli.md is not what the commands say. Write it with: node scripts/docs.js\n');
  process.exitCode = 1;
}
