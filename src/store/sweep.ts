import { readdirSync, rmSync } from 'node:fs';
import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FOLDERS } from './paths.ts';
import { TEMPORARY } from './write.ts';

/** Removes every file of a ledger that a killed run left half written. To be called by the one who holds the lock. */
export function sweepLedger(root: string): void {
  for (const name of sweep(root)) if (OURS.has(name)) sweepBelow(join(root, name));
}

/** A ledger may lie in the root of a repository; what else is there is not ours. */
const OURS: ReadonlySet<string> = new Set(Object.keys(FOLDERS));

function sweepBelow(folder: string): void {
  for (const name of sweep(folder)) sweepBelow(join(folder, name));
}

/** The names of the folders in a folder; links are none. */
function sweep(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries) {
    if (entry.isFile() && TEMPORARY.test(entry.name)) rmSync(join(folder, entry.name), { force: true });
  }
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Longer than a batch takes to get its names: what is younger may be in the hands of another run that has no lock. */
const ABANDONED_AFTER_MS = 30_000;

/** Removes from these folders what a run that was killed without a lock has left. */
export async function sweepAbandoned(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    for (const name of await readdir(folder)) {
      if (!TEMPORARY.test(name)) continue;
      const path = join(folder, name);
      const stats = await lstat(path).catch(() => null);
      if (stats !== null && Date.now() - stats.mtimeMs >= ABANDONED_AFTER_MS) await rm(path, { force: true });
    }
  }
}
