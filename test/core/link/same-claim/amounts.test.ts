import { expect, test } from 'vitest';
import { measuresOf, spokenMeasures } from '../../../../src/core/link/same-claim/amounts.ts';
import { type Measure, mayBeEqual } from '../../../../src/core/link/same-claim/measures.ts';
import { timesOf } from '../../../../src/core/link/same-claim/times.ts';
import { type Said, told } from '../told.ts';

const measures = (says: string, figures: Said['figures'] = []): Measure[] =>
  measuresOf(told({ says, figures }), timesOf([says]));

test.each<[says: string, exact: readonly string[], kept: readonly string[]]>([
  ['31 of 34 missiles were shot down', ['31', '34'], ['31']],
  ['the threat stood at level four of five', ['five'], []],
  ["40 of the depot's 120 tanks burned", ['40', '120'], ['40']],
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
