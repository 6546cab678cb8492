import { Command, Option } from 'commander';
import { unknownInWords } from './commands-to-come.ts';
import { declareAsk } from './declare/ask.ts';
import { declareCompare } from './declare/compare.ts';
import { declareDecide } from './declare/decide.ts';
import { type Declare, prose, starter } from './declare/declare.ts';
import { declareHelp } from './declare/help.ts';
import { declareKeep } from './declare/keep.ts';
import { offerLock } from './declare/lock.ts';
import { declareMeasure } from './declare/measure.ts';
import { declareRead } from './declare/read.ts';
import type { ExitCode } from './exit-codes.ts';
import { COLOR_CHOICES } from './terminal/color.ts';
import type { Io } from './terminal/io.ts';
import { safe } from './terminal/safe.ts';
import { VERSION } from './version.ts';

const GROUPS: readonly Declare[] = [
  declareRead,
  declareAsk,
  declareCompare,
  declareDecide,
  declareKeep,
  declareMeasure,
  declareHelp,
];

const DESCRIPTION =
  prose(`Who said it, through whom, how it was checked and who repeated it: attributed claims out of news
articles, kept in a git-versioned data folder (a ledger).`);

const START = `
Start here:
  claims init newsroom && cd newsroom
  claims ingest ../articles/*.txt
  claims who-said "2,140 tonnes"

claims help COMMAND tells more about a command, claims help exit-codes what a script may rely on.
`;

/** The tree of commands. Declaring them loads none of their code: each action imports its own. */
export function createProgram(io: Io, finish: (exit: ExitCode) => void): Command {
  const program = new Command('claims')
    .description(DESCRIPTION)
    .version(VERSION, '-V, --version', 'print the version')
    .addOption(
      new Option('-C, --ledger <dir>', 'look for the ledger in this folder and above it, not in the working folder'),
    )
    .addOption(new Option('--json', 'print the results as one JSON document'))
    .addOption(new Option('--color <when>', 'colour the output').choices(COLOR_CHOICES).default('auto'))
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: true, sortSubcommands: false })
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.err(safe(text)),
      getOutHelpWidth: () => io.columns ?? 100,
      getErrHelpWidth: () => io.columns ?? 100,
      outputError: (text, write) => write(unknownInWords(text)),
    })
    .showHelpAfterError('(add --help for usage)')
    .exitOverride()
    .addHelpText('after', START);
  const start = starter(io, finish);
  for (const declare of GROUPS) declare(program, start);
  offerLock(program);
  return program;
}
