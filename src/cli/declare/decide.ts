import { type Command, Option } from 'commander';
import type { AddOutletOptions, AddSpeakerOptions, AliasOptions } from '../commands/registry.ts';
import { type Declare, examples, gather, prose, type Start } from './declare.ts';
import { declareJudge } from './judge.ts';
import { declareSpeakerRate } from './rate.ts';
import { declareReview } from './review.ts';
import { declareVerify } from './verify.ts';

const GROUP = 'Decide:';
const DRY_RUN = ['--dry-run', 'say what would be written, write nothing'] as const;

/** The kinds of the contract; a test holds them against the schema, which help must not load. */
export const SPEAKER_KINDS = [
  'military',
  'government',
  'official',
  'media',
  'telegram',
  'ngo',
  'company',
  'poll',
  'individual',
  'group',
  'document',
  'other',
] as const;

export const OUTLET_KINDS = [
  'agency',
  'newspaper',
  'magazine',
  'broadcaster',
  'website',
  'telegram',
  'platform',
  'other',
] as const;

export const declareDecide: Declare = (program, start) => {
  declareReview(program, start);
  declareJudge(program, start);
  declareVerify(program, start);
  declareSpeaker(program, start);
  declareOutlet(program, start);
};

function declareSpeaker(program: Command, start: Start): void {
  const speaker = program
    .command('speaker')
    .helpGroup(GROUP)
    .helpCommand(false)
    .summary('settle who a speaker is')
    .description('Settle who a speaker is: give it a file, another name, or a grade of reliability.');
  declareSpeakerAdd(speaker, start);
  declareSpeakerAlias(speaker, start);
  declareSpeakerRate(speaker, start);
}

function declareSpeakerAdd(speaker: Command, start: Start): void {
  speaker
    .command('add')
    .summary('give a speaker a file')
    .description(
      prose(`Give a speaker a file of its own, so that its name, kind and aliases are yours and not the reader’s guess. Whoever is so
called in an article that alone knows whom it means ("the coastguard") is another speaker until claims speaker alias says otherwise; the
line to type is printed.`),
    )
    .argument('<name>', 'its full name')
    .option('--id <id>', 'its id (default: made from the name)')
    .addOption(new Option('--kind <kind>', 'what it is').choices(SPEAKER_KINDS))
    .addOption(new Option('--alias <name>', 'another name; may be repeated').argParser<readonly string[]>(gather))
    .option('--parent <speaker>', 'the body that it belongs to')
    .option(...DRY_RUN)
    .action((name: string, options: Omit<AddSpeakerOptions, 'name'>, command: Command) =>
      start(command, async () => (await import('../commands/registry.ts')).addSpeaker, { ...options, name }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims speaker add "Karsk Port Authority" --kind government', 'settle a name that the reader met'],
        ['claims speaker add "Ilse Varga" --kind official --parent karsk-port-authority', 'a person of that body'],
        ['claims speaker add "Grain Growers’ Union" --alias GGU --dry-run', 'see the file first'],
      ),
    );
}

function declareSpeakerAlias(speaker: Command, start: Start): void {
  speaker
    .command('alias')
    .summary('give a speaker more names')
    .description(
      'Give a speaker more names. Two speakers that are one become one by this, and no telling is rewritten.',
    )
    .argument('<speaker>', 'its id, or the beginning of one')
    .argument('<alias...>', 'names that mean the same speaker')
    .option(...DRY_RUN)
    .action((id: string, aliases: string[], options: Omit<AliasOptions, 'id' | 'aliases'>, command: Command) =>
      start(command, async () => (await import('../commands/registry.ts')).aliasSpeaker, { ...options, id, aliases }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims speaker alias karsk-port-authority "the port of Karsk"', 'one more name'],
        ['claims speaker alias karsk-port-authority KPA "port authority"', 'several at once'],
        ['claims speaker alias karsk-port "Karsk Port" --dry-run', 'see the change first'],
      ),
    );
}

function declareOutlet(program: Command, start: Start): void {
  const outlet = program
    .command('outlet')
    .helpGroup(GROUP)
    .helpCommand(false)
    .summary('settle who an outlet is')
    .description('Settle who an outlet is: give it a file, or another name.');
  declareOutletAdd(outlet, start);
  declareOutletAlias(outlet, start);
}

function declareOutletAdd(outlet: Command, start: Start): void {
  outlet
    .command('add')
    .summary('give an outlet a file')
    .description('Give an outlet a file of its own.')
    .argument('<name>', 'its full name')
    .option('--id <id>', 'its id (default: made from the name)')
    .addOption(new Option('--kind <kind>', 'what it is').choices(OUTLET_KINDS))
    .option('--domain <domain>', 'where it publishes')
    .option('--country <code>', 'its country, two letters: gb, ua')
    .addOption(new Option('--alias <name>', 'another name; may be repeated').argParser<readonly string[]>(gather))
    .option(...DRY_RUN)
    .action((name: string, options: Omit<AddOutletOptions, 'name'>, command: Command) =>
      start(command, async () => (await import('../commands/registry.ts')).addOutlet, { ...options, name }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims outlet add "Northern Wire" --kind agency --domain northernwire.example', 'settle an outlet'],
        ['claims outlet add "Harrow Evening Post" --alias "Evening Post"', 'with another name'],
        ['claims outlet add "Channel Depot Watch" --id depot-watch', 'with an id of your own'],
      ),
    );
}

function declareOutletAlias(outlet: Command, start: Start): void {
  outlet
    .command('alias')
    .summary('give an outlet more names')
    .description('Give an outlet more names.')
    .argument('<outlet>', 'its id, or the beginning of one')
    .argument('<alias...>', 'names that mean the same outlet')
    .option(...DRY_RUN)
    .action((id: string, aliases: string[], options: Omit<AliasOptions, 'id' | 'aliases'>, command: Command) =>
      start(command, async () => (await import('../commands/registry.ts')).aliasOutlet, { ...options, id, aliases }),
    )
    .addHelpText(
      'after',
      examples(
        ['claims outlet alias northern-wire "N. Wire"', 'one more name'],
        ['claims outlet alias northern-wire NW "The Wire"', 'several at once'],
        ['claims outlet alias northern-wire Wire --dry-run', 'see the change first'],
      ),
    );
}
