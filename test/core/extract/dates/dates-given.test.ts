import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseGivenDate } from '../../../../src/core/extract/dates/given.ts';
import { dayNumber, dayOf, isDay, weekdayOf } from '../../../../src/core/text/calendar.ts';

describe('a date as somebody gave it', () => {
  test.each([
    ['2024', '2024', 'year'],
    ['2024-07', '2024-07', 'month'],
    ['2024-07-12', '2024-07-12', 'day'],
    ['2024-07-12T20:50:00Z', '2024-07-12T20:50:00Z', 'time'],
    ['2024-07-12T20:50', '2024-07-12T20:50', 'time'],
    ['2024-07-12 20:50:01+0200', '2024-07-12T20:50:01+02:00', 'time'],
    ['2024-07-12T20:50:00.123-05:00', '2024-07-12T20:50:00-05:00', 'time'],
    ['Jul 12/2024 08:50PM', '2024-07-12T20:50', 'time'],
    ['July 12, 2024, 8:50 p.m.', '2024-07-12T20:50', 'time'],
    ['12 July 2024', '2024-07-12', 'day'],
    ['12th of July 2024', '2024-07-12', 'day'],
    ['Friday, 12 July 2024 20:50 GMT', '2024-07-12T20:50Z', 'time'],
    ['Fri, 12 Jul 2024 20:50:09 GMT', '2024-07-12T20:50:09Z', 'time'],
    ['12 July 2024 at 8 a.m.', '2024-07-12T08:00', 'time'],
    ['July 12, 2024 12:05 AM', '2024-07-12T00:05', 'time'],
    ['July 12, 2024 12:05 PM', '2024-07-12T12:05', 'time'],
    ['  July 2024 ', '2024-07', 'month'],
    ['Sept. 3, 2024', '2024-09-03', 'day'],
    ['2024 July 12', '2024-07-12', 'day'],
    ['29 February 2024', '2024-02-29', 'day'],
  ])('%s', (text, value, precision) => {
    expect(parseGivenDate(text)).toEqual({ value, precision });
  });

  test.each([
    ['no date at all', 'yesterday'],
    ['the two orders of day and month', '12/07/2024'],
    ['a day that does not exist', '30 February 2024'],
    ['a month that does not exist', '2024-13-01'],
    ['an hour that does not exist', '2024-07-12T25:00'],
    ['an hour past noon that does not exist', 'July 12, 2024 13:05 PM'],
    ['a day without a year', 'July 12'],
    ['two months', 'July August 2024'],
    ['more than a date', 'Published July 12, 2024 by A. Brel'],
    ['a time without a day', 'July 2024 8:50'],
    ['three numbers', '12 July 2024 31'],
    ['nothing', ''],
    ['a long line', `${' '.repeat(10)}July 12, 2024${' and more'.repeat(40)}`],
  ])('%s is none', (_name, text) => {
    expect(parseGivenDate(text)).toBeNull();
  });

  test('any text gives a date that reads as itself, or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.date({ noInvalidDate: true }).map(String)), (text) => {
        const given = parseGivenDate(text);
        if (given !== null) expect(parseGivenDate(given.value)).toEqual(given);
      }),
    );
  });
});

describe('the calendar', () => {
  test('a day survives its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900_000, max: 900_000 }), (number) => {
        const day = dayOf(number);
        expect(dayNumber(day)).toBe(number);
        expect(isDay(day.month, day.day, day.year)).toBe(true);
      }),
    );
  });

  test('it agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        const { year, month, day } = dayOf(number);
        expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        expect(weekdayOf(number)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });
});
