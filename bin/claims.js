#!/usr/bin/env node
import { readFileSync, statSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import vm from 'node:vm';

const bundle = fileURLToPath(new URL('../dist/bundle/', import.meta.url));
const require = createRequire(join(bundle, 'claims.cjs'));
const isNode20 = process.versions.node.startsWith('20.');

module.enableCompileCache?.();
// Node 20 optimises a function before it has seen enough of it, and soon has to take that back: reading ten articles then
// takes nearly twice the processor time. Later versions go another way, and do not know the flag.
if (isNode20) setFlagsFromString('--interrupt-budget=600000');
try {
  (isNode20 ? requireKept : require)('./claims.cjs');
} catch (error) {
  // Node would exit with 1, which means "the answer is no".
  process.stderr.write(`claims could not start: ${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 70;
}

/**
 * As `require`, for files of the bundle: Node 20 keeps nothing of what it compiled, so it is given what scripts/keep-code.js kept. The
 * engine refuses what another version of it has compiled, and compiles itself.
 */
function requireKept(id) {
  requireKept.loaded ??= new Map();
  const known = requireKept.loaded.get(id);
  if (known !== undefined) return known.exports;
  const made = { exports: {} };
  requireKept.loaded.set(id, made);
  const path = join(bundle, id);
  // The bundle is ASCII.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'latin1')}\n})`;
  const script = new vm.Script(source, {
    filename: path,
    cachedData: keptCode(path),
  });
  const inside = (other) => (other.startsWith('./') ? requireKept(other) : require(other));
  script.runInThisContext()(made.exports, inside, made, path, bundle);
  return made.exports;
}

/** Undefined where there is none, or where the file was written after it. */
function keptCode(path) {
  const kept = statSync(`${path}.code`, { throwIfNoEntry: false });
  return kept !== undefined && kept.mtimeMs >= statSync(path).mtimeMs ? readFileSync(`${path}.code`) : undefined;
}
