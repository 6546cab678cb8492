import { expect, test } from 'vitest';
import { askedFigure, isWritten, unitNamed } from '../../../src/core/query/asked-figure.ts';
import { queryTerms } from '../../../src/core/query/query-terms.ts';

test.each<[string, number, string | null]>([
  ['117,770', 117770, null],
  ['117770', 117770, null],
  ['117 770', 117770, null],
  ['117\u202f770', 117770, null],
  ['1,234,567.5', 1234567.5, null],
  ['27 million', 27e6, null],
  ['1.1 million', 1100000, null],
  ['0.5', 0.5, null],
  ['$27m', 27e6, 'USD'],
  ['US$27m', 27e6, 'USD'],
  ['A$27m', 27e6, 'AUD'],
  ['USD 27m', 27e6, 'USD'],
  ['27 million dollars', 27e6, 'USD'],
  ['27m USD', 27e6, 'USD'],
  ['€ 3bn', 3e9, 'EUR'],
  ['3bn€', 3e9, 'EUR'],
  ['$27m USD', 27e6, 'USD'],
  ['40%', 40, 'percent'],
  ['40 %', 40, 'percent'],
  ['40 percent', 40, 'percent'],
  ['40 per cent', 40, 'percent'],
])('%s is a figure', (text, value, unit) => {
  expect(askedFigure(text)).toEqual({ value, unit });
});

test.each([
  'tonnes',
  '',
  '12,34',
  '1,2',
  '12 34',
  '27 tonnes',
  '1e5',
  'a1',
  '3.',
  '..',
  '-5',
  '%',
  '$',
  'XYZ 40',
  '$40 EUR',
  '40 pen',
  'x€5',
])('%j is none', (text) => {
  expect(askedFigure(text)).toBe(null);
});

test('a unit of money or a percentage has many names, a thing that is counted has its own', () => {
  expect(['%', 'per cent', '$', 'Dollars', 'USD'].map(unitNamed)).toEqual(['percent', 'percent', 'USD', 'USD', 'USD']);
  expect(['tonnes', 'usd', 'cent'].map(unitNamed)).toEqual([null, null, null]);
});

test.each<[string, string, boolean]>([
  ['$40', 'up to $40 each', true],
  ['$1,400', 'cost $1400.', true],
  ['40%', 'rose by 40 %, it said', true],
  ['$40', 'up to $40m', false],
  ['$40', 'up to $40 million', false],
  ['$40', 'up to $40,000', false],
  ['$40', 'up to $40.5', false],
  ['$40', 'up to A$40', false],
  ['40%', 'rose by 140%', false],
  ['40%', 'rose by 1.40%', false],
  ['$40', 'forty dollars', false],
])('%s is in “%s”: %s', (asked, text, is) => {
  expect(isWritten(asked, text)).toBe(is);
});

test.each([
  ['words', 'grain Burned', [['grain'], ['burned']]],
  ['a phrase', '"general staff" losses', [['general', 'staff'], ['losses']]],
  ['a phrase in curly marks', '“general staff”', [['general', 'staff']]],
  ['an unclosed mark is none', '"general staff', [['general'], ['staff']]],
  ['a figure with its spaces', 'lost 117 770 men', [['lost'], ['117', '770'], ['men']]],
  ['a figure with its magnitude', 'paid 27 million', [['paid'], ['27', 'million']]],
  ['a figure with its unit', 'rose 40 per cent', [['rose'], ['40', 'per', 'cent']]],
  ['two figures', '2,140 1,400', [['2140'], ['1400']]],
  ['marks alone', '— "" !', []],
])('%s', (_name, query, words) => {
  expect(queryTerms(query).map((term) => term.words)).toEqual(words);
});

test('a figure in a query is its value, in words and in a phrase', () => {
  expect(queryTerms('"117 770" 27m').map(({ figure }) => figure?.value)).toEqual([117770, 27e6]);
});
