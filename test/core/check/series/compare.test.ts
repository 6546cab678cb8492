import { expect, test } from 'vitest';
import { compareFigure } from '../../../../src/core/check/series/compare.ts';
import { type FieldMatch, fieldFinder } from '../../../../src/core/check/series/field-of.ts';
import { quantitiesOf } from '../../../../src/core/link/conflict/figures.ts';
import { wordsOf } from '../../../../src/core/link/conflict/terms.ts';
import { thingOf } from '../../../../src/core/link/conflict/units.ts';
import type { Figure } from '../../../../src/core/model/reading.ts';
import type { Series } from '../../../../src/core/model/reference.ts';

const FIELDS = [
  { name: 'crew', unit: 'sailors' },
  { name: 'fishing_boats', unit: 'fishing boats' },
  { name: 'cable_laid', unit: 'metres' },
  { name: 'cost', unit: 'EUR' },
  { name: 'ferries', unit: 'ferries' },
];

const SECOND = ['2031-03-02'];

const ROWS: readonly (readonly [string, readonly (number | null)[]])[] = [
  ['2031-03-01', [21_480, 3120, 100, 5, 210]],
  ['2031-03-02', [21_530, 3145, 250, 6, 211]],
  ['2031-03-03', [21_790, 3151, 400, 7, 211]],
  ['2031-03-04', [null, 3151, 400, 7, 214]],
];

const series: Series = {
  path: 'reference/fleet.csv',
  name: 'fleet',
  title: '',
  speaker: 'karsk-port',
  fields: FIELDS,
  days: new Map(ROWS),
  described: { path: 'reference/datapackage.json', locateSpeaker: () => ({ line: 1, column: 1 }) },
};

function figure(value: number, unit: string | null, fields: Partial<Figure> = {}): Figure {
  return { start: 0, end: 1, exact: String(value), value, qualifier: 'exactly', unit, ...fields };
}

function matches(told: Figure, words = '', of = series): readonly FieldMatch[] {
  const thing = thingOf(told);
  const act = quantitiesOf(wordsOf({ content: [words] }), [told])[0]?.act ?? null;
  const { stems, act: acts } = wordsOf({ content: [words] });
  return thing === null ? [] : fieldFinder(of)({ thing, unit: told.unit, stems, acts, act });
}

function fieldsOf(told: Figure, words?: string): string[] {
  return matches(told, words).map(({ field, sure }) => `${field.name}${sure ? '' : '?'}`);
}

test.each([
  ['the unit itself', figure(1, 'fishing boats'), '', ['fishing_boats']],
  ['a name before it', figure(1, 'Orvanian fishing boats'), '', ['fishing_boats']],
  ['a wider word may be meant', figure(1, 'boats'), '', ['fishing_boats?']],
  ['a narrower one too', figure(1, 'small fishing boats'), '', ['fishing_boats?']],
  ['what was captured is not what is', figure(1, 'captured fishing boats'), '', ['fishing_boats?']],
  ['another word for the same', figure(1, 'seafarers'), '', ['crew']],
  ['people may be the crew', figure(1, 'people'), '', ['crew?']],
  ['another thing', figure(1, 'cranes'), '', []],
  ['a bare number', figure(1, null), '', []],
  ['a measure of what the field is named after', figure(1, 'metres'), 'of cable were laid', ['cable_laid']],
  ['a measure of anything', figure(1, 'metres'), 'the wave was high', ['cable_laid?']],
  ['a measure of something else', figure(1, 'metres of rope'), 'cable and rope', ['cable_laid?']],
  ['money', figure(1, 'EUR', { type: 'money' }), 'it cost so much', ['cost']],
  ['other money', figure(1, 'USD', { type: 'money' }), 'it cost so much', []],
])('which field: %s', (_name, told, words, expected) => {
  expect(fieldsOf(told, words)).toEqual(expected);
});

test.each([
  ['Boats lost in the storm', 'the port lost so many fishing boats', true],
  ['Boats lost in the storm', 'so many fishing boats lie in the harbour', false],
  ['Boats in the harbour', 'so many fishing boats lie in the harbour', true],
])('in a series “%s”: “%s” is surely of it: %s', (title, words, sure) => {
  expect(matches(figure(1, 'fishing boats'), words, { ...series, title })).toMatchObject([{ sure }]);
});

test.each([
  ['four people are still missing', 'missing'],
  ['four people were killed', 'dead'],
  ['four people saw it', 'dead? injured? missing?'],
])('several fields of people: “%s” is of %s', (words, expected) => {
  const fields = ['dead', 'injured', 'missing'].map((name) => ({ name, unit: 'people' }));
  const found = matches(figure(4, 'people', { exact: 'four people' }), words, { ...series, fields });
  expect(found.map(({ field, sure }) => `${field.name}${sure ? '' : '?'}`).join(' ')).toBe(expected);
});

test('what a computer errs in the last digits is no difference', () => {
  const fields = [{ name: 'grain', unit: 'kilograms' }];
  const of = { ...series, fields, days: new Map([['2031-03-02', [3_412_000]]]) };
  const [match] = matches(figure(3412, 'tonnes of grain'), 'of grain burned', of);
  if (match === undefined) throw new Error('it is of no field');
  expect(compareFigure(figure(3412, 'tonnes'), match, { series: of, days: SECOND, likely: null })).toEqual({
    kind: 'equal',
  });
});

test('a larger measure is converted', () => {
  expect(matches(figure(0.25, 'km'), 'cable')).toMatchObject([{ factor: 0.001 }]);
  expect(compared(figure(0.25, 'km'), ['2031-03-02'], 'cable')).toEqual({ kind: 'equal' });
});

function compared(told: Figure, days: readonly string[], words = '', likely: string | null = null) {
  const [match] = matches(told, words);
  if (match === undefined) throw new Error('the figure is of no field');
  return compareFigure(told, match, { series, days, likely });
}

test.each([
  ['the figure of the day', figure(3145, 'fishing boats'), { kind: 'equal' }],
  ['what came since the day before', figure(25, 'fishing boats'), { kind: 'equal' }],
  ['more than less', figure(3000, 'fishing boats', { qualifier: 'more-than' }), { kind: 'equal' }],
  ['rounded', figure(3100, 'fishing boats'), { kind: 'equal' }],
  ['the day before', figure(3120, 'fishing boats'), { kind: 'shifted', day: '2031-03-02', of: '2031-03-01' }],
  ['the day after', figure(3151, 'fishing boats'), { kind: 'shifted', day: '2031-03-02', of: '2031-03-03' }],
  ['one digit', figure(3645, 'fishing boats'), { kind: 'near', value: 3145, slip: 'one digit is another' }],
  ['two exchanged', figure(3415, 'fishing boats'), { kind: 'near', value: 3145, slip: 'two digits are exchanged' }],
  ['a digit lost: three are too few to say', figure(345, 'fishing boats'), { kind: 'open' }],
  ['another of the same size', figure(3392, 'fishing boats'), { kind: 'different', value: 3145, of: null }],
  ['one of another size is of something else', figure(1711, 'fishing boats'), { kind: 'open' }],
  ['three digits, one more', figure(212, 'ferries'), { kind: 'different', value: 211, of: null }],
  ['less than less', figure(3000, 'fishing boats', { qualifier: 'fewer-than' }), { kind: 'open' }],
  ['four digits of what may be another thing', figure(3645, 'boats'), { kind: 'open' }],
  ['four digits of what may be it', figure(3145, 'boats'), { kind: 'equal' }],
  ['five digits of what may be it', figure(21_350, 'people'), { kind: 'near', slip: 'two digits are exchanged' }],
])('on one day: %s', (_name, told, expected) => {
  expect(compared(told, SECOND)).toMatchObject(expected);
});

test('a figure of another day of the series is told with that day', () => {
  const told = compared(figure(3120, 'fishing boats'), ['2031-03-03']);
  expect(told).toEqual({ kind: 'different', day: '2031-03-03', value: 3151, of: '2031-03-01' });
});

test('any of the days may be meant; without a day nothing is said', () => {
  expect(compared(figure(3120, 'fishing boats'), ['2031-03-04', '2031-03-01'])).toEqual({ kind: 'equal' });
  expect(compared(figure(3645, 'fishing boats'), [])).toEqual({ kind: 'open' });
});

test('a day that the series has not, and an empty cell', () => {
  expect(compared(figure(3120, 'fishing boats'), ['2031-04-04'])).toEqual({ kind: 'absent', day: '2031-04-04' });
  expect(compared(figure(21_791, 'sailors'), ['2031-03-04'])).toEqual({ kind: 'absent', day: '2031-03-04' });
  expect(compared(figure(40, 'fishing boats'), ['2031-04-04'])).toEqual({ kind: 'open' });
  expect(compared(figure(3120, 'boats'), ['2031-04-04'])).toEqual({ kind: 'open' });
});

test('where the other figures are of the day before, a slip is held against that day', () => {
  expect(compared(figure(3190, 'fishing boats'), SECOND, '', '2031-03-01')).toMatchObject({
    kind: 'near',
    value: 3120,
  });
});
