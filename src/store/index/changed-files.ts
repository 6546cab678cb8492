import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { type Placed, placed } from '../paths.ts';
import { readTextFile } from '../read-text.ts';
import { entriesIn, TIME_STEP } from '../walk.ts';
import type { Database, Value } from './database.ts';

/** A file whose bytes are not those that the index knows; `text` is null where it is gone or cannot be read. */
export interface ChangedFile extends Placed {
  /** POSIX, from the ledger's root. */
  readonly path: string;
  readonly text: string | null;
  readonly gone: boolean;
}

export interface Looking {
  readonly root: string;
  readonly database: Database;
  readonly sha256: (text: string) => string;
  /** Looks at each file's own size and time too: what an editor wrote in place changes nothing in its folder. */
  readonly closely?: boolean;
}

/**
 * The files below `articles/`, `tellings/` or `reviews/` that were written, replaced or deleted since the index looked last, and notes that it
 * has seen them. It looks at each folder's own time, which changes when a file in it gets or loses its name; all our writing, and
 * git's, does that. No file is opened whose size and times are those that are known.
 */
export function* changedFiles(looking: Looking, top: 'articles' | 'tellings' | 'reviews'): Generator<ChangedFile> {
  const { root, database, closely = false } = looking;
  const known = stampsOf(database, top);
  const filesOf = listings(database, top, closely);
  for (const path of foldersIn(looking, top)) {
    const before = known.get(path);
    known.delete(path);
    const stamp = stampOf(`${root}/${path}`);
    const isKept = (file: KnownFile): boolean => isSame(stampOf(`${root}/${path}/${file.name}`), file.stamp);
    if (isSame(stamp, before) && !(closely && !filesOf(path).every(isKept))) continue;
    const now = yield* changedIn(looking, path, before === undefined ? [] : filesOf(path));
    database.run('insert or replace into folder values (?, ?)', path, stamp);
    database.run('insert or replace into listing values (?, ?)', path, JSON.stringify(now));
  }
  for (const path of known.keys()) {
    database.run('delete from fault where folder = ?', path);
    for (const { name } of filesOf(path)) yield* changedFile(`${path}/${name}`, null, true);
    database.run('delete from folder where path = ?', path);
    database.run('delete from listing where folder = ?', path);
  }
}

/** The folders that are known, with their stamps. In one row: a thousand take longer to come than to be read. */
function stampsOf(database: Database, top: string): Map<string, string> {
  const sql = 'select json_group_object(path, stamp) from folder where path >= ? and path < ?';
  const [row] = database.rows(sql, `${top}/`, `${top}0`);
  return new Map(Object.entries(JSON.parse(String(row?.[0])) as Record<string, string>)); // an edge: written above
}

/** What the index knows of a file. */
interface KnownFile {
  readonly name: string;
  readonly stamp: string;
  readonly sha: string;
}

/** The files of each folder, read at once where all are asked for. */
function listings(database: Database, top: string, all: boolean): (folder: string) => readonly KnownFile[] {
  const filesIn = (row: readonly Value[] | undefined): readonly KnownFile[] =>
    row === undefined ? [] : (JSON.parse(String(row[1])) as KnownFile[]); // an edge: written above
  if (!all) {
    return (folder) => filesIn(database.rows('select folder, files from listing where folder = ?', folder)[0]);
  }
  const sql = 'select folder, files from listing where folder >= ? and folder < ?';
  const rows = new Map(database.rows(sql, `${top}/`, `${top}0`).map((row) => [String(row[0]), row]));
  return (folder) => filesIn(rows.get(folder));
}

function foldersIn({ root, database }: Looking, top: string): string[] {
  database.run('delete from fault where folder = ?', top);
  if (lstatSync(join(root, top), { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const entries = entriesIn(join(root, top));
  for (const { name } of entries.filter((entry) => !entry.isDirectory())) noteOdd(database, top, name);
  return entries.flatMap((entry) => (entry.isDirectory() ? [`${top}/${entry.name}`] : []));
}

/** What does not belong there is told by who reads the whole ledger. */
function noteOdd(database: Database, folder: string, name: string): void {
  database.run('insert or replace into fault values (?, ?)', `${folder}/${name}`, folder);
}

/** No stamp is like this one: what carries it is looked at again. */
const UNSURE = '';

function isSame(stamp: string, known: string | undefined): boolean {
  return stamp === known && stamp !== UNSURE;
}

function stampOf(path: string): string {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return UNSURE;
  const { mtimeMs, ctimeMs, ino, size } = stats;
  if (Date.now() - Math.max(mtimeMs, ctimeMs) < TIME_STEP) return UNSURE;
  return `${mtimeMs} ${ctimeMs} ${ino} ${size}`;
}

function* changedIn(
  looking: Looking,
  folder: string,
  files: readonly KnownFile[],
): Generator<ChangedFile, readonly KnownFile[]> {
  const { root, sha256 } = looking;
  const known = new Map(files.map((file) => [file.name, file]));
  const now: KnownFile[] = [];
  for (const name of namesIn(looking, folder)) {
    const before = known.get(name);
    known.delete(name);
    const stamp = stampOf(join(root, folder, name));
    if (before !== undefined && isSame(stamp, before.stamp)) now.push(before);
    else {
      const read = readTextFile(root, `${folder}/${name}`);
      const text = read.ok ? read.text : null;
      const sha = text === null ? '' : sha256(text);
      if (before?.sha !== sha) yield* changedFile(`${folder}/${name}`, text);
      now.push({ name, stamp, sha });
    }
  }
  for (const name of known.keys()) yield* changedFile(`${folder}/${name}`, null, true);
  return now;
}

function namesIn({ root, database }: Looking, folder: string): string[] {
  database.run('delete from fault where folder = ?', folder);
  return entriesIn(join(root, folder)).flatMap((entry) => {
    if (entry.isFile() && placed(`${folder}/${entry.name}`) !== null) return [entry.name];
    noteOdd(database, folder, entry.name);
    return [];
  });
}

function changedFile(path: string, text: string | null, gone = false): ChangedFile[] {
  const place = placed(path);
  return place === null ? [] : [{ ...place, path, text, gone }];
}
