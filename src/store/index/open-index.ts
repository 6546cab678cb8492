import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnFile, makeOwnFolder, OWN_FOLDER } from '../own-folder.ts';
import { programStamp } from '../stamps.ts';
import { type Database, DatabaseError, openDatabase } from './database.ts';
import { FORM, TABLES } from './schema.ts';

/** A database that a ledger keeps in its own folder: everything in it can be made again from the ledger's files. */
export interface Keeping {
  /** Name of the file. */
  readonly file: string;
  /** Counts the forms that it has had; one of another form is thrown away. */
  readonly form: number;
  readonly tables: string;
}

const INDEX: Keeping = { file: 'index.db', form: FORM, tables: TABLES };

/** In a ledger with fewer folders of articles than these, reading all is quicker than loading what reads the index. */
const LEAST_FOLDERS = 64;

/** Whether an index saves this ledger anything. */
export function isWorthIndexing(root: string): boolean {
  const articles = join(root, 'articles');
  return existsSync(articles) && readdirSync(articles).length >= LEAST_FOLDERS;
}

/**
 * Does some work with a ledger's index, all of it or nothing: what it wrote is kept when it returns. An index that is broken, or of
 * another program, is made anew and the work done again. Null where there can be no index now: another run writes it, the folder is
 * read-only, this machine has no SQLite; the work must then be done without, to the same end.
 */
export function withIndex<T>(root: string, work: (database: Database) => T): T | null {
  return withKept(root, INDEX, work);
}

/** The same with any such database. */
export function withKept<T>(root: string, keeping: Keeping, work: (database: Database) => T): T | null {
  for (const attempt of [1, 2]) {
    try {
      return attemptWith(root, keeping, work);
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      if (error.fault !== 'broken' || attempt === 2 || !removeKept(join(root, OWN_FOLDER), keeping)) return null;
    }
  }
  return null;
}

function attemptWith<T>(root: string, keeping: Keeping, work: (database: Database) => T): T | null {
  if (!prepareFolder(root, keeping)) return null;
  const path = join(root, OWN_FOLDER, keeping.file);
  const database = connect(path);
  let done = false;
  try {
    database.execute('begin immediate');
    if (ownerOf(database) !== ownerIn(keeping)) begin(database, keeping);
    const result = work(database);
    database.execute('commit');
    done = true;
    shorten(database, `${path}-wal`);
    return result;
  } finally {
    // Without a commit the transaction goes with the connection.
    if (!done) disconnect(path);
  }
}

/** In bytes. Whoever opens the index next reads the whole log first: a few milliseconds at most. */
const LONGEST_LOG = 2 ** 24;

/** Brings a long log to the disk, and begins it anew; another time, if it cannot be done now. */
function shorten(database: Database, log: string): void {
  const length = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (length > LONGEST_LOG) quietly(() => database.execute('pragma wal_checkpoint(truncate)'));
}

function quietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
  }
}

/**
 * The connections of this run, by path. They stay open till its end, and are not closed then: to close the last one brings the log to
 * the disk, for which nobody should wait; the next run finds it in the log.
 */
const connections = new Map<string, { readonly database: Database; readonly file: number }>();

function connect(path: string): Database {
  const known = connections.get(path);
  if (known !== undefined) {
    if (statSync(path, { throwIfNoEntry: false })?.ino === known.file) return known.database;
    disconnect(path);
  }
  const database = openDatabase(path);
  // The log makes a commit one write and no wait for the disk; after a loss of power the index is older, never torn. SQLite's own
  // habit of bringing it to the disk would make every run of a short log wait: nobody is left who knows how far the last one came.
  database.execute(`pragma journal_mode = wal; pragma synchronous = normal;
    pragma cache_size = -65536; pragma wal_autocheckpoint = 0;`);
  connections.set(path, { database, file: statSync(path).ino });
  return database;
}

function disconnect(path: string): void {
  const known = connections.get(path);
  connections.delete(path);
  quietly(() => known?.database.close());
}

/** Closes what this run has open. */
export function closeIndexes(): void {
  for (const path of [...connections.keys()]) disconnect(path);
}

function ownerIn({ form }: Keeping): string {
  return `${form} ${programStamp()}`;
}

/** Null for a new file. */
function ownerOf(database: Database): string | null {
  const [table] = database.rows("select 1 from sqlite_master where name = 'about'");
  const value = table === undefined ? null : database.rows("select value from about where name = 'program'")[0]?.[0];
  return typeof value === 'string' ? value : null;
}

/** Inside the transaction of the one who opens it: another run sees the old index or the new one, nothing between. */
function begin(database: Database, keeping: Keeping): void {
  for (const kind of ['create virtual table%', 'create table%']) {
    // With the first go those that belong to them.
    const tables = database.rows("select name from sqlite_master where sql like ? and name not like 'sqlite_%'", kind);
    for (const [name] of tables) database.execute(`drop table "${String(name).replaceAll('"', '""')}"`);
  }
  database.execute(keeping.tables);
  database.run('insert into about values (?, ?)', 'program', ownerIn(keeping));
}

/** The next run makes another. */
function removeKept(folder: string, keeping: Keeping): boolean {
  try {
    for (const path of filesIn(folder, keeping)) rmSync(path, { force: true });
    return true;
  } catch {
    return false;
  }
}

/** SQLite's file and those that it keeps beside it. */
function filesIn(folder: string, { file }: Keeping): string[] {
  return ['', '-wal', '-shm', '-journal'].map((ending) => join(folder, `${file}${ending}`));
}

/** False where there can be none. */
function prepareFolder(root: string, keeping: Keeping): boolean {
  try {
    const folder = makeOwnFolder(root);
    return filesIn(folder, keeping).every(isOwnFile) || removeKept(folder, keeping);
  } catch {
    return false;
  }
}
