import { expect, test } from 'vitest';
import { figureInWords } from '../../../src/cli/terminal/words.ts';
import type { Figure } from '../../../src/core/model/reading.ts';

test.each<[string, Partial<Figure>]>([
  ['at least 1,600 tonnes', { qualifier: 'at-least' }],
  ['1,600 to 1,900 tonnes', { qualifier: 'at-least', low: 1600, high: 1900 }],
  ['1,600 to 1,900 tonnes', { qualifier: 'exactly', low: 1600, high: 1900 }],
  ['about 1,600 to 1,900 tonnes', { qualifier: 'about', low: 1600, high: 1900 }],
])('%s', (words, figure) => {
  const plain: Figure = {
    start: 0,
    end: 1,
    exact: '1',
    value: 1600,
    qualifier: 'exactly',
    unit: 'tonnes',
    type: 'count',
  };
  expect(figureInWords({ ...plain, ...figure })).toBe(words);
});
