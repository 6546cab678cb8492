import type { Command } from 'commander';
import type { SetArticleOptions } from '../commands/article.ts';
import type { FormatOptions } from '../commands/format.ts';
import type { InitOptions } from '../commands/init.ts';
import type { RebuildOptions } from '../commands/rebuild.ts';
import { declareCheck, declareRules } from './check.ts';
import { type Declare, examples, prose, type Start } from './declare.ts';
import { declareMerge } from './merge.ts';
import { declareRemove } from './remove.ts';
import { declareSummary } from './summary.ts';

const GROUP = 'Keep:';
const DRY_RUN = ['--dry-run', 'say what would be written, write nothing'] as const;

export const declareKeep: Declare = (program, start) => {
  declareInit(program, start);
  declareCheck(program, start);
  declareRules(program, start);
  declareSummary(program, start);
  declareFormat(program, start);
  declareRebuild(program, start);
  declareArticle(program, start);
  declareRemove(program, start);
  declareMerge(program, start);
};

function declareInit(program: Command, start: Start): void {
  program
    .command('init')
    .helpGroup(GROUP)
    .summary('make a new ledger')
    .description(
      prose(`Make a new ledger: its settings, and what git should know about it. --git and --github add to a ledger that is
there already.`),
    )
    .argument('[folder]', 'where (default: the working folder)')
    .option('--git', 'in this clone, let git merge with claims merge-driver and run claims check before each commit')
    .option('--github', 'write a workflow that checks the ledger and summarises pull requests')
    .option(...DRY_RUN)
    .action((folder: string | undefined, options: Omit<InitOptions, 'folder'>, command: Command) =>
      start(command, async () => (await import('../commands/init.ts')).init, { ...options, folder }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims init newsroom', 'in a new folder'],
        ['claims init --git', 'of a ledger that was cloned'],
        ['claims init --github --dry-run', 'see what it would write'],
      ),
    );
}

function declareFormat(program: Command, start: Start): void {
  program
    .command('format')
    .helpGroup(GROUP)
    .summary('write the files that people write in one form')
    .description('Write the files that people write in one form: key order, quotes, no folding. Comments stay.')
    .option('--check', 'write nothing; exit code 1 where a file is not in that form')
    .option(...DRY_RUN)
    .action((options: FormatOptions, command: Command) =>
      start(command, async () => (await import('../commands/format.ts')).format, options),
    )
    .addHelpText(
      'after',
      examples(
        ['claims format', 'before a commit'],
        ['claims format --check', 'in a workflow'],
        ['claims format --dry-run', 'see which files would change'],
      ),
    );
}

function declareRebuild(program: Command, start: Start): void {
  program
    .command('rebuild')
    .helpGroup(GROUP)
    .summary('read all articles again')
    .description('Read all articles again, after an upgrade. Tellings that stay the same keep their ids.')
    .option(...DRY_RUN)
    .action((options: RebuildOptions, command: Command) =>
      start(command, async () => (await import('../commands/rebuild.ts')).rebuild, options),
    )
    .addHelpText(
      'after',
      examples(
        ['claims rebuild', 'after an upgrade'],
        ['claims rebuild --dry-run', 'see what an upgrade would change'],
        ['claims -C data rebuild', 'another ledger'],
      ),
    );
}

function declareArticle(program: Command, start: Start): void {
  const article = program
    .command('article')
    .helpGroup(GROUP)
    .helpCommand(false)
    .summary('say what is known about an article')
    .description('Say what is known about an article.');
  article
    .command('set')
    .summary('set its title, outlet, address or date')
    .description('Set what the text does not say, and read the article again. An empty value takes the field away.')
    .argument('<article>', 'its id, or the beginning of one')
    .option('--title <title>', 'its headline')
    .option('--outlet <name>', 'who published it')
    .option('--url <url>', 'where')
    .option('--published <date>', 'when: 2031, 2031-03, 2031-03-02 or a date with a time')
    .option(...DRY_RUN)
    .action((id: string, options: Omit<SetArticleOptions, 'id'>, command: Command) =>
      start(command, async () => (await import('../commands/article.ts')).setArticle, { ...options, id }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims article set a-0dgw5t9n --outlet "Harrow Evening Post"', 'the text did not name it'],
        ['claims article set a-0dg --published 2031-03-03', 'the beginning of an id is enough'],
        ['claims article set a-0dg --url https://example.org/depot --dry-run', 'see what would change'],
      ),
    );
}
