import type { Readable, Writable } from 'node:stream';

/** A terminal to ask a person at. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number | undefined; readonly rows?: number | undefined };
}

/**
 * Everything a command may touch of the world around it: two streams, the input, the folder it was started in. Made
 * once by `main.ts` from the process; tests make their own that captures.
 */
export interface Io {
  /** Results. `text` carries its own line ends. Quietly does nothing once the reader has gone (`claims list | head`). */
  readonly out: (text: string) => void;
  /** Everything that is not a result: notes, warnings, progress, errors. */
  readonly err: (text: string) => void;
  /** All bytes of standard input. */
  readonly input: () => Promise<Uint8Array>;
  /** Where a person is asked; only where both are terminals. */
  readonly streams: () => Streams;
  /** Whether each stream is a terminal. */
  readonly terminal: { readonly input: boolean; readonly out: boolean; readonly err: boolean };
  /** Width of the terminal in columns; undefined where there is none. */
  readonly columns: number | undefined;
  /** Absolute path of the folder that the command was started in. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since some fixed moment. */
  readonly clock: () => number;
  /** The day in UTC: 2031-03-02. */
  readonly today: () => string;
  /** Runs `work` so that a first Ctrl-C only asks it to stop at the next safe moment. */
  readonly hold: <T>(work: (stop: AbortSignal) => Promise<T>) => Promise<T>;
  /** Whether nobody reads the results any more: a long command may stop early. */
  readonly unread: () => boolean;
}
