// Writes docs/cli.md from the tree of commands and docs/rules.md from the rules of check; with --check, says whether they are
// current. Runs on the build.
//
//   npm run build && node scripts/docs.js [--check]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reference } from '../dist/cli/reference.js';
import { rulesPage } from '../dist/cli/rule-record.js';

const docs = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs');

for (const [name, wanted] of Object.entries({ 'cli.md': reference(), 'rules.md': rulesPage() })) {
  const file = join(docs, name);
  const current = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (!process.argv.includes('--check')) {
    if (current !== wanted) writeFileSync(file, wanted);
  } else if (current !== wanted) {
    process.stderr.write(`docs/${name} is not what the program says. Write it with: node scripts/docs.js\n`);
    process.exitCode = 1;
  }
}
