import { type ConflictRow, disputed, row } from './rows.ts';

/** Times that somebody shuts out, and times of which nothing else is told differently. */
export const timeRows: readonly ConflictRow[] = [
  disputed('one deputy', 'date', [
    'the deputy mayor was arrested on Monday',
    'the deputy mayor was arrested on Tuesday',
  ]),
  disputed('a minister of something', 'date', [
    'the minister was arrested on Monday',
    'the finance minister was arrested on Tuesday',
  ]),
  disputed('one by his name, whatever his post', 'date', [
    'deputy mayor Ilan Kroft was arrested on Monday',
    'mayor Ilan Kroft was arrested on Tuesday',
  ]),
  disputed('what still was after it ended', 'date', [
    'its units were still holding the railway district of Tarn on Wednesday',
    'its last units left the railway district of Tarn on Tuesday',
  ]),
  disputed('none before', 'date', ['there was no tremor before 5 a.m.', 'a tremor had been measured at 3:52 a.m.']),
  disputed('nobody since', 'date', [
    'no inspector saw the mine since 3 January',
    'an inspector saw the mine on 2 February',
  ]),
  disputed('the last of its kind', 'date', [
    'the roof was last repaired in 2016',
    'the roof had been repaired in 2023',
  ]),
  disputed('the first of its kind', 'date', [
    'the first complaint arrived on 14 February',
    'a complaint arrived on 9 February',
  ]),
  disputed('a near word for what happened', 'date', [
    'the dam broke at 3:15 a.m.',
    'the dam above Lorn burst at 4:40 a.m.',
  ]),
  disputed(
    'what is yet to come',
    'date',
    ['the sitting would go on on Thursday', 'the next sitting would be held on Monday'],
    'near',
  ),
];

export const noTimeRows: readonly ConflictRow[] = [
  disputed('a mayor and her deputy', null, [
    'the mayor was arrested on Monday',
    'the deputy mayor was arrested on Tuesday',
  ]),
  disputed('a governor and a prime minister', null, [
    'the governor was arrested on Monday',
    'the prime minister was arrested on Tuesday',
  ]),
  disputed('two ministers', null, [
    'the defence minister was arrested on Monday',
    'the finance minister was arrested on Tuesday',
  ]),
  disputed('the first and the last', null, ['the first train left at 6:10', 'the last train left at 23:40']),
  disputed('a minister, and a deputy prime minister', null, [
    'the prime minister was arrested on Monday',
    'the deputy prime minister was arrested on Tuesday',
  ]),
  disputed('none before, one after', null, [
    'there was no tremor before 5 a.m.',
    'a tremor had been measured at 6:52 a.m.',
  ]),
  disputed('the last of its kind, one before', null, [
    'the roof was last repaired in 2016',
    'the roof had been repaired in 2009',
  ]),
  disputed('what still was, and then ended', null, [
    'its units were still holding the railway district of Tarn on Tuesday',
    'its last units left the railway district of Tarn on Wednesday',
  ]),
  disputed('last year is no last time', null, [
    'the roof was repaired last year, in 2030',
    'the roof was repaired in 2031',
  ]),
  disputed('another thing was done', null, [
    'the roof was last painted in 2016',
    'the roof had been inspected in 2023',
  ]),
  disputed('two things that broke', null, ['the dam broke at 3:15 a.m.', 'the bridge at Lorn broke at 4:40 a.m.']),
];

/** One thing at two times, told in other words. */
export const happeningRows: readonly ConflictRow[] = [
  row(
    'when, by somebody who is not named',
    'date',
    ['the roof of the hall collapsed at 3:20 p.m.'],
    ['it came down at half past nine', { by: null }],
  ),
  disputed('an hour and an hour in words', 'date', [
    'the roof came down at 10:30 a.m.',
    'the hall collapsed at a quarter to twelve',
  ]),
  disputed('a part of the day', 'date', [
    'the shift walked out at 5 a.m.',
    'the night shift had put down its tools at ten on Sunday evening',
  ]),
  disputed('whole hours, as people say them', 'date', [
    'the burglary happened at 5 a.m.',
    'they broke in between two and three in the morning',
  ]),
  disputed('the first who fell ill', 'date', [
    'the first of them was sick at about 3 p.m.',
    'the first child threw up at noon',
  ]),
  disputed('a name under a contract', 'date', [
    'Brandt signed his contract on 3 March 2031',
    'Brandt had put his name to the contract on 1 March 2031',
  ]),
  disputed('weekdays of articles without a day', 'date', [
    'the vault was broken into on Friday',
    'the burglary was on Tuesday',
  ]),
  disputed('each time of a telling with its own clause', 'date', [
    'the blaze was reported at 9:20 a.m. and the last nurse left the ward at 6:45 p.m.',
    'the first alarm was given at eight',
  ]),
  disputed('a day beside another', 'date', [
    'the first patient fell ill on 28 February 2031',
    'the first case fell ill on 2 March 2031, so there was nothing to hide in January 2031',
  ]),
  disputed('the last time that it was done', 'date', [
    'the generator had last been tested in February 2031',
    'its engineers had last run the generator in November 2030',
  ]),
];

export const noHappeningRows: readonly ConflictRow[] = [
  row(
    'when, by whoever goes on',
    null,
    ['the roof of the hall collapsed at 3:20 p.m.', { by: null }],
    ['it came down at half past nine', { by: null, article: 'a-1' }],
  ),
  disputed('who is meant by what befell him', null, [
    'the kidnapped student was freed on Monday',
    'the student had been dragged into a van on 8 February',
  ]),
  disputed('when somebody wrote it', null, [
    'LORN, March 5, 2031 (Harbour Wire) - The dam broke in the storm',
    'the dam broke on 4 March',
  ]),
  disputed('when an entry was made', null, ['14:10 - The dam broke in the storm', 'the dam broke at 11:30 a.m.']),
  disputed('what nobody did since, and what happened', null, [
    'an express struck a lorry at the crossing near Lorn on 4 March',
    'nobody had inspected the crossing near Lorn since last summer',
  ]),
  disputed('a cause is told with a time of another thing', null, [
    'talks ended on Friday because the union walked out',
    'about 800 bakers stopped work on Tuesday',
  ]),
  disputed('what happened years ago', null, [
    'the bakers walked out on 3 March 2031',
    'the bakers were last on strike in May 2019',
  ]),
  disputed('three who are no hour', null, ['the roof came down at 10:30 a.m.', 'the roof fell at three places']),
  disputed('twelve on a night is midnight', null, [
    'the pilot had left the ship around twelve on Tuesday night',
    'the pilot had left at midnight',
  ]),
  disputed('what is left', null, [
    'the soldiers had left a base in January 2031',
    'the soldier had fled Tamaria on 2 March 2031',
  ]),
  disputed('half a day in words may be either', null, [
    'the roof came down at half past ten',
    'the roof fell at 10:30 p.m.',
  ]),
  disputed('about', null, [
    'the roof came down at around nine in the evening',
    'the roof fell shortly before 9:30 p.m.',
  ]),
  disputed('two things', null, ['the roof came down at 10:30 a.m.', 'the first ambulance arrived at noon']),
  disputed('a range and an hour in it', null, [
    'they broke in between two and three in the morning',
    'the burglary happened at 2:30 a.m.',
  ]),
  disputed('of several who died one may die later', null, [
    'five skiers died on 1 March 2031',
    'one of the injured died on 4 March 2031, which makes six dead',
  ]),
  disputed('a time of another clause', null, [
    'the blaze was put out at 9:20 a.m. and the last nurse left the ward at 6:45 p.m.',
    'the blaze was put out at 9:20 a.m.',
  ]),
  disputed('one weekday', null, ['the vault was broken into on Friday', 'the burglary was on Friday']),
];

/** Places without a name, and places of which nothing else is told differently. */
export const placeRows: readonly ConflictRow[] = [
  disputed('what happens once', 'place', ['the plane crashed in Belzora', 'the plane crashed in Orsk']),
  disputed('two hands', 'place', ['the bullet had come through the left-hand door', 'it was the right-hand door']),
  disputed('where it began', 'place', ['it began outside the bank', 'the brawl had started at the railway station']),
  disputed('which way they went', 'place', [
    'the gang escaped towards the harbour',
    'the car drove off towards the hills',
  ]),
  disputed('which side it was', 'place', ['the slab broke off the east face', 'it was the north face']),
  disputed(
    'one meeting on one day',
    'place',
    ['Ostbank met Riva in Zurich on 2 March', 'the meeting on 2 March was in Geneva'],
    'near',
  ),
];

/** Of one thing that happened two named places. */
export const siteRows: readonly ConflictRow[] = [
  disputed('where he voted', 'place', [
    'Brandt himself voted in Orlen on Sunday morning',
    'Brandt had cast his vote at the embassy in Tarn',
  ]),
  disputed('where they were taken', 'place', [
    'all miners of the ward were taken to Orlen',
    'the miners on the ward were driven to the clinic in Tarn',
  ]),
  disputed('where it was not', 'place', [
    'the mask was found by a farmer near Orlen',
    'the mask was dug up at Tarn, not at Orlen',
  ]),
];

export const noSiteRows: readonly ConflictRow[] = [
  disputed('who was born where', null, ['his mother was born in Orlen', 'Rafael Brandt was born in Tarn']),
  disputed('what is done from anywhere', null, ['Brandt was told of it in Orlen', 'Brandt had been told in Tarn']),
  disputed('two places of one list', null, [
    'Brandt voted in Orlen and Tarn',
    'Brandt cast his vote in Tarn and Orlen',
  ]),
  disputed('a day is no place', null, ['Brandt voted in Orlen', 'Brandt cast his vote near Election Day']),
  disputed('towards what is no place', null, [
    'the march towards justice goes on',
    'she continues her march towards the election',
  ]),
  disputed('what two did', null, ['Brandt himself voted in Orlen', 'Selwyn had cast her vote in Tarn']),
  disputed('a town and a part of it', null, ['Brandt voted in Orlen', 'Brandt had cast his vote in Upper Orlen']),
  disputed('where it was not, of another thing', null, [
    'the mask was found near Orlen',
    'the march began at Tarn, not at Orlen',
  ]),
  disputed('two things that he did', null, ['Brandt voted in Orlen', 'Brandt was arrested in Tarn']),
];

export const noPlaceRows: readonly ConflictRow[] = [
  disputed('as many here, and as many there', null, [
    'the bank will close 12 branches in Orsk',
    'the bank will close 30 branches in Tarn',
  ]),
  disputed(
    'where he fled and where he was caught',
    null,
    ['the soldier shot two men and vanished in the woods', 'the soldier was caught at a bus station in Kursk'],
    'near',
  ),
  disputed('two things that began', null, [
    'the march began outside the bank',
    'the blaze had started at the railway station',
  ]),
  disputed('one place in two wordings', null, [
    'it began outside the bank',
    'it had started in front of the central bank',
  ]),
  disputed('two sides, neither said to be the one', null, [
    'the slab broke off the east face',
    'snow lay on the north face',
  ]),
  disputed(
    'two meetings on two days',
    null,
    ['Ostbank met Riva in Zurich on 2 March', 'the meeting on 4 March was in Geneva'],
    'near',
  ),
];
