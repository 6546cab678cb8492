import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stem } from '../../../../src/core/link/words/stems.ts';

test.each([
  ['one word in all its forms', ['deserted', 'deserting', 'desertion', 'desertions', 'deserts'], 'desert'],
  ['plurals', ['troops', 'troop'], 'troop'],
  ['a doubled letter', ['shipped', 'shipping', 'ships'], 'ship'],
  ['an e that an ending takes', ['mobilized', 'mobilizing', 'mobilize'], 'mobil'],
  ['y after a consonant', ['injury', 'injuries'], 'injuri'],
  ['long endings', ['nationalization', 'national'], 'nation'],
  ['endings within endings', ['generously', 'generous'], 'generous'],
])('%s', (_name, words, expected) => {
  for (const word of words) expect(stem(word)).toBe(expected);
});

test.each([
  ['universe', 'univers'],
  ['communism', 'communism'],
  ['communities', 'communiti'],
  ['news', 'news'],
  ['dying', 'die'],
  ['agreed', 'agre'],
  ['proceed', 'proceed'],
  ['hoped', 'hope'],
  ['hopping', 'hop'],
  ['sing', 'sing'],
  ['gas', 'gas'],
  ['this', 'this'],
  ['gaps', 'gap'],
  ['kiwis', 'kiwi'],
  ['ties', 'tie'],
  ['cries', 'cri'],
  ['yard', 'yard'],
  ['boy', 'boy'],
  ['say', 'say'],
  ['quickly', 'quick'],
  ['apology', 'apolog'],
  ['relative', 'relat'],
  ['adoption', 'adopt'],
  ['controll', 'control'],
])('%s has the stem %s', (word, expected) => expect(stem(word)).toBe(expected));

test.each(['31', 'mig29', 'x', 'as', 'и', 'ß'])('%s is its own stem', (word) => expect(stem(word)).toBe(word));

test('hostile words stay themselves', () => {
  const long = 'a'.repeat(10_000);
  expect(stem(long)).toBe(long);
  expect(stem('constructor')).toBe('constructor');
});

test('any word has one stem, no longer by more than an e', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{0,45}$/), (word) => {
      expect(stem(word).length).toBeLessThanOrEqual(word.length + 1);
      expect(stem(word)).toBe(stem(word));
      expect(stem(word)).toMatch(/^[a-z]*$/);
    }),
  );
});
