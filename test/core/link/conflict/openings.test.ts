import { expect, test } from 'vitest';
import { withoutOpening } from '../../../../src/core/link/conflict/openings.ts';
import { told } from '../told.ts';

test.each<readonly [name: string, says: string, left: string]>([
  ['a dateline', 'LORN, March 5, 2031 (Harbour Wire) - The dam broke', 'The dam broke'],
  ['what is left of one', 'March 5, 2031 (Harbour Wire) – The dam broke', 'The dam broke'],
  ['a town alone', 'LORN (Harbour Wire) - The dam broke', 'The dam broke'],
  ['the time of an entry', '14:10 - The dam broke', 'The dam broke'],
  [
    'somebody in brackets',
    'The owner (a lawyer) - and nobody else - knew',
    'The owner (a lawyer) - and nobody else - knew',
  ],
  ['a range of times', '14:10 and 14:30 are the times', '14:10 and 14:30 are the times'],
  ['nothing', 'The dam broke at 14:10 - too late', 'The dam broke at 14:10 - too late'],
])('without %s', (_, says, left) => {
  expect(withoutOpening(told({ says })).content).toEqual([left]);
});

test('its date goes with it, and no other', () => {
  const says = 'LORN, March 5, 2031 (Harbour Wire) - The dam broke on 4 March';
  const dates = ['March 5, 2031', '4 March'].map((exact) => {
    const start = 1000 + says.indexOf(exact);
    return { exact, start, end: start + exact.length };
  });
  expect(withoutOpening(told({ says, start: 1000, dates })).dates.map(({ exact }) => exact)).toEqual(['4 March']);
});
