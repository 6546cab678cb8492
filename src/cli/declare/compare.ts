import { type Command, Option } from 'commander';
import type { ComparingOptions } from '../comparing.ts';
import { type Declare, examples, gatherOf, prose, SPEAKER, type Start } from './declare.ts';

const GROUP = 'Ask:';
export const CONFLICT_KINDS = ['figure', 'date', 'place', 'instrument', 'manner', 'cause', 'denial'] as const;
export const DRIFT_KINDS = [
  'source-dropped',
  'chain-shortened',
  'hedge-dropped',
  'modality-raised',
  'figure-changed',
] as const;

export const declareCompare: Declare = (program, start) => {
  declareConflicts(program, start);
  declareDrift(program, start);
  declareDiff(program, start);
};

function declareConflicts(program: Command, start: Start): void {
  filtered(program.command('conflicts'), CONFLICT_KINDS)
    .summary('list tellings that cannot both be right')
    .description(
      prose(`List pairs of tellings of one claim or one event that cannot both be right, both quotations side by side and why.
A toll that rises with time, a part of a whole, a rounded figure and another time zone are no conflict. QUERY and filters
let through pairs of which one telling matches. A pair is open until somebody judges it: same, both speak of one thing and the
conflict is real; different, they do not. What is judged of a telling goes for its copies. Exit code 1 where there are none.`),
    )
    .action((query: string[], options: Omit<ComparingOptions, 'query'>, command: Command) =>
      start(command, async () => (await import('../commands/conflicts.ts')).conflicts, { ...options, query }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims conflicts', 'all of them'],
        ['claims conflicts tonnes --kind figure', 'figures that contradict each other'],
        ["claims conflicts --speaker 'port authority'", 'what contradicts one speaker'],
      ),
    );
}

function declareDrift(program: Command, start: Start): void {
  filtered(program.command('drift'), DRIFT_KINDS)
    .summary('list what changed from telling to telling')
    .description(
      prose(`List what changed along a claim from an earlier telling (left) to a later one of the same origin (right), and from
the body of an article to its headline: a source or a link of the chain is named no longer, a hedge is gone, what was
possible is a fact, a figure is another. QUERY and filters let through pairs of which one telling matches. Exit code 1
where there is none.`),
    )
    .action((query: string[], options: Omit<ComparingOptions, 'query'>, command: Command) =>
      start(command, async () => (await import('../commands/drift.ts')).drift, { ...options, query }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims drift', 'all of it'],
        ['claims drift --kind hedge-dropped --kind modality-raised', 'what became more certain on the way'],
        ["claims drift --outlet 'harrow evening post'", 'what one outlet changed, or had changed'],
      ),
    );
}

function declareDiff(program: Command, start: Start): void {
  program
    .command('diff')
    .helpGroup(GROUP)
    .summary('compare two texts claim by claim')
    .description(
      prose(`Compare what two texts tell: files, articles of the ledger, or an earlier version of one (ARTICLE@1 is the first).
Each telling of the one is matched with its fellow in the other: what is new or gone, said by somebody else, softened or
hardened, reversed, another figure or date, no longer quoted, reworded. What only moved is no change. Both are read anew by
this version of claims; reviews do not count. Exit code 0 where both tell the same, 1 where not, as diff.`),
    )
    .argument('<old>', 'a file, or the id of an article, with @ and a number for an earlier version')
    .argument('<new>', 'the same; - for standard input')
    .action((before: string, now: string, _: object, command: Command) =>
      start(command, async () => (await import('../commands/diff.ts')).diff, { before, now }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims diff a-7k3mq0xd@1 a-7k3mq0xd', 'what its outlet corrected'],
        ['claims diff draft.txt edited.txt', 'what an editor changed, with no ledger'],
        ['claims diff a-7k3mq0xd a-2hq8v4nd', 'what two articles tell differently'],
      ),
    );
}

function filtered(command: Command, kinds: readonly string[]): Command {
  return command
    .helpGroup(GROUP)
    .argument('[query...]', 'words, "quoted phrases" and figures')
    .option(...SPEAKER)
    .option('--outlet <name>', 'told by: a name, an alias or an id')
    .option('--since <date>', 'published on this day or later')
    .option('--until <date>', 'published on this day or earlier')
    .addOption(
      new Option('--kind <name>', `${kinds.join(', ')}; may be repeated`).argParser<readonly string[]>(gatherOf(kinds)),
    );
}
