import { expect, test } from 'vitest';
import { figureValue, queryTerms } from '../../../src/core/query/query-terms.ts';

test.each([
  ['117,770', 117770],
  ['117770', 117770],
  ['117 770', 117770],
  ['117\u202f770', 117770],
  ['1,234,567.5', 1234567.5],
  ['$27m', 27e6],
  ['27 million', 27e6],
  ['1.1 million', 1100000],
  ['€ 3bn', 3e9],
  ['40%', 40],
  ['0.5', 0.5],
])('%s is a figure', (text, value) => {
  expect(figureValue(text)).toBe(value);
});

test.each(['tonnes', '', '12,34', '1,2', '12 34', '27 tonnes', '1e5', 'a1', '3.', '..', '-5'])('%j is none', (text) => {
  expect(figureValue(text)).toBe(null);
});

test.each([
  ['words', 'grain Burned', [['grain'], ['burned']]],
  ['a phrase', '"general staff" losses', [['general', 'staff'], ['losses']]],
  ['a phrase in curly marks', '“general staff”', [['general', 'staff']]],
  ['an unclosed mark is none', '"general staff', [['general'], ['staff']]],
  ['a figure with its spaces', 'lost 117 770 men', [['lost'], ['117', '770'], ['men']]],
  ['a figure with its magnitude', 'paid 27 million', [['paid'], ['27', 'million']]],
  ['two figures', '2,140 1,400', [['2140'], ['1400']]],
  ['marks alone', '— "" !', []],
])('%s', (_name, query, words) => {
  expect(queryTerms(query).map((term) => term.words)).toEqual(words);
});

test('a figure in a query is its value, in words and in a phrase', () => {
  expect(queryTerms('"117 770" 27m').map(({ value }) => value)).toEqual([117770, 27e6]);
});
