import { type Command, Option } from 'commander';
import { nearest } from '../../core/query/nearest.ts';
import type { QueueOptions } from '../commands/review-queue.ts';
import type { ToDoOptions } from '../commands/todo.ts';
import type { Signing } from '../signing.ts';
import { Refusal } from '../terminal/errors.ts';
import { shortened } from '../terminal/safe.ts';
import { didYouMean } from '../terminal/suggest.ts';
import { countOf, type Declare, examples, prose, type Start } from './declare.ts';
import { declareAdd, declareSplit } from './review-made.ts';
import { signed, TELLING, withSigner } from './signed.ts';

const DESCRIPTION =
  prose(`Say what you make of the tellings that the reader found. Without more, claims review goes through those that wait for a person,
the most doubtful first, each with the reason why it is asked; each answer is written at once, and Ctrl-C loses none. Where nobody is at a
terminal it lists them. Decisions stand in reviews/, beside nothing that the reader writes: no ingest, no rebuild and no better model loses
one. Each remembers what you saw; where that looks otherwise one day, the decision waits and is asked again. Of each person the latest
decision counts. Where two people disagree both stay, the telling is as it was read, and it is marked disputed.`);

export const declareReview: Declare = (program, start) => {
  const review = program
    .command('review')
    .helpGroup('Decide:')
    .summary('go through what waits for a person')
    .description(DESCRIPTION)
    .option('--by <name>', 'who decides (default: user.name of git)')
    .option('--article <article>', 'of this article alone: its id, or the beginning of one')
    .option('--list', 'list them, at a terminal too')
    .addOption(new Option('--limit <count>', 'list so many').argParser(countOf).default(20))
    // What is no word of it comes here: to say so is more than "too many arguments".
    .allowExcessArguments(true)
    .action((options: QueueOptions, command: Command) => {
      refuseUnknown(command);
      return start(command, async () => (await import('../commands/review-queue.ts')).queue, options);
    })
    .addHelpText(
      'after',
      examples(
        ['claims review', 'go through what waits for you'],
        ['claims review --article a-0dgw5t9n --by "Ana Moreau"', 'what one article tells, signed by name'],
        ['claims review --list --limit 5', 'what is asked first, and why'],
      ),
    );
  declareAccept(review, start);
  declareReject(review, start);
  declareSet(review, start);
  declareSplit(review, start);
  declareAdd(review, start);
  declareWithdraw(review, start);
  declareToDo(program, start);
};

function refuseUnknown({ args: [typed], commands }: Command): void {
  if (typed === undefined) return;
  const words = commands.map((command) => command.name());
  const near = didYouMean(nearest(typed, words));
  throw new Refusal(
    `claims review has no "${shortened(typed, 40)}"`,
    [near, `It has ${words.join(', ')}.`].filter(Boolean),
  );
}

function declareAccept(review: Command, start: Start): void {
  signed(review.command('accept'))
    .summary('say that a telling is as it is shown')
    .description(
      'Say that a telling is as it is shown. What others have fixed, and nobody disputes, you fix with them.',
    )
    .argument('<telling>', TELLING)
    .action((telling: string, options: Signing, command: Command) =>
      start(command, async () => (await import('../commands/review.ts')).accept, {
        ...withSigner(options, command),
        telling,
      }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims review accept t-9wz20ba', 'it is right'],
        ['claims review accept t-9wz20ba --by "Ana Moreau"', 'signed by name'],
        ['claims review accept t-9wz20ba --note "heard the recording"', 'with the reason'],
      ),
    );
}

function declareReject(review: Command, start: Start): void {
  signed(review.command('reject'))
    .summary('take a telling out of every answer')
    .description(
      prose(`Say that the article tells no such thing: the telling leaves every answer and every claim. claims show still finds it by
its id.`),
    )
    .argument('<telling>', TELLING)
    .action((telling: string, options: Signing, command: Command) =>
      start(command, async () => (await import('../commands/review.ts')).reject, {
        ...withSigner(options, command),
        telling,
      }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims review reject t-9wz20ba', 'nobody claims this'],
        ['claims review reject t-9wz20ba --note "a caption"', 'with the reason'],
        ['claims review reject t-9wz20ba --dry-run', 'see which file it goes to'],
      ),
    );
}

const SET =
  prose(`Put right what the reader made of a telling. Fields: content, source and cue, as the article's own words; speaker, by id
or name; via, nearest to the article first, with commas between; type, mode, stance; admission, as STATE:WORDS; figure.1.value,
figure.1.unit, figure.1.qualifier; figure.2=WORDS for one that was not found, as the reader reads these words. none empties a field
that may be empty, and figure.1=none takes a figure away. What you have set
before stays set. Only what you set is yours: the other fields follow the reader.`);

function declareSet(review: Command, start: Start): void {
  signed(review.command('set'))
    .summary('put fields of a telling right')
    .description(SET)
    .argument('<telling>', TELLING)
    .argument('<changes...>', 'FIELD=VALUE')
    .action((telling: string, changes: string[], options: Signing, command: Command) =>
      start(command, async () => (await import('../commands/review.ts')).set, {
        ...withSigner(options, command),
        telling,
        changes,
      }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims review set t-9wz20ba speaker=ilse-varga', 'it was she who said it'],
        ['claims review set t-9wz20ba figure.1.unit=tonnes --note "of grain"', 'a figure has its unit'],
        ['claims review set t-9wz20ba source=none via=none', 'nobody is credited'],
      ),
    );
}

function declareWithdraw(review: Command, start: Start): void {
  signed(review.command('withdraw'))
    .summary('take back what you said of a telling')
    .description(
      'Take back what you said of a telling: none of your decisions on it counts any more. They stay in the file, with this one under them.',
    )
    .argument('<telling>', TELLING)
    .action((telling: string, options: Signing, command: Command) =>
      start(command, async () => (await import('../commands/review.ts')).withdraw, {
        ...withSigner(options, command),
        telling,
      }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims review withdraw t-9wz20ba', 'I have changed my mind'],
        ['claims review withdraw t-9wz20ba --by "Ana Moreau"', 'what Ana said counts no more'],
        ['claims review withdraw t-9wz20ba --note "wrong telling"', 'with the reason'],
      ),
    );
}

function declareToDo(program: Command, start: Start): void {
  program
    .command('todo')
    .helpGroup('Decide:')
    .summary('list what waits for a person')
    .description(
      prose(`List what waits for a person, the most urgent first: reviews, judgements and verifications in which people contradict
each other; those whose telling has changed since; tellings that the reader is unsure of and nobody has reviewed. Exit code 1 says that
there is nothing.`),
    )
    .addOption(new Option('--limit <count>', 'list so many').argParser(countOf).default(20))
    .action((options: ToDoOptions, command: Command) =>
      start(command, async () => (await import('../commands/todo.ts')).todo, options),
    )
    .addHelpText(
      'after',
      examples(
        ['claims todo', 'what to look at first'],
        ['claims todo --limit 100', 'more of it'],
        ['claims todo --json', 'for a script'],
      ),
    );
}
