import { expect, test } from 'vitest';
import { measuresOf, spokenMeasures } from '../../../../src/core/link/same-claim/amounts.ts';
import { type Measure, mayBeEqual, mayCountSame } from '../../../../src/core/link/same-claim/measures.ts';
import { timesOf } from '../../../../src/core/link/same-claim/times.ts';
import { type Said, told } from '../told.ts';

const measures = (says: string, figures: Said['figures'] = []): Measure[] =>
  measuresOf(told({ says, figures }), timesOf([says]));

test.each<[says: string, exact: readonly string[], kept: readonly string[]]>([
  ['31 of 34 missiles were shot down', ['31', '34'], ['31']],
  ['the threat stood at level four of five', ['five'], []],
  ["40 of the depot's 120 tanks burned", ['40', '120'], ['40']],
  ['64 people were held, and not 26', ['64', '26'], ['64']],
  ['64 people were held rather than the 26', ['64', '26'], ['64']],
  ['64 people were held, not only the 26', ['64', '26'], ['64', '26']],
  ['the shed stands in Karsk, not 5 km from the border', ['5'], ['5']],
  ['not more than 26 people were held', ['26'], ['26']],
  ['none of the 60 workers will be dismissed', ['60'], ['60']],
  ['one of the 60 workers was dismissed', ['one', '60'], ['one']],
  ['the lights went out at 20 minutes to 11 on Sunday evening', ['20', '11'], []],
  ['a reserve of 34 missiles is left', ['34'], ['34']],
])('%s', (says, exact, kept) => {
  const value = (one: string): number => ({ one: 1, five: 5 })[one] ?? Number(one);
  const found = measures(
    says,
    exact.map((one) => ({ exact: one, value: value(one), type: 'count' as const })),
  );
  expect(found.map((one) => one.value)).toEqual(kept.map(value));
});

const measure = (exact: string, value: number, unit: string, type: 'duration' | 'other' | 'count' = 'other'): Measure =>
  measures(exact, [{ exact, value, unit, type }])[0] ?? expect.unreachable(exact);

test.each<[Measure, Measure, boolean]>([
  [measure('30 years', 30, 'years', 'duration'), measure('three decades', 3, 'decades', 'duration'), true],
  [measure('12 months', 12, 'months', 'duration'), measure('365 days', 365, 'days', 'duration'), true],
  [measure('300 kilograms of gas', 300, 'kilograms of gas'), measure('0.3 tonnes', 0.3, 'tonnes'), true],
  [measure('300 kilograms', 300, 'kilograms'), measure('3 tonnes', 3, 'tonnes'), false],
  [measure('3 km', 3, 'km'), measure('three kilometres', 3, 'kilometres'), true],
  [measure('2 square kilometres', 2, 'square kilometres'), measure('2 square km', 2, 'square km'), true],
  [measure('11 minutes', 11, 'minutes', 'duration'), measure('660 seconds', 660, 'seconds', 'duration'), true],
  [measure('11 minutes', 11, 'minutes', 'duration'), measure('660 people', 660, 'people', 'count'), false],
  [measure('14 knots', 14, 'knots'), measure('14 people', 14, 'people', 'count'), false],
  [measure('14 crates', 14, 'crates', 'count'), measure('14 boxes', 14, 'boxes', 'count'), true],
])('%#: units of one kind are converted', (one, other, equal) => {
  expect(mayBeEqual(one, other)).toBe(equal);
  expect(mayBeEqual(other, one)).toBe(equal);
});

test.each([
  ['the guards beat them back within half an hour', 1800],
  ['help came in a quarter of an hour', 900],
  ['visits are stopped for a fortnight', 1_209_600],
  ['a pair of men ran off', 2],
  ['they left an hour ago', null],
  ['the repair of the pier', null],
])('%s', (says, value) => {
  const [found] = spokenMeasures([says]);
  expect(found === undefined ? null : found.value * found.scale).toBe(value);
});

test.each([
  ['Of 60 boats, 41 were hauled ashore', [41]],
  ['41 boats out of 60 were hauled ashore', [41]],
  ['they carried 60 people out of 41 houses', [60, 41]],
  ['they carried 41 people out of 60 houses', [41]],
  ['of 60 boats nothing is known', [60]],
])('%s: %j is claimed', (says, values) => {
  const figures = [...says.matchAll(/\d+/g)].map(({ 0: exact, index }) => ({
    exact,
    value: Number(exact),
    start: index,
    end: index + exact.length,
    type: 'count' as const,
  }));
  expect(measures(says, figures).map(({ value }) => value)).toEqual(values);
});

const about = (value: number): Measure =>
  measures(`about ${value}`, [{ exact: String(value), value, unit: 'boats', type: 'count', qualifier: 'about' }])[0] ??
  expect.unreachable(String(value));
const exactly = (value: number): Measure => measure(String(value), value, 'boats', 'count');

test.each([
  [about(70), exactly(71), true],
  [about(200), exactly(212), true],
  [about(4200), exactly(4180), true],
  [about(4200), exactly(3800), false],
  [about(20_000), exactly(18_500), true],
  [about(1500), exactly(1600), true],
  [about(412_300), exactly(419_300), false],
])('%#: who rounds rounds to the last digit that he gives', (one, other, equal) => {
  expect(mayBeEqual(one, other)).toBe(equal);
});

test('a share in words is as good as one in figures', () => {
  const tenths = measures('six in ten voters', [{ exact: 'six in ten', value: 0.6, unit: 'voters', type: 'ratio' }])[0];
  const percent = measures('61 percent', [{ exact: '61', value: 61, unit: 'percent', type: 'percent' }])[0];
  const half = measures('half', [{ exact: 'half', value: 0.5, unit: 'voters', type: 'ratio' }])[0];
  if (tenths === undefined || percent === undefined || half === undefined) return expect.unreachable();
  expect(mayBeEqual(tenths, percent)).toBe(true);
  expect(mayBeEqual(half, percent)).toBe(false);
});

test.each([
  ['people', 'residents', true],
  ['families', 'households', true],
  ['people', 'families', false],
  ['households', 'villagers', false],
])('so many %s may be as many %s: %s', (one, other, same) => {
  const [first, second] = [measure('60', 60, one, 'count'), measure('60', 60, other, 'count')];
  expect(mayCountSame(first, second)).toBe(same);
  expect(mayCountSame(second, first)).toBe(same);
});
