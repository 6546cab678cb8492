import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, precisionOf } from '../../../src/core/model/published.ts';

test.each([
  ['2031', 'year'],
  ['2031-03', 'month'],
  ['2031-03-02', 'day'],
  ['2032-02-29', 'day'],
  ['2031-03-02T09:30', 'time'],
  ['2031-03-02T09:30:59.123Z', 'time'],
  ['2031-03-02T09:30+02:00', 'time'],
])('%s is exact to the %s', (value, precision) => {
  expect(precisionOf(value)).toBe(precision);
});

test.each([
  '',
  '31',
  '2031-3',
  '2031-13',
  '2031-00',
  '2031-02-29',
  '2031-04-31',
  '2031-03-02T',
  '2031-03-02T24:00',
  '2031-03-02 09:30',
  ' 2031',
  '2031~',
  '1900-02-29',
])('%j is no date', (value) => {
  expect(precisionOf(value)).toBe(null);
});

test('the days of a date', () => {
  expect(daysOf('2031')).toEqual({ first: '2031-01-01', last: '2031-12-31' });
  expect(daysOf('2032-02')).toEqual({ first: '2032-02-01', last: '2032-02-29' });
  expect(daysOf('2031-03-02T09:30Z')).toEqual({ first: '2031-03-02', last: '2031-03-02' });
});

test('every calendar day is a date, and no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(13), fc.nat(32), (year, month, day) => {
      const pad = (n: number, width: number): string => String(n).padStart(width, '0');
      const value = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
      const date = new Date(`${value}T00:00:00Z`);
      const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
      expect(precisionOf(value) !== null).toBe(real);
    }),
  );
});
