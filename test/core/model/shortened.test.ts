import { expect, test } from 'vitest';
import { shortened } from '../../../src/core/model/shortened.ts';

test.each([
  ['words that fit stay', 'the dam', 7, 'the dam'],
  ['longer ones are cut, and no blank stands before the mark', 'the dam held', 4, 'the…'],
  ['a character of two units is one', '🌾🌾🌾', 2, '🌾🌾…'],
])('%s', (_name, words, most, expected) => {
  expect(shortened(words, most)).toBe(expected);
});
