import { type ConflictRow, disputed, row } from './rows.ts';

/** What a telling takes away ("not three", "not to Orlen", "not on Thursday"), groups, shares and sums, and opposite sides. */
export const contrastRows: readonly ConflictRow[] = [
  disputed('a number that is taken away', 'figure', ['three convicts had escaped', 'four men are missing, not three']),
  disputed('a place that is taken away', 'place', [
    'the injured were taken to a clinic in Orlen',
    'the injured were brought to Tarn, and not to Orlen',
  ]),
  row(
    'a day that is taken away',
    'date',
    ['the nurses will fly home on Thursday', { on: '2031-03-04' }],
    ['the nurses would go home on Saturday, and not on Thursday', { by: 'union', on: '2031-03-04' }],
  ),
  disputed('how many they were', 'figure', ['the party had been 13 strong', 'there had been 15 of them']),
  disputed('a small number that is taken away of what one counts', 'figure', [
    'six mills were involved',
    'nine mills were affected, not six',
  ]),
  disputed('a thing that is taken away', 'denial', [
    'the barge was carrying 1,200 sacks of barley',
    'the barge was carrying coal, not barley',
  ]),
  disputed('parts of one whole', 'figure', [
    'algae were found in four of nine samples',
    'six of the nine samples had algae',
  ]),
  disputed('parts of a whole with its owner', 'figure', [
    "two of the ferry's six lifeboats could not be lowered",
    'three of the six lifeboats could not be lowered',
  ]),
  disputed('by another name of a turnout', 'figure', [
    'turnout was 52 percent',
    'the participation amounted to 71 percent',
  ]),
  disputed('how many they were, and of whom is told first', 'figure', [
    'about 200 soldiers have occupied the fort',
    'there had been 600 of them',
  ]),
  disputed('of those who came some are all the dead', 'figure', [
    'nine of the raiders were killed',
    'four raiders had died',
  ]),
  disputed('a share in percent and as a part', 'figure', [
    'Orlen gets 44 percent of the water',
    'we take home a third of the river',
  ]),
  disputed('a sum without its currency', 'figure', [
    'rings worth 800,000 euros were stolen',
    'what they carried off would not fetch 300,000',
  ]),
  disputed('how long it took them', 'figure', [
    'the patrol was there in six minutes',
    'it took the police forty minutes',
  ]),
  disputed('two sides of one pass', 'place', [
    'the coach crashed on the northern side of the pass',
    'we went off the road on the southern ramp',
  ]),
  disputed('where they were', 'place', [
    'the climbers had been on the north face',
    'they were on the south side of the peak',
  ]),
];

export const noContrastRows: readonly ConflictRow[] = [
  disputed('a number that is taken away of another thing', null, [
    'three boats had sunk',
    'four men are missing, not three',
  ]),
  disputed('a place that is taken away of others', null, [
    'the mayor lives in Orlen',
    'the injured were brought to Tarn, and not to Orlen',
  ]),
  row(
    'not before a day',
    null,
    ['the nurses flew home on Saturday', { on: '2031-03-10' }],
    ['the nurses went home not before Thursday', { by: 'union', on: '2031-03-10' }],
  ),
  disputed('a number of which something else is said', null, [
    'six mills reopened on Tuesday',
    'nine mills were affected, not six',
  ]),
  disputed('a number that is taken away of what suffered otherwise', null, [
    'three people were arrested',
    'five people died, not three',
  ]),
  disputed('a part and its whole', null, [
    "two of the ferry's six lifeboats could not be lowered",
    'the ferry had six lifeboats',
  ]),
  disputed('a whole of which all is said', null, [
    '4,000 of the 29,000 animals killed were piglets',
    '29,000 animals were killed',
  ]),
  row(
    'a demand that is lowered later',
    null,
    ['the hijackers had demanded a ransom of eight million dollars'],
    ['the hijackers have lowered their demand to five million dollars', { by: 'union', on: '2031-03-09' }],
  ),
  disputed('votes and turnout', null, [
    '52.4 percent of the votes went to Brandt',
    'the participation amounted to 71 percent',
  ]),
  disputed('how often two did it', null, [
    'he had twice warned a foreman about sparks',
    'he reported the sparks three times',
  ]),
  disputed('some of them', null, ['the party had been 13 strong', '15 of them had been questioned']),
  disputed('what became of those who are told first', null, ['six climbers were killed', 'there had been 15 of them']),
  disputed('some of the dead', null, ['nine of the dead were women', 'four raiders had died']),
  disputed('two shares that may be one', null, [
    'Orlen will get 34 percent of the water',
    'we take home a third of the river',
  ]),
  disputed('those that are left', null, [
    '12,000 households had no electricity on Thursday',
    '3,000 households were still without electricity',
  ]),
  disputed('a number that is no sum', null, [
    'rings worth 800,000 euros were stolen',
    'some 300,000 came to the festival',
  ]),
  disputed('sides that are no opposites', null, [
    'the coach crashed on the northern side of the pass',
    'we went off the road on the eastern ramp',
  ]),
  disputed('opposite sides of two things', null, [
    'the climbers had been on the north face',
    'they were on the south bank',
  ]),
];

/** Causes and weapons whose words had stood in no row. */
export const explainedRows: readonly ConflictRow[] = [
  disputed('what set a slope going', 'cause', [
    'the skiers had set off the avalanche themselves',
    'the avalanche was released by a helicopter',
  ]),
  disputed('whose brakes they were', 'cause', [
    'the coach crashed because the brakes of the vehicle had failed',
    'the accident happened because the driver was talking on the telephone',
  ]),
  disputed('two sources of gas', 'cause', [
    'the blast was caused by a corroded pipe',
    'the blast was set off by a gas cylinder',
  ]),
  disputed('what a revolt was about', 'cause', [
    'the revolt began over spoiled food',
    'the revolt was caused by a death in a cell',
  ]),
  disputed('what a ship was hit by', 'instrument', ['a missile struck the freighter', 'she ran onto a drifting mine']),
  disputed('how an animal died', 'manner', [
    'Brandt was shot dead by a policeman',
    'Brandt had been put to sleep with an injection',
  ]),
];

export const unexplainedRows: readonly ConflictRow[] = [
  disputed('skiers and climbers are people', null, [
    'the avalanche was triggered by the skiers themselves',
    'the group had set off the slab itself',
  ]),
  disputed('snow and a thaw', null, [
    'the avalanche was caused by fresh snow',
    'a warm wind had triggered the avalanche',
  ]),
  disputed('gas, and the pipe it came from', null, [
    'the blast was caused by a gas leak',
    'the blast was caused by a corroded pipe',
  ]),
  disputed('the smoke of a fire is nobody smoking', null, [
    'a missile had set the depot on fire',
    'the pupils were sent home because of the smoke of the fire',
  ]),
  disputed('who lives', null, ['Brandt was shot dead by a policeman', 'a boy had been trampled and lay in hospital']),
  disputed('brakes that did not fail', null, [
    'the coach crashed because the driver was talking on the telephone',
    'the brakes of the vehicle had not failed',
  ]),
];
