import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where everything is that a ledger's owner may delete while no command runs. */
export const OWN_FOLDER = '.claims';

/** Makes it where it is not. It ignores itself, for a ledger may be older than its line in .gitignore. Throws where there can be none. */
export function makeOwnFolder(root: string): string {
  const folder = join(root, OWN_FOLDER);
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return folder;
  // Another run may make it at this moment; a file or a link of that name is refused by the system.
  mkdirSync(folder, { recursive: stats === undefined });
  writeFileSync(join(folder, '.gitignore'), '*\n');
  return folder;
}

/** Whether there is a file of that name or none: a link would have us write where it leads, a pipe have us wait for ever. */
export function isOwnFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
}
