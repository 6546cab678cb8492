import { CommanderError } from 'commander';
import { withWaitsEnded } from './declare/lock.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { createProgram } from './program.ts';
import { choiceIn, wantsColor } from './terminal/color.ts';
import type { Io } from './terminal/io.ts';
import { themeFor } from './terminal/themes.ts';

/** Runs one command line and says how it went; it never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exit: ExitCode = EXIT.done;
  const program = createProgram(io, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync(withWaitsEnded(argv), { from: 'user' });
    return exit;
  } catch (error) {
    // commander has printed its own message; its exit code 1 for wrong usage is our 2.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.unable;
    const { report } = await import('./report.ts');
    const color = wantsColor(choiceIn(argv), { environment: io.environment, terminal: io.terminal.err });
    return report(io, await themeFor(color), error);
  }
}
