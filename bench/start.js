// How long the command takes to start, as differences to a bare `node -e 0`, the three taken in turn: medians.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const TURNS = 11;

/** Milliseconds: `bare` node, and what `claims --help` and `claims extract ARTICLE` take beyond it. */
export function startTimes(root, article) {
  const claims = join(root, 'bin', 'claims.js');
  const commands = { bare: ['-e', '0'], help: [claims, '--help'], extract: [claims, 'extract', article] };
  const taken = { bare: [], help: [], extract: [] };
  for (let turn = -1; turn < TURNS; turn += 1) {
    for (const [name, argv] of Object.entries(commands)) {
      const start = process.hrtime.bigint();
      const { status } = spawnSync(process.execPath, argv, { stdio: 'ignore' });
      const time = Number(process.hrtime.bigint() - start) / 1e6;
      if (status !== 0) throw new Error(`node ${argv.join(' ')} ended with ${status}`);
      // The first turn fills the caches of the file system.
      if (turn >= 0) taken[name].push(time);
    }
  }
  const middle = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  const bare = middle(taken.bare);
  return { bare, help: middle(taken.help) - bare, extract: middle(taken.extract) - bare };
}
