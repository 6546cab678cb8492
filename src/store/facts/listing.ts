import { lstatSync } from 'node:fs';
import { posix } from 'node:path';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { onceEach } from '../../core/model/once.ts';
import type { Database } from '../index/database.ts';
import { misplaced, walkFolder } from '../walk.ts';
import { LOOKED_AT } from './refresh.ts';
import { sumsIn } from './seen-files.ts';

/** The files of a ledger as they were when they were looked at last. */
export interface Listing {
  /** sha256 of what was read of a file; null where there is none. */
  readonly sumOf: (path: string) => string | null;
  /** Paths of the files in the folder of this one. */
  readonly beside: (path: string) => Iterable<string>;
}

export function openListing(database: Database): Listing {
  const around = onceEach((folder) => sumsIn(database, folder));
  return {
    sumOf: (path) => around(posix.dirname(path)).get(posix.basename(path)) ?? null,
    beside: (path) => [...around(posix.dirname(path)).keys()].map((name) => `${posix.dirname(path)}/${name}`),
  };
}

/** What is wrong with the files that were looked at, and with those that do not belong where they are. */
export function faultsIn(root: string, database: Database): Diagnostic[] {
  const broken = database.rows('select found from fault').flatMap(([found]) => {
    return JSON.parse(String(found)) as Diagnostic[]; // an edge: written by refresh.ts
  });
  const odd = database.rows("select path, odd from folder where odd <> '[]'").flatMap(([path, found]) => {
    const entries = JSON.parse(String(found)) as { readonly name: string; readonly isFile: boolean }[]; // an edge: seen-files.ts
    const top = LOOKED_AT.find((folder) => String(path).split('/')[0] === folder);
    return top === undefined ? [] : entries.map(({ name, isFile }) => misplaced(top, `${path}/${name}`, isFile));
  });
  const links = LOOKED_AT.filter(
    (folder) => lstatSync(`${root}/${folder}`, { throwIfNoEntry: false })?.isDirectory() === false,
  );
  return [...broken, ...odd, ...links.flatMap((folder) => walkFolder(root, folder).diagnostics)];
}
