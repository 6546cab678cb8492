import { type ConflictRow, disputed } from './rows.ts';

/** What became of those who are counted tells what a figure is of, whatever else stands by it. */
export const slotFigureRows: readonly ConflictRow[] = [
  disputed('how it came about, and what became of them', 'figure', ['the attack killed two', 'the raid killed five']),
  disputed('a conscript who shot', 'figure', ['a conscript shot dead three officers', 'two servicemen were killed']),
  disputed('of the ill, those who died', 'figure', ['five of them have died', 'six people died of the fever']),
  disputed('a kind against all of them', 'figure', ['nine nurses were arrested', 'police arrested four people']),
  disputed(
    'ferries among ships',
    'figure',
    ['five ferries sank off the island', 'three ships sank off the island'],
    'linked',
  ),
  disputed(
    'the speed of one train',
    'figure',
    ['the express was doing 95 km/h', 'the express was going at 138 km/h'],
    'near',
  ),
  disputed('what somebody saw is the least', 'figure', ['I saw seven men arrested', 'two men were arrested']),
  {
    name: 'who denies more than so much says less',
    kind: 'figure',
    a: ['the club paid 38 million euros for the striker'],
    b: ['it paid more than 31 million euros for the striker', { by: 'union', stance: 'denies' }],
    bond: 'near',
  },
];

/** A number that says which one, and figures of tellings that are nearly one. */
export const rankRows: readonly ConflictRow[] = [
  disputed('two levels of one warning', 'figure', [
    'the flood warning stood at level four',
    'the flood warning was at level three',
  ]),
  disputed('which one of the year', 'figure', [
    'it was the ninth amnesty this year',
    'the amnesty was the eighth this year',
  ]),
  disputed('how many sat there', 'figure', [
    'Only 45 pupils were sitting in the hall',
    'some 80 pupils were in the hall',
  ]),
  disputed(
    'a crown that is no money',
    'figure',
    ['the crown was insured for 8 million euros', 'the crown at 12 million euros'],
    'near',
  ),
];

export const noRankRows: readonly ConflictRow[] = [
  disputed('two scales', null, ['the flood warning stood at level four', 'the flood warning was at stage three']),
  disputed('a quarter of the year', null, [
    'the amnesty was in the third quarter of this year',
    'the amnesty was the eighth this year',
  ]),
  disputed('one of the year and one of the month', null, [
    'it was the ninth amnesty this year',
    'the amnesty was the second this month',
  ]),
  {
    name: 'the next one, a week later',
    kind: null,
    a: ['the amnesty was the eighth this year'],
    b: ['the amnesty was the ninth this year', { by: 'union', on: '2031-03-13' }],
  },
];

export const noSlotFigureRows: readonly ConflictRow[] = [
  disputed('another clause', null, ['Four clerks were on duty, as the roster demands', 'two clerks demanded more']),
  disputed('some of the dead', null, ['at least four people were killed', 'two of the dead were children']),
  disputed('bodies that were found so far', null, ['two bodies had been found', 'six people died in the blast']),
  disputed('seen by one who did not see all', null, ['I saw three men arrested', 'nine men were arrested']),
  disputed('another fire at the same mill', null, [
    'a fire at the same mill killed one',
    'three were killed in the fire',
  ]),
  disputed('three that were launched, many that were shot down', null, [
    'the enemy launched three missiles, all were shot down',
    'its air defences had shot down eleven missiles',
  ]),
  disputed('an age without its unit', null, ['48 were ill', 'most of the ill are over 60']),
  disputed('a toll that has risen', null, [
    'it was wrong, seven were killed then',
    'the number of dead has risen to eleven',
  ]),
];
