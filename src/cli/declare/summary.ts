import { type Command, Option } from 'commander';
import type { SummaryOptions } from '../commands/summary.ts';
import { countOf, type Declare, examples, prose } from './declare.ts';

export const declareSummary: Declare = (program, start) => {
  program
    .command('summary')
    .helpGroup('Keep:')
    .summary('say what a change in git does to the ledger')
    .description(
      prose(`Compare two states of the ledger in git: articles and tellings that came, changed or went, what people decided,
claims that were joined or parted or have other roots, conflicts that are new or settled, decisions to make anew. A..B is from one
commit to another, A...B from where B left A, A alone from a commit to the files as they are. Nothing is checked out.`),
    )
    .argument('<range>', 'commits, branches or tags: main..HEAD, main...HEAD, HEAD~3')
    .addOption(
      new Option('-f, --format <name>', 'text for people, markdown for a pull request, json for programs').choices([
        'text',
        'markdown',
        'json',
      ]),
    )
    .option('--limit <number>', 'lines of each part; json has them all', countOf, 20)
    .action((range: string, options: Omit<SummaryOptions, 'range'>, command: Command) =>
      start(command, async () => (await import('../commands/summary.ts')).summary, { ...options, range }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims summary HEAD', 'what is not committed yet'],
        ['claims summary main...HEAD --format markdown', 'for the pull request of this branch'],
        ['claims summary v1..v2 --json', 'for another program'],
      ),
    );
};
