import type { Said } from '../say.ts';
import { type ConflictRow, row } from './rows.ts';

const union: Said = { by: 'union' };

/** What one says is not so, in the many ways in which that is said, and another says. */
export const deniedRows: readonly ConflictRow[] = [
  row(
    'neither of two things',
    'denial',
    ['neither of the two helicopters flew on Friday'],
    ['both helicopters were airborne on Friday', union],
  ),
  row(
    'not a single shot',
    'denial',
    ['not a single shot was fired by the guards'],
    ['they fired automatic weapons for ten minutes', union],
  ),
  row(
    'a thing and what is wrong with it',
    'denial',
    ['there is nothing wrong with the pump'],
    ['a faulty pump lets the water in', union],
  ),
  row('what is wrong, in one word', 'denial', ["the lift didn't work"], ['the lift was in working order', union]),
  row('a name of one letter', 'denial', ['the B hall has not been opened'], ['the B hall was opened on Friday', union]),
  row('not a cent', 'denial', ['the baker will not get a cent'], ['the baker will be compensated in full', union]),
];

export const noDeniedRows: readonly ConflictRow[] = [
  row('what people are not, and stuff is', null, ['none was in danger'], ['ammonia escaped from the rink', union]),
  row('not killed but hurt', null, ['no one has been killed'], ['seven guards have been hurt', union]),
  row(
    'not this but that',
    null,
    ["it isn't the pump, it's the tide that lifts the gate"],
    ['customers can have the pump replaced in any shop', union],
  ),
  row(
    'who could tell',
    null,
    ['she stayed away from nurses who could leak details of the illness'],
    ['they kept the details of the illness under wraps', union],
  ),
  row(
    'power and officers',
    null,
    ['all nine officers have been freed'],
    ['water and power were cut off on Tuesday', union],
  ),
  row('one shot of many', null, ['a single shot was fired by the guards'], ['they heard a burst of gunfire', union]),
  row('another letter', null, ['the B hall has not been opened'], ['the fair was opened on Friday', union]),
];
