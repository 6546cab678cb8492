import { Argument, type Command } from 'commander';
import type { JudgeOptions } from '../commands/judge.ts';
import { type Declare, examples, prose } from './declare.ts';

/** The verdicts of the files; a test holds them against the schema, which help must not load. */
export const VERDICTS = ['same', 'different', 'unsure'] as const;

export const declareJudge: Declare = (program, start) => {
  program
    .command('judge')
    .helpGroup('Decide:')
    .summary('say whether two tellings tell the same claim')
    .description(
      prose(`Say whether two tellings tell the same claim. What people judge outranks every score, and holds for what hangs
together: if A is B and B is C, all three are one claim; if A is not B, no link ever brings them together. Judge again to
change your mind; the file of the pair keeps every decision, and of each person the latest counts.`),
    )
    .argument('[a]', 'a telling, or a claim that it tells: an id or the beginning of one')
    .argument('[b]', 'another')
    .addArgument(new Argument('[verdict]', 'what they tell').choices(VERDICTS))
    .option('--by <name>', 'who judges (default: user.name of git)')
    .option('--note <text>', 'why')
    .option('--dry-run', 'say what would be written, write nothing')
    .action((a: string | undefined, b: string | undefined, verdict: string | undefined, options, command: Command) =>
      start<JudgeOptions>(command, async () => (await import('../commands/judge.ts')).judge, {
        ...options,
        a,
        b,
        verdict,
      }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims judge t-9wz20ba t-3rdp4dt same --note "one briefing"', 'two tellings of one claim'],
        ['claims judge c-9wz20ba c-em3cwj different', 'keep two claims apart, whatever links them'],
        ['claims judge t-9wz20ba t-em3cwj unsure --dry-run', 'see the file first'],
      ),
    );
};
