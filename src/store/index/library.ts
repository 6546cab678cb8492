import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import type { Value } from './database.ts';

/** One connection, as libsql has it. All calls throw errors with SQLite's `code`. */
export interface Connection {
  readonly prepare: (sql: string) => Prepared;
  readonly exec: (sql: string) => void;
  readonly close: () => void;
}

export interface Prepared {
  /** Rows as lists of columns. */
  readonly all: (values: readonly Value[]) => (readonly Value[])[];
  readonly run: (values: readonly Value[]) => void;
}

/** Opens a file, or a database in memory for `:memory:`; `timeout`: how long to wait for others, in milliseconds. */
export type Connect = (path: string, timeout: number) => Connection;

const require = createRequire(import.meta.url);

/**
 * libsql is JavaScript about a compiled part for each platform. To find out which one fits it loads what looks at networks and other
 * programs; that takes as long as a question should. On the usual platforms the part is known without.
 */
export function loadLibrary(): Connect {
  const part = usualPart();
  const compiled = part === null ? null : loadCompiled(part);
  return compiled === null ? connectByLibrary() : connectBy(compiled);
}

const LOADERS: Readonly<Record<string, string>> = {
  'linux-x64': '/lib64/ld-linux-x86-64.so.2',
  'linux-arm64': '/lib/ld-linux-aarch64.so.1',
};
const PARTS: Readonly<Record<string, string>> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'win32-x64': 'win32-x64-msvc',
};

/** Null where somebody has to look closer. */
function usualPart(): string | null {
  const machine = `${platform()}-${arch()}`;
  const loader = LOADERS[machine];
  // With the GNU library's loader there, and not that of the other one that Linux programs are linked with.
  if (loader !== undefined) return existsSync(loader) && !existsSync('/etc/alpine-release') ? `${machine}-gnu` : null;
  return PARTS[machine] ?? null;
}

/** What we use of the compiled part of libsql 0.5; called with the object that it is about as `this`. */
interface Compiled {
  readonly databaseOpen: (
    path: string,
    token: string,
    cipher: string,
    key: string,
    timeout: number,
    far: string,
  ) => object;
  readonly databaseExecSync: (this: object, sql: string) => void;
  readonly databasePrepareSync: (this: object, sql: string) => object;
  readonly databaseClose: (this: object) => void;
  readonly statementRaw: (this: object, isRaw: boolean) => void;
  readonly statementRun: (this: object, values: readonly Value[]) => void;
  readonly statementRowsSync: (this: object, values: readonly Value[]) => object;
  readonly rowsNext: (this: object, rows: (readonly Value[] | undefined)[]) => void;
}

const NAMES: readonly (keyof Compiled)[] = [
  'databaseOpen',
  'databaseExecSync',
  'databasePrepareSync',
  'databaseClose',
  'statementRaw',
  'statementRun',
  'statementRowsSync',
  'rowsNext',
];

/** Null where it is not installed, or is not what we know. */
function loadCompiled(part: string): Compiled | null {
  try {
    const compiled = require(`@libsql/${part}`) as Compiled; // an edge: looked at in the next line
    return NAMES.every((name) => typeof compiled[name] === 'function') ? compiled : null;
  } catch {
    return null;
  }
}

const CIPHER = 'aes256cbc';
/** So many rows come with one call. */
const ROWS = 100;

function connectBy(compiled: Compiled): Connect {
  return (path, timeout) => {
    const database = compiled.databaseOpen(path, '', CIPHER, '', timeout, '');
    return {
      prepare: (sql) => {
        const statement = compiled.databasePrepareSync.call(database, sql);
        return {
          all: (values) => {
            compiled.statementRaw.call(statement, true);
            return allRows(compiled, compiled.statementRowsSync.call(statement, values));
          },
          run: (values) => compiled.statementRun.call(statement, values),
        };
      },
      exec: (sql) => compiled.databaseExecSync.call(database, sql),
      close: () => compiled.databaseClose.call(database),
    };
  };
}

function allRows(compiled: Compiled, rows: object): (readonly Value[])[] {
  const all: (readonly Value[])[] = [];
  const some = new Array<readonly Value[] | undefined>(ROWS);
  for (;;) {
    compiled.rowsNext.call(rows, some);
    for (const row of some) {
      if (row === undefined) return all;
      all.push(row);
    }
    some.fill(undefined);
  }
}

/** What we use of libsql's own face. Values are given as one list: of several it takes a single object, bytes too, for a list of names. */
interface Library {
  readonly prepare: (sql: string) => Prepared & { readonly raw: (isRaw: boolean) => Prepared };
  readonly exec: (sql: string) => void;
  readonly close: () => void;
}

/** It is CommonJS; where there is no part for this platform, nothing but the index is missing. */
export function connectByLibrary(): Connect {
  const Libsql = require('libsql') as new (path: string, options: { timeout: number }) => Library; // an edge: its own types say far more than is true
  return (path, timeout) => {
    const database = new Libsql(path, { timeout });
    return {
      prepare: (sql) => {
        const statement = database.prepare(sql);
        return { all: (values) => statement.raw(true).all(values), run: (values) => statement.run(values) };
      },
      exec: (sql) => database.exec(sql),
      close: () => database.close(),
    };
  };
}
