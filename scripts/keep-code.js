// Keeps what the engine compiles of the bundle, beside each of its files as NAME.code, for Node 20, which has no cache for that itself:
// compiling takes a fifth of a short command. It is what this very engine made of these very files; another one refuses it, and so
// it is never packed. The commands that people wait for are run once, so that what they use is in it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Switches of the engine, as they are where the command loads a file. */
const [, LOADING] = readFileSync(join(root, 'bin/claims.js'), 'utf8').match(/LOADING = '([^']+)'/);
/** Enough that the ledger gets an index. */
const ARTICLES = 80;

if (process.versions.node.startsWith('20.')) keep();

function keep() {
  const folder = mkdtempSync(join(tmpdir(), 'claims-code-'));
  try {
    const texts = writeTexts(join(folder, 'texts'));
    const ledger = join(folder, 'ledger');
    mkdirSync(ledger);
    const asked = ['who-said', 'said'];
    const given = ['--outlet', 'Evening Post', '--published', '2031-03-02'];
    for (const argv of [
      ['init', ledger],
      ['-C', ledger, 'ingest', ...texts.slice(1), ...given],
      ['-C', ledger, ...asked],
      ['-C', ledger, 'ingest', texts[0], ...given],
      ['-C', ledger, 'list', 'claims'],
      ['extract', texts[0]],
      ['-C', ledger, 'conflicts'],
      ['-C', ledger, 'todo'],
    ]) {
      run(argv);
    }
    const [{ telling }] = JSON.parse(run(['-C', ledger, ...asked, '--json'])).results;
    for (const argv of [['trace'], ['show']]) run(['-C', ledger, ...argv, telling]);
    run(['-C', ledger, 'check']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each a few paragraphs of a sample. */
function writeTexts(folder) {
  mkdirSync(folder);
  const samples = readdirSync(join(root, 'samples')).filter((name) => name.endsWith('.txt'));
  const paragraphs = samples.sort().flatMap((name) => readFileSync(join(root, 'samples', name), 'utf8').split('\n\n'));
  return Array.from({ length: ARTICLES }, (_, at) => {
    const path = join(folder, `${at}.txt`);
    const some = [0, 1, 2].map((step) => paragraphs[(at * 2 + step) % paragraphs.length]);
    writeFileSync(path, `${some.join('\n\n')}\n\nThis is edition ${at}.\n`);
    return path;
  });
}

function run(argv) {
  const probe = `data:text/javascript,${encodeURIComponent(`(${keepAtExit})('${LOADING}', await import('node:vm'), await import('node:module'), await import('node:fs'), await import('node:v8'))`)}`;
  const options = { encoding: 'utf8', maxBuffer: 2 ** 28 };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', probe, join(root, 'bin/claims.js'), ...argv],
    options,
  );
  if (status === null || status > 4) throw new Error(`claims ${argv.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

/** Runs before the command: notes what it compiles, and writes at its end what came of that. */
function keepAtExit(
  switches,
  { default: vm },
  { syncBuiltinESMExports },
  { writeFileSync: write },
  { setFlagsFromString },
) {
  const scripts = [];
  vm.Script = class extends vm.Script {
    constructor(source, options) {
      super(source, options);
      scripts.push({ path: options.filename, script: this });
    }
  };
  syncBuiltinESMExports();
  process.on('exit', () => {
    setFlagsFromString(switches);
    for (const { path, script } of scripts) write(`${path}.code`, script.createCachedData());
  });
}
