// Writes dist/reading.json after a build: 8 hex digits that name what reads an article, model and rules and tables alike.
// Tellings carry them, so that `claims check` sees which were read by an earlier version.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Paths from the root of all files below a folder that end so, in code-unit order. */
function filesUnder(folder, ending) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending));
}

const paths = [
  ...filesUnder('dist/core/text', '.js'),
  ...filesUnder('dist/core/extract', '.js'),
  ...filesUnder('model', '.bin'),
].sort();

/** 8 hex digits over the names and bytes of these files. */
function stampOf(files) {
  const hash = createHash('sha256');
  for (const path of files) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 8);
}

// The index of a ledger is made anew by another program: it holds what linking found, and all of linking may have changed.
const program = [...filesUnder('dist/core', '.js'), ...filesUnder('dist/store', '.js'), ...filesUnder('model', '.bin')];
const stamps = { reading: stampOf(paths), program: stampOf(program.sort()) };
writeFileSync(join(root, 'dist/reading.json'), `${JSON.stringify(stamps)}\n`);
