import { Argument, type Command, Option } from 'commander';
import { LIST_KINDS, type ListKind } from '../commands/kinds.ts';
import type { LinksOptions } from '../commands/links.ts';
import type { WhoSaidOptions } from '../commands/who-said.ts';
import { type Declare, examples, gatherOf, prose, SPEAKER, type Start } from './declare.ts';
import { declareTrace } from './trace.ts';

const GROUP = 'Ask:';
/** The modes of the contract, and `any`; a test holds them against the schema, which help must not load. */
export const MODES = ['speech', 'belief', 'intention', 'other', 'any'] as const;

export const declareAsk: Declare = (program, start) => {
  declareWhoSaid(program, start);
  declareTrace(program, start);
  declareShow(program, start);
  declareList(program, start);
  declareLinks(program, start);
};

const STANDINGS =
  'what our own people found: open, supported, contradicted, mixed, disputed, cannot-be-checked, stale; so:open asks of one question';

const ROWS = `
Columns of --format rows: place, published, outlet, said by, basis, cue, source, words, via, figures, hedges, admissions,
telling, claim, how widely the claim was told: tellings, outlets, roots, and where it stands by what our own people found.
Cells that a spreadsheet would take for a formula begin with an apostrophe.`;

function declareWhoSaid(program: Command, start: Start): void {
  program
    .command('who-said')
    .helpGroup(GROUP)
    .summary('find who said something, through whom and where')
    .description(
      prose(`Find tellings by their words. Every word of QUERY must occur; words in double quotes must occur together; a figure is
found by its value, however it is written (117,770 and 117770), with its sign too ('$40' is not 40 soldiers).
Filters alone list all that they let through. Exit code 1 where nothing is found.`),
    )
    .argument('[query...]', 'words, "quoted phrases" and figures')
    .option(...SPEAKER)
    .option('--outlet <name>', 'told by: a name, an alias or an id')
    .option('--figure <value>', "with a figure: 117770, '>=10000', '<5', 20..30, 40%, '$27m'")
    .option('--unit <words>', 'with a figure that counts these')
    .option('--verification <standing>', STANDINGS)
    .option('--conflicting', 'only what another telling contradicts, nobody having judged the two or their copies')
    .option('--since <date>', 'published on this day or later')
    .option('--until <date>', 'published on this day or earlier')
    .addOption(modeOption())
    .addOption(
      new Option(
        '-f, --format <name>',
        'text for people, rows (tab-separated, one line a telling) for programs',
      ).choices(['text', 'rows']),
    )
    .action((query: string[], options: Omit<WhoSaidOptions, 'query'>, command: Command) =>
      start(command, async () => (await import('../commands/who-said.ts')).whoSaid, { ...options, query }),
    )
    .addHelpText('after', ROWS)
    .addHelpText(
      'after',
      examples(
        ['claims who-said "2,140 tonnes"', 'by words or by a figure, however it is written'],
        ["claims who-said --speaker 'port authority' --since 2031-03", 'what one speaker is said to have said'],
        ["claims who-said burned --figure '>=1000' --unit tonnes", 'words together with a range of figures'],
      ),
    );
}

function modeOption(): Option {
  const says = `${MODES.join(', ')}; may be repeated (speech alone if not given)`;
  return new Option('--mode <name>', says).argParser<readonly string[]>(gatherOf(MODES));
}

function declareShow(program: Command, start: Start): void {
  program
    .command('show')
    .helpGroup(GROUP)
    .summary('show one record with its words marked in their context')
    .description(
      prose(`Show a telling, a claim, an article, a speaker or an outlet. Where a speaker and an outlet share an id, both are
shown; speaker:ID and outlet:ID name one of them. Exit code 1 where there is no such record.`),
    )
    .argument('<id>', 'its id, the beginning of one that no other id shares, or outlet:ID')
    .action((id: string, _options: object, command: Command) =>
      start(command, async () => (await import('../commands/show.ts')).show, { id }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims show t-9wz20ba', 'a telling: the words, the speaker, the chain, the figures'],
        ['claims show a-7k3m', 'an article and all that it tells'],
        ['claims show karsk-port-authority', 'a speaker and all that it is said to have said'],
      ),
    );
}

function declareList(program: Command, start: Start): void {
  program
    .command('list')
    .helpGroup(GROUP)
    .summary('list articles, claims, speakers or outlets')
    .description('One line a record: aligned in a terminal, tab-separated without a title in a pipe.')
    .addArgument(new Argument('<kind>', 'what to list').choices(LIST_KINDS))
    .action((kind: ListKind, _options: object, command: Command) =>
      start(command, async () => (await import('../commands/list.ts')).list, { kind }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims list articles', 'what is in the ledger'],
        ['claims list speakers | sort -t "$(printf \'\\t\')" -k4,4nr | head', 'who is quoted most'],
        ['claims list claims --json', 'for another program'],
      ),
    );
}

function declareLinks(program: Command, start: Start): void {
  program
    .command('links')
    .helpGroup(GROUP)
    .summary('show which tellings are of one claim, and why')
    .description(
      prose(`Show the claims that are told more than once, with the reasons for each link. --format json is every claim, those
told once too, with what joins or parts them.`),
    )
    .addOption(new Option('-f, --format <name>', 'text for people, json for programs').choices(['text', 'json']))
    .action((options: LinksOptions, command: Command) =>
      start(command, async () => (await import('../commands/links.ts')).links, options),
    )
    .addHelpText(
      'after',
      examples(
        ['claims links', 'what is told more than once, and why that is thought to be one claim'],
        ['claims links --json', 'the same for a program that reads the envelope of every command'],
        ['claims links --format json > links.json', 'all claims for another program'],
      ),
    );
}
