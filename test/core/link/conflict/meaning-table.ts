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
  row('what somebody is to do', null, ['the siren had worked'], ['the siren was to be disabled', union]),
  row('what it is for', null, ['the fighting had gone on'], ['the fighting served in order to win time', union]),
];
