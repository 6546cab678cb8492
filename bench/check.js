// What `claims check` takes of a large ledger (bench/ledger.js makes it):
//   full      every rule over every file
//   clone     `check --since HEAD` with 100 articles' tellings rewritten and nothing kept yet, as in a fresh clone
//   since     the same again
//   git       what git alone takes to say what changed, which `since` has it do meanwhile
// Files a second are of the processor's time, which other programs on the machine lengthen less than the clock.
//
//   npm run bench -- --check                     10,000 articles, after the speed of reading
//   node bench/check.js --articles 30000         others (of the program as built)
//   node bench/check.js --json                   for another program
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeArticles } from './ledger.js';
import { typed } from './typed.js';

const claims = join(dirname(dirname(fileURLToPath(import.meta.url))), 'bin', 'claims.js');
const { values: options } = typed(import.meta.filename, {
  options: { articles: { type: 'string', default: '10000' }, json: { type: 'boolean', default: false } },
});
const articles = Number.parseInt(options.articles, 10);
const CHANGED = 100;

const root = mkdtempSync(join(tmpdir(), 'claims-check-'));
const ledger = join(root, 'ledger');
const usage = join(root, 'usage');
/** Has a process write down at its end what of the processor it has used, and the most memory that it had. */
const PROBE = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(${JSON.stringify(usage)}, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]));
});`,
)}`;

function git(...argv) {
  const { status, stderr } = spawnSync('git', [
    '-C',
    ledger,
    '-c',
    'user.name=bench',
    '-c',
    'user.email=bench',
    ...argv,
  ]);
  if (status !== 0) throw new Error(`git ${argv[0]}: ${stderr}`);
}

/** Seconds by the clock. */
function changed() {
  const start = process.hrtime.bigint();
  git('diff', '--name-only', 'HEAD');
  git('ls-files', '--others', '--exclude-standard');
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9 };
}

/** Seconds by the clock and of the processor, and megabytes. */
function check(...argv) {
  const start = process.hrtime.bigint();
  const ran = ['--import', PROBE, claims, '-C', ledger, 'check', '--format', 'json', ...argv];
  const { status, stderr } = spawnSync(process.execPath, ran, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0 && status !== 1) throw new Error(`claims check ended with ${status}: ${stderr}`);
  const [processor, megabytes] = JSON.parse(readFileSync(usage, 'utf8'));
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, processor_seconds: processor, megabytes };
}

/** Gives some tellings another confidence, as a better model would. */
function change() {
  const paths = readdirSync(join(ledger, 'tellings'), { recursive: true, encoding: 'utf8' });
  for (const path of paths.filter((name) => name.endsWith('.json')).slice(0, CHANGED)) {
    const place = join(ledger, 'tellings', path);
    writeFileSync(place, readFileSync(place, 'utf8').replaceAll('"confidence": 0.9', '"confidence": 0.8'));
  }
}

/** One line of a person's table. */
function rowOf([name, { seconds, processor_seconds, megabytes }], files) {
  const time = `${name.padEnd(6)} ${seconds.toFixed(2)} s`;
  if (processor_seconds === undefined) return time;
  const rate = name === 'since' ? `${CHANGED} changed` : `${(files / processor_seconds).toFixed(0)} files/s`;
  return `${time} (${processor_seconds.toFixed(2)} s of the processor), ${rate}, ${megabytes.toFixed(0)} MB`;
}

try {
  writeArticles(ledger, { from: 0, to: articles });
  const files = 2 * articles + 1;
  const full = check();
  git('init', '-q');
  writeFileSync(join(ledger, '.gitignore'), '.claims/\n');
  git('add', '-A');
  git('commit', '-qm', 'all');
  change();
  const rows = { full, clone: check('--since', 'HEAD'), since: check('--since', 'HEAD'), git: changed() };
  if (options.json) process.stdout.write(`${JSON.stringify({ files, ...rows }, null, 2)}\n`);
  else {
    const lines = Object.entries(rows).map((row) => rowOf(row, files));
    process.stdout.write(`claims check of ${files} files\n\n${lines.join('\n')}\n`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
