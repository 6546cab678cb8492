#!/usr/bin/env node
// CommonJS, as package.json beside it says: as a module it would take Node some 10 ms longer to start.
const { readFileSync, statSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const bundle = join(__dirname, '../dist/bundle/');
const isNode20 = process.versions.node.startsWith('20.');
/**
 * Node 20 optimises a function before it has seen enough of it, and soon has to take that back: reading ten articles then takes nearly
 * twice the processor time. Later versions go another way, and do not know the switch. The other lets memory for what is new grow at
 * once: in small steps a short command looks through all that it holds a dozen times.
 */
const RUNNING = '--interrupt-budget=600000 --semi-space-growth-factor=16';
/** As they are by themselves: of Node's own modules the engine refuses what was compiled under other switches. */
const AS_NODE_IS = '--interrupt-budget=67584 --semi-space-growth-factor=2';
const loaded = new Map();

enableCompileCache?.();
try {
  if (isNode20) {
    setFlagsFromString(RUNNING);
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
  // The bundle is ASCII.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'latin1')}\n})`;
  const code = keptCode(path);
  const script = new Script(source, { filename: path, cachedData: code });
  const inside = (other) => (other.startsWith('./') ? requireKept(other) : requireOther(other));
  script.runInThisContext()(made.exports, inside, made, path, bundle);
  return made.exports;
}

function requireOther(id) {
  setFlagsFromString(AS_NODE_IS);
  try {
    return require(id);
  } finally {
    setFlagsFromString(RUNNING);
  }
}

/** Undefined where there is none, or where the file was written after it. */
function keptCode(path) {
  const kept = statSync(`${path}.code`, { throwIfNoEntry: false });
  return kept !== undefined && kept.mtimeMs >= statSync(path).mtimeMs ? readFileSync(`${path}.code`) : undefined;
}
