import { expect, test } from 'vitest';
import { speakerOf } from './speakers-marked.ts';

/** What a case defends; the marked text; the speaker of its last attribution. */
type Case = readonly [defends: string, text: string, speaker: string];

const LISTS: readonly Case[] = [
  [
    'two people speak as one group',
    '[s:Ana Solberg and Ivo Brandt] [c:said] {the quay was safe}.',
    'Ana Solberg and Ivo Brandt (group, named)',
  ],
  [
    'three have commas and one "and"',
    '[s:Ana Solberg, Ivo Brandt and Laura Quint] [c:said] {the quay was safe}.',
    'Ana Solberg, Ivo Brandt and Laura Quint (group, named)',
  ],
  [
    'a title in small letters may stand before the second',
    '[s:Ana Solberg and co-host Ivo Brandt] [c:said] {the quay was safe}.',
    'Ana Solberg and Ivo Brandt (group, named)',
  ],
  [
    'an article may stand before the second',
    '[s:Ana Solberg and the Main Grain Board] [c:said] {the quay was safe}.',
    'Ana Solberg and Main Grain Board (group, named)',
  ],
  [
    'people whom no table lists are told in their own words',
    '[s:Ana Solberg and leading dockers] [c:said] {the quay was safe}.',
    'Ana Solberg and leading dockers (group, unnamed)',
  ],
  [
    'a bracket behind the last ends no list',
    '[s:Ana Solberg and Sen. Ivo Brandt (R-Ohio)] [c:said] {the quay was safe}.',
    'Ana Solberg and Ivo Brandt (group, named)',
  ],
  [
    'an appositive behind the last is one of it',
    '[s:Ana Solberg and Ivo Brandt, a retired pilot,] [c:said] {the quay was safe}.',
    'Ana Solberg and Ivo Brandt (group, named)',
  ],
  [
    'an appositive behind the first is no member',
    '[s:Ana Solberg, the port director, and Ivo Brandt] [c:said] {the quay was safe}.',
    'Ana Solberg and Ivo Brandt (group, named)',
  ],
  [
    'the names behind a plural say who they are',
    '[s:Two pilots, Ana Solberg and Ivo Brandt,] [c:said] {the quay was safe}.',
    'Ana Solberg and Ivo Brandt (group, named)',
  ],
  [
    'an appositive with "and" is still one person',
    '[s:Ana Solberg, a pilot and mother of three,] [c:said] {the quay was safe}.',
    'Ana Solberg (individual, named)',
  ],
  [
    'so is one with two offices',
    '[s:Ana Solberg, the club president and manager,] [c:said] {the quay was safe}.',
    'Ana Solberg (official, named)',
  ],
  [
    'what an office lists is no list of speakers',
    '[s:Ana Solberg, who heads the Office of Roads, Ports and Rail,] [c:said] {the quay was safe}.',
    'Ana Solberg (individual, named)',
  ],
  [
    'two bare nouns before a name are one person',
    '[s:Filmmaker and author Ana Solberg] [c:said] {the quay was safe}.',
    'Ana Solberg (individual, named)',
  ],
  ['of two of whom one stays open nobody is credited', '{The quay is safe}, [s:she and Ivo Brandt] [c:said].', 'open'],
  ['a verb behind "and" is no member', '[s:Ana Solberg and has aides] [c:said] {the quay was safe}.', 'open'],
];

const OWNED: readonly Case[] = [
  [
    'the name behind the comma is meant, not whoever owns the noun',
    "[s:Solberg's running mate, Harrow Mayor Ivo Brandt,] [c:said] {the quay was safe}. Ana Solberg nodded.",
    'Ivo Brandt (official, named)',
  ],
  [
    'with words of an office between comma and name',
    '[s:his wife, longtime Harrow aide Ana Solberg,] [c:said] {the quay was safe}.',
    'Ana Solberg (individual, named)',
  ],
  [
    'a class of people is told although it is open whose they are',
    '[s:Their lawyers] [c:said] {the quay was safe}.',
    'lawyers (group, unnamed)',
  ],
  ["the author's own friends stay open", '[s:My lawyers] [c:said] {the quay was safe}.', 'open'],
  ['one person whose owner is open stays open', '[s:Their lawyer] [c:said] {the quay was safe}.', 'open'],
  [
    'critics in the plural are a class',
    'Ana Solberg left. {It was late}, [s:her critics] [c:said].',
    "Ana Solberg's critics (group, unnamed)",
  ],
  ['one opponent is somebody with a name', 'Ana Solberg left. {It was late}, [s:her opponent] [c:said].', 'open'],
  [
    'a speech is its speaker',
    'Ana Solberg went to the port. [s:Her speech] [c:said] {the quay was safe}.',
    'Ana Solberg (individual, descriptor)',
  ],
  [
    "an ad from somebody's campaign is the campaign's",
    "[s:A new ad from Ana Solberg's campaign] [c:says] {the quay was safe}.",
    "Ana Solberg's campaign (group, descriptor)",
  ],
];

const TOPICS: readonly Case[] = [
  [
    'what nobody was called is said of the subject right before',
    'Ana Solberg opened the hall. {It is done}, [s:the Harrow senator] [c:said].',
    'Ana Solberg (individual, descriptor)',
  ],
  [
    'behind a clause of the same sentence',
    'Though Ana Solberg kept silent for a week, [s:the candidate] [c:said] {it was done}.',
    'Ana Solberg (individual, descriptor)',
  ],
  [
    'not where somebody else was spoken of between',
    "Ana Solberg opened the hall. Ivo Brandt's plan failed. {It is done}, [s:the candidate] [c:said].",
    'open',
  ],
  [
    'not inside a clause about what somebody did',
    'Ana Solberg scorned a plan [s:the candidate] [c:said] {was late}.',
    'open',
  ],
  [
    'not for an office that somebody else may hold',
    'Ana Solberg opened the hall. {It is done}, [s:the governor] [c:said].',
    'open',
  ],
  [
    'not for somebody new by trade',
    'Ana Solberg opened the hall. {It is done}, [s:the retired driver] [c:said].',
    'open',
  ],
  [
    'not for somebody of another gender',
    'Ana Solberg opened the hall. {It is done}, [s:the Harrow businessman] [c:said].',
    'open',
  ],
  [
    'not where words tell somebody apart',
    'Ana Solberg opened the hall. {It is done}, [s:the senator who had voted no] [c:said].',
    'open',
  ],
  [
    'a body that is never called what it is',
    'Harrow Energy opened a quay. {It is done}, [s:the company] [c:said].',
    'Harrow Energy (other, descriptor)',
  ],
  [
    'a topic that is announced',
    'Ana Solberg said it was late. As for Ivo Brandt, {it was early}, [s:he] [c:said].',
    'Ivo Brandt (individual, pronoun)',
  ],
];

const FIELDS: readonly Case[] = [
  [
    'the field of a court is part of its name',
    'The Harrow Court of Appeals met. The Harrow Tax Court met. {It is done}, [s:the appeals court] [c:said].',
    'Harrow Court of Appeals (government, descriptor)',
  ],
  [
    'a ministry of another field is not meant',
    'The Ministry of Roads met. {It is done}, [s:the health ministry] [c:said].',
    'open',
  ],
  [
    'nor is a department of another field',
    "The city's traffic department met. {It is done}, [s:the health ministry] [c:said].",
    'health ministry (government, descriptor)',
  ],
  [
    'the sources of a house with a number',
    '{It is done}, [s:No 10 sources] [c:said].',
    'No 10 sources (unnamed, unnamed)',
  ],
  ['no office is nobody', 'No office protects you. {It is done}, [s:the Office] [c:said].', 'open'],
  [
    'without a field the ministry is the one named',
    'The Ministry of Roads met. {It is done}, [s:the ministry] [c:said].',
    'Ministry of Roads (government, descriptor)',
  ],
  [
    'a body that is only called what it is',
    '{It is done}, [s:the federal government] [c:said].',
    'federal government (government, descriptor)',
  ],
  ['"the ministry" alone says too little', '{It is done}, [s:the ministry] [c:said].', 'open'],
  [
    'this poll is the one right before',
    'The Harrow Institute poll had 40 per cent. The Veld Times poll had 50. In [s:this poll], {most} [c:said] {yes}.',
    'Veld Times poll (poll, descriptor)',
  ],
  [
    'police that the article names later',
    '{Two were held}, [s:police] [c:said]. The street was closed. Officers of the Harrow police stayed.',
    'Harrow police (government, descriptor)',
  ],
  [
    'not where it names two',
    '{Two were held}, [s:police] [c:said]. The Harrow police stayed. The Veld police left.',
    'police (government, unnamed)',
  ],
];

const NEW: readonly Case[] = [
  ['somebody by trade', '[s:A young docker] [c:said] {it was late}.', 'young docker (unnamed, unnamed)'],
  ['a thing that ends as trades do is nobody', '[s:A tower] [c:said] {it was late}.', 'open'],
  ['a thing without that end is nobody', '[s:A bridge] [c:said] {it was late}.', 'open'],
  ['how many of whom', '[s:A handful of dockers] [c:said] {it was late}.', 'handful of dockers (group, unnamed)'],
  [
    'a share of the asked',
    '[s:Almost half of respondents] [c:said] {it was late}.',
    'Almost half of respondents (group, unnamed)',
  ],
  ['a number of nothing is nobody', '[s:The number] [c:said] {it was late}.', 'open'],
  [
    'the name behind a noun that no table lists',
    '[s:An island blogger, Ana Solberg,] [c:said] {it was late}.',
    'Ana Solberg (individual, named)',
  ],
  [
    'a pronoun before its name',
    'Back when [s:she] [c:thought] {the quay was safe}, Ana Solberg was poor.',
    'Ana Solberg (individual, pronoun)',
  ],
  [
    'not where the name is no subject',
    'Back when [s:she] [c:thought] {the quay was safe}, the port paid Ana Solberg.',
    'open',
  ],
  ['not a man for a woman', 'Back when [s:she] [c:thought] {the quay was safe}, Mr. Solberg was poor.', 'open'],
  [
    "the name behind a body's descriptor",
    'The company, Harrow Energy, opened a quay. {It is done}, [s:the company] [c:said].',
    'Harrow Energy (company, descriptor)',
  ],
  [
    'a last name that opens a sentence',
    'Ana Oz opened the hall. [s:Oz] [c:took] {it was late}.',
    'Ana Oz (individual, named)',
  ],
  [
    'a word alone is the body that begins with it, where nobody bears it',
    'Harrow Energy opened a quay. In a statement, [s:Harrow] [c:said] {it was late}.',
    'Harrow Energy (other, named)',
  ],
  [
    'not where somebody bears it',
    'Harrow Energy opened a quay. Ana Harrow was there. In a statement, [s:Harrow] [c:said] {it was late}.',
    'Ana Harrow (individual, named)',
  ],
  [
    'whom a clause behind a list speaks of stays open',
    'She met the Grain Board, twenty towns, and a number of cities [s:that] [c:said] {it was late}.',
    'open',
  ],
];

test.each(NEW)('new: %s', (_defends, text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each(LISTS)('lists: %s', (_defends, text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each(OWNED)('owned: %s', (_defends, text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each(TOPICS)('topics: %s', (_defends, text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each(FIELDS)('fields: %s', (_defends, text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});
