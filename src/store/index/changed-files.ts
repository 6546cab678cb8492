import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { type Placed, placed } from '../paths.ts';
import { readTextFile } from '../read-text.ts';
import { TEMPORARY } from '../write.ts';
import type { Database } from './database.ts';

/** A file whose bytes are not those that the index knows; `text` is null where it is gone or cannot be read. */
export interface ChangedFile extends Placed {
  /** POSIX, from the ledger's root. */
  readonly path: string;
  readonly text: string | null;
}

export interface Looking {
  readonly root: string;
  readonly database: Database;
  readonly sha256: (text: string) => string;
}

/**
 * The files below `articles/` or `tellings/` that were written, replaced or deleted since the index looked last, and notes that it
 * has seen them. It looks at each folder's own time, which changes when a file in it gets or loses its name; all our writing, and
 * git's, does that. What an editor wrote into a file in place is seen when its folder next changes, or by a command that reads all.
 */
export function* changedFiles(looking: Looking, top: 'articles' | 'tellings'): Generator<ChangedFile> {
  const { root, database } = looking;
  const known = new Map(
    database
      .rows('select path, stamp from folder where path >= ? and path < ?', `${top}/`, `${top}0`)
      .map(([path, stamp]) => [String(path), String(stamp)]),
  );
  const there = foldersIn(root, top);
  for (const path of there) {
    const stamp = stampOf(lstatSync(join(root, path), STATS));
    if (known.get(path) === stamp && stamp !== UNSURE) continue;
    yield* changedIn(looking, path);
    database.run('insert or replace into folder values (?, ?)', path, stamp);
  }
  const present = new Set(there);
  for (const path of known.keys()) {
    if (present.has(path)) continue;
    yield* changedIn(looking, path);
    database.run('delete from folder where path = ?', path);
  }
}

const STATS = { throwIfNoEntry: false } as const;

function foldersIn(root: string, top: string): string[] {
  if (lstatSync(join(root, top), { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const entries = readdirSync(join(root, top), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [`${top}/${entry.name}`] : []));
}

/** No stamp is like this one: what carries it is looked at again. */
const UNSURE = '';
/** File systems count time in steps: what changed within one is not told apart by it. In milliseconds. */
const STEP = 100;

function stampOf(stats: Stats | undefined): string {
  if (stats === undefined) return UNSURE;
  const { mtimeMs, ctimeMs, ino, size } = stats;
  if (Date.now() - Math.max(mtimeMs, ctimeMs) < STEP) return UNSURE;
  return `${mtimeMs} ${ctimeMs} ${ino} ${size}`;
}

function* changedIn({ root, database, sha256 }: Looking, folder: string): Generator<ChangedFile> {
  const known = new Map(
    database
      .rows('select path, stamp, sha from file where folder = ?', folder)
      .map(([path, stamp, sha]) => [String(path), { stamp: String(stamp), sha: String(sha) }]),
  );
  for (const path of filesIn(root, folder)) {
    const before = known.get(path);
    known.delete(path);
    const stamp = stampOf(lstatSync(join(root, path), STATS));
    if (stamp !== UNSURE && before?.stamp === stamp) continue;
    const read = readTextFile(root, path);
    const text = read.ok ? read.text : null;
    const sha = text === null ? '' : sha256(text);
    if (before?.sha !== sha) yield* changedFile(path, text);
    database.run('insert or replace into file values (?, ?, ?, ?)', path, folder, stamp, sha);
  }
  for (const path of known.keys()) {
    yield* changedFile(path, null);
    database.run('delete from file where path = ?', path);
  }
}

function filesIn(root: string, folder: string): string[] {
  try {
    const names = readdirSync(join(root, folder));
    return names.map((name) => `${folder}/${name}`).filter((path) => !TEMPORARY.test(path) && placed(path) !== null);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
    throw error;
  }
}

function changedFile(path: string, text: string | null): ChangedFile[] {
  const place = placed(path);
  return place === null ? [] : [{ ...place, path, text }];
}
