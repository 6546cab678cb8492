import type { Said } from '../say.ts';
import { type ConflictRow, row } from './rows.ts';

const union: Said = { by: 'union' };
const denied: Said = { by: 'union', stance: 'denies' };

/** What words mean against each other, where no word is the other's. */
export const meaningRows: readonly ConflictRow[] = [
  row(
    'none of a kind',
    'denial',
    ['the tests had shown no poison'],
    ['traces of thallium were found in the soup', union],
  ),
  row('less than was done', 'denial', ['she had touched the referee', denied], ['Selwyn had punched the referee']),
  row(
    'not any',
    'denial',
    ['the clinic had not received any complaint'],
    ['the clinic was sent three written complaints', union],
  ),
  row('there was no rain', 'denial', ['there was no rain in the valley that day'], ['heavy rain was to blame', union]),
  row(
    'but not this',
    'denial',
    ['the cook had drunk a glass of wine, but no tea'],
    ['the cook drank one cup of tea', union],
  ),
  row('no signs of it', 'denial', ['there are no signs of arson'], ['the fire was set on purpose', union]),
  row('working and disabled', 'denial', ['the siren had worked'], ['the siren had been disabled', union]),
  row(
    'each with its thing',
    'denial',
    ['the ventilation worked without interruption'],
    ['the fans stopped half an hour before', union],
  ),
  row(
    'real and forged',
    'denial',
    ['the account was opened with a forged passport'],
    ['the account was opened with a genuine passport', union],
  ),
  row(
    'a state of whoever was spoken of',
    'denial',
    ['the patient is out of danger'],
    ['he had died in the night', union],
  ),
  row(
    'a house and what it is called',
    'denial',
    ['the cannery is free of debt'],
    ['Northmere owed its creditors nine million crowns', union],
  ),
  row('no officer used it', 'denial', ['no officer had used tear gas'], ['they fired tear gas into the choir', union]),
  row('not one flew', 'denial', ['not one helicopter flew that day'], ['a helicopter flew low over the ridge', union]),
  row(
    'none of what is seen here',
    'denial',
    ['no lynx had ever been seen in the district'],
    ['she had filmed a lynx in her orchard', union],
  ),
  row(
    'my client has a name',
    'denial',
    ['my client has never admitted anything to anyone'],
    ['Pell had confessed at the first interrogation', union],
  ),
  row(
    'none of the people',
    'denial',
    ['none of the 60 people on board was hurt', { on: '2031-03-05' }],
    ['three passengers were injured', { ...union, on: '2031-03-04' }],
  ),
  row(
    'how it was all around',
    'denial',
    ['visibility was excellent'],
    ['the fog was so thick that nobody saw the bend', union],
  ),
  row(
    'not a shot',
    'denial',
    ['the guards freed them without firing a shot'],
    ['she had heard long bursts of gunfire', union],
  ),
  row(
    'nothing wrong with it',
    'denial',
    ['there was nothing wrong with the winch'],
    ['the winch had failed on the slope', union],
  ),
  row(
    'all of them and two',
    'denial',
    ['all members of the crew are unhurt'],
    ['two of the sailors had crushed fingers', union],
  ),
  row('told by two ways', 'denial', ['the ambassador was told in person'], ['he heard of it on the car radio', union]),
  row('nothing paid', 'denial', ['no ransom was paid'], ['the family had handed over two million euros', union]),
  row(
    'never touched what he forged',
    'denial',
    ['my client never touched one of those receipts'],
    ['Pell forged the receipts himself', union],
  ),
  row('both ahead', 'denial', ['the fair will take place as planned'], ['the fair will be cancelled', union]),
];

export const noMeaningRows: readonly ConflictRow[] = [
  row('more than was denied', null, ['she had punched the referee', denied], ['Selwyn touched the referee on the arm']),
  row('another thing broke', null, ['his nose was not broken'], ['the quarrel broke out over the budget', union]),
  row('a thing that is dead', null, ['there are no dead'], ['the ground radar had been dead since Thursday', union]),
  row('things that burn', null, ['nobody was hurt'], ['four tanks burned out', union]),
  row('another thing found', null, ['the crown has not been found'], ['a white van was found on the quay', union]),
  row(
    'what could not be',
    null,
    ['two million people could not use the ferry'],
    ['the ferry was back after an hour', union],
  ),
  row('parts of one number', null, ['five skiers died'], ['two others were dug out alive', union]),
  row('who may have', null, ['the tests had shown no poison'], ['traces of thallium may have been found', union]),
  row('who should', null, ['the siren had worked'], ['the siren should have been disabled', union]),
  row('one who goes on', null, ['the siren had worked', union], ['the siren had been disabled', union]),
  row(
    'two that did not',
    null,
    ['the guards of Orvan did not open fire'],
    ['a private was shot dead by riflemen of Keshan', union],
  ),
  row(
    'a toll that rises',
    null,
    ['no deaths have been reported', { on: '2031-03-04' }],
    ['a guard died of the infection', { ...union, on: '2031-03-05' }],
  ),
  row(
    'adjectives of two things',
    null,
    ['the harbour pilot kept a private log of the fire'],
    ['the harbour pilot made a public appearance after the fire', union],
  ),
  row('a state of one of many', null, ['the patient is out of danger'], ['a boy had died in the night', union]),
  row('states of two who are named', null, ['Pell is out of danger'], ['Orvan had died in the night', union]),
  row('states of two things', null, ['the ferry was still working'], ['the lift had been out of order', union]),
  row(
    'of two matters',
    null,
    ['the director knew nothing of such a request'],
    ['he had warned of missing cameras', union],
  ),
  row(
    'soldiers and an officer of police',
    null,
    ['no soldier came near the mill'],
    ['the miller came home at noon', union],
  ),
  row(
    'fog of another day',
    null,
    ['visibility was excellent on 4 May 2031'],
    ['the fog was so thick on 20 May 2031 that nobody saw the bend', union],
  ),
  row('a part of all', null, ['all were destroyed on approach'], ['one span was slightly damaged', union]),
  row('another sum', null, ['no ransom was paid'], ['the family had paid a fine of 900 euros', union]),
  row('somebody who got a sum', null, ['there is no severance pay'], ['he received 400,000 euros', union]),
  row('people of one trade', null, ['the pilot was still on the bridge'], ['the sailors were brought ashore', union]),
  row(
    'what was not allowed',
    null,
    ['I was not allowed back to the training ground'],
    ['they trained until dusk', union],
  ),
  row('what somebody is to do', null, ['the siren had worked'], ['the siren was to be disabled', union]),
  row('what it is for', null, ['the fighting had gone on'], ['the fighting served in order to win time', union]),
];
