import { describe, expect, test } from 'vitest';
import type { Credited } from '../../../src/core/model/reading.ts';
import { annotatorsAgree, judgeSpeaker } from '../../../src/train/measure/speaker-verdict.ts';

const person = (name: string): Credited => ({ id: 'x', name, kind: 'individual', basis: 'named' });
const body = (name: string): Credited => ({ id: 'x', name, kind: 'government', basis: 'named' });
const described = (name: string, basis: Credited['basis'] = 'descriptor'): Credited => ({
  id: 'here:x',
  name,
  kind: 'official',
  basis,
});

describe('a speaker that the article names', () => {
  test.each<[string, string, Credited | null, string]>([
    ['the same name', 'Ivo Brandt', person('Ivo Brandt'), 'right'],
    ['capitals, accents and "the" aside', 'Karsk Port Authority', body('the KARSK Port Authoritý'), 'right'],
    ['the last name alone', 'Ivo Brandt', person('Brandt'), 'right'],
    ['with a middle name', 'Ivo Brandt', person('Ivo T. Brandt'), 'right'],
    ['with a title', 'Mr. Brandt', person('Ivo Brandt'), 'right'],
    ['a given name alone is not the person', 'Ivo Brandt', person('Ivo'), 'wrong'],
    ['a relative', 'Ivo Brandt', person('Petra Brandt'), 'wrong'],
    ['a person for the body that has the name', 'Brandt campaign', person('Brandt'), 'wrong'],
    ['the part of a body’s name', 'Karsk Port Authority', body('Port Authority'), 'right'],
    ['too small a part of it', 'Committee for Fair Grain', body('Committee'), 'wrong'],
    ['a longer name that begins alike', 'Karsk', body('Karsk Observer'), 'wrong'],
    ['a noun of its name', 'Harrow/Lane opinion poll', { ...described('poll'), kind: 'poll' }, 'described'],
    ['the words of a name, one left out', 'Harrow/Lane opinion poll', body('Harrow/Lane poll'), 'right'],
    ['in another order', 'Union of Growers', body('Growers Union'), 'wrong'],
    ['no whole word', 'Karsk', body('Karskholm'), 'wrong'],
    ['with its acronym in brackets', 'Main Grain Board', body('Main Grain Board (MGB)'), 'right'],
    ['two people, under longer names', 'Mr. Brandt and Ms. Roth', person('Ivo T. Brandt and Ines Roth'), 'right'],
    ['two people, one of them another', 'Brandt and Roth', person('Ivo Brandt and Ines Sol'), 'wrong'],
    ['one of two people', 'Ivo Brandt and Ines Roth', person('Ivo Brandt'), 'wrong'],
    ['the source’s description', 'Ivo Brandt', described('the union’s head'), 'described'],
    ['a pronoun that is taken for a description', 'Ivo Brandt', described('a clerk', 'pronoun'), 'wrong'],
    ['nobody', 'Ivo Brandt', null, 'open'],
    ['no name at all', 'Ivo Brandt', person('’s'), 'wrong'],
  ])('%s', (_name, words, credited, verdict) => {
    expect(judgeSpeaker({ words, named: true }, credited)).toBe(verdict);
  });

  test('under another name of the packaged tables', () => {
    const credited = body('Ministry of Defence of Karsk');
    expect(judgeSpeaker({ words: 'MoD', named: true }, credited, ['MoD', 'Defence Ministry'])).toBe('right');
    expect(judgeSpeaker({ words: 'MoD', named: true }, credited)).toBe('wrong');
  });
});

describe('a speaker that the article does not name', () => {
  test.each<[string, string, Credited | null, string]>([
    ['unnamed here too', 'two clerks', { ...described('clerks', 'unnamed'), kind: 'unnamed' }, 'right'],
    ['a class of people', 'critics of the dam', { ...described('critics', 'unnamed'), kind: 'group' }, 'right'],
    ['the same head noun', 'a senior aide to Ivo Brandt, who left', described('Brandt’s aide'), 'right'],
    ['another head noun', 'a senior aide to Ivo Brandt', described('the union'), 'described'],
    ['a name that is in the description', 'a senior aide to Ivo Brandt', person('Ivo Brandt'), 'wrong'],
    ['nobody', 'a senior aide', null, 'open'],
  ])('%s', (_name, words, credited, verdict) => {
    expect(judgeSpeaker({ words, named: false }, credited)).toBe(verdict);
  });

  test.each<[string, Credited | null, string]>([
    ['where nobody can say, open is open', null, 'open'],
    ['a name is wrong', person('Ivo Brandt'), 'wrong'],
    ['a description names nobody', described('the writer'), 'described'],
  ])('%s', (_name, credited, verdict) => {
    expect(judgeSpeaker({ words: null, named: false }, credited)).toBe(verdict);
  });
});

describe('two annotators agree', () => {
  const brandt = { words: 'Ivo Brandt', named: true };
  const aide = { words: 'a senior aide', named: false };
  const nobody = { words: null, named: false };
  test.each([
    ['on one name, however it is written', brandt, { words: 'the IVO Brandt', named: true }, true],
    ['that nobody is named, by whatever words', aide, { words: 'an aide to the mayor', named: false }, true],
    ['that nobody can say', nobody, nobody, true],
    ['not on two names', brandt, { words: 'Petra Brandt', named: true }, false],
    ['not on a name and a description', brandt, { words: 'Ivo Brandt', named: false }, false],
    ['not on a description and nothing', aide, nobody, false],
  ])('%s', (_name, a, b, agree) => {
    expect(annotatorsAgree(a, b)).toBe(agree);
    expect(annotatorsAgree(b, a)).toBe(agree);
  });
});
