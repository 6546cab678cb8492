import { EXIT, type ExitCode } from '../exit-codes.ts';

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
