import { type Command, InvalidArgumentError, Option } from 'commander';

/** It makes what the lock is in. */
const WITHOUT = new Set(['init']);

/** Whatever can say what it would write can write: it can wait for those who write now, or do without a lock. */
export function offerLock(program: Command): void {
  for (const command of program.commands) {
    offerLock(command);
    const writes = command.options.some(({ long }) => long === '--dry-run');
    if (!writes || WITHOUT.has(command.name())) continue;
    command
      .addOption(
        new Option('--wait [seconds]', 'wait while another run writes the ledger (default: exit code 75)').argParser(
          secondsOf,
        ),
      )
      .option('--no-lock', 'where the file system has no locks, and nobody else writes now');
  }
}

const WITHOUT_END = 'forever';

function secondsOf(typed: string): number {
  if (typed === WITHOUT_END) return Number.POSITIVE_INFINITY;
  if (/^\d{1,6}(?:\.\d{1,3})?$/.test(typed)) return Number(typed);
  throw new InvalidArgumentError('Give a number of seconds, or none to wait without end.');
}

/** `--wait depot.txt` waits without end for `depot.txt`; commander would take the file for a number. */
export function withWaitsEnded(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  return argv.map((word, at) => {
    const isFlag = word === '--wait' && (end < 0 || at < end);
    return isFlag && !/^\d/.test(argv[at + 1] ?? '') ? `--wait=${WITHOUT_END}` : word;
  });
}
