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

const hash = createHash('sha256');
for (const path of paths) {
  const bytes = readFileSync(join(root, path));
  hash.update(`${path}\n${bytes.length}\n`).update(bytes);
}
const reading = hash.digest('hex').slice(0, 8);
writeFileSync(join(root, 'dist/reading.json'), `${JSON.stringify({ reading })}\n`);
