import { setTimeout as pause } from 'node:timers/promises';
import { type Holder, type Lock, LockImpossible, takeLock } from '../store/lock.ts';
import { EXIT } from './exit-codes.ts';
import { rootOf } from './ledger.ts';
import type { Run, Session } from './session.ts';
import { Refusal } from './terminal/errors.ts';
import { oneLine } from './terminal/safe.ts';

/** What the command line says about writing; each command that has `--dry-run` takes them. */
export interface WriteOptions {
  readonly dryRun?: boolean | undefined;
  /** It only says whether it would write. */
  readonly check?: boolean | undefined;
  /** How many seconds to wait for the lock, maybe without end; not at all where it is not said. */
  readonly wait?: number | undefined;
  /** False with `--no-lock`. */
  readonly lock?: boolean | undefined;
}

/** A ledger and the command that is to write it. */
interface Writer extends WriteOptions {
  readonly root: string;
  /** `ingest`, `speaker alias`. */
  readonly command: string;
}

/**
 * A command that reads the ledger to write it: nobody else writes from before its first reading to its end, so nobody's decision is
 * overwritten by one who had not seen it.
 */
export function writing<Options extends WriteOptions>(command: string, run: Run<Options>): Run<Options> {
  return (session, options) => {
    const { wait, lock, ...others } = options;
    const { dryRun, check } = options;
    const writer = { root: rootOf(session), command, dryRun, check, wait, lock };
    // An edge: what is left out may be left out of all such options. Commands pass on whole what they do not know.
    return withLock(session, writer, () => run(session, others as Options));
  };
}

/** The same for a part of a command: what asks a person or reads standard input must not keep the others waiting meanwhile. */
export async function withLock<T>(session: Session, writer: Writer, work: () => Promise<T>): Promise<T> {
  if (writer.dryRun === true || writer.check === true || writer.lock === false) return work();
  const lock = await waitForLock(session, writer);
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/** How long between two attempts, in milliseconds: each time longer, for many that wait must not be what keeps the one that works. */
const SHORTEST = 50;
const LONGEST = 500;

async function waitForLock(session: Session, { root, command, wait = 0 }: Writer): Promise<Lock> {
  let told: string | null = null;
  let left = wait * 1000;
  for (let step = SHORTEST; ; step = Math.min(step * 1.5, LONGEST)) {
    const taken = attempt(root, command);
    if (taken.ok) return taken.lock;
    const named = nameOf(taken.holder);
    if (left <= 0) throw locked(named, wait > 0);
    if (told !== named) session.io.err(`${session.notes.warning('waiting')} for ${named}\n`);
    told = named;
    await pause(Math.min(step, left));
    left -= step;
  }
}

function attempt(root: string, command: string): ReturnType<typeof takeLock> {
  try {
    return takeLock(root, `claims ${command}`);
  } catch (error) {
    if (!(error instanceof LockImpossible)) throw error;
    throw new Refusal(error.message, ['If nobody else writes this ledger now: --no-lock'], EXIT.unreadable);
  }
}

/** "claims ingest, process 4711 on desk-2, since 2031-03-02T09:30:00Z". */
function nameOf(holder: Holder | null): string {
  if (holder === null) return 'another run';
  const { process, host, since, command } = holder;
  return `${oneLine(command)}, process ${process} on ${oneLine(host)}, since ${oneLine(since)}`;
}

function locked(holder: string, hasWaited: boolean): Refusal {
  return new Refusal(
    `the ledger is being written by ${holder}`,
    [hasWaited ? 'Wait longer, or without end: --wait' : 'Wait for it with --wait, or a minute with --wait 60.'],
    EXIT.locked,
  );
}
