import { describe, expect, test } from 'vitest';
import { creditOf, creditsOf, speakerOf } from './speakers-marked.ts';

/** What a case defends; the marked text; the speaker of its last attribution. */
type Case = readonly [defends: string, text: string, speaker: string];

const APART: readonly Case[] = [
  [
    'an engineer who is not related is no prime minister',
    'Dr. Lise Jansen, an engineer who is not related, came too. [s:Prime Minister Jansen] [c:said] {the dam was safe}.',
    'Jansen (official, named)',
  ],
  [
    'the one who is brought in behind the title is another too',
    '[s:Prime Minister Jansen] [c:said] {the dam was safe}. Dr. Lise Jansen, an engineer, measured it.',
    'Jansen (official, named)',
  ],
  [
    'nor is a mother of two the mayor',
    'Kari Olsen, a mother of two, was there. [s:Mayor Olsen] [c:said] {the school would close}.',
    'Olsen (official, named)',
  ],
  [
    'a wife is not the president',
    '[s:President Marlow] [c:said] {the bridge was open}. His wife, Dana Marlow, waved.',
    'Marlow (official, named)',
  ],
  [
    'nor the first lady',
    '[s:President Marlow] [c:said] {the bridge was open}. The first lady, Dana Marlow, waved.',
    'Marlow (official, named)',
  ],
  [
    'a brother is not the governor, whoever comes first',
    "Ivo Marlow, the governor's brother, left. [s:Gov. Marlow] [c:said] {the bridge was open}.",
    'Marlow (official, named)',
  ],
  [
    'whom one sentence names beside the title is another',
    'President Marlow and Dana Marlow came. [s:President Marlow] [c:said] {the bridge was open}.',
    'Marlow (official, named)',
  ],
  [
    'nor is a woman the president where there is a Mr. Marlow',
    '[s:President Marlow] [c:said] {the bridge was open}. Mr. Marlow left. Mrs. Dana Marlow sang.',
    'Marlow (official, named)',
  ],
  [
    'a deputy is not the mayor',
    'Deputy Mayor Kari Olsen came. [s:Mayor Olsen] [c:said] {the school would close}.',
    'Olsen (official, named)',
  ],
  [
    'of a family of presidents only one was it',
    'Hillary Clinton came. [s:President Clinton] [c:said] {the budget was balanced}.',
    'Clinton (official, named)',
  ],
  [
    'a queen is nobody’s given name',
    'Sonja Holm came. [s:Queen Sonja] [c:said] {the bridge was open}.',
    'Sonja (individual, named)',
  ],
  [
    '"his wife" is no Mr.',
    'His wife, Dana Marlow, waved. [s:Mr. Marlow] [c:said] {the bridge was open}.',
    'Marlow (individual, named)',
  ],
  [
    'the president alone is whom the title names',
    'President Marlow and the first lady, Dana Marlow, came. [s:The president] [c:said] {the bridge was open}.',
    'Marlow (official, descriptor)',
  ],
];

const TOGETHER: readonly Case[] = [
  [
    'the title first, the full name later',
    '[s:President Orsek] [c:said] {the talks failed}. Milan Orsek told parliament so.',
    'Milan Orsek (official, named)',
  ],
  [
    'the full name first, the title later',
    'Milan Orsek came. [s:President Orsek] [c:said] {the talks failed}.',
    'Milan Orsek (official, named)',
  ],
  [
    'who holds the office, whatever else he is',
    'Milan Orsek, a teacher, is mayor. Mayor Milan Orsek came. [s:Mayor Orsek] [c:said] {the talks failed}.',
    'Milan Orsek (official, named)',
  ],
  [
    'a former trade',
    'Milan Orsek, a former engineer, came. [s:Mayor Orsek] [c:said] {the talks failed}.',
    'Milan Orsek (official, named)',
  ],
  [
    'a member of a party',
    'Milan Orsek, a Democrat, came. [s:Mayor Orsek] [c:said] {the talks failed}.',
    'Milan Orsek (official, named)',
  ],
  [
    'two offices',
    'Foreign Minister Milan Orsek came. [s:Senator Orsek] [c:said] {the talks failed}.',
    'Milan Orsek (official, named)',
  ],
  [
    'a doctor may be a biologist',
    'Lise Jansen, a biologist, came. [s:Dr. Jansen] [c:said] {the dam was leaking}.',
    'Lise Jansen (individual, named)',
  ],
  [
    'a relative of somebody else',
    'Her brother, Ivo Marlow, came. [s:Mr. Marlow] [c:said] {the bridge was open}.',
    'Ivo Marlow (individual, named)',
  ],
  [
    'whose wife comes with him',
    'Milan Orsek, his wife, Dana, and a son came. [s:President Orsek] [c:said] {the talks failed}.',
    'Milan Orsek (official, named)',
  ],
  [
    'whose wife died',
    'After the death of his wife, Milan Orsek left. [s:President Orsek] [c:said] {the talks failed}.',
    'Milan Orsek (official, named)',
  ],
  [
    'of a family of presidents the one who was it',
    'Hillary Clinton came. Bill Clinton left. [s:President Clinton] [c:said] {the budget was balanced}.',
    'Bill Clinton (official, named)',
  ],
];

describe('a title and a last name are somebody else’s', () => {
  test.each(APART)('%s', (_defends, text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });
});

describe('a title and a last name are of whom the article names in full', () => {
  test.each(TOGETHER)('%s', (_defends, text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });
});

describe('a son and his father of one name', () => {
  test('are two, and have two ids', () => {
    const credits = creditsOf(
      '[s:Ivo Brandt Jr.] [c:said] {the mill was sold}. [s2:Ivo Brandt] [c2:said] {2:the mill was his}.',
    );
    expect(credits.map(({ speaker }) => [speaker?.name, speaker?.id])).toEqual([
      ['Ivo Brandt Jr.', 'ivo-brandt-jr'],
      ['Ivo Brandt', 'ivo-brandt'],
    ]);
  });

  test.each([
    [
      'the last name and "Jr." is the son',
      'Ivo Brandt left. Ivo Brandt Jr. came. [s:Brandt Jr.] [c:said] {it fell}.',
      'ivo-brandt-jr',
    ],
    ['an initial parts nobody', 'Ivo K. Brandt Jr. left. [s:Ivo Brandt Jr.] [c:said] {it fell}.', 'ivo-brandt-jr'],
    [
      'the last name alone is the only one’s',
      'Ivo Brandt Jr. left. [s:Mr. Brandt] [c:said] {it fell}.',
      'ivo-brandt-jr',
    ],
  ])('%s', (_defends, text, id) => {
    expect(creditOf(text).speaker?.id).toBe(id);
  });
});
