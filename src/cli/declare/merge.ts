import type { Command } from 'commander';
import type { MergeOptions } from '../commands/merge-driver.ts';
import { type Declare, examples, prose } from './declare.ts';

export const declareMerge: Declare = (program, start) => {
  program
    .command('merge-driver')
    .helpGroup('Keep:')
    .summary('merge a file of a ledger for git')
    .description(
      prose(`Merge three versions of a file by what they say, not by their lines: two people’s decisions, aliases and records are
both kept, none twice, and what both changed otherwise stands between git’s marks (exit code 1). git runs it, where
.gitattributes says merge=claims and git config knows the driver.`),
    )
    .argument('<base>', 'the file before (%O)')
    .argument('<ours>', 'the file as we have it (%A); the result is written here')
    .argument('<theirs>', 'the file as they have it (%B)')
    .argument('<path>', 'which file it is, from the root of the repository (%P)')
    .action((base: string, ours: string, theirs: string, path: string, _: object, command: Command) =>
      start<MergeOptions>(command, async () => (await import('../commands/merge-driver.ts')).mergeDriver, {
        base,
        ours,
        theirs,
        path,
      }),
    )
    .addHelpText(
      'after',
      examples(
        ['git config merge.claims.driver "claims merge-driver %O %A %B %P"', 'once in each clone: let git run it'],
        [
          'git config merge.claims.driver "npx claims merge-driver %O %A %B %P"',
          'where claims is a package of the project',
        ],
        ['claims merge-driver base.yaml ours.yaml theirs.yaml speakers/karsk-port.yaml', 'by hand'],
      ),
    );
};
