import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from './io.ts';
import { safe } from './safe.ts';
import type { Theme } from './theme.ts';

/** A command cannot go on, and the person who typed it can do something about it. */
export class Refusal extends Error {
  readonly exit: ExitCode;
  /** What to do, one line each. */
  readonly hints: readonly string[];

  constructor(message: string, hints: readonly string[] = [], exit: ExitCode = EXIT.unable) {
    super(message);
    this.name = 'Refusal';
    this.hints = hints;
    this.exit = exit;
  }
}

/** Prints what is wrong and what to do. `context` is the command that was running, where known. */
function printRefusal(io: Io, theme: Theme, refusal: Refusal): void {
  io.err(`${theme.error('error')} ${safe(refusal.message)}\n`);
  for (const hint of refusal.hints) io.err(`  ${safe(hint)}\n`);
}

/** The one place where an error becomes an exit code. */
export function report(io: Io, theme: Theme, error: unknown): ExitCode {
  if (error instanceof Refusal) {
    printRefusal(io, theme, error);
    return error.exit;
  }
  const fault = systemFault(error);
  if (fault !== null) {
    printRefusal(io, theme, new Refusal(fault));
    return EXIT.unreadable;
  }
  io.err(`${theme.error('error')} A defect of claims itself. Please report it with these lines:\n`);
  io.err(`${safe(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
  return EXIT.crash;
}

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EISDIR: 'is a folder',
  ENOTDIR: 'is not a folder',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many open files',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the device reports an error',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'too many symbolic links',
  ETXTBSY: 'the file is in use',
  EBUSY: 'the file is in use',
};

/** What the operating system refused, in words; null where the error is none of the system's. */
function systemFault(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  const words = FAULTS[String(error.code)] ?? error.message;
  return 'path' in error ? `${String(error.path)}: ${words}` : words;
}
