// The main job on the sample articles, in a ledger that is thrown away: npm run sample. Each command is printed before what
// it says. Exits with the code of the first command that fails.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const home = mkdtempSync(join(tmpdir(), 'claims-'));
const articles = readdirSync(join(root, 'samples')).filter((name) => name.endsWith('.txt'));

/**
 * What a person would type, the arguments that it stands for, and the folder of the temporary one that it runs in.
 * Of a long output the first `lines` are shown.
 */
const commands = [
  { typed: 'claims init newsroom && cd newsroom', run: ['init', 'newsroom'], folder: '.' },
  {
    typed: 'claims ingest ../samples/kolvara-meridian.txt --outlet Meridian --published 2031-03-05',
    run: ['ingest', '../samples/kolvara-meridian.txt', '--outlet', 'Meridian', '--published', '2031-03-05'],
  },
  { typed: 'claims ingest ../samples/*.txt', run: ['ingest', ...articles.map((name) => `../samples/${name}`)] },
  { typed: 'claims who-said "3,400 tonnes"', run: ['who-said', '3,400 tonnes'] },
  { typed: 'claims who-said drone', run: ['who-said', 'drone'] },
  { typed: 'claims check', run: ['check'], lines: 5 },
];

function show({ typed, run, folder = 'newsroom', lines = Number.POSITIVE_INFINITY }) {
  process.stdout.write(`\n$ ${typed}\n`);
  const cli = join(root, 'bin/claims.js');
  const stdout = Number.isFinite(lines) ? 'pipe' : 'inherit';
  const options = { cwd: join(home, folder), stdio: ['ignore', stdout, 'inherit'], encoding: 'utf8' };
  const { status, stdout: printed } = spawnSync(process.execPath, [cli, ...run], options);
  if (printed) process.stdout.write(head(printed, lines));
  return status ?? 1;
}

function head(text, lines) {
  const all = text.trimEnd().split('\n');
  return `${[...all.slice(0, lines), ...(all.length > lines ? [`… ${all.length - lines} more`] : [])].join('\n')}\n`;
}

try {
  cpSync(join(root, 'samples'), join(home, 'samples'), { recursive: true });
  process.exitCode = commands.reduce((code, command) => (code === 0 ? show(command) : code), 0);
} finally {
  rmSync(home, { recursive: true, force: true });
}
