import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, realpathSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { VERSION } from '../../src/cli/version.ts';
import { depot } from '../support/depot.ts';
import { folder } from '../support/folder.ts';
import { ledgerWith } from '../support/ledger.ts';

/** The built program in a process of its own. */

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const CLAIMS = join(ROOT, 'bin/claims.js');

function claims(argv: readonly string[], cwd: string, node: readonly string[] = []) {
  return spawnSync(process.execPath, [...node, CLAIMS, ...argv], { cwd, encoding: 'utf8' });
}

test('the version is the package’s', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(VERSION).toBe(version);
  expect(claims(['--version'], ROOT).stdout).toBe(`${version}\n`);
});

test.each([
  ['done', ['list', 'articles'], 0],
  ['nothing found', ['who-said', 'zeppelin'], 1],
  ['wrong usage', ['list', 'rumours'], 2],
  ['an input that is not there', ['extract', 'none.txt'], 4],
])('exit code: %s', (_name, argv, status) => {
  expect(claims(argv, ledgerWith(depot)).status).toBe(status);
});

test('colours come where they are asked for, in results and in errors', () => {
  const control = String.fromCharCode(27);
  for (const when of ['always', 'never']) {
    const { stdout } = claims(['--color', when, 'who-said', 'tonnes'], ledgerWith(depot));
    const { stderr } = claims(['--color', when, 'list', 'articles'], folder());
    expect([stdout.includes(control), stderr.includes(control)]).toEqual([when === 'always', when === 'always']);
  }
});

test('no ledger: exit code 2', () => {
  expect(claims(['list', 'articles'], folder()).status).toBe(2);
});

test('a broken installation is 70, never 1', () => {
  const home = folder({
    'bin/claims.js': readFileSync(CLAIMS, 'utf8'),
    'bin/package.json': readFileSync(join(ROOT, 'bin/package.json'), 'utf8'),
    'package.json': '{"type": "module"}',
  });
  const { status, stderr } = spawnSync(process.execPath, [join(home, 'bin/claims.js')], { encoding: 'utf8' });
  expect(status).toBe(70);
  expect(stderr).toBe(`claims could not start: it is not built yet; run in ${realpathSync(home)}: npm ci\n`);
  mkdirSync(join(home, 'dist/bundle'), { recursive: true });
  writeFileSync(join(home, 'dist/bundle/claims.cjs'), 'throw new Error("spoilt");');
  const broken = spawnSync(process.execPath, [join(home, 'bin/claims.js')], { encoding: 'utf8' });
  expect([broken.status, broken.stderr.split('\n')[0]]).toEqual([70, 'claims could not start: Error: spoilt']);
});

test('a reader that is slow gets everything', () => {
  const command = `"${process.execPath}" "${CLAIMS}" extract --json samples/*.txt`;
  const whole = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 24 }).stdout;
  const slow = spawnSync('sh', ['-c', `${command} | (sleep 2; cat)`], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });
  // More than a pipe holds.
  expect(whole.length).toBeGreaterThan(2 ** 17);
  expect(slow.stdout === whole).toBe(true);
});

test('a reader that goes away is no error, and prints none', async () => {
  const child = spawn(process.execPath, [CLAIMS, '-C', ledgerWith(depot), 'list', 'claims', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const exit = await new Promise((done) => child.on('close', done));
  expect(err).toBe('');
  expect(exit).toBe(0);
});

/** Prints the path of every file of code that is loaded to the error stream; those of the bundle may be compiled by the command itself. */
const LISTING = [
  '--import',
  `data:text/javascript,${encodeURIComponent(`import vm from 'node:vm';
import module from 'node:module';
const loaded = new Set();
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    if (String(options?.filename).endsWith('.cjs')) loaded.add(options.filename);
  }
};
process.on('exit', () => {
  for (const path of [...loaded, ...Object.keys(module._cache)]) process._rawDebug('loaded ' + path);
});`)}`,
];

/** What a command loads: the paths of files, and for those that the build has joined also the modules in them. */
function modulesOf(argv: readonly string[], cwd: string): readonly string[] {
  const lines = claims(argv, cwd, LISTING).stderr.split('\n');
  const files = new Set(lines.flatMap((line) => (line.startsWith('loaded ') ? line.slice('loaded '.length) : [])));
  return [...files].flatMap((file) => [file, ...(readFileSync(file, 'utf8').match(/^\/\/ \S*[/\\]\S+\.js$/gm) ?? [])]);
}

test.runIf(process.versions.node.startsWith('20.'))('what was kept of a file that has changed since is not run', () => {
  const home = folder({
    'bin/claims.js': readFileSync(CLAIMS, 'utf8'),
    'bin/package.json': readFileSync(join(ROOT, 'bin/package.json'), 'utf8'),
    'dist/bundle/claims.cjs': readFileSync(join(ROOT, 'dist/bundle/claims.cjs'), 'utf8'),
  });
  const bundle = join(home, 'dist/bundle');
  copyFileSync(join(ROOT, 'dist/bundle/all.code'), join(bundle, 'all.code'));
  const { atime, mtime } = statSync(join(ROOT, 'dist/bundle/claims.cjs'));
  utimesSync(join(bundle, 'claims.cjs'), atime, mtime);
  const version = () => spawnSync(process.execPath, [join(home, 'bin/claims.js'), '--version'], { encoding: 'utf8' });
  expect(version().stdout).toBe(`${VERSION}\n`);
  writeFileSync(join(bundle, 'claims.cjs'), 'process.stdout.write("another");');
  expect(version().stdout).toBe('another');
  writeFileSync(join(bundle, 'all.code'), 'torn');
  expect(version().stdout).toBe('another');
});

test('a reading opens few files, for to find and link its modules one by one takes longer than to read', () => {
  const article = join(ROOT, 'samples/kolvara-courier.txt');
  const loaded = modulesOf(['extract', article], ROOT);
  expect(loaded.filter((name) => name.startsWith('// dist/core/extract/')).length).toBeGreaterThan(100);
  expect(loaded.filter((name) => !name.startsWith('//')).length).toBeLessThan(50);
});

test('help and completion load neither schemas, YAML, colours nor the model', () => {
  const heavy = /node_modules\/(?:zod|yaml|gray-matter|chalk|linkedom)\/|core\/extract\/|store\/|core\/model\//;
  for (const argv of [['--help'], ['who-said', '--help'], ['help', 'exit-codes'], ['--version']]) {
    const loaded = modulesOf(argv, ROOT);
    expect(loaded.filter((url) => url.endsWith('dist/cli/program.js'))).toHaveLength(1);
    expect(loaded.filter((url) => heavy.test(url))).toEqual([]);
  }
});

test('a query loads no model', () => {
  const loaded = modulesOf(['list', 'articles'], ledgerWith(depot));
  expect(loaded.some((url) => url.includes('core/query/'))).toBe(true);
  expect(loaded.filter((url) => /core\/extract\/(?!lexicon|names\/outlet-names)|linkedom/.test(url))).toEqual([]);
});

test('reading a plain text loads neither schemas nor YAML nor the page parser, nor colours that nobody sees', () => {
  const home = folder({ 'depot.txt': 'The ministry said two boats were lost.\n' });
  const loaded = modulesOf(['extract', 'depot.txt'], home);
  expect(loaded).toContain('// dist/core/extract/pipeline.js');
  expect(loaded.filter((url) => /node_modules\/(?:zod|yaml|gray-matter|linkedom|chalk)\//.test(url))).toEqual([]);
});

/** Prints which files of the bundle were compiled without what the build has kept of them. */
const REFUSALS = [
  '--import',
  `data:text/javascript,${encodeURIComponent(`import vm from 'node:vm';
import module from 'node:module';
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    if (this.cachedDataRejected !== false) process._rawDebug('compiled ' + options.filename);
  }
};
module.syncBuiltinESMExports();`)}`,
];

// Later versions keep what they compile themselves.
test.runIf(process.versions.node.startsWith('20.'))(
  'on Node 20 nothing is compiled that the build has compiled',
  () => {
    const article = join(ROOT, 'samples/kolvara-courier.txt');
    for (const argv of [
      ['extract', article],
      ['-C', ledgerWith(depot), 'who-said', 'boats'],
    ]) {
      expect(claims(argv, ROOT, REFUSALS).stderr).not.toContain('compiled ');
    }
  },
);
