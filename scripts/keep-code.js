// Keeps what the engine compiles of the bundle, in dist/bundle/all.code, for Node 20, which has no cache for that itself: compiling
// takes a fifth of a short command. It is what this very engine made of these very files; another one refuses it, and so it is never
// packed. The commands that people wait for are run once, so that what they use is in it. bin/claims.js reads it: a line of JSON says
// where in the file each one's compiled code begins, which its text follows.
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, 'dist/bundle');
/** Switches of the engine, as they are where the command loads a file: under others it refuses what it compiled. */
const [, RUNNING] = readFileSync(join(root, 'bin/claims.js'), 'utf8').match(/RUNNING = '([^']+)'/);
/** Enough that the ledger gets an index. */
const ARTICLES = 80;
/** In bytes: what the line at its beginning may have. */
const START = 2 ** 15;
/** What Node puts about a file. */
const [BEFORE, BEHIND] = ['(function (exports, require, module, __filename, __dirname) {', '\n})'];
const OUTLETS = ['Evening Post', 'Morning Herald', 'Daily Record'];

const isNeeded = process.versions.node.startsWith('20.');
const folder = isNeeded ? mkdtempSync(join(tmpdir(), 'claims-code-')) : '';
/** By the name that bin/claims.js knows a file of the bundle by. */
const codes = new Map();

if (isNeeded) keep();

function keep() {
  try {
    const [text, ...texts] = writeTexts(join(folder, 'texts'));
    const ledger = join(folder, 'ledger');
    const inIt = (...argv) => run(['-C', ledger, ...argv]);
    mkdirSync(ledger);
    run(['init', ledger]);
    const third = Math.ceil(texts.length / OUTLETS.length);
    for (const [at, outlet] of OUTLETS.entries()) {
      inIt(
        'ingest',
        ...texts.slice(at * third, (at + 1) * third),
        '--outlet',
        outlet,
        '--published',
        `2031-03-0${at + 1}`,
      );
    }
    run(['extract', text]);
    for (const argv of [['list', 'claims'], ['todo'], ['conflicts']]) inIt(...argv);
    const asked = ['who-said', 'said'];
    const [{ id }] = JSON.parse(inIt(...asked, '--json')).results;
    inIt('show', id);
    const [{ tellings }] = JSON.parse(inIt('conflicts', '--json')).results;
    // What git brings is linked when somebody asks next.
    for (const argv of [asked, ['trace', id], ['trace', tellings[0].id]]) {
      const bring = takeAway(ledger);
      inIt(...asked);
      bring();
      inIt(...argv);
    }
    inIt('ingest', text, '--outlet', OUTLETS[0], '--published', '2031-03-04');
    inIt('check');
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

/** Moves the files of one article out of the ledger; gives what moves them back. */
function takeAway(ledger) {
  const [tellings] = filesIn(join(ledger, 'tellings'));
  const files = filesIn(ledger).filter((path) => basename(path).startsWith(basename(tellings, '.json')));
  const away = (path) => join(ledger, '..', basename(path));
  for (const path of files) renameSync(path, away(path));
  return () => {
    for (const path of files) renameSync(away(path), path);
  };
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function run(argv) {
  const noted = join(folder, 'noted');
  rmSync(noted, { recursive: true, force: true });
  mkdirSync(noted);
  const given = JSON.stringify({ switches: RUNNING, noted });
  const modules = ['vm', 'module', 'fs', 'v8'].map((name) => `await import('node:${name}')`);
  const probe = `data:text/javascript,${encodeURIComponent(`(${noteAtExit})(${given}, ${modules})`)}`;
  const options = { encoding: 'utf8', maxBuffer: 2 ** 28 };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', probe, join(root, 'bin/claims.js'), ...argv],
    options,
  );
  if (status !== 0) throw new Error(`claims ${argv.join(' ')} ended with ${status}: ${stderr}`);
  for (const name of readdirSync(noted)) codes.set(`./${name}`, readFileSync(join(noted, name)));
  writeKept();
  return stdout;
}

/** Runs before the command: notes what it compiles, and writes at its end what came of that. */
function noteAtExit(
  { switches, noted },
  { default: vm },
  { syncBuiltinESMExports },
  { writeFileSync: write },
  { setFlagsFromString },
) {
  const scripts = [];
  vm.Script = class extends vm.Script {
    constructor(source, options) {
      super(source, options);
      scripts.push({ name: options.filename.split(/[\\/]/).at(-1), script: this });
    }
  };
  syncBuiltinESMExports();
  process.on('exit', () => {
    setFlagsFromString(switches);
    for (const { name, script } of scripts) write(`${noted}/${name}`, script.createCachedData());
  });
}

function writeKept() {
  const parts = {};
  const pieces = [];
  let from = START;
  for (const [id, code] of codes) {
    const path = join(bundle, id);
    const source = Buffer.from(`${BEFORE}${readFileSync(path, 'latin1')}${BEHIND}`, 'latin1');
    const { mtimeMs, size } = statSync(path);
    parts[id] = { mtime: mtimeMs, size, from, code: code.length, source: source.length };
    pieces.push(code, source);
    from += code.length + source.length;
  }
  const start = Buffer.alloc(START, ' ');
  if (start.write(`${JSON.stringify(parts)}\n`, 'latin1') === START) throw new Error('dist/bundle has too many files');
  writeFileSync(join(bundle, 'all.code'), Buffer.concat([start, ...pieces]));
}
