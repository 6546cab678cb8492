import { expect, test } from 'vitest';
import { addNumbered } from '../../../../src/core/extract/attributions/numbered.ts';
import { saidIn, wordsOf } from '../../../support/attributions.ts';
import { documentOf } from '../../../support/document.ts';

function numbered(text: string): readonly string[] {
  return wordsOf(text, addNumbered(documentOf(text), []));
}

test.each([
  ['The police put the number of dead at four.', 'The police / put / the number of dead at four.'],
  ['Officials have put the damage at $3 million.', 'Officials / put / the damage at $3 million.'],
  [
    'The health ministry puts the toll at between 10 and 20, and the search goes on.',
    'The health ministry / puts / the toll at between 10 and 20',
  ],
  ['The fishermen’s union now speaks of 300 lost nets.', 'The fishermen’s union / speaks of / 300 lost nets.'],
  ['Rescuers spoke of at least nine missing.', 'Rescuers / spoke of / at least nine missing.'],
  [
    'The coast guard estimates between 40 and 60 boats were out.',
    'The coast guard / estimates / between 40 and 60 boats were out.',
  ],
  ['The police had earlier spoken of a sledgehammer.', 'The police / spoken of / a sledgehammer.'],
  ['An expert values the crown at 3 million.', 'An expert / values / the crown at 3 million.'],
  ['The insurer estimates the damage at 40 million.', 'The insurer / estimates / the damage at 40 million.'],
  ['The hospital gave the number of injured as 41.', 'The hospital / gave / the number of injured as 41.'],
  ['The unions say a quarter of a million.', 'The unions / say / a quarter of a million.'],
  ['Residents say 40.', 'Residents / say / 40.'],
  [
    'The organisers, the student union Nord, put the number at 9,000.',
    'The organisers, the student union Nord, / put / the number at 9,000.',
  ],
  [
    'The institute, which studied pictures, estimates between 40 and 60 boats were lost.',
    'The institute / estimates / between 40 and 60 boats were lost.',
  ],
  [
    'The captain gave a different account: the boat was empty and nobody steered.',
    'The captain / gave a different account: / the boat was empty and nobody steered.',
  ],
  [
    'The harbour board put the first shots at 2.50 a.m. on Monday.',
    'The harbour board / put / the first shots at 2.50 a.m. on Monday.',
  ],
  ['The police put the start of the fire at midnight.', 'The police / put / the start of the fire at midnight.'],
  [
    'The harbour board, quoted by Meridian, speaks of 64 dockers who left.',
    'The harbour board, quoted by Meridian, / speaks of / 64 dockers who left.',
  ],
  ['The police spoke of armed men who had come by boat.', 'The police / spoke of / armed men who had come by boat.'],
])('%s', (text, wanted) => {
  expect(numbered(text)).toEqual([wanted]);
});

test.each([
  'The police put four cones at the door.',
  'The police put the number of the house at the door.',
  'The mayor spoke of his youth.',
  'The mayor spoke of the sea.',
  'An expert values the crown at home.',
  'A mayor gave 40 boats to the town.',
  'The boat puts to sea at four.',
  'Thunder put the number of lamps out at nine.',
  'The captain gave a full account of the night.',
  'The cook put the pan on the stove at 9 p.m. on Monday.',
  'The police put the children to bed at 8 p.m.',
  'The mayor put the lamps out at midnight.',
  'The mayor spoke of the friends who had helped him.',
  'The captain gave a different account: “No.”',
])('tells no number: %s', (text) => {
  expect(numbered(text)).toEqual([]);
});

test('what was read already is not read again', () => {
  const text = 'The police put the number of dead at four.';
  const read = saidIn(text, { source: 'The police', cue: 'put', content: 'the number of dead at four' });
  expect(addNumbered(documentOf(text), [read])).toEqual([read]);
});
