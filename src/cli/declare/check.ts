import { type Command, Option } from 'commander';
import type { CheckOptions } from '../commands/check.ts';
import { CHECK_FORMATS } from '../commands/kinds.ts';
import type { RulesOptions } from '../commands/rules.ts';
import { examples, prose, type Start } from './declare.ts';

const GROUP = 'Keep:';

export function declareCheck(program: Command, start: Start): void {
  program
    .command('check')
    .helpGroup(GROUP)
    .summary('check every file of the ledger')
    .description(
      prose(`Check every file of the ledger: its shape, its references, that every span is the words it says. Prints
file:line:column, errors first; exit code 1 where something is found at or above --fail-on. What the settings suppress is left out.`),
    )
    .argument('[path...]', 'only these files or folders of the ledger')
    .addOption(
      new Option(
        '-f, --format <name>',
        'text for people, json; for others sarif 2.1.0, github for annotations on a pull request, junit',
      ).choices(CHECK_FORMATS),
    )
    .addOption(
      new Option('--fail-on <level>', 'the least level that makes the exit code 1')
        .choices(['error', 'warning', 'notice', 'never'])
        .default('error'),
    )
    .option('--fix', 'mend what is safe to mend: standard form, articles to be read again; then check')
    .option('--since <commit>', 'only what differs from this commit, and what points to it')
    .option('--deep', 'read the articles again, and tell where the tellings are not what the reader reads')
    .option('--baseline <file>', 'leave out the findings that this file knows (default: the one of the settings)')
    .option('--write-baseline', 'write all that is found now into the baseline')
    .option('--dry-run', 'with --fix or --write-baseline: say what would be written, write nothing')
    .action((paths: string[], options: Omit<CheckOptions, 'paths'>, command: Command) =>
      start(command, async () => (await import('../commands/check.ts')).check, { ...options, paths }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims check speakers --fail-on warning', 'one folder, strictly'],
        ['claims check --fix --dry-run', 'see what would be mended'],
        ['claims -C data check --since origin/main --format github', 'in a workflow'],
      ),
    );
}

export function declareRules(program: Command, start: Start): void {
  program
    .command('rules')
    .helpGroup(GROUP)
    .summary('tell what check holds a ledger to')
    .description(
      prose(`Tell what check holds a ledger to: every rule with its level, and of one rule what it says, an example that
breaks it, and what mends it.`),
    )
    .argument('[rule...]', 'only these rules, in full')
    .action((codes: string[], options: Omit<RulesOptions, 'codes'>, command: Command) =>
      start(command, async () => (await import('../commands/rules.ts')).rules, { ...options, codes }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims rules', 'all of them, one line each'],
        ['claims rules span-mismatch', 'what a finding means'],
        ['claims rules --json', 'for a program'],
      ),
    );
}
