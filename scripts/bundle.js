// Joins the command's modules into a few files, dist/bundle/, after a build: to find, open and link the 270 modules of one
// reading takes longer than the reading. What a command imports when it runs stays a file of its own. Names and lines stay
// as they are, and each module's path stands above it, so that an error's trace can be read. The files are CommonJS, which Node finds and
// links sooner, and of which it can be given the compiled code (keep-code.js).
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'dist/bundle');
const NOTHING = '\0nothing';

// commander can start other programs as commands, and loads for that what half of its own start takes. Ours are no programs.
const isForPrograms = (id, importer) => id === 'node:child_process' && /[\\/]commander[\\/]/.test(importer ?? '');

/** Packages that are joined with the command's modules: to find and link their files takes longer than to run them. */
const JOINED = ['chalk', 'commander', 'yaml', 'zod'];
/** `#…` is chalk's name for files of its own. */
const isOurs = (id) => id.startsWith('#') || JOINED.some((name) => id === name || id.startsWith(`${name}/`));

const knownStems = join(root, 'dist/core/link/words/known-stems.js');
const keptTexts = join(root, 'dist/core/link/words/kept-texts.js');

const workedOut = workOut();

const program = await rolldown({
  cwd: root,
  input: { claims: join(root, 'dist/cli/main.js') },
  platform: 'node',
  // A table of 350 kB stands in the file once, however often it is asked for its beginning.
  optimization: { inlineConst: false },
  // Packages are loaded from where they are installed, but for those that nearly every command needs.
  external: (id, importer) => !isOurs(id) && id !== NOTHING && !/^[./]|^\w:/.test(id) && !isForPrograms(id, importer),
  plugins: [
    {
      name: 'no-programs',
      resolveId: (id, importer) => (isForPrograms(id, importer) ? NOTHING : null),
      load: (id) => (id === NOTHING ? 'export {};' : null),
    },
    {
      name: 'worked-out',
      load: async (id) => {
        if (id === knownStems) return `export const KNOWN_STEMS = '${(await workedOut).stems}';`;
        return id === keptTexts ? `export const KEPT_TEXTS = ${JSON.stringify((await workedOut).tables)};` : null;
      },
    },
  ],
});
await program.write({
  dir: folder,
  format: 'cjs',
  dynamicImportInCjs: false,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
  comments: false,
});
await program.close();
for (const name of readdirSync(folder)) toAscii(join(folder, name));
for (const name of JOINED) copyFileSync(licenseOf(name), join(folder, `LICENSE.${name}`));

/**
 * What src/core/link/words/known-stems.ts and kept-texts.ts tell of: linking the sample ledger asks for every word of the tables, and for
 * every table.
 */
async function workOut() {
  const { run } = await import('../dist/cli/run.js');
  const { stems } = await import('../dist/core/link/words/stems.js');
  const { keptText, tablesMade } = await import('../dist/core/link/words/kept-tables.js');
  const io = {
    out: () => {},
    err: () => {},
    terminal: { input: false, out: false, err: false },
    folder: root,
    environment: {},
    clock: () => 0,
    today: () => '2031-03-02',
    unread: () => false,
  };
  for (const argv of [['conflicts'], ['who-said', 'said'], ['drift']]) await run(['-C', 'data', ...argv], io);
  const known = [...stems].filter(([word]) => /^[a-z]+$/.test(word));
  const tables = [...tablesMade].map(([name, made]) => [name, keptText(made)]);
  return { stems: known.flat().join(' '), tables: Object.fromEntries(tables) };
}

/** Node reads and compiles text of one byte a character faster. Other characters stand in strings and expressions only. */
function toAscii(path) {
  const code = readFileSync(path, 'utf8');
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(path, code.replace(/[^\0-\x7f]/g, escaped));
}

/** In the package's own folder, above the file that it is loaded from. */
function licenseOf(name) {
  let folder = dirname(fileURLToPath(import.meta.resolve(name)));
  while (!existsSync(join(folder, 'LICENSE'))) {
    if (folder === dirname(folder)) throw new Error(`${name} has no licence`);
    folder = dirname(folder);
  }
  return join(folder, 'LICENSE');
}
