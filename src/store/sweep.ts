import { readdirSync, rmSync } from 'node:fs';
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
