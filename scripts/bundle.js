// Joins the command's modules into a few files, dist/bundle/, after a build: to find, open and link the 280 modules of one
// reading takes longer than the reading. What a command imports when it runs stays a file of its own. Names and lines stay
// as they are, and each module's path stands above it, so that an error's trace can be read.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const program = await rolldown({
  cwd: root,
  input: { claims: join(root, 'dist/cli/main.js') },
  platform: 'node',
  // Packages are loaded from where they are installed.
  external: (id) => !id.startsWith('.') && !id.startsWith(root),
});
await program.write({
  dir: join(root, 'dist/bundle'),
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  comments: false,
});
await program.close();
