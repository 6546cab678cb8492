import { type ConflictRow, disputed, row } from './rows.ts';

const union = { by: 'union' };

/** Figures of one thing in other words: by what they are figures of, and by what news calls those who are counted. */
export const measureRows: readonly ConflictRow[] = [
  disputed('men who were lost', 'figure', [
    'the raiders lost five men in the fight',
    'eleven raiders were killed in the fight',
  ]),
  disputed('a crowd by one of it', 'figure', [
    'the protest against the tax drew 3,000 people',
    'at least 12,000 of us filled the quay',
  ]),
  disputed('a part by what became of it', 'figure', [
    'of 94 drones, 71 were shot down over the port',
    'about 50 drones were shot down over the port',
  ]),
  row(
    'an area that was searched, on one day',
    'figure',
    ['two cutters were searching an area of 900 square kilometres', { on: '2031-03-06' }],
    ['six ships are now searching an area of 2,400 square kilometres', { by: 'union', on: '2031-03-06' }],
  ),
  row(
    'until now is no time of its own',
    'figure',
    ['until now six ships have searched an area of 2,400 square kilometres', { on: '2031-03-06' }],
    ['six ships have searched an area of 900 square kilometres', { by: 'union', on: '2031-03-05' }],
  ),
  disputed('a sum a share', 'figure', [
    'the bank was offering 84 crowns for each share',
    'the offer of the bank was worth 71 crowns a share',
  ]),
  disputed('a fee that is being paid', 'figure', [
    'Lorn are paying 12 million for the striker',
    'the fee was eight and a half million',
  ]),
  row(
    'the last word on a count',
    'figure',
    ['five officers were arrested at the gate and no others'],
    ['43 officers were arrested that day', { by: 'union', on: null }],
  ),
  disputed('who watched and who was in the stadium', 'figure', [
    'the match was watched by 27,000 spectators',
    '19,500 people were in the stadium',
  ]),
  disputed('who stood on a thing that broke', 'figure', [
    'about 40 people were standing on the jetty when it broke',
    'there were more than 90 people on the deck',
  ]),
  disputed('who broke in, and who got into the car', 'figure', [
    'three masked men broke into the vault',
    'he saw five people get into a grey lorry',
  ]),
  disputed('a turnout', 'figure', ['turnout was 61 percent', 'only 48 percent of voters took part']),
  disputed('one speed', 'figure', ['the tram was doing 34 km/h', 'it entered the bend at 58 km/h']),
  disputed('one loss', 'figure', ['it had lost 12 million euros', 'the deficit was 31 million euros']),
  disputed('darkness and outage', 'figure', ['the outage lasted 20 minutes', 'the ward was in darkness for two hours']),
  disputed('pupils and children', 'figure', ['36 children fell ill', '52 pupils fell ill']),
  disputed('bullets and wounds', 'figure', ['he was hit by three bullets', 'she found five bullet wounds']),
  disputed('those at a table, and guests', 'figure', ['eight people had sat at the table', 'there were five guests']),
  disputed('a duration without a number', 'figure', [
    'the ambulance had arrived within eight minutes',
    'the ambulance came after half an hour',
  ]),
  disputed('a month', 'figure', ['the line would be closed for a month', 'the line will be closed for three days']),
  row(
    'who was hurt in one moment is counted within days',
    'figure',
    ['twelve pupils were injured', { on: '2031-03-05' }],
    ['19 children were hurt', { by: 'union', on: '2031-03-12' }],
  ),
  disputed('hours and days', 'figure', [
    'we warned all customers within two hours',
    'the first leaflet came two days after the call',
  ]),
  disputed(
    'what each article gives one figure of',
    'figure',
    ['two men were seen running towards the canal', 'three people got into a white car'],
    'near',
  ),
  disputed('operators on duty, people at work', 'figure', [
    'Four operators were on duty',
    'two people were working that evening',
  ]),
];

/** Figures of two things, though they stand near each other. */
export const noMeasureRows: readonly ConflictRow[] = [
  disputed('people who lost their homes', null, [
    'five people had lost their homes in the flood',
    'eleven people were killed in the flood',
  ]),
  disputed('some of us', null, ['twelve of us were hurt', 'the protest against the tax drew 3,000 people']),
  row(
    'a count that may go on',
    null,
    ['five officers were arrested at the gate'],
    ['43 officers were arrested that day', { by: 'union', on: null }],
  ),
  disputed('those who were there, those who were hurt', null, [
    'about 70 pupils were in the hall',
    'eight pupils were injured',
  ]),
  row(
    'who was hurt is counted further for days',
    null,
    ['twelve pupils were injured', { on: '2031-03-05' }],
    ['19 children were hurt', { by: 'union', on: '2031-03-07' }],
  ),
  disputed('an hour ago is no duration', null, [
    'the ambulance had arrived within eight minutes',
    'the ambulance came about an hour ago',
  ]),
  disputed('two a day is a rate', null, ['the search took eight days', 'it found two boats a day']),
  disputed('wounds and wounded', null, ['he had five stab wounds', 'three were wounded']),
  disputed('a share and by how many points it grew', null, [
    'turnout was 61 percent',
    'turnout was up about 19 percentage points',
  ]),
  disputed('a loss and a debt', null, ['it had lost 12 million euros', 'it owes the bank 31 million euros']),
  disputed('a speed and its limit', null, ['the tram was doing 34 km/h', 'the limit in the bend is 30 km/h']),
  disputed('four years ago', null, ['turnout was 61 percent', 'four years ago turnout was 72 percent']),
  disputed('an earlier thing', null, [
    'the recall concerns 9,000 scooters',
    'an earlier model had a recall of 2,000 scooters',
  ]),
  disputed("last year's", null, [
    'the outage lasted 20 minutes',
    'the outage in May last year had lasted an hour and 2 minutes',
  ]),
  disputed('a whole, and a part of it that is rounded', null, [
    'of 94 drones, 71 were shot down over the port',
    'about 70 drones were shot down over the port',
  ]),
  disputed('a loan and its first part', null, [
    'the loan is 40 million euros',
    'the first tranche of the loan is 12 million euros',
  ]),
  disputed('a whole of which nothing is said', null, [
    'of the 94 drones, 71 were shot down over the port',
    '94 drones were launched at the port',
  ]),
  row(
    'the search of another day',
    null,
    ['two cutters were searching an area of 900 square kilometres', { on: '2031-03-05' }],
    ['six ships are now searching an area of 2,400 square kilometres', { by: 'union', on: '2031-03-06' }],
  ),
  row(
    'a later poll',
    null,
    ['the Accord stands at 31 percent', { on: '2031-03-05' }],
    ['the Accord is now at 33 percent', { by: 'union', on: '2031-03-07' }],
  ),
  disputed('passengers, and all on board', null, ['88 passengers were on board', '97 people were on board']),
  disputed('a region, and all regions', null, ['it shot down 14 drones', 'it shot down 31 drones over five regions']),
  disputed('sums that have nothing to do with each other', null, [
    'he moved 62 million crowns into his own accounts',
    'she had got 9,000 crowns from the accounts',
  ]),
  row(
    'one speaker',
    null,
    ['27,000 spectators watched the match', { by: 'the club' }],
    ['19,500 people were in the stadium', { by: 'the club' }],
  ),
  row(
    'the same number elsewhere',
    null,
    ['eight colleagues are dead'],
    ['eight had died, and the first count was of seven dead', union],
  ),
];
