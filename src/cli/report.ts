import { OutsideLedger } from '../store/apply.ts';
import { codeOf } from '../store/error-code.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { Refusal } from './terminal/errors.ts';
import type { Io } from './terminal/io.ts';
import { safe } from './terminal/safe.ts';
import type { Theme } from './terminal/theme.ts';

/** Prints what is wrong and what to do. The one place where an error becomes an exit code. */
export function report(io: Io, theme: Theme, error: unknown): ExitCode {
  const known = knownError(error);
  if (known !== null) {
    io.err(`${theme.error('error')} ${safe(known.message)}\n`);
    for (const hint of known.hints) io.err(`  ${safe(hint)}\n`);
    return known.exit;
  }
  io.err(`${theme.error('error')} A defect of claims itself. Please report it with these lines:\n`);
  io.err(`${safe(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
  return EXIT.crash;
}

function knownError(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  if (error instanceof OutsideLedger) return new Refusal(error.message, [], EXIT.unreadable);
  const fault = systemFault(error);
  return fault === null ? null : new Refusal(fault, remedyOf(error), EXIT.unreadable);
}

const ROOM = 'Make room and run it again: what is written is whole, only the rest is still to do.';
const PERMISSION = 'See who may read and write it.';

/** What to do, where more than the words of the fault say. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: ROOM,
  EDQUOT: ROOM,
  EROFS: 'Work on a copy of the ledger where you can write; questions can be asked of this one.',
  EACCES: PERMISSION,
  EPERM: PERMISSION,
  EMFILE: 'Allow more open files (ulimit -n 1024) and run it again.',
  EIO: 'See to the disk, then: claims check',
};

function remedyOf(error: unknown): readonly string[] {
  const remedy = REMEDIES[codeOf(error)];
  return remedy === undefined ? [] : [remedy];
}

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EISDIR: 'is a folder',
  ENOTDIR: 'is not a folder',
  EEXIST: 'exists already',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many open files',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the device reports an error',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'too many links',
  EBUSY: 'the file is in use',
};

/** What the operating system refused, in words; null where the error is none of the system's. */
function systemFault(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  const words = FAULTS[String(error.code)] ?? error.message;
  return 'path' in error ? `${String(error.path)}: ${words}` : words;
}
