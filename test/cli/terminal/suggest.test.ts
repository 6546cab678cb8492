import { expect, test } from 'vitest';
import { didYouMean, meant } from '../../../src/cli/terminal/suggest.ts';

const names = ['karsk-port-authority', 'grain-growers-union', 'northern-wire', 'northern-wires', 'who'];

test.each([
  ['a letter left out', 'northen-wire', ['northern-wire', 'northern-wires']],
  ['two letters swapped', 'nrothern-wire', ['northern-wire', 'northern-wires']],
  ['another case', 'WHO', ['who']],
  ['nothing like it', 'harbour-master', []],
  ['a short word is not turned into another short word', 'why-not', []],
])('%s', (_name, word, candidates) => {
  expect(meant(word, names)).toEqual(candidates);
});

test('at most three, and in words', () => {
  expect(meant('aaaaaa', ['aaaaab', 'aaaaac', 'aaaaad', 'aaaaae'])).toEqual(['aaaaab', 'aaaaac', 'aaaaad']);
  expect(didYouMean(['a', 'b', 'c'])).toBe('Did you mean a, b or c?');
  expect(didYouMean(['a'])).toBe('Did you mean a?');
  expect(didYouMean([])).toBe('');
});
