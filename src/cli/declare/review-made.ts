import { type Command, Option } from 'commander';
import type { Signing } from '../signing.ts';
import { countOf, examples, prose, type Start } from './declare.ts';
import { signed, TELLING, withSigner } from './signed.ts';

const SPLIT =
  prose(`Split a telling that tells several things: one part for each, by words of the telling. "…" or ... inside a part leaves
words out ("the fire … injured five"). Each part is a telling of its own, with the figures and dates of its words and else with all that the
whole had; the whole leaves every answer. A part can be reviewed, and split, like any telling.`);

export function declareSplit(review: Command, start: Start): void {
  signed(review.command('split'))
    .summary('make several tellings of one')
    .description(SPLIT)
    .argument('<telling>', TELLING)
    .argument('<parts...>', 'the words of each part')
    .action((telling: string, parts: string[], options: Signing, command: Command) =>
      start(command, async () => (await import('../commands/review-made.ts')).split, {
        ...withSigner(options, command),
        telling,
        parts,
      }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims review split t-9wz20ba "the silo fell" "two people were hurt"', 'two things are told'],
        ['claims review split t-9wz20ba "the fire killed two" "the fire … injured five"', 'they share their beginning'],
        ['claims review split t-9wz20ba "it fell" "it burned" --dry-run', 'see which file it goes to'],
      ),
    );
}

const ADD =
  prose(`Add a telling that the reader did not find. Fields as in claims review set; content is needed, in the article's own words,
and several times where it has several spans. Figures, type, mode and stance are what the reader makes of the words, unless you say
otherwise. Should the reader find the telling one day, the two are one, and what you wrote stands.`);

export function declareAdd(review: Command, start: Start): void {
  signed(review.command('add'))
    .summary('add a telling that the reader did not find')
    .description(ADD)
    .argument('<article>', 'its id, or the beginning of one')
    .argument('<fields...>', 'FIELD=VALUE')
    .addOption(
      new Option('--line <number>', 'of the article’s file, where its words stand several times').argParser(countOf),
    )
    .action((article: string, fields: string[], options: Signing & { readonly line?: number }, command: Command) =>
      start(command, async () => (await import('../commands/review-made.ts')).add, {
        ...withSigner(options, command),
        article,
        fields,
      }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims review add a-0dgw5t9n content="the quay is closed" source="port officials"', 'with nobody resolved'],
        ['claims review add a-0dg content="the quay is closed" speaker=karsk-port cue=said', 'with its speaker'],
        ['claims review add a-0dg content="closed" --line 12 --note "a caption says it"', 'one of several places'],
      ),
    );
}
