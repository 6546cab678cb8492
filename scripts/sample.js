// The main job on the sample articles, in a ledger that is thrown away: npm run sample. Each command is printed before what
// it says. Exits with the code of the first command that fails.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const samples = join(root, 'samples');
const articles = readdirSync(samples).filter((name) => name.endsWith('.txt'));
const ledger = mkdtempSync(join(tmpdir(), 'claims-'));

/** Arguments of each command, and how they are shown: a person would write a pattern, not twelve names. */
const commands = [
  { run: ['init', ledger], shown: 'claims init newsroom && cd newsroom' },
  {
    run: ['-C', ledger, 'ingest', ...articles.map((name) => join(samples, name))],
    shown: 'claims ingest ../samples/*.txt',
  },
  { run: ['-C', ledger, 'who-said', '3,400 tonnes'], shown: 'claims who-said "3,400 tonnes"' },
  {
    run: ['-C', ledger, 'who-said', 'knots', '--figure', '>=9'],
    shown: "claims who-said knots --figure '>=9'",
  },
  { run: ['-C', ledger, 'check'], shown: 'claims check' },
];

function show({ run, shown }) {
  process.stdout.write(`\n$ ${shown}\n`);
  const { status } = spawnSync(process.execPath, [join(root, 'bin/claims.js'), ...run], { stdio: 'inherit' });
  return status ?? 1;
}

try {
  process.exitCode = commands.reduce((code, command) => (code === 0 ? show(command) : code), 0);
} finally {
  rmSync(ledger, { recursive: true, force: true });
}
