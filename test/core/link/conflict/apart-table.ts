import { type ConflictRow, disputed, near, row } from './rows.ts';

const union = { by: 'union' };
const before = { on: '2031-03-04' };
const after = { by: 'union', on: '2031-03-11' };

/** Figures, times and instruments of one thing. */
export const togetherRows: readonly ConflictRow[] = [
  disputed('as many of whom one thing is said', 'figure', [
    'four wardens had been suspended',
    'two wardens were suspended',
  ]),
  disputed('a town is no whole', 'figure', [
    'in Tarn, 41 people were injured in the blast',
    '87 people were injured in the blast in Tarn',
  ]),
  disputed('what was removed', 'figure', [
    'the company had removed 2.4 million tonnes of mud',
    'the company had removed 1.1 million tonnes of mud',
  ]),
  row(
    'those who wait, at one time',
    'figure',
    ['31 tankers were waiting at anchor', before],
    ['23 tankers were waiting at anchor', { ...before, by: 'union' }],
  ),
  row(
    'fewer since January, a week later',
    'figure',
    ['15 traders have been kidnapped since January', before],
    ['eleven traders have been kidnapped since January', after],
  ),
  disputed('killed by them, and not by noon', 'figure', [
    'five guards were killed by the rebels',
    'eleven guards were killed in the fight',
  ]),
  disputed('two nights', 'date', ['Brandt was released on Monday night', 'Brandt was released on Tuesday night']),
  disputed('before midnight and after', 'date', [
    'the prisoners escaped from Lorn in the early hours of Monday',
    'the prisoners escaped from Lorn before 11 p.m. on Sunday',
  ]),
  disputed('words for noticing', 'date', [
    'the escape was noticed at 6 a.m.',
    'the escape was discovered only at 7:40 a.m.',
  ]),
  disputed('the last march', 'date', ['the last march was on 3 February', 'the last march took place on 9 February']),
  disputed('what struck one building', 'instrument', [
    'a cruise missile had struck an apartment block',
    'the building was hit by a drone',
  ]),
  disputed('kinds of missile', 'instrument', [
    'a cruise missile had struck an apartment block on Mill Street',
    'an air-defence missile fell on the building',
  ]),
  disputed('prisoners and inmates, one number taken away', 'figure', [
    'eleven prisoners got out, not nine',
    'nine inmates escaped from the prison in Lorn',
  ]),
  disputed('all of its own who were taken', 'figure', [
    'eight of its border guards had been captured',
    'eleven of its border guards were taken prisoner',
  ]),
  disputed('rounds that land', 'figure', ['eight mortar rounds fell on the town', 'five rounds hit the town']),
  disputed('sides of a mine', 'place', [
    'the explosion happened in the eastern gallery',
    'the explosion took place in the western gallery',
  ]),
  disputed('where a handover was', 'place', [
    'the prisoner exchange took place at the Turov bridge',
    'the prisoners were handed over at the Kalina checkpoint',
  ]),
  disputed('a bomb by the road, and a grenade', 'instrument', [
    'a roadside bomb had hit the first vehicle',
    'his men had stopped the first vehicle with a rocket-propelled grenade',
  ]),
  disputed('what alone was used', 'instrument', [
    'officers had used batons against the pickets',
    'officers had used nothing but pepper spray',
  ]),
  disputed('what alone was used, by those who are not named', 'instrument', [
    'the pickets were beaten with batons at the gate',
    'guards had used only pepper spray at the gate',
  ]),
  disputed('nearly round sums are not rounded to hundreds', 'figure', [
    '6,980 soldiers were killed in the battle',
    '7,240 soldiers were killed in the battle',
  ]),
  disputed('a strike and none', 'denial', ['no strike was made on the plant', 'the plant was hit by a strike']),
  disputed('of two things one', 'denial', [
    'neither passwords nor bank details had been changed',
    'the passwords of all customers had been changed',
  ]),
  disputed('not before, and before', 'date', [
    'the bank will not open before 9 March',
    'the bank will open on 6 March',
  ]),
  disputed('when they left', 'date', [
    'the last soldiers had left the fort on 4 March',
    'the last soldiers left the fort on 6 March',
  ]),
];

/** Of two things, though the words for them are the same. */
export const apartRows: readonly ConflictRow[] = [
  disputed('suspended, and on duty', null, ['two wardens had been suspended', 'nine wardens were on duty']),
  near(
    'questioned, and suspended',
    null,
    ['she has questioned six wardens'],
    ['four wardens had been suspended', union],
  ),
  disputed('sent away, and waiting', null, ['the line was diverting 14 tankers', '31 tankers lay at anchor']),
  disputed('boats that fish, and fishing boats', null, [
    'the three fishing boats are safe',
    '42 boats were fishing off Tarn',
  ]),
  disputed('those of a whole', null, ['87 people were injured', 'of the 87 injured, 41 are under 18']),
  disputed('those of them', null, ['87 people were injured', 'of these, 41 were children']),
  disputed('the dead, and those who were taken to hospital', null, [
    'the death toll rose to five when a woman died in hospital',
    'nineteen people were taken to hospital',
  ]),
  disputed('what is to be, and what was done', null, [
    'the company was to remove 2.4 million tonnes of mud',
    'the company had so far removed 1.1 million tonnes of mud',
  ]),
  disputed('what it bears, and what it weighs', null, [
    'the bridge was designed for a load of 44 tonnes',
    'the lorry on the bridge weighed 71 tonnes',
  ]),
  row(
    'those who wait now',
    null,
    ['31 tankers were now waiting at anchor', after],
    ['23 tankers were waiting at anchor', before],
  ),
  row(
    'as many as had come by noon',
    null,
    ['52 children had been rescued by noon'],
    ['67 children were rescued', { by: 'union' }],
  ),
  row(
    'more since January, a week later',
    null,
    ['eleven traders have been kidnapped since January', before],
    ['15 traders have been kidnapped since January', after],
  ),
  disputed('an end, and a vote', null, ['the strike ended on Friday', 'the bakers would vote on a strike in June']),
  near('two deeds of one man', null, ['Brandt was charged today'], ['Brandt resigned on Monday', union]),
  disputed('last November', null, [
    'last November a cutter of the coastguard rammed a trawler near the reef',
    'the cutter was rammed near the reef last Friday',
  ]),
  disputed('one more', null, ['the pit was also inspected on 12 January', 'it had inspected the pit on 3 February']),
  disputed('a night and the early hours after it', null, [
    'Brandt was released on Monday night',
    'Brandt was released in the early hours of Tuesday',
  ]),
  disputed('when they got out, and when somebody saw it', null, [
    'the escape was noticed at 6 a.m.',
    'the prisoners escaped before 4 a.m.',
  ]),
  disputed('what is not yet, and another thing that is', null, [
    'the trial of the minister cannot begin before November',
    'a new minister would be named this week',
  ]),
  disputed('on the way to one place, off another', null, [
    'at least four people died when the ferry caught fire on the way to Orlen',
    'at least four people died when a ferry caught fire off Tarn',
  ]),
  disputed('what struck two things', null, [
    'a cruise missile had struck an apartment block',
    'drones hit the oil terminal directly',
  ]),
  disputed('where missiles are made', null, ['the army struck a missile plant', 'the plant was hit by drones']),
  disputed('a deck for cars', null, ['the fire began in a lorry', 'he was carried from the car deck']),
  disputed('a sum that was asked, and one that was paid', null, [
    'the kidnappers had asked for a ransom of five million dollars',
    'the family had paid a ransom of 2.4 million dollars',
  ]),
  disputed('soldiers of two sides', null, ['95 Tamarian soldiers returned home', '80 of our soldiers returned home']),
  disputed('the dead of two sides', null, ['the army killed eleven rebels', 'it lost four of its own men']),
  disputed('a guard and strikers', null, [
    'the guards had used nothing but pepper spray',
    'the strikers had used batons',
  ]),
  disputed('what was used besides', null, ['officers had used batons', 'officers had used pepper spray']),
];

/** What is so of its own day, hour, town or part, and what tells of the same one. */
export const scopeRows: readonly ConflictRow[] = [
  disputed('those who waited on two days', null, [
    '310 trucks were waiting at the Lorn bridge on 4 March',
    '70 trucks were waiting at the Lorn bridge on 6 March',
  ]),
  disputed('those who waited on one day', 'figure', [
    '310 trucks were waiting at the Lorn bridge on 4 March',
    '70 trucks were waiting at the Lorn bridge on 4 March',
  ]),
  disputed('how far it had burned, and when it began', null, [
    'the fire at Lorn had covered 900 acres by 6 March',
    'the fire at Lorn broke out on 4 March',
  ]),
  disputed('in the capital and in a town', null, [
    '41 people were injured in the capital',
    'nine people were injured in Lorn',
  ]),
  disputed('a part alone', null, ['shops alone lost 40 million crowns in the fire', 'the fire cost 90 million crowns']),
  disputed('what is back of what was taken', null, [
    'jewels worth two million crowns had been recovered',
    'jewels worth six million crowns were stolen',
  ]),
  disputed('what was taken', 'figure', [
    'jewels worth two million crowns were stolen',
    'jewels worth six million crowns were stolen',
  ]),
  disputed('of what there are pictures', null, [
    'it had documented the loss of 1,020 tanks',
    'the army had lost 1,148 tanks',
  ]),
  disputed('how many were lost', 'figure', ['the army had lost 1,020 tanks', 'the army had lost 1,148 tanks']),
  disputed('turnout of then', null, ['turnout then was 43 percent', 'turnout was 61 percent']),
  disputed('turnout of now', 'figure', ['turnout was 43 percent', 'turnout was 61 percent']),
  disputed('at noon and in the end', null, ['turnout stood at 29 percent at noon', 'turnout was 61 percent']),
  row(
    'before it was widened',
    null,
    ['a zone of 10 kilometres is in force around the farms', before],
    ['the zone around the farms was widened to 20 kilometres', after],
  ),
  disputed('open on one day, closed on the next', null, [
    'the fair would be open on 4 March',
    'the fair would be closed on 5 March',
  ]),
  disputed('doors that open again', null, [
    'the thieves came in through a skylight',
    'the museum would open its doors again',
  ]),
  disputed('asked to resign, and resigned', null, [
    'the chancellor asked Brandt to resign on 4 March',
    'Brandt handed in his resignation on 6 March',
  ]),
  disputed('the days on which he resigned', 'date', [
    'Brandt handed in his resignation on 4 March',
    'Brandt resigned on 6 March',
  ]),
  disputed('who went at his own time', null, [
    'the last soldiers had left the fort on Wednesday',
    'Colonel Brandt left the fort by lorry on Sunday',
  ]),
  disputed('what goes on until late, and ends', null, [
    'the garrison was holding the station as late as noon on 4 March',
    'the garrison left the station on 6 March',
  ]),
  disputed('what cannot be done before, and what was done', null, [
    'Tarn cannot replace these losses before May',
    'Tarn lost 58 tanks in February',
  ]),
  near(
    'what had burned by two evenings',
    null,
    ['about 640 hectares of forest had burned by Monday evening'],
    ['1,150 hectares of forest had burned by Wednesday noon', { by: 'union' }],
  ),
  disputed('losses that cannot be made good', null, [
    'Tarn cannot replace these losses',
    'Tarn lost 58 tanks in the month',
  ]),
  disputed('one strike of many', null, [
    'no strike was made on the plant',
    'the plant has been attacked nine times since the war began',
  ]),
  disputed('of two things neither', null, [
    'neither passwords nor bank details had been changed',
    'the intruders used the stolen password of a contractor',
  ]),
  disputed('none found, and lost', null, [
    'we found no survivors',
    'the signal of the helicopter vanished from the screens',
  ]),
  disputed('those that are left', null, [
    'the stolen statue was found in a barn',
    'the other two statues are still missing',
  ]),
  disputed('two towns', null, [
    'Tormoss was in the dark for eleven hours',
    'Orlen was without electricity for four hours',
  ]),
  disputed('without for so long', null, [
    'Orlen was in the dark for eleven hours',
    'Orlen had been without electricity for eleven hours',
  ]),
  disputed('the dead, and those on board', null, [
    "the death toll of Sunday's crash on the Tarn pass rose to 21",
    '46 people were travelling in the coach',
  ]),
  disputed('what there is, and what is needed', null, [
    'ten helicopters were in use',
    'the region needs four new helicopters',
  ]),
  disputed('two shares of customers', null, [
    'about 2.3 percent of its customers have cancelled their contracts',
    'ten percent of its customers had received a letter',
  ]),
];
