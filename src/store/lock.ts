import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  rmSync,
  statfsSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type Database, DatabaseError, openDatabase } from './index/database.ts';
import { isOwnFile, makeOwnFolder } from './own-folder.ts';
import { sweepLedger } from './sweep.ts';

/** Who writes a ledger; for people to read, the lock itself is the kernel's. */
export interface Holder {
  /** Number of the process. */
  readonly process: number;
  readonly host: string;
  /** Date and time in UTC. */
  readonly since: string;
  /** `claims ingest`. */
  readonly command: string;
}

export interface Lock {
  readonly release: () => void;
}

export type Locking =
  | { readonly ok: true; readonly lock: Lock }
  /** Another run has it; null where it cannot be said which. */
  | { readonly ok: false; readonly holder: Holder | null };

/** There can be no lock here, whoever tries: a network file system, a system without the SQLite library. */
export class LockImpossible extends Error {}

const FILE = 'lock.db';
/** Stays where a run is killed; then nobody has the lock, and nobody reads it. */
const HOLDER = 'holder.json';

/**
 * Takes the lock of a ledger's writers, if it is free, and sweeps up after a killed run. The kernel gives it back when the process ends,
 * however that ends, which no lock file does; and when the process closes the file, which therefore nothing else may open. Throws `LockImpossible`, and where `.claims/` cannot be written the system's error.
 */
export function takeLock(root: string, command: string): Locking {
  const network = networkOf(root);
  if (network !== null) throw new LockImpossible(`${root} is on ${network}, whose locks cannot be trusted`);
  const folder = makeOwnFolder(root);
  accessSync(folder, constants.W_OK);
  const path = join(folder, FILE);
  if (![path, `${path}-journal`].every(isOwnFile))
    throw new LockImpossible(`${path} cannot be locked: it is a link or no file, and can be removed`);
  const database = begin(path);
  const side = join(folder, HOLDER);
  if (database === null) return { ok: false, holder: holderIn(side) };
  try {
    if (!isOwnFile(side)) rmSync(side);
    else if (existsSync(side)) sweepLedger(root);
  } catch (error) {
    database.close();
    throw error;
  }
  writeHolder(side, command);
  return { ok: true, lock: { release: () => release(database, side) } };
}

function writeHolder(side: string, command: string): void {
  const since = `${new Date().toISOString().slice(0, '2031-03-02T09:30:00'.length)}Z`;
  const holder: Holder = { process: process.pid, host: hostname(), since, command };
  try {
    writeFileSync(side, `${JSON.stringify(holder)}\n`);
  } catch {
    // The disk is full. Others are then not told who has the lock; they are kept out all the same.
  }
}

/** Null where another run has it. */
function begin(path: string): Database | null {
  let database: Database | null = null;
  try {
    database = openDatabase(path, 0);
    database.execute('begin exclusive');
    return database;
  } catch (error) {
    database?.close();
    if (!(error instanceof DatabaseError)) throw error;
    if (error.fault === 'busy') return null;
    throw new LockImpossible(`${path} cannot be locked: ${error.message}`);
  }
}

/** The file goes first: without the lock it would be the next run's. */
function release(database: Database, side: string): void {
  try {
    unlinkSync(side);
  } catch {
    // The work is done; that the next run sweeps in vain is no reason to call it failed.
  }
  database.close();
}

function holderIn(path: string): Holder | null {
  try {
    const read: unknown = isOwnFile(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
    return isHolder(read) ? read : null;
  } catch {
    return null;
  }
}

function isHolder(read: unknown): read is Holder {
  if (typeof read !== 'object' || read === null) return false;
  const words = ['host', 'since', 'command'].every((key) => typeof Reflect.get(read, key) === 'string');
  return words && Number.isSafeInteger(Reflect.get(read, 'process'));
}

/** Numbers of file systems, from statfs(2) of Linux. */
const NETWORKS: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xfe534d42, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0x5346414f, 'AFS'],
  [0x73757245, 'Coda'],
  [0x564c, 'NCP'],
]);

/** The network file system that a folder lies on; null where it lies on none, or on a system that does not say. */
function networkOf(folder: string): string | null {
  if (process.platform !== 'linux') return null;
  return NETWORKS.get(statfsSync(folder).type >>> 0) ?? null;
}
