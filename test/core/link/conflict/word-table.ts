import type { Said } from '../say.ts';
import { type ConflictRow, near, row } from './rows.ts';

const union: Said = { by: 'union' };
const denies: Said = { by: 'union', stance: 'denies', cue: 'denied' };

/** One word that hardly anything else in the two articles has is enough, where one speaker says no to it. */
export const wordRows: readonly ConflictRow[] = [
  row('nobody forced him', 'denial', ['They forced him out'], ['Nobody forced Daniel to go', union]),
  row('it was not planned', 'denial', ['the murder had been planned'], ['it was not planned', union]),
  row(
    'a noun for the verb',
    'denial',
    ['Sallow confessed to the theft in a letter to the judge'],
    ['there was any confession', denies],
  ),
  row(
    'what she did not get',
    'denial',
    ['the director paid herself a bonus in the spring'],
    ['the chief got no bonus this year', union],
  ),
  row(
    'no evidence that it left the country',
    'denial',
    ['the stolen amber has been taken abroad'],
    ['there is no evidence that the amber has left the country', union],
  ),
  row(
    'the same word and another one beside it',
    'denial',
    ['the company is to sell its service arm early next year'],
    ['the service business was not for sale', union],
  ),
  row(
    'empty, and two inside',
    'denial',
    ['two pupils were inside the chapel when the roof went', { on: '2031-03-04' }],
    ['the chapel had been empty when its roof was blown away', union],
  ),
];

export const noWordRows: readonly ConflictRow[] = [
  row('one speaker', null, ['the murder had been planned'], ['it was not planned']),
  row('it may be', null, ['the murder may have been planned'], ['it was not planned', union]),
  row('no more of them', null, ['they had beds for everybody'], ['no further beds were needed', union]),
  row(
    'another thing that is damaged',
    null,
    ['the insured damage of the season comes to a great sum'],
    ['the sea wall had been damaged', denies],
  ),
  row(
    'out, and none',
    null,
    ['the power went out because of the trees along the line'],
    ['many households had no power on the island', union],
  ),
  row('without it', null, ['they were still without power'], ['the mill had no power', union]),
  row('a name alone', null, ['the letter was for Brandt'], ['it was not Brandt', union]),
];

export const moreFigureRows: readonly ConflictRow[] = [
  row(
    'people of whom a part is more',
    'figure',
    ['police detained 63 people at the protest'],
    ['at least 140 marchers were arrested', union],
  ),
  row(
    'the number of them, without a unit',
    'figure',
    ['the number of detainees stood at 63'],
    ['at least 140 marchers were arrested', union],
  ),
  row('participants took part', 'figure', ['17,000 people took part'], ['there were 31,000 participants', union]),
  near(
    'how long, of one thing that is nearly told',
    'figure',
    ['they were in the building for less than four minutes'],
    ['the gang was inside for seven minutes', union],
  ),
  near(
    'a great number that is called wrong',
    'figure',
    ['all 2,100 people who live there would lose their jobs'],
    ['1,900 people work at the plant, not 2,100', union],
  ),
];

export const noMoreFigureRows: readonly ConflictRow[] = [
  row(
    'a debt and a price',
    null,
    ['Kestrel Bank owes the city 60 million crowns'],
    ['the city has signed the contract with Kestrel Bank for 31 million crowns', union],
  ),
  row(
    'aid and damage',
    null,
    ['the harbour gets a grant of 300 million crowns'],
    ['damage to the harbour comes to 700 million crowns', union],
  ),
  row('detainees and participants', null, ['63 detainees were counted'], ['there were 31,000 participants', union]),
];

export const moreKindRows: readonly ConflictRow[] = [
  row(
    'fell or was pushed',
    'manner',
    ['Eva Malik fell from a wall'],
    ['Eva Malik was pushed off the wall by two officers', union],
  ),
  near(
    'by letter or by text message',
    'manner',
    ['they told us by text message'],
    ['they were informed by letter', union],
  ),
  near(
    'the left and the right knee',
    'place',
    ['he tore a muscle in his left knee'],
    ['she had hurt her right knee', union],
  ),
  near(
    'what comes into force once, half a year apart',
    'date',
    ['the pension law will come into force on July 1'],
    ['the law would take effect on January 1 of next year', union],
  ),
  near(
    'a season of another year',
    'date',
    ['the tower had last been cleaned in May 2030'],
    ['the tower was last cleaned in the spring of 2028', union],
  ),
  row(
    'how somebody died a year ago',
    'manner',
    ['Hugo Trent was stabbed in the bakery on 6 June last year'],
    ['Hugo Trent was beaten to death', union],
  ),
];

export const noMoreKindRows: readonly ConflictRow[] = [
  row('somebody else was pushed', null, ['Eva Malik fell from a wall'], ['Jan Orlo was pushed off the wall', union]),
  near(
    'stolen and found',
    null,
    ['the car was stolen in Hegg last week'],
    ['the car was found in Hegg on Wednesday', union],
  ),
  near(
    'one in five shops is no place',
    null,
    ['about 700 of the jobs will go at the factory in Hegg'],
    ['one in five shops in Hegg could go under', union],
  ),
  near(
    'a month in a season',
    null,
    ['the tower had last been cleaned in May 2030'],
    ['the tower was last cleaned in the spring of 2030', union],
  ),
];

/** States of which one thing has one at a time, in whatever words. */
export const stateRows: readonly ConflictRow[] = [
  row(
    'out of service, in working order',
    'denial',
    ['the ground radar had been out of service since Thursday'],
    ['the ground radar had been in working order', union],
  ),
  row(
    'the wall held, the wall gave way',
    'denial',
    ['the northern sea wall held'],
    ['the northern sea wall gave way at two places', union],
  ),
  row(
    'a noun for the verb, the sentence being nearly the same',
    'denial',
    ['its crew had been cleared by the tower to cross the runway'],
    ['the tapes contain no clearance for the crew to cross the runway', union],
  ),
  row(
    'in another clause of a long sentence',
    'denial',
    ['two spans collapsed, and the inquest was adjourned'],
    ['the inquest was never adjourned', union],
  ),
];

export const noStateRows: readonly ConflictRow[] = [
  row(
    'two things, one that works and one that does not',
    null,
    ['the ground radar had been out of service'],
    ['the stop bar lights had been in working order', union],
  ),
  row('one speaker of two days', null, ['the radar was out of service'], ['the radar was in working order']),
  row(
    'who should go has not gone',
    null,
    ['the minister should resign by Friday'],
    ['the minister had been dismissed', union],
  ),
  row(
    'a fire and who was fired',
    null,
    ['the minister spoke of the fire in the mill'],
    ['the minister had resigned over the mill', union],
  ),
  row(
    'some over one region, more over five',
    null,
    ['air defences brought down 14 drones over the region'],
    ['its forces brought down 31 drones over five regions', union],
  ),
];
