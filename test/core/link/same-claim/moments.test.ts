import { expect, test } from 'vitest';
import { isOneDay, isOneWeekday, mayMeet, momentsOf } from '../../../../src/core/link/same-claim/moments.ts';

const momentIn = (says: string, exact: string, value: string | null = null): string | undefined =>
  momentsOf({ content: [says], dates: [{ exact, value, start: 0, end: 1 }] })[0];

test.each([
  ['on 4 March', '4 March', '2031-03-04', '2031-03-04'],
  ['in the summer of 2031', 'the summer of 2031', '2031-22', '2031'],
  ['by the end of June', 'the end of June', '2031-06~', '2031-06'],
  ['this week', 'this week', '2031-03-03/2031-03-09', '2031-03-03/2031-03-09'],
  ['before July', 'July', '2031-07', '2031-06/2031-07'],
  ['before January', 'January', '2031-01', '2030-12/2031-01'],
  ['before 4 March', '4 March', '2031-03-04', '2031-03-04'],
  ['on Jan. 13', 'Jan. 13', null, '????-01-13'],
  ['at the end of January', 'the end of January', null, '????-01'],
  ['on Sunday', 'Sunday', null, 'on 6'],
  ['recently', 'recently', null, undefined],
  ['on 9 March, not on 4 March', '4 March', '2031-03-04', undefined],
  ['in May instead of June', 'June', '2031-06', undefined],
  ['on 4 March, not before', '4 March', '2031-03-04', '2031-03-04'],
  ['not until June', 'June', '2031-06', '2031-06'],
  ['We opened the gate today', 'today', '2031-03-04', '2031-03-02/2031-03-04'],
  ['the gate was opened today', 'today', '2031-03-04', '2031-03-04'],
  ['We opened the gate on 4 March', '4 March', '2031-03-04', '2031-03-04'],
])('%s', (says, exact, value, moment) => {
  expect(momentIn(says, exact, value)).toBe(moment);
});

test.each([
  ['2031-03-04', '2031-03-04', true],
  ['2031-03-04', '2031-03', true],
  ['2031-03-04', '2031-03-05', false],
  ['2031-03-04', '????-03-04', true],
  ['????-03', '2031-03-04', true],
  ['????-04', '2031-03-04', false],
  ['2031-03-03/2031-03-09', '2031-03-07', true],
  ['2031-03-03/2031-03-09', '2031-03-10', false],
  ['2031-03-03/2031-03-09', '2031-03-09/2031-03-15', true],
  ['2031-06/2031-07', '2031-06', true],
  ['2031-06/2031-07', '2031-08', false],
  ['on 6', '2031-03-09', true],
  ['on 6', '2031-03-04', false],
  ['on 6', 'on 0', false],
  ['on 6', '2031-03', true],
  ['on 6', '????-03-04', true],
])('%s and %s may be one date: %s', (one, other, may) => {
  expect(mayMeet(one, other)).toBe(may);
  expect(mayMeet(other, one)).toBe(may);
});

test('one day is a day that both give', () => {
  expect(isOneDay('2031-03-04', '????-03-04')).toBe(true);
  expect(isOneDay('2031-03', '2031-03-04')).toBe(false);
  expect(isOneDay('on 1', '2031-03-04')).toBe(false);
  expect(isOneDay('2031-03-03/2031-03-09', '2031-03-04')).toBe(false);
});

test('a weekday may be read as that of the week before', () => {
  expect(isOneWeekday('2031-03-04', '2031-03-11')).toBe(true);
  expect(isOneWeekday('2031-03-04', '2031-03-18')).toBe(false);
  expect(isOneWeekday('2031-03-04', '2031-03-05')).toBe(false);
  expect(isOneWeekday('2031-03', '2031-03-11')).toBe(false);
});
