import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../core/model/diagnostic.ts';
import { codeOf } from './error-code.ts';
import { FOLDERS, type Folder, type Placed, placed } from './paths.ts';

/** A file of the ledger with what its name says. */
export interface Found extends Placed {
  /** POSIX, from the root. */
  readonly path: string;
}

export interface Walked {
  /** In code-unit order of path. */
  readonly found: readonly Found[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A file or folder of this name is the system's or the editor's, not the ledger's: .gitkeep, .DS_Store, a killed run's. */
export function isHidden(name: string): boolean {
  return /^\.|~$/.test(name);
}

/** Finds the files of one folder of the ledger. Links are not followed; what does not belong is told, not taken. */
export function walkFolder(root: string, folder: Folder): Walked {
  const found: Found[] = [];
  const diagnostics: Diagnostic[] = [];
  const visit = (path: string, depth: number): void => {
    for (const entry of entriesOf(join(root, path))) {
      const inner = `${path}/${entry.name}`;
      if (isHidden(entry.name)) continue;
      const place = entry.isFile() ? placed(inner) : null;
      if (entry.isDirectory() && depth < FOLDERS[folder].depth) visit(inner, depth + 1);
      else if (place !== null) found.push({ ...place, path: inner });
      else diagnostics.push(misplaced(folder, inner, entry.isFile()));
    }
  };
  if (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink()) {
    return { found, diagnostics: [diagnose('misplaced-file', { path: folder }, { reason: 'a link is not followed' })] };
  }
  visit(folder, 1);
  return { found: found.sort((a, b) => (a.path < b.path ? -1 : 1)), diagnostics };
}

/** What does not belong into a folder of the ledger. */
export function misplaced(folder: Folder, path: string, isFile: boolean): Diagnostic {
  const named = `files of ${folder}/ are named like ${FOLDERS[folder].like}`;
  const reason = isFile ? named : 'only files belong here, no links and no further folders';
  return diagnose('misplaced-file', { path }, { reason });
}

function entriesOf(folder: string): { name: string; isFile(): boolean; isDirectory(): boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // A folder is made when its first file is.
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** What is in a folder that was there a moment ago, and is ours to look at. */
export function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !isHidden(name));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
    throw error;
  }
}

/** File systems count time in steps: what changed within one, in milliseconds, is not told apart by it. */
export const TIME_STEP = 100;
