#!/usr/bin/env node
// CommonJS, as package.json beside it says: as a module it would take Node some 10 ms longer to start.
const { openSync, readFileSync, readSync, statSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const bundle = join(__dirname, '../dist/bundle/');
const isNode20 = process.versions.node.startsWith('20.');
/**
 * Node 20 optimises a function before it has seen enough of it, and soon has to take that back: reading ten articles then takes nearly
 * twice the processor time. Later versions go another way, and do not know the switch. The other lets memory for what is new grow at
 * once: in small steps a short command looks through all that it holds a dozen times. The third compiles an expression when it has been used
 * four times, not once: a short command uses a hundred of them, most for a word or two. Long texts are not waited with.
 */
const RUNNING = '--interrupt-budget=600000 --semi-space-growth-factor=16 --regexp-tier-up-ticks=4';
/** As they are by themselves: of Node's own modules the engine refuses what was compiled under other switches. */
const AS_NODE_IS = '--interrupt-budget=67584 --semi-space-growth-factor=2 --regexp-tier-up-ticks=1';
const loaded = new Map();
let kept = null;

enableCompileCache?.();
try {
  if (isNode20) {
    // Every command prints: what Node loads for that it finds compiled only while the switches are as it knows them.
    void [process.stdout, process.stderr];
    setFlagsFromString(RUNNING);
    kept = openKept();
    requireKept('./claims.cjs');
  } else require(join(bundle, 'claims.cjs'));
} catch (error) {
  // Node would exit with 1, which means "the answer is no".
  const built = statSync(join(bundle, 'claims.cjs'), { throwIfNoEntry: false }) !== undefined;
  const why = error instanceof Error ? error.stack : error;
  const home = join(__dirname, '..');
  process.stderr.write(`claims could not start: ${built ? why : `it is not built yet; run in ${home}: npm ci`}\n`);
  process.exitCode = 70;
}

/**
 * As `require`, for files of the bundle: Node 20 keeps nothing of what it compiled, so it is given what scripts/keep-code.js kept. The
 * engine refuses what another version of it has compiled, and compiles itself.
 */
function requireKept(id) {
  const known = loaded.get(id);
  if (known !== undefined) return known.exports;
  const made = { exports: {} };
  loaded.set(id, made);
  const path = join(bundle, id);
  const { source, code } = readKept(id, path) ?? { source: wrapped(path), code: undefined };
  const script = new Script(source, { filename: path, cachedData: code });
  const inside = (other) => (other.startsWith('./') ? requireKept(other) : requireOther(other));
  script.runInThisContext()(made.exports, inside, made, path, bundle);
  return made.exports;
}

/** The bundle is ASCII. */
function wrapped(path) {
  return `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'latin1')}\n})`;
}

function requireOther(id) {
  setFlagsFromString(AS_NODE_IS);
  try {
    return require(id);
  } finally {
    setFlagsFromString(RUNNING);
  }
}

/** One file, open as long as the command runs: forty files take a short command longer. Null where nothing was kept. */
function openKept() {
  try {
    const file = openSync(join(bundle, 'all.code'));
    const start = Buffer.allocUnsafeSlow(2 ** 15);
    const length = readSync(file, start, 0, start.length, 0);
    const end = start.indexOf(10);
    if (end < 0 || end >= length) return null;
    const parts = JSON.parse(start.latin1Slice(0, end));
    // All are read into the same memory, one after the other: what is new must be given by the system, page by page.
    const longest = Math.max(...Object.values(parts).map(({ code, source }) => code + source));
    return { file, parts, bytes: Buffer.allocUnsafeSlow(longest) };
  } catch {
    return null;
  }
}

/** What is kept of a file: its text as it is compiled, and what came of that. Null where it is not as it was. */
function readKept(id, path) {
  const part = kept?.parts[id];
  if (part === undefined) return null;
  const { mtimeMs, size } = statSync(path);
  if (mtimeMs !== part.mtime || size !== part.size) return null;
  const { bytes } = kept;
  const length = part.code + part.source;
  if (readSync(kept.file, bytes, 0, length, part.from) < length) return null;
  return { source: bytes.latin1Slice(part.code, length), code: bytes.subarray(0, part.code) };
}
