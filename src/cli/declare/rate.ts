import { Argument, type Command, InvalidArgumentError } from 'commander';
import type { RateOptions } from '../commands/rate.ts';
import { examples, prose, type Start } from './declare.ts';

/** The grades of the files; a test holds them against the schema, which help must not load. */
export const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** `claims speaker rate`. */
export function declareSpeakerRate(speaker: Command, start: Start): void {
  speaker
    .command('rate')
    .summary('grade how reliable a speaker is')
    .description(
      prose(`Grade how reliable a speaker is, by the Admiralty scale: A completely, B usually, C fairly, D not usually, E not at all, F
cannot be judged. The file of the speaker keeps every grade with its day; of each person the latest counts. It says nothing about any one
claim, and no finding is altered by it: for that see claims verify.`),
    )
    .argument('<speaker>', 'its id, or the beginning of one')
    .addArgument(new Argument('<grade>', GRADES.join(', ')).argParser(gradeOf))
    .option('--by <name>', 'who grades (default: user.name of git)')
    .option('--note <text>', 'why')
    .option('--dry-run', 'say what would be written, write nothing')
    .action((id: string, grade: RateOptions['grade'], options: Omit<RateOptions, 'id' | 'grade'>, command: Command) =>
      start(command, async () => (await import('../commands/rate.ts')).rate, { ...options, id, grade }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims speaker rate karsk-port-authority B', 'usually reliable'],
        ['claims speaker rate depot-watch E --note "three invented quotations in a year"', 'with the reason'],
        ['claims speaker rate karsk-port F --dry-run', 'see the change first'],
      ),
    );
}

function gradeOf(typed: string): RateOptions['grade'] {
  const grade = GRADES.find((one) => one === typed.toUpperCase());
  if (grade === undefined) throw new InvalidArgumentError(`Give one of ${GRADES.join(', ')}.`);
  return grade;
}
