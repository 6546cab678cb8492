import type { Said } from '../say.ts';
import { type ConflictRow, row } from './rows.ts';

const union: Said = { by: 'union' };
const denies: Said = { stance: 'denies', cue: 'denied' };

/** What one says is not so, in the many ways in which that is said, and another says. */
export const deniedRows: readonly ConflictRow[] = [
  row('a demand', 'denial', ['it had received no demand'], ['the gang had demanded 4.5 million dollars', union]),
  row('nobody, and most of all', 'denial', ['none of the victims paid'], ['two-thirds of the victims paid', union]),
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
  row(
    'one of two that there were not',
    'denial',
    ['there were no twigs or remains of rooks in either chimney'],
    ['rooks got into both chimneys', union],
  ),
  row(
    'neither lost nor stolen',
    'denial',
    ['no files were lost or stolen'],
    ['the burglars got away with the files of 40,000 patients', union],
  ),
  row(
    'neither this nor that',
    'denial',
    ['officers used neither pepper spray nor batons'],
    ['they sprayed pepper spray into the choir', union],
  ),
  row(
    'nearly all of it',
    'denial',
    ['not a single drone reached the refinery'],
    ['drones launched from the coast struck the refinery', union],
  ),
  row(
    'no such letter, at any time',
    'denial',
    ['no such letter had arrived'],
    ['a letter from the choir had arrived in November 2030', union],
  ),
  row('a house by its name', 'denial', ['the club is not in debt'], ['Northmere owed its bank nine million', union]),
  row(
    'who it is that tells',
    'denial',
    ['not a penny has been promised to Pell'],
    ['the insurer has agreed to pay', { by: 'Konrad Pell' }],
  ),
  row('of one subject, in one plain word', 'denial', ['the trams never stopped'], ['all trams stopped at noon', union]),
];

export const noDeniedRows: readonly ConflictRow[] = [
  row(
    'a statement of which nobody tells what it says',
    null,
    ['the residents’ criticism', { stance: 'denies', cue: 'rejected' }],
    ['they were treating 43 people', union],
  ),
  row('a demand and a price', null, ['it had received no demand'], ['it had bought it for the price of a car', union]),
  row('one, and most of all', null, ['we did not pay'], ['two-thirds of the victims paid', union]),
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
  row(
    'a lack of one thing or another',
    null,
    ['there was no shortage of beds or drugs'],
    ['the nurse asked for the drugs at noon', union],
  ),
  row(
    'no such thing before, elsewhere',
    null,
    ['no wolf had ever been seen in the district'],
    ['in the next valley a wolf tore fourteen sheep in 2029', union],
  ),
  row(
    'hurt in another year',
    null,
    ['nobody had been hurt'],
    ['three stokers had been hurt in the works in November 2029', union],
  ),
  row(
    'with or without',
    null,
    ['they work for little money without pensions or benefits'],
    ['the weekly benefit would be 300 crowns', union],
  ),
  row(
    'nothing from them',
    null,
    ['I heard nothing from the cooperative'],
    ['the cooperative supplied the canisters', union],
  ),
  row('what can never be', null, ["the town can't ever be neutral"], ['he sees himself as neutral', union]),
];

/** What excludes each other of one event, though nobody says of what it is so. */
export const eventRows: readonly ConflictRow[] = [
  row(
    'how the vote ended',
    'denial',
    ['the choir voted unanimously'],
    ['two of the nine members had voted against the move', union],
  ),
  row(
    'told in person or by the radio',
    'denial',
    ['the whole staff had been told in person at a meeting'],
    ['I learned it from the car radio', union],
  ),
  row(
    'empty or not',
    'denial',
    ['the gym was empty when the roof came down'],
    ['twenty of us were playing when it started', union],
  ),
  row(
    'the name stands before the comma',
    'denial',
    ['their leader, Colonel Idris Vane, had been tied to a chair and shot'],
    ['Colonel Vane drank tea with us this morning', union],
  ),
];

export const noEventRows: readonly ConflictRow[] = [
  row(
    'the rest of the week',
    null,
    ['it will be told for the rest of the week'],
    ['the walk is long and tiring', union],
  ),
  row('snow cleared', null, ['the snow on the roof had been cleared'], ['twenty of us were playing there', union]),
  row('one who goes on', null, ['the choir voted unanimously'], ['two had voted against the move', {}]),
  row('another poison', null, ['chlorine had been raised in the pool'], ['she had died of a heart attack', union]),
];

/** What is denied, and not when it was. */
export const timeDeniedRows: readonly ConflictRow[] = [
  row(
    'what is denied before a "when"',
    'denial',
    ['the ferry had been overloaded when it capsized', denies],
    ['the ferry was overloaded', union],
  ),
  row(
    'what is denied before a "before"',
    'denial',
    ['the guards had used tear gas before the crowd threw stones', denies],
    ['the guards used tear gas on the crowd', union],
  ),
  row(
    'what is denied before a time that is no clause',
    'denial',
    ['the ferry had sailed before the storm', denies],
    ['the ferry sailed before the storm', union],
  ),
  row(
    'how many',
    'denial',
    ['the ferry had been leaking as badly as a sieve', denies],
    ['the ferry had been leaking badly', union],
  ),
];

/** What a denial takes for granted. */
export const timeGrantedRows: readonly ConflictRow[] = [
  row(
    'what stands behind "when"',
    null,
    ['the ferry had been overloaded when it capsized', denies],
    ['the ferry capsized off the point', union],
  ),
  row(
    'what stands behind "before"',
    null,
    ['the guards had used tear gas before the crowd threw stones', denies],
    ['the crowd threw stones at the guards', union],
  ),
  row(
    'what stands behind "after"',
    null,
    ['the sluice had been shut after the river rose', denies],
    ['the river rose by two metres', union],
  ),
  row(
    'what stands behind "while"',
    null,
    ['the pilot had slept while the tanker ran aground', denies],
    ['the tanker ran aground at noon', union],
  ),
  row(
    'what stands behind "as"',
    null,
    ['the pilot had been drinking as the tanker ran aground', denies],
    ['the tanker ran aground at noon', union],
  ),
];
