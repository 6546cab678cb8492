import { lstatSync } from 'node:fs';
import type { Database } from '../index/database.ts';
import { FOLDERS, type Folder, placed } from '../paths.ts';
import { entriesIn, TIME_STEP } from '../walk.ts';

/** A folder as it was when it was last looked at. Names are in the system's order. */
interface Seen {
  /** Of folders in it. */
  readonly inner: readonly string[];
  /** Of files that belong there. */
  readonly names: readonly string[];
  /** What does not belong there. */
  readonly odd: readonly Odd[];
}

interface Odd {
  readonly name: string;
  readonly isFile: boolean;
}

interface Known extends Seen {
  /** Four numbers of the folder, then of each file. */
  readonly stamps: Float64Array;
}

/** A file that may not have the bytes that it had. */
export interface Touched {
  readonly path: string;
  /** sha256 of what was read last; null for a file that was not there. */
  readonly before: string | null;
}

/** Reads a file that was touched, or sees that it is gone; gives the sha256 of what it read, empty where it cannot be read. */
export type TakeFile = (touched: Touched & { readonly isGone: boolean }) => string;

export interface Looking {
  readonly root: string;
  readonly database: Database;
  readonly take: TakeFile;
}

/** Finds the files of these folders that were written, replaced or deleted since this was last asked, and notes what it has seen. */
export function lookAtFiles(looking: Looking, folders: readonly Folder[]): void {
  const known = knownFolders(looking.database);
  const now = Date.now();
  const look = { ...looking, known, now };
  for (const folder of folders) {
    // What is no folder of ours is told by who walks it.
    const isOurs = lstatSync(`${looking.root}/${folder}`, { throwIfNoEntry: false })?.isDirectory() === true;
    if (isOurs) lookIn(look, folder, { top: folder, depth: 1 });
  }
  for (const path of known.keys()) forgetFolder(look, path);
}

interface Look extends Looking {
  /** Those that have not been met yet. */
  readonly known: Map<string, Known>;
  readonly now: number;
}

function knownFolders(database: Database): Map<string, Known> {
  const rows = database.rows('select path, inner, names, odd, stamps from folder');
  return new Map(
    rows.map(([path, inner, names, odd, stamps]) => {
      const bytes = stamps instanceof Uint8Array ? stamps.slice() : new Uint8Array();
      return [
        String(path),
        {
          // Edges: written below.
          inner: JSON.parse(String(inner)) as string[],
          names: JSON.parse(String(names)) as string[],
          odd: JSON.parse(String(odd)) as Odd[],
          stamps: new Float64Array(bytes.buffer, 0, bytes.byteLength >> 3),
        },
      ];
    }),
  );
}

const NEW: Known = { inner: [], names: [], odd: [], stamps: new Float64Array() };

function lookIn(look: Look, path: string, place: { readonly top: Folder; readonly depth: number }): void {
  const { root, known, now } = look;
  const before = known.get(path) ?? NEW;
  known.delete(path);
  const own = stampOf(`${root}/${path}`, now);
  const seen = isSame(own, before.stamps, 0) ? before : namesIn(root, path, place);
  lookAtNames(look, path, { before, seen, own, isRead: place.top !== 'bodies' });
  for (const name of seen.inner) lookIn(look, `${path}/${name}`, { ...place, depth: place.depth + 1 });
}

interface Names {
  readonly before: Known;
  readonly seen: Seen;
  /** Stamp of the folder. */
  readonly own: Stamp;
  /** Bodies are read by those who ask for one. */
  readonly isRead: boolean;
}

function lookAtNames({ root, database, take, now }: Look, path: string, { before, seen, own, isRead }: Names): void {
  const stamps = new Float64Array(FIELDS * (1 + seen.names.length));
  stamps.set(own);
  const places = seen === before ? null : new Map(before.names.map((name, at) => [name, at]));
  let sums: Map<string, string> | null = null;
  const sumsNow = (): Map<string, string> => {
    sums ??= before === NEW ? new Map() : sumsIn(database, path);
    return sums;
  };
  seen.names.forEach((name, at) => {
    const stamp = isRead ? stampOf(`${root}/${path}/${name}`, now) : UNSURE;
    stamps.set(stamp, FIELDS * (at + 1));
    const was = places === null ? at : places.get(name);
    places?.delete(name);
    if (!isRead || (was !== undefined && isSame(stamp, before.stamps, was + 1))) return;
    const sum = take({ path: `${path}/${name}`, before: sumsNow().get(name) ?? null, isGone: false });
    sumsNow().set(name, sum);
  });
  for (const name of places?.keys() ?? []) take({ path: `${path}/${name}`, before: null, isGone: true });
  if (seen === before && sums === null) return;
  const kept = sumsNow();
  database.run(
    'insert or replace into folder values (?, ?, ?, ?, ?, ?)',
    path,
    JSON.stringify(seen.inner),
    JSON.stringify(seen.names),
    JSON.stringify(seen.odd),
    new Uint8Array(stamps.buffer),
    JSON.stringify(seen.names.map((name) => kept.get(name) ?? '')),
  );
}

function forgetFolder({ database, take, known }: Look, path: string): void {
  for (const name of known.get(path)?.names ?? []) take({ path: `${path}/${name}`, before: null, isGone: true });
  database.run('delete from folder where path = ?', path);
}

/** sha256 of what was read of the files of a folder, by name. */
export function sumsIn(database: Database, path: string): Map<string, string> {
  const [row] = database.rows('select names, sums from folder where path = ?', path);
  if (row === undefined) return new Map();
  const [names, sums] = row.map((list) => JSON.parse(String(list)) as string[]); // an edge: written above
  return new Map((names ?? []).map((name, at) => [name, sums?.[at] ?? '']));
}

/** Time of its bytes and of its name, which file it is, how large. */
type Stamp = readonly [number, number, number, number];

const FIELDS = 4;
/** Is like no stamp, and not like itself: what carries it is looked at again. */
const UNSURE: Stamp = [Number.NaN, Number.NaN, Number.NaN, Number.NaN];

function stampOf(path: string, now: number): Stamp {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined || now - Math.max(stats.mtimeMs, stats.ctimeMs) < TIME_STEP) return UNSURE;
  return [stats.mtimeMs, stats.ctimeMs, stats.ino, stats.size];
}

function isSame([mtime, ctime, file, size]: Stamp, stamps: Float64Array, at: number): boolean {
  const first = at * FIELDS;
  return (
    mtime === stamps[first] && ctime === stamps[first + 1] && file === stamps[first + 2] && size === stamps[first + 3]
  );
}

function namesIn(root: string, path: string, { top, depth }: { readonly top: Folder; readonly depth: number }): Seen {
  const inner: string[] = [];
  const names: string[] = [];
  const odd: Odd[] = [];
  for (const entry of entriesIn(`${root}/${path}`)) {
    const { name } = entry;
    if (entry.isDirectory() && depth < FOLDERS[top].depth) inner.push(name);
    else if (entry.isFile() && placed(`${path}/${name}`) !== null) names.push(name);
    else odd.push({ name, isFile: entry.isFile() });
  }
  return { inner, names, odd };
}
