import type { Command } from 'commander';
import type { EvalOptions } from '../commands/eval.ts';
import { type Declare, examples, prose, type Start } from './declare.ts';

const GROUP = 'Measure:';

export const declareMeasure: Declare = (program, start) => {
  declareEval(program, start);
};

const MEASURES = `
Measures, in per cent:
  exact                 the same words, punctuation aside: of cues, of sources and contents whose cues
                        meet, of all three at once
  overlap               words that have the role in both, whichever attribution they belong to
  linked detect         read and marked attributions are paired one to one, and the cues meet
  linked soft           half of the content's words are shared, and the sources meet or neither has one
  linked full           the cues meet, source and content are the same words
  source given content  of the pairs that share half of the content, those with the same source;
                        overlap: those whose sources meet

Columns in a pipe: all, speech, direct or indirect; measure; precision; recall; F1; attributions marked.
Then a row for each tenth of confidence: confidence; from and to; mean confidence; share right (linked
soft); difference; attributions read.`;

function declareEval(program: Command, start: Start): void {
  program
    .command('eval')
    .helpGroup(GROUP)
    .summary('measure the reading of attributions on an annotated corpus')
    .description(
      prose(`Measure precision, recall and F1 of the attributions that are read (as extract --attributions prints them) on a corpus
in brat standoff: CORPUS/text/NAME.txt and CORPUS/attributions/NAME_ANNOTATOR.ann. Where an article has several annotators,
it is compared with each, and each counts for a part. Needs no ledger and writes nothing. A line that cannot be read is
named, the rest is measured, and the exit code is 4.`),
    )
    .argument('<corpus>', 'a folder with text/ and attributions/')
    .action((corpus: string, _options: object, command: Command) =>
      start<EvalOptions>(command, async () => (await import('../commands/eval.ts')).evaluate, { corpus }),
    )
    .addHelpText('after', MEASURES)
    .addHelpText(
      'after',
      examples(
        ['claims eval corpora/news', 'every measure, for a person'],
        ["claims eval corpora/news | grep '^speech'", 'those of speech alone, as tab-separated rows'],
        ['claims eval corpora/news --json > eval.json', 'for another program'],
      ),
    );
}
