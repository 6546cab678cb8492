import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Declare, examples, prose } from './declare.ts';

export const declareExplain: Declare = (program, start) => {
  program
    .command('explain')
    .helpGroup('Read:')
    .summary('say for every field of a telling why it is what it is')
    .description(
      prose(`Read the article again and say for every field of a telling which words, which rule or how much of the model's weight
decided it, and what the next best answer was. Of a claim that is told more than once: a line for each telling.`),
    )
    .argument('<id>', 'a telling or a claim: its id, or the beginning of one that no other id shares')
    .action((id: string, _options: object, command: Command) =>
      start(command, async () => (await import('../commands/explain.ts')).explain, { id }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims explain t-9wz20ba', 'field by field: the words, who decided, what came second'],
        ['claims explain c-4tq8', 'the tellings of a claim, how each speaker was found'],
        ['claims explain t-9wz20ba --json', 'all of it, with every weight, for another program'],
      ),
    );
};

/** `claims extract --why-not LINE`. */
export function whyNotOption(): Option {
  const says = 'say why the sentences of this line of the body gave no telling, or which they gave';
  return new Option('--why-not <line>', says).argParser(lineTyped).conflicts(['format', 'attributions']);
}

/** A line as it was typed: a number from 1. */
function lineTyped(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('A line is a number from 1.');
  return Number(value);
}
