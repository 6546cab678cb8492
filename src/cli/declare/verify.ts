import { type Command, InvalidArgumentError, Option } from 'commander';
import { QUESTIONS } from '../../core/query/questions.ts';
import type { VerifyOptions } from '../commands/verify.ts';
import { type Declare, examples, gather, prose } from './declare.ts';

/** The words of the files; a test holds them against the schema, which help must not load. */
export const FINDINGS = ['supports', 'contradicts', 'mixed', 'nothing-found', 'cannot-be-checked'] as const;

export const declareVerify: Declare = (program, start) => {
  const verify = program
    .command('verify')
    .helpGroup('Decide:')
    .summary('record what you found out about a telling')
    .description(
      prose(`Record what you found out about one telling: was it said (said), is it so (so), is the material authentic
(authentic)? Files given as evidence are copied into the ledger and pinned by their sha256; an address is pinned by a copy of what
stood there (--copy), else claims check notes it. A finding needs evidence unless it is nothing-found or cannot-be-checked. It is written once
and never again: change your mind with a new one that --supersedes it. It is stale when the words that you judged change. Nothing
else alters where a question stands: no admission, no repetition, no speaker’s name, no link to another telling.`),
    )
    .argument(
      '<telling>',
      'an id of a telling or the beginning of one; a claim’s means the telling that has its letters',
    );
  withOptions(verify)
    .action((telling: string, options: Omit<VerifyOptions, 'telling'>, command: Command) =>
      start(command, async () => (await import('../commands/verify.ts')).verify, { ...options, telling }),
    )
    .addHelpText(
      'after',
      examples(
        [
          'claims verify t-9wz20ba --question said --finding supports --method "watched the briefing" --evidence briefing.txt',
          'with a file',
        ],
        [
          'claims verify t-9wz20ba --question so --finding contradicts --method "port register" --evidence https://karsk.example/register --copy register.html',
          'with an address, pinned by a copy of its page',
        ],
        [
          'claims verify t-9wz20ba --question authentic --finding nothing-found --method "reverse image search"',
          'that a search came to nothing',
        ],
      ),
    );
};

function withOptions(verify: Command): Command {
  return verify
    .addOption(new Option('--question <name>', 'what was asked').choices(QUESTIONS).makeOptionMandatory())
    .addOption(new Option('--finding <name>', 'what came of it').choices(FINDINGS).makeOptionMandatory())
    .requiredOption('--method <text>', 'how you found out')
    .addOption(
      new Option('--evidence <file|url>', 'what it rests on; may be repeated').argParser<readonly string[]>(gather),
    )
    .addOption(
      new Option('--copy <file>', 'what stood at the address; with several, one each, in their order').argParser<
        readonly string[]
      >(gather),
    )
    .addOption(
      new Option(
        '--credibility <grade>',
        'of the information: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged',
      ).argParser(gradeOf),
    )
    .option('--supersedes <finding>', 'the earlier finding, v-…, that this one takes the place of')
    .option('--by <name>', 'who found out (default: user.name of git)')
    .option('--note <text>', 'what else to know')
    .option('--dry-run', 'say what would be written, write nothing');
}

function gradeOf(typed: string): number {
  if (/^[1-6]$/.test(typed)) return Number(typed);
  throw new InvalidArgumentError('Give a number from 1 to 6.');
}
