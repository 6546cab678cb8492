import type { Said } from '../say.ts';
import { type ConflictRow, near, row } from './rows.ts';

const union: Said = { by: 'union' };
const nextDay: Said = { on: '2031-03-06' };

export const figureRows: readonly ConflictRow[] = [
  row(
    'by so many who do it',
    'figure',
    ['the petition was signed by 312 residents'],
    ['the petition was signed by 90 residents', union],
  ),
  row(
    'two tonnages of one fire',
    'figure',
    ['about 3,400 tonnes of maize had burned'],
    ['less than 1,800 tonnes of maize burned', union],
  ),
  row(
    'above and at most',
    'figure',
    ['more than 5,000 tonnes of maize burned'],
    ['the fire destroyed no more than 1,900 tonnes', union],
  ),
  row('passengers', 'figure', ['214 passengers were on board'], ['there were at least 260 passengers on board', union]),
  row('two tolls of one day, two speakers', 'figure', ['14 miners were killed'], ['21 miners had been killed', union]),
  row(
    'a toll that falls',
    'figure',
    ['23 people were killed'],
    ['17 people died in the blast', { ...nextDay, by: 'union' }],
  ),
  row(
    'a toll that somebody calls wrong',
    'figure',
    ['11 people died'],
    ['the real toll is 40, and 40 people died', { ...nextDay, by: 'union' }],
  ),
  row(
    'a correction',
    'figure',
    ['11 people were killed in the collision'],
    ['ten people and not 11 were killed in the collision', nextDay],
  ),
  row(
    'money for one thing',
    'figure',
    ['the tunnel will cost 640 million crowns'],
    ['the tunnel would cost 590 million crowns', union],
  ),
  near(
    'speed',
    'figure',
    ['the ferry was doing 14 knots when it hit the pier'],
    ['the ferry was doing 9 knots when it hit the pier', union],
  ),
  near(
    'percent',
    'figure',
    ['turnout in the harbour ward reached 61 percent'],
    ['turnout in the harbour ward was 48 percent', union],
  ),
  near(
    'how long it took',
    'figure',
    ['the ambulance took 44 minutes to reach the village'],
    ['the ambulance took over two hours to reach the village', union],
  ),
  near('a multiple', 'figure', ['premiums for silos rose tenfold'], ['premiums for silos rose fourfold', union]),
  row(
    'arrests on one day by two speakers',
    'figure',
    ['police arrested 40 marchers'],
    ['police had arrested 95 marchers', union],
  ),
  row('a part greater than the whole', 'figure', ['12 people were killed'], ['19 miners were killed', union]),
  row('records', 'figure', ['fewer than 38,000 files were stolen'], ['the hackers stole 410,000 records', union]),
];

export const noFigureRows: readonly ConflictRow[] = [
  row('a change by so many', null, ['the toll rose by 12 people who died'], ['40 people died', union]),
  row(
    'more than leaves room',
    null,
    ['more than 18,000 conscripts had deserted'],
    ['18,500 conscripts deserted', union],
  ),
  row(
    'nearly, about and exactly',
    null,
    ['117,770 trees were destroyed'],
    ['nearly 118,000 trees were destroyed', union],
  ),
  row('about', null, ['117,770 trees were destroyed'], ['about 120,000 trees were destroyed', union]),
  row('a bare round number is rounded', null, ['18,000 trees were destroyed'], ['18,240 trees were destroyed', union]),
  row('up to', null, ['up to 12 patients had died'], ['nine patients died', union]),
  row('a range', null, ['between 1,600 and 1,900 tonnes burned'], ['1,750 tonnes burned', union]),
  row(
    'a toll that rises the next day',
    null,
    ['14 people were killed'],
    ['21 people were killed', { ...nextDay, by: 'union' }],
  ),
  row(
    'a toll of an undated article',
    null,
    ['14 people were killed', { on: null }],
    ['21 people were killed', { by: 'union', on: null }],
  ),
  row(
    'a toll that rises within one day',
    null,
    ['six people died', { on: '2031-03-05T08:00' }],
    ['nine people died', { on: '2031-03-05T19:30' }],
  ),
  row(
    'a part of them',
    null,
    ['18,000 conscripts had deserted'],
    ['12,000 of them deserted from the Coastal District', union],
  ),
  row('a part by its kind', null, ['40 people were killed'], ['12 children were killed', union]),
  row('a part by its modifier', null, ['40 workers died'], ['seven foreign workers died', union]),
  row('more of them', null, ['nine bodies were found'], ['two more bodies were found', union]),
  row(
    'among',
    null,
    ['17 people were arrested'],
    ['two managers were arrested, among them 2 people of the board', union],
  ),
  row('dead and injured', null, ['14 people were killed'], ['40 people were injured', union]),
  row(
    'dead and injured in one breath',
    null,
    ['14 people were killed and 40 injured'],
    ['40 people were injured', union],
  ),
  row('dead and missing', null, ['14 people died'], ['30 people are missing', union]),
  row(
    'the missing are found',
    null,
    ['30 people are missing'],
    ['four people are missing', { ...nextDay, by: 'union' }],
  ),
  row('passengers and crew', null, ['212 passengers were on board'], ['19 crew were on board', union]),
  row('passengers and people', null, ['212 passengers were on board'], ['231 people were on board', union]),
  row('two places', null, ['12 people were killed in Mirov'], ['30 people were killed in Tolmin', union]),
  row('two periods', null, ['300 people were arrested in January 2031'], ['900 people were arrested in 2029', union]),
  row(
    "last year's accident",
    null,
    ['14 people died when the ferry sank'],
    ['19 people drowned when a ferry sank in May 2029', union],
  ),
  row('a limit is no speed', null, ['the ferry was doing 14 knots'], ['the speed limit is eight knots', union]),
  row('an average is no toll', null, ['nine patients died'], ['an average of 15 patients die', union]),
  row(
    'two things of one unit',
    null,
    ['the fire destroyed 3,400 tonnes of maize'],
    ['the port shipped 4,200,000 tonnes last year', union],
  ),
  row(
    'two sums for two things',
    null,
    ['the hackers demanded $4.5 million'],
    ['the board spent 96 million crowns on firewalls', union],
  ),
  row(
    'two sums of one currency for two things',
    null,
    ['the tunnel will cost 640 million crowns'],
    ['the minister received 2.4 million crowns', union],
  ),
  row(
    'miles and kilometres',
    null,
    ['the village lies 25 miles from the border'],
    ['the village lies 40 kilometres from the border', union],
  ),
  row('hours and minutes', null, ['the search lasted two hours'], ['the search lasted 120 minutes', union]),
  row('a rate is no sum', null, ['the depot lost 300 litres a day'], ['the depot lost 90,000 litres', union]),
  row(
    'ages of the dead are no number of them',
    null,
    ['two cleaners, aged 24 and 51, died of smoke'],
    ['three cleaners died', nextDay],
  ),
  row('by so many', null, ['12 people were killed, up from 9'], ['the toll rose by three', nextDay]),
  row('both figures are told', null, ['ten people died, not 11'], ['10 people died', union]),
  row(
    'what will be is not what was',
    null,
    ['the port exported 390,000 tonnes'],
    ['the port will export 200,000 tonnes', union],
  ),
  row(
    'who is silent says no figure',
    null,
    ['14 people were killed'],
    ['21 people were killed', { by: 'union', stance: 'declines' }],
  ),
  row(
    'what is denied is not said',
    null,
    ['14 people were killed'],
    ['21 people were killed', { by: 'union', stance: 'denies' }],
  ),
];

export const slotRows: readonly ConflictRow[] = [
  row('what was to blame', 'cause', ['the collapse was caused by a rotten beam'], ['heavy rain was to blame', union]),
  row(
    'why it came down',
    'cause',
    ['the footbridge came down because a barge had struck the pier'],
    ['the footbridge failed because of a corroded pin', union],
  ),
  row(
    'what he died of',
    'cause',
    ['the infection was the cause of death'],
    ['Ansel Brandt had died of a heart condition', union],
  ),
  row(
    'what they fell out over',
    'cause',
    ['the quarrel broke out over the budget'],
    ["the row was about a remark on the mayor's husband", union],
  ),
  row(
    'rifle and machine gun',
    'instrument',
    ['the deserter left his regiment with a machine gun and grenades'],
    ['he fled the base on Friday armed with a rifle and grenades', union],
  ),
  near(
    'knife and pistol',
    'instrument',
    ['the guard was attacked with a knife'],
    ['the guard was attacked with a pistol', union],
  ),
  near(
    'drone and missile',
    'instrument',
    ['the oil depot was hit by four drones'],
    ['the oil depot was hit by two ballistic missiles', union],
  ),
  row(
    'two tools of one deed',
    'instrument',
    ['the burglars smashed the showcase with a sledgehammer'],
    ['the glass of the showcase had been cut with an angle grinder', union],
  ),
  row(
    'what he was struck with',
    'instrument',
    ['the clerk was struck with a chair'],
    ['she saw Ansel Brandt strike the clerk with a folder', union],
  ),
  row(
    'two firearms, whatever else is said of the shots',
    'instrument',
    ['Ansel Brandt was shot with a rifle from a parked car'],
    ['he was hit by three bullets from a pistol', union],
  ),
  near('taxi and train', 'instrument', ['the soldiers returned by taxi'], ['the soldiers returned by train', union]),
  near(
    'shot and stabbed',
    'manner',
    ['the banker was shot in the lobby'],
    ['the banker was stabbed in the lobby', union],
  ),
  near(
    'resigned and dismissed',
    'manner',
    ['the bookkeeper resigned in May'],
    ['the bookkeeper was dismissed in May', union],
  ),
  row(
    'bearing and arson',
    'cause',
    ['the cause of the fire was an overheated bearing'],
    ['the fire had been set on purpose', union],
  ),
  row(
    'gas and wiring',
    'cause',
    ['a gas leak caused the explosion'],
    ['the explosion was caused by faulty wiring', union],
  ),
  row(
    'causes that no table knows',
    'cause',
    ['the collision was caused by a failure of the radar'],
    ['the collision was caused by a wrong order given on the bridge', union],
  ),
  near('kitchen and cellar', 'place', ['the fire began in the kitchen'], ['the fire began in the cellar', union]),
  near(
    'east and west gate',
    'place',
    ['the crowd broke through the eastern gate'],
    ['the crowd broke through the western gate', union],
  ),
  near(
    'two villages',
    'place',
    ['the helicopter came down in the village of Orlen'],
    ['the helicopter came down in the village of Tarsk', union],
  ),
  near('two streets', 'place', ['the body was found in Quay Street'], ['the body was found in Mill Street', union]),
];

export const moreSlotRows: readonly ConflictRow[] = [
  row(
    'used is enough',
    'instrument',
    ['the recruit had used a rifle'],
    ['the recruit shot two others with a pistol taken from a locker', union],
  ),
  row(
    'through a window, through a door',
    'manner',
    ['the burglars cut open a window with an angle grinder'],
    ['the thieves came in through a door', union],
  ),
  row(
    'a clause for a cause',
    'cause',
    ['heavy rain had caused the collapse'],
    ['the wall collapsed because its drains had been blocked', union],
  ),
  row(
    'what came from where',
    'cause',
    ['the contamination came from a farm'],
    ['the contamination was caused by a broken sewer', union],
  ),
];

export const noSlotRows: readonly ConflictRow[] = [
  row(
    'one speaker tells of two tools',
    null,
    ['the burglars smashed the showcase with a sledgehammer'],
    ['the burglars smashed the showcase with a crowbar'],
  ),
  row(
    'two things broken with two tools',
    null,
    ['the burglars smashed the showcase with a sledgehammer'],
    ['the lock of the gate was cut with an angle grinder', union],
  ),
  row(
    'with whom, not with what',
    null,
    ['Ansel Brandt was hit with his brother'],
    ['Ansel Brandt was struck by a chair', union],
  ),
  row(
    'causes of two things',
    null,
    ['the collapse was caused by a rotten beam'],
    ['the fire was caused by a cable', union],
  ),
  row('one cause in other words', null, ['the collapse was caused by heavy rain'], ['rain was to blame', union]),
  row(
    'who does it and who suffers it are others',
    null,
    ['the captain shot the cook'],
    ['the captain had been beaten by the cook', union],
  ),
  row(
    'two wordings of one cause',
    null,
    ['the collapse was caused by heavy rain'],
    ['the collapse was due to exceptional rainfall', union],
  ),
  row(
    'fifteen escaped, two were transferred',
    null,
    ['15 inmates escaped'],
    ['two inmates had been transferred', union],
  ),
  near('a weapon is any', null, ['the deserter fled with a weapon'], ['the deserter fled with a rifle', union]),
  near('a gun may be a rifle', null, ['the guard was shot with a gun'], ['the guard was shot with a rifle', union]),
  near('one of two', null, ['he fled with a rifle and grenades'], ['he fled with grenades', union]),
  near('a kind of it', null, ['he fled with an assault rifle'], ['he fled with a rifle', union]),
  near(
    'what was not used',
    null,
    ['the guard was attacked with a knife'],
    ['no pistol was found, the guard was attacked', union],
  ),
  near('a taxi is a car', null, ['the soldiers left by taxi'], ['the soldiers left by car', union]),
  row(
    'weapons of two fights',
    null,
    ['the guards carry rifles at the northern depot'],
    ['a pensioner was robbed with a knife', union],
  ),
  row(
    'smoke killed, the bearing burned',
    null,
    ['two cleaners died of smoke inhalation'],
    ['the fire began in an overheated bearing', union],
  ),
  row('causes of two things', null, ['the fire was caused by a gas leak'], ['the collision was caused by fog', union]),
  row(
    'no trace of it',
    null,
    ['the fire began in an overheated bearing'],
    ['the inspectors found no trace of explosives after the fire', union],
  ),
  near(
    'a village in a region',
    null,
    ['the helicopter came down in the village of Orlen'],
    ['the helicopter came down in the Tarsk region', union],
  ),
  near(
    'a village named in the other article',
    null,
    ['the helicopter came down in the village of Orlen'],
    ['the helicopter came down in the village of Tarsk, two miles from Orlen', union],
  ),
  near('the kitchen of a hotel', null, ['the fire began in the kitchen'], ['the fire began in a hotel', union]),
  near(
    'a pilot is no plane',
    null,
    ['the plane crashed near the lake'],
    ['the pilot of the plane had complained about the lorry', union],
  ),
];

export const dateRows: readonly ConflictRow[] = [
  near(
    'two days',
    'date',
    ['the deserter fled the base on January 13, 2031'],
    ['the deserter fled the base on January 17, 2031', union],
  ),
  near(
    'a weekday and a date',
    'date',
    ['the minister met the bankers on Monday'],
    ['the minister met the bankers on 24 February 2031', union],
  ),
  near(
    'days without a year',
    'date',
    ['the deserter fled the base on January 13', { on: null }],
    ['the deserter fled the base on 17 January', { by: 'union', on: null }],
  ),
  near(
    'two hours',
    'date',
    ['the blaze in the gallery started at 10:40 p.m.'],
    ['the blaze in the gallery started at 11:55 p.m.', union],
  ),
];

export const moreDateRows: readonly ConflictRow[] = [
  row(
    'the last inspection',
    'date',
    ['the pumps were checked in January 2031'],
    ['the last inspection of the pumps took place in May 2029', union],
  ),
];

export const noDateRows: readonly ConflictRow[] = [
  near(
    'a weekday that is the date',
    null,
    ['the deserter fled the base on Monday'],
    ['the deserter fled the base on March 3, 2031', union],
  ),
  near(
    'a month with the day in it',
    null,
    ['the deserter fled the base in March 2031'],
    ['the deserter fled the base on March 3, 2031', union],
  ),
  near(
    'another time zone',
    null,
    ['the alarm was raised at 6:40 a.m. local time'],
    ['the alarm was raised at 05:40 UTC', union],
  ),
  near(
    'whole hours apart, no zone named',
    null,
    ['the alarm was raised at 6:40 a.m.'],
    ['the alarm was raised at 4:40 a.m.', union],
  ),
  near('about', null, ['the blaze started at around 10:40 p.m.'], ['the blaze started at about 11:10 p.m.', union]),
  near(
    'in the night between two days',
    null,
    ['the blaze in the gallery started late on Tuesday'],
    ['the blaze in the gallery started on March 5, 2031', union],
  ),
  near(
    'days of two things',
    null,
    ['the inquiry opened on June 2, 2030'],
    ['the minister met the bankers on 24 February 2031', union],
  ),
  near(
    "last year's",
    null,
    ['the ferry sank off the headland in May 2030'],
    ['the ferry sank off the headland on March 3, 2031', union],
  ),
];

export const denialRows: readonly ConflictRow[] = [
  near(
    'what another denies',
    'denial',
    ['the carrier Volta had broken the speed limit'],
    ['the Volta had broken the speed limit', { by: 'owner', stance: 'denies' }],
  ),
  near('a negative sentence', 'denial', ['the minister is a suspect'], ['the minister was not a suspect', union]),
  row(
    'a negative sentence of one event',
    'denial',
    ['the ferry Lady Orra had left her anchorage'],
    ['the Lady Orra never left her anchorage', union],
  ),
  row('nobody, and two', 'denial', ['nobody was hurt'], ['two guards were killed', union]),
  row('no casualties, and injured', 'denial', ['there were no casualties'], ['12 dockers were injured', union]),
  row(
    'money not taken',
    'denial',
    ['Tesk received 2.4 million crowns in eleven instalments'],
    ['I have not received a single crown', { by: 'Oran Tesk' }],
  ),
  row(
    'a linked pair',
    'denial',
    ['the depot supplied the southern army'],
    ['the depot supplied the army', { by: 'ministry', stance: 'denies' }],
  ),
];

export const noDenialRows: readonly ConflictRow[] = [
  row(
    'another predicate of one place',
    null,
    ['two recruits were killed at the Kestrel barracks'],
    ['recruits are beaten at the Kestrel barracks', { by: 'ministry', stance: 'denies' }],
  ),
  row('a name alone', null, ['the road to Ansel Brandt is open'], ['it is not for Ansel Brandt', union]),
  row(
    'none so far, and one later',
    null,
    ['no deaths had been reported so far'],
    ['one patient died', { ...nextDay, by: 'union' }],
  ),
  row('a question', null, ['the board paid the ransom'], ['Why did the board not pay the ransom?', union]),
  row('to blame for not doing', null, ['the board paid the ransom'], ['the board for not paying the ransom', union]),
  row(
    'both deny',
    null,
    ['the Lady Orra never left her anchorage'],
    ['the Lady Orra had left her anchorage', { by: 'owner', stance: 'denies' }],
  ),
  row('two negations', null, ['nobody denied that the crew did not sleep'], ['the crew slept', union]),
  row(
    'another verb of one subject',
    null,
    ['the new recruits have arrived'],
    ['the new recruits do not understand the orders', union],
  ),
  row(
    'a negation in a side clause',
    null,
    ['conscripts fled the barracks'],
    ['conscripts fled the barracks because they were not paid', union],
  ),
  row(
    'no more than is no denial',
    null,
    ['traders lost 1,900 tonnes'],
    ['traders lost no more than 1,950 tonnes', union],
  ),
  row(
    'who declines denies nothing',
    null,
    ['the minister is a suspect'],
    ['the minister is a suspect', { by: 'prosecutor', stance: 'declines' }],
  ),
  row('a plan is no deed', null, ['the board paid the ransom'], ['the board will not pay the ransom', union]),
  row('nobody was arrested, and two were killed', null, ['nobody was arrested'], ['two guards were killed', union]),
  row('nobody else', null, ['no further bodies were found'], ['14 people were killed', union]),
];
