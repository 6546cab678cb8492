import { expect, test } from 'vitest';
import { speakerOf } from './speakers-marked.ts';

/** What a case defends; the marked text; the speaker of its last attribution. */
type Case = readonly [defends: string, text: string, speaker: string];

const ELSEWHERE: readonly Case[] = [
  [
    'the ministry there is not the one before',
    "Orvel's defence ministry spoke first. In Tarsk they tell it another way. [s:The defence ministry there] [c:said] {no man had left}.",
    'open',
  ],
  [
    'the ministry in another place is not the one before',
    "Orvel's defence ministry spoke first. In Tarsk, [s:the defence ministry] [c:said] {no man had left}.",
    'open',
  ],
  [
    'nor is what follows it',
    "Orvel's defence ministry spoke first. In Tarsk, [s:the defence ministry] [c:said] {no man had left}. [s2:The ministry] [c2:said] {2:all was calm}.",
    'open',
  ],
  [
    'a capital of the tables tells whose it is',
    "Ukraine's defence ministry spoke first. In Moscow, [s:the defence ministry] [c:said] {no man had left}.",
    'Ministry of Defence of Russia (government, alias)',
  ],
  [
    'in its own capital it is the one before',
    "Ukraine's defence ministry spoke first. In Kyiv, [s:the defence ministry] [c:said] {no man had left}.",
    'Ministry of Defence of Ukraine (government, alias)',
  ],
  [
    'without a place it is the one before',
    "Orvel's defence ministry spoke first. [s:The defence ministry] [c:said] {no man had left}.",
    "Orvel's defence ministry (government, descriptor)",
  ],
  [
    'where nobody says whose it is a place tells nothing',
    'The Ministry of Roads spoke first. In Tarsk, [s:the ministry] [c:said] {the road was shut}.',
    'Ministry of Roads (government, descriptor)',
  ],
];

const OFFICES: readonly Case[] = [
  [
    'the prosecutor’s office is no man’s',
    "Prosecutor Lidia Umar spoke. [s:The prosecutor's office] [c:said] {two were held}.",
    "prosecutor's office (government, descriptor)",
  ],
  [
    'the mayor’s office is the mayor’s',
    "Mayor Piers Lodd spoke. [s:The mayor's office] [c:said] {the hall was shut}.",
    "Piers Lodd's office (government, descriptor)",
  ],
  [
    'a navy behind an adjective',
    '[s:The Tolmarian navy] [c:said] {the ship was lost}.',
    'Tolmarian navy (military, descriptor)',
  ],
  [
    'a navy behind whose it is',
    "[s:Tolmar's navy] [c:said] {the ship was lost}.",
    "Tolmar's navy (military, descriptor)",
  ],
  [
    'a coast guard is a body',
    '[s:The Tolmarian coast guard] [c:said] {two were lost}.',
    'Tolmarian coast guard (military, descriptor)',
  ],
  ['one guard is a man', '[s:A guard] [c:said] {two were lost}.', 'guard (unnamed, unnamed)'],
  [
    'the fire brigade is no army',
    '[s:The fire brigade] [c:said] {nine died}.',
    'fire brigade (government, descriptor)',
  ],
  [
    'a health board',
    '[s:The county health board] [c:said] {nine were ill}.',
    'county health board (government, descriptor)',
  ],
  ['the board of a company stays open', '[s:The board] [c:said] {nine had left}.', 'open'],
  ['the council of a town', '[s:The council] [c:said] {water was brought}.', 'council (government, descriptor)'],
  [
    'the council that was described',
    '[s:The town council] [c:said] {water was brought}. [s2:The council] [c2:said] {2:it was clean}.',
    'town council (government, descriptor)',
  ],
  ['the army of whom nobody says', '[s:The army] [c:said] {nine died}.', 'army (military, descriptor)'],
  ['the ombudsman', '[s:The ombudsman] [c:said] {nobody complained}.', 'ombudsman (official, descriptor)'],
  [
    'the harbour master in a port',
    '[s:The harbour master in Port Selm] [c:said] {the ship was late}.',
    'harbour master in Port Selm (official, descriptor)',
  ],
  [
    'a mark inside a name',
    "[s:The People's Front of Arvel] [c:said] {nobody was theirs}.",
    "People's Front of Arvel (other, named)",
  ],
  [
    'its last word before "of" is short for it',
    "The People's Front of Arvel met. [s:The Front] [c:said] {nobody was theirs}.",
    "People's Front of Arvel (other, named)",
  ],
  [
    "a person's party is hers",
    "[s:Ana Solberg's Party] [c:said] {nobody came}.",
    "Ana Solberg's Party (group, descriptor)",
  ],
  [
    '"Dr" names no broadcaster',
    "[s:The hospital's director, Dr Amos Redding,] [c:said] {nobody died}.",
    'Amos Redding (individual, named)',
  ],
];

const TEXTS: readonly Case[] = [
  [
    'a bulletin is whose it was said in',
    '[s:The Harrow council] [c:said] in a bulletin {the hall stood}. {2:Nobody was hurt}, [s2:the bulletin] [c2:added].',
    'Harrow council (government, descriptor)',
  ],
  [
    'so is a statement',
    '[s:Ana Solberg] [c:said] in a written statement {the hall stood}. {2:Nobody was hurt}, [s2:the statement] [c2:added].',
    'Ana Solberg (individual, descriptor)',
  ],
  [
    'a report by others is theirs',
    '[s:Ana Solberg] [c:quoted] in a report by others {the hall stood}. {2:Nobody was hurt}, [s2:the report] [c2:said].',
    'report (document, descriptor)',
  ],
  [
    'an affidavit speaks for itself',
    '[s:The police] [c:said] in an affidavit {he ran}. {2:He fell}, [s2:the affidavit] [c2:said].',
    'affidavit (document, descriptor)',
  ],
];

test.each(ELSEWHERE)('elsewhere: %s', (_defends, text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each(OFFICES)('offices and bodies: %s', (_defends, text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each(TEXTS)('texts: %s', (_defends, text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});
