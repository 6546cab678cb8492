import type { ExitCode } from './exit-codes.ts';
import type { Io } from './terminal/io.ts';
import type { Theme } from './terminal/theme.ts';

/** What every command gets: the world, how results and notes are coloured, and the options that all commands share. */
export interface Session {
  readonly io: Io;
  /** Colours of the result stream. */
  readonly theme: Theme;
  /** Colours of the error stream. */
  readonly notes: Theme;
  /** `-C`: where to look for the ledger, relative to `io.folder`. */
  readonly directory: string | undefined;
  /** `--json`: results as one JSON document. */
  readonly json: boolean;
}

/** A command parses, makes one call, prints, and says how it went. */
export type Run<Options> = (session: Session, options: Options) => Promise<ExitCode>;
