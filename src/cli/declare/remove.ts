import type { RemoveOptions } from '../commands/remove.ts';
import { type Declare, examples, prose } from './declare.ts';

const DESCRIPTION =
  prose(`Take an article out of the ledger: a take-down, or one that was ingested by mistake. Its versions and its tellings go; a file
in removed/ stays that says who removed it, and by which it is known again: claims ingest refuses its address and its words. What people
decided of its tellings stays, and is listed. Git keeps what was committed; a text that must not be there either has to be taken out of git's
history too. --withdraw takes the removal back: the article may then be ingested again, and has its id again.`);

export const declareRemove: Declare = (program, start) => {
  program
    .command('remove')
    .helpGroup('Keep:')
    .summary('take an article out of the ledger')
    .description(DESCRIPTION)
    .argument('<article>', 'its id, or the beginning of one')
    .option('--by <name>', 'who decides (default: user.name of git)')
    .option('--note <text>', 'why')
    .option('--withdraw', 'take the removal back')
    .option('--dry-run', 'say what would be written, write nothing')
    .action((article: string, options: Omit<RemoveOptions, 'article'>, command) =>
      start(command, async () => (await import('../commands/remove.ts')).remove, { ...options, article }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims remove a-0dgw5t9n --note "ingested by mistake"', 'with the reason'],
        ['claims remove a-0dg --dry-run', 'see what goes, and which decisions hang on it'],
        ['claims remove a-0dgw5t9n --withdraw --by "Ana Moreau"', 'it may come back'],
      ),
    );
};
