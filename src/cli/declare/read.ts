import { type Command, Option } from 'commander';
import type { ExtractOptions } from '../commands/extract.ts';
import type { IngestOptions } from '../commands/ingest.ts';
import type { WhyNotOptions } from '../commands/why-not.ts';
import { type Declare, examples, prose, type Start } from './declare.ts';
import { declareExplain, whyNotOption } from './explain.ts';

const GROUP = 'Read:';

export const declareRead: Declare = (program, start) => {
  declareIngest(program, start);
  declareExtract(program, start);
  declareExplain(program, start);
};

function declareIngest(program: Command, start: Start): void {
  program
    .command('ingest')
    .helpGroup(GROUP)
    .summary('read articles into the ledger')
    .description(
      prose(`Read articles into the ledger: .txt, .md with front matter, .html, .json, .jsonl, or - for standard input. A file
that was read before changes nothing; a corrected one becomes the new version of its article.`),
    )
    .argument('<file...>', 'files to read, or - for standard input')
    .option('--outlet <name>', 'who published them, where the text does not say')
    .option('--published <date>', 'when: 2031, 2031-03, 2031-03-02 or a date with a time')
    .option('--url <url>', 'where it was published (one file)')
    .option('--title <title>', 'its headline (one file)')
    .option('--as <article>', 'the article that this file corrects (one file)')
    .option('--dry-run', 'say what would be written, write nothing')
    .action((files: string[], options: Omit<IngestOptions, 'files'>, command: Command) =>
      start(command, async () => (await import('../commands/ingest.ts')).ingest, { ...options, files }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims ingest in/*.txt', 'read every text of a folder'],
        ['claims ingest --outlet "Northern Wire" --published 2031-03-02 depot.html', 'say what the page does not'],
        ['claims ingest --as a-7k3mq0xd depot-corrected.txt', 'the outlet has changed its article'],
      ),
    );
}

type ExtractFlags = Omit<ExtractOptions, 'files'> & Partial<Pick<WhyNotOptions, 'whyNot'>>;

function declareExtract(program: Command, start: Start): void {
  program
    .command('extract')
    .helpGroup(GROUP)
    .summary('read articles and print what they tell, with no ledger')
    .description('The same reading as ingest, printed: needs no ledger and writes nothing.')
    .argument('<file...>', 'files to read, or - for standard input')
    .addOption(
      new Option('-f, --format <name>', 'text for people, ndjson (one line an article) for programs').choices([
        'text',
        'ndjson',
      ]),
    )
    .option('--attributions', 'what the model reads, one record an attribution: not split, not trimmed, no rules')
    .option('--outlet <name>', 'who published them, where the text does not say')
    .option('--published <date>', 'when: dates such as "on Friday" are read against it')
    .addOption(whyNotOption())
    .action((files: string[], { whyNot, ...options }: ExtractFlags, command: Command) =>
      whyNot === undefined
        ? start(command, async () => (await import('../commands/extract.ts')).extract, { ...options, files })
        : start(command, async () => (await import('../commands/why-not.ts')).explainLine, {
            ...options,
            files,
            whyNot,
          }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims extract article.txt', 'who says what in it'],
        ['claims extract --format ndjson in/*.txt > readings.ndjson', 'for another program'],
        ['claims extract article.txt --why-not 14', 'why line 14 told nothing'],
      ),
    );
}
