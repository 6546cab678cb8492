import { Argument, type Command, Option } from 'commander';
import type { Verdict } from '../../core/link/told.ts';
import type { JudgeOptions } from '../commands/judge.ts';
import type { QueueOptions } from '../commands/judge-queue.ts';
import { Refusal } from '../terminal/errors.ts';
import { countOf, type Declare, examples, prose, type Start } from './declare.ts';

/** The verdicts of the files; a test holds them against the schema, which help must not load. */
export const VERDICTS = ['same', 'different', 'unsure'] as const;

export const declareJudge: Declare = (program, start) => {
  program
    .command('judge')
    .helpGroup('Decide:')
    .summary('say whether two tellings tell the same claim')
    .description(
      prose(`Say whether two tellings tell the same claim. What people judge outranks every score, and holds for what hangs
together: if A is B and B is C, all three are one claim, with all that each was one claim with; if A is not B, no link ever brings
them together. Judge again to
change your mind; the file of the pair keeps every decision, and of each person the latest counts. With --queue exit code 1 says that nothing
is left to judge.`),
    )
    .argument('[a]', 'a telling, or a claim that it tells: an id or the beginning of one')
    .argument('[b]', 'another')
    .addArgument(new Argument('[verdict]', 'what they tell').choices(VERDICTS))
    .option('--by <name>', 'who judges (default: user.name of git)')
    .option('--note <text>', 'why')
    .option('--queue', 'list the pairs that scores decide least surely, the most doubtful first')
    .addOption(new Option('--limit <count>', 'so many of the queue').argParser(countOf).default(10))
    .option('--dry-run', 'say what would be written, write nothing')
    .action((a: string | undefined, b: string | undefined, verdict: Verdict | undefined, options: Options, command) =>
      run(command, start, { ...options, a, b, verdict }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims judge --queue --limit 5', 'what to decide first'],
        ['claims judge t-9wz20ba t-3rdp4dt same --note "one briefing"', 'two tellings of one claim'],
        ['claims judge c-9wz20ba c-em3cwj different', 'keep two claims apart, whatever links them'],
      ),
    );
};

type Options = Omit<JudgeOptions, 'a' | 'b' | 'verdict'> & QueueOptions & { readonly queue?: boolean };

function run(command: Command, start: Start, { queue, limit, ...options }: Options & JudgeOptions): Promise<void> {
  if (queue !== true) return start(command, async () => (await import('../commands/judge.ts')).judge, options);
  if (options.a !== undefined) throw new Refusal('--queue lists; it judges nothing', ['Leave the tellings out.']);
  return start(command, async () => (await import('../commands/judge-queue.ts')).listQueue, { limit });
}
