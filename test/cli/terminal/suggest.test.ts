import { expect, test } from 'vitest';
import { didYouMean } from '../../../src/cli/terminal/suggest.ts';

test('candidates in words, at most three of them', () => {
  expect(didYouMean([])).toBe('');
  expect(didYouMean(['a'])).toBe('Did you mean a?');
  expect(didYouMean(['a', 'b'])).toBe('Did you mean a or b?');
  expect(didYouMean(['a', 'b', 'c', 'd'])).toBe('Did you mean a, b or c?');
});
