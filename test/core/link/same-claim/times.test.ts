import { expect, test } from 'vitest';
import { sharedTime, timesOf } from '../../../../src/core/link/same-claim/times.ts';

test.each([
  ['The lights went out at 7:42 p.m.', 'it was 19:42 when the line tripped', 'minute'],
  ['the wall gave way at 4:20 a.m.', 'it fell around twenty past four in the morning', 'minute'],
  ['the wall gave way at 2.20 in the morning', 'the wall gave way at 2.20 a.m.', 'minute'],
  ['the wall gave way at 0420 GMT', 'it fell at 4:20 a.m.', 'minute'],
  ['the wall gave way at 0420 GMT', 'it fell at 6:20 a.m. local time', 'hour'],
  ['the wall was 2.20 metres high', 'the wall gave way at 2.20 a.m.', null],
  ['some 0420 was the code', 'it fell at 4:20 a.m.', null],
  ['the screens went black around 4 a.m.', 'they were locked at about four in the morning', 'hour'],
  ['the wall gave way at 16.20 o’clock', 'the wall gave way at 4:20 p.m.', 'minute'],
  ['the last signal came at 11.05 Greenwich time', 'it came at 13.05 local time', 'hour'],
  ['he ran the lap at 11.05 this time', 'the lap began at 11:05', null],
  ['the number of dead stands at three', 'the pilot died at three', null],
  ['she put the toll at 12', 'the pilot left at 12', null],
  ['the pilot left at midnight', 'the pilot left at noon', null],
  ['the wall gave way at 4:20 a.m.', 'the wall gave way at 4:20 p.m.', null],
  ['the wall gave way at 4:20 a.m.', 'the wall gave way at 4:50 a.m.', null],
  ['the wall gave way at 4:20 GMT', 'the wall gave way at 4:20 CET', null],
  ['the last signal came at 11:05 GMT', 'it came at 13:05 in the afternoon', 'hour'],
  ['the last signal came at 11:05 GMT', 'it came at 13:15 in the afternoon', null],
  ['the last signal came at 11:05', 'it came at 13:05 in the afternoon', null],
  ['the wall gave way at 4:20 a.m.', 'the wall gave way', null],
  ['four people were hurt', 'four people were in the boat', null],
])('%s | %s: %s', (one, other, shared) => {
  expect(sharedTime(timesOf([one]), timesOf([other]))).toBe(shared);
  expect(sharedTime(timesOf([other]), timesOf([one]))).toBe(shared);
});
