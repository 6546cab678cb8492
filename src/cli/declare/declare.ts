import { type Command, InvalidArgumentError } from 'commander';
import type { ExitCode } from '../exit-codes.ts';
import type { Run } from '../session.ts';
import { type ColorChoice, wantsColor } from '../terminal/color.ts';
import { Refusal } from '../terminal/errors.ts';
import type { Io } from '../terminal/io.ts';
import type { Theme } from '../terminal/theme.ts';
import { themeFor } from '../terminal/themes.ts';

/** Options that stand on the program and hold for every command. */
interface SharedOptions {
  readonly ledger?: string;
  readonly json?: boolean;
  /** Of the command itself, where it has one. */
  readonly format?: string;
  readonly color: ColorChoice;
}

/** Runs a command that is loaded only now, with the options that the command line gave. */
export type Start = <Options>(command: Command, load: () => Promise<Run<Options>>, options: Options) => Promise<void>;

/** Adds a group of commands to the program. */
export type Declare = (program: Command, start: Start) => void;

export function starter(io: Io, finish: (exit: ExitCode) => void): Start {
  return async (command, load, options) => {
    const shared = command.optsWithGlobals<SharedOptions>();
    if (shared.json === true && shared.format !== undefined && shared.format !== 'json') {
      throw new Refusal(`--json and --format ${shared.format} are two formats`, ['Give one of them.']);
    }
    const themeOn = (terminal: boolean): Promise<Theme> =>
      themeFor(wantsColor(shared.color, { environment: io.environment, terminal }));
    const [theme, notes, run] = await Promise.all([themeOn(io.terminal.out), themeOn(io.terminal.err), load()]);
    const session = {
      io,
      theme,
      notes,
      directory: shared.ledger,
      json: shared.json === true,
    };
    finish(await run(session, options));
  };
}

/** Whom it means is for `saidBy` to say. */
export const SPEAKER = [
  '--speaker <name>',
  'said by: an id (that speaker alone), a name, an alias, or the words that credit: coastguard',
] as const;

/** A text that the source breaks into lines as one paragraph: the terminal breaks it anew. */
export function prose(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Examples under the help of a command: what one types, and what for. */
export function examples(...lines: readonly (readonly [typed: string, purpose: string])[]): string {
  const width = Math.max(...lines.map(([typed]) => typed.length));
  return `\nExamples:\n${lines.map(([typed, purpose]) => `  ${typed.padEnd(width)}  ${purpose}`).join('\n')}\n`;
}

/** For options that take how many, or a line: from 1 on. */
export function countOf(typed: string): number {
  if (/^[1-9]\d{0,5}$/.test(typed)) return Number(typed);
  throw new InvalidArgumentError('Give a number from 1.');
}

/** For options that may be given several times. */
export function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** The same for options that take one of a few words. */
export function gatherOf(choices: readonly string[]): typeof gather {
  return (value, before) => {
    if (!choices.includes(value)) throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
    return gather(value, before);
  };
}
