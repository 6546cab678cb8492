import { expect, test } from 'vitest';
import { speakerOf } from './speakers-marked.ts';

/** What a case defends; the marked text; the speaker of its last attribution. */
type Case = readonly [defends: string, text: string, speaker: string];

const BODIES: readonly Case[] = [
  [
    'what a body is stands before the comma',
    '[s:The ferry operator, Nordvik,] [c:said] {the boat was late}.',
    'Nordvik (company, named)',
  ],
  [
    'what completes the noun stands before the comma too',
    '[s:The operating company of the tunnel, Nordvik,] [c:said] {it was shut}.',
    'Nordvik (company, named)',
  ],
  [
    'who operates a crane is no firm',
    '[s:Ilka Morant, a crane operator on the quay,] [c:said] {the engine was new}.',
    'Ilka Morant (individual, named)',
  ],
  [
    'a contractor that has the name of a man may be one',
    '[s:The contractor, Jarn Holt,] [c:said] {the engine was new}.',
    'open',
  ],
  [
    'a fire brigade is no agency that the article spoke of',
    'It was quoted by the Veld Telegraph Agency. [s:Veldria’s regional fire brigade] [c:said] {it was out}.',
    "Veldria's regional fire brigade (government, descriptor)",
  ],
  [
    'an owner may be a firm',
    "[s:The ship's owner, Callan Lines,] [c:said] {the engine was new}.",
    'Callan Lines (company, named)',
  ],
  [
    'an owner may be a man',
    '[s:The owner, Ivo Brandt,] [c:said] {the engine was new}.',
    'Ivo Brandt (individual, named)',
  ],
  [
    'an owner that is a firm is "it" and "the owner"',
    "[s:The ship's owner, Callan Lines,] [c:said] {the engine was new}. [s2:It] [c2:said] {2:the crew was well}.",
    'Callan Lines (company, pronoun)',
  ],
  [
    'what a body is stands behind the comma',
    '[s:Black Heron, a Telegram channel run by exiles,] [c:wrote] {the bridge was mined}.',
    'Black Heron (telegram, named)',
  ],
  [
    'what it was said to be is what it is called by',
    '[s:Black Heron, a Telegram channel run by exiles,] [c:wrote] {ten died}. [s2:The channel] [c2:said] {2:two fled}.',
    'Black Heron (telegram, descriptor)',
  ],
  [
    'what is said once of a name holds wherever it stands',
    'Tellmark, the airline, lost a plane. {Nobody was hurt}, [c:according to] [s:Tellmark].',
    'Tellmark (company, named)',
  ],
  [
    'a regulator right before its name makes a body, that "it" may mean',
    'The group Open Bay was there. [s:The regulator Finwatch] [c:said] {it would look}. [s2:It] [c2:said] {2:two banks were fined}.',
    'Finwatch (government, pronoun)',
  ],
  [
    'the head of a regulator is a man without commas',
    '[s:The head of the regulator Pavel Orlik] [c:said] {the bank was safe}.',
    'Pavel Orlik (individual, named)',
  ],
  [
    'an agency before a name is one of the press',
    'Ten came, a doctor told the agency OrvPress. [s:The medicines agency] [c:said] {the pills were safe}.',
    'medicines agency (government, descriptor)',
  ],
  [
    'a subject behind an adverbial is another',
    '[c:According to] [s:Solberg], {the company of his father lost money}.',
    'Solberg (individual, named)',
  ],
  [
    'of two companies the one that spoke last is meant',
    'The tunnel operator, Nordvik, was there. Brandt Haulage denied it. [s:The company] [c:said] {the lorry was new}.',
    'Brandt Haulage (company, descriptor)',
  ],
  [
    'an airline is no insurer',
    'Tellmark, the airline, lost a plane. Gannet, the insurer, paid. [s:The airline] [c:said] {nobody was hurt}.',
    'Tellmark (company, descriptor)',
  ],
  [
    'of whom the text says "which" is nobody',
    '[s:Orlik Haulage, which owns the lorry,] [c:said] {it was new}.',
    'Orlik Haulage (company, named)',
  ],
];

const PERSONS: readonly Case[] = [
  [
    'a spokesman with a full stop behind his name is one man',
    "[c:said] [s:the ministry's spokesman, Tomas Veyl]. [s2:He] [c2:added] {2:three were officers}.",
    'Tomas Veyl (official, pronoun)',
  ],
  [
    'a title before the name parts nobody in two',
    "{Nobody is ill}, [c:said] [s:the board's director, Dr Amos Redding]. [s2:He] [c2:said] {2:the water was safe}.",
    'Amos Redding (individual, pronoun)',
  ],
  [
    'whom an appositive calls governor is the governor',
    '{Ten died}, [c:said] [s:the governor of the province, Remo Castell]. [s2:The governor] [c2:said] {2:a school fell}.',
    'Remo Castell (official, descriptor)',
  ],
  [
    'whose daughter she is says nothing of her office',
    "Ana Solberg, the governor's daughter, was there. [s:The governor] [c:said] {it was late}.",
    'open',
  ],
  [
    'a noun before a name is that name’s, not the place’s before',
    'Ten were taken to Dolm, [s:the head of the village council, Senka Brand,] [c:said] {ten were taken}.',
    'Senka Brand (official, named)',
  ],
  [
    'our observer has a name',
    '[s:our observer Hanne Brandt] [c:said] {the doors were shut}.',
    'Hanne Brandt (official, named)',
  ],
  [
    'our correspondent has one behind a comma',
    '[s:Our correspondent, Ivo Brandt,] [c:said] {it was full}.',
    'Ivo Brandt (individual, named)',
  ],
  ['our director has none', '[s:Our director] [c:said] {nothing was lost}.', 'open'],
];

test.each(BODIES)('bodies: %s', (_defends, text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each(PERSONS)('persons: %s', (_defends, text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});
