import type { Command } from 'commander';
import { nearest } from '../../core/query/nearest.ts';
import { EXIT_CODES_TOPIC } from '../exit-codes.ts';
import { Refusal } from '../terminal/errors.ts';
import { didYouMean } from '../terminal/suggest.ts';
import { type Declare, examples } from './declare.ts';

const TOPICS: Readonly<Record<string, string>> = { 'exit-codes': EXIT_CODES_TOPIC };

/** `claims help`, `claims help who-said`, `claims help speaker add`, `claims help exit-codes`. */
export const declareHelp: Declare = (program) => {
  program
    .command('help')
    .helpGroup('Help:')
    .summary('tell about a command or a topic')
    .description(`Tell about a command, or about a topic: ${Object.keys(TOPICS).join(', ')}.`)
    .argument('[about...]', 'a command or a topic')
    .action((about: string[]) => printHelp(program, about))
    .addHelpText(
      'after',
      examples(
        ['claims help who-said', 'a command'],
        ['claims help speaker add', 'a command of a group'],
        ['claims help exit-codes', 'what a script may rely on'],
      ),
    );
};

function printHelp(program: Command, about: readonly string[]): void {
  const topic = about.length === 1 ? TOPICS[about[0] ?? ''] : undefined;
  if (topic !== undefined) {
    program.configureOutput().writeOut?.(topic);
    return;
  }
  let found: Command = program;
  for (const word of about) {
    const names = found.commands.map((command) => command.name());
    const next = found.commands.find((command) => command.name() === word);
    if (next === undefined) {
      const close = nearest(word, found === program ? [...names, ...Object.keys(TOPICS)] : names);
      throw new Refusal(`there is no command or topic "${about.join(' ')}"`, [didYouMean(close)].filter(Boolean));
    }
    found = next;
  }
  found.outputHelp();
}
