import { loadLibrary, type Prepared } from './library.ts';

export type Value = string | number | null | Uint8Array;

/** As much of SQLite as the index needs; statements are prepared once. All calls throw `DatabaseError`. */
export interface Database {
  /** Rows as lists of columns. */
  readonly rows: (sql: string, ...values: readonly Value[]) => readonly (readonly Value[])[];
  readonly run: (sql: string, ...values: readonly Value[]) => void;
  readonly execute: (sql: string) => void;
  readonly close: () => void;
}

/** `busy`: another run has it; `refused`: nothing is wrong with the file, but it cannot be used now. */
export type DatabaseFault = 'broken' | 'busy' | 'refused';

export class DatabaseError extends Error {
  readonly fault: DatabaseFault;

  constructor(fault: DatabaseFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** How long one run waits for another that is writing; in milliseconds. */
const PATIENCE = 500;

/**
 * Opens a database file, or a new one in memory for `:memory:`. The library is loaded here and nowhere else. `patience`: how long to
 * wait for others, in milliseconds.
 */
export function openDatabase(path: string, patience = PATIENCE): Database {
  const connect = guarded(loadLibrary, 'refused');
  const native = guarded(() => connect(path, patience), 'refused');
  const statements = new Map<string, Prepared>();
  const prepared = (sql: string): Prepared => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = native.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    rows: (sql, ...values) => guarded(() => prepared(sql).all(values)),
    run: (sql, ...values) => {
      guarded(() => prepared(sql).run(values));
    },
    execute: (sql) => {
      guarded(() => native.exec(sql));
    },
    close: () => {
      statements.clear();
      guarded(() => native.close());
    },
  };
}

function guarded<T>(work: () => T, otherwise: DatabaseFault = 'broken'): T {
  try {
    return work();
  } catch (error) {
    throw new DatabaseError(faultOf(error) ?? otherwise, error instanceof Error ? error.message : String(error));
  }
}

const FAULTS: readonly (readonly [beginning: string, fault: DatabaseFault])[] = [
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_READONLY', 'refused'],
  ['SQLITE_CANTOPEN', 'refused'],
  ['SQLITE_PERM', 'refused'],
  ['SQLITE_FULL', 'refused'],
  ['SQLITE_IOERR', 'refused'],
];

function faultOf(error: unknown): DatabaseFault | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return FAULTS.find(([beginning]) => code.startsWith(beginning))?.[1] ?? null;
}
