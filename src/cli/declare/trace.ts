import { type Command, Option } from 'commander';
import type { TraceOptions } from '../commands/trace.ts';
import { type Declare, examples, prose } from './declare.ts';

export const declareTrace: Declare = (program, start) => {
  program
    .command('trace')
    .helpGroup('Ask:')
    .summary('show how a claim was told, from root to repetition')
    .description(
      prose(`Show the tellings of one claim in order of time: who told it, through which chain, back to whom it goes. Under them
how many independent roots stand behind the tellings, why they are one claim, what changed on the way, what cannot be right together, what people
judged. Exit code 1 where there is no such claim.`),
    )
    .argument('<claim...>', 'its id, that of one of its tellings, or words that no other claim has')
    .addOption(
      new Option('-f, --format <name>', 'text for people, json for programs, mermaid or dot for a picture').choices([
        'text',
        'json',
        'mermaid',
        'dot',
      ]),
    )
    .action((claim: string[], options: Omit<TraceOptions, 'claim'>, command: Command) =>
      start<TraceOptions>(command, async () => (await import('../commands/trace.ts')).trace, { ...options, claim }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims trace c-9wz20ba', 'a claim, by the id that who-said prints'],
        ['claims trace "2,140 tonnes"', 'the only claim that has this figure'],
        ['claims trace c-9wz20ba --format dot | dot -Tsvg > trace.svg', 'as a picture'],
      ),
    );
};
