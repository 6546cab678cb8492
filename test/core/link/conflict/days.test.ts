import { describe, expect, it } from 'vitest';
import { dayRange } from '../../../../src/core/link/conflict/days.ts';
import { dayNumber } from '../../../../src/core/text/calendar.ts';

const RANGES: readonly [value: string, first: readonly number[], last: readonly number[]][] = [
  ['2031-03-04', [2031, 3, 4], [2031, 3, 4]],
  ['2031-03-04T09:30Z', [2031, 3, 4], [2031, 3, 4]],
  ['2032-02', [2032, 2, 1], [2032, 2, 29]],
  ['2031', [2031, 1, 1], [2031, 12, 31]],
  // A month more on either side of a season.
  ['2031-21', [2031, 2, 1], [2031, 6, 30]],
  ['2031-22', [2031, 5, 1], [2031, 9, 30]],
  ['2031-23', [2031, 8, 1], [2031, 12, 31]],
  ['2031-24', [2031, 11, 1], [2032, 3, 31]],
];

describe('days that a date may stand for', () => {
  it.each(RANGES)('%s', (value, first, last) => {
    const [from, to] = [first, last].map(([year = 0, month = 0, day = 0]) => dayNumber({ year, month, day }));
    expect(dayRange(value)).toEqual({ first: from, last: to });
  });

  it.each(['', 'March 2031', '2031-13', '2031-02-30'])('none of "%s"', (value) => {
    expect(dayRange(value)).toBeNull();
  });
});
