import type { Said } from '../say.ts';
import { type ConflictRow, row } from './rows.ts';

const union: Said = { by: 'union' };
const company: Said = { by: 'Kestrel' };

/** What short sentences of two speakers say against each other. */
export const shortRows: readonly ConflictRow[] = [
  row(
    'an alarm that did not ring',
    'denial',
    ['the lifeboat doors were opened'],
    ['the lifeboat doors were not opened', union],
  ),
  row('nobody, and so many', 'denial', ['nobody would be dismissed'], ['1,100 workers would be laid off', union]),
  row('they had held nobody', 'denial', ['the guards had arrested nobody'], ['the guards arrested 40 pickets', union]),
  row(
    'two words for one act',
    'denial',
    ['it would not close its works', company],
    ['Kestrel would shut the works', union],
  ),
  row(
    'knew, and was not told',
    'denial',
    ['the ministry had known nothing of the cuts'],
    ['the ministry was informed of the cuts', union],
  ),
  row(
    'a denied gerund',
    'denial',
    ['Selwyn gave the jockey the pills', union],
    ['giving him any pills', { by: 'Selwyn', stance: 'denies' }],
  ),
  row('sober and drunk', 'denial', ['the skipper was sober'], ['the skipper had been drunk', union]),
  row(
    'without what was done',
    'denial',
    ['the skipper surrendered to the marines without resistance'],
    ['the skipper had resisted the marines', union],
  ),
  row('run out of', 'denial', ['the town had enough bottled water'], ['the town had run out of bottled water', union]),
  row(
    'a corrected figure',
    'figure',
    ['buoys were missing at 37 moorings'],
    ['the number of moorings where buoys were missing was 73, not 37', union],
  ),
  row(
    'two last times',
    'date',
    ['the boiler was last cleaned in October 2029'],
    ['the boiler had last been cleaned in March 2027', union],
  ),
  row('two ends of one count', 'date', ['the counting ended on 4 March'], ['the counting ended on 5 March', union]),
  row(
    'two places on one day',
    'place',
    ['Brandt was in Mirov on 4 March'],
    ['Brandt had been in Tolmin on 4 March', union],
  ),
  row(
    'not there on that day',
    'place',
    ['Brandt was at home and not in Tolmin on 4 March'],
    ['Brandt was in Tolmin on 4 March', union],
  ),
];

export const noShortRows: readonly ConflictRow[] = [
  row('do not is no statement', null, ["Don't shoot the dog"], ['the dog was shot', union]),
  row('nor is should not', null, ['the dog should not be shot'], ['the dog was shot', union]),
  row(
    'what may be is not denied',
    null,
    ['the skipper may have crossed the bay'],
    ['the skipper had not crossed the bay', union],
  ),
  row('two who speak of themselves', null, ['I received no money', { by: 'Selwyn' }], ['Brandt received money', union]),
  row(
    'what is not ruled out',
    null,
    ['the skipper did not rule out a collision'],
    ['a collision was ruled out', union],
  ),
  row('one speaker may change his mind', null, ['the skipper was sober'], ['the skipper was drunk']),
  row('sober and asleep', null, ['the skipper was sober'], ['the skipper was asleep', union]),
  row(
    'without something else',
    null,
    ['the skipper surrendered without a lawyer'],
    ['a lawyer visited the dock', union],
  ),
  row(
    'another figure is taken back',
    null,
    ['buoys were missing at 37 moorings'],
    ['the number of moorings where buoys were missing was 37, not 73', union],
  ),
  row(
    'two times and no last one',
    null,
    ['the boiler was cleaned in October 2029'],
    ['the boiler was cleaned in March 2027', union],
  ),
  row('shots have many days', null, ['shots were heard on 4 March'], ['shots were heard on 5 March', union]),
  row('two people in two places', null, ['Brandt was in Mirov on 4 March'], ['Selwyn was in Tolmin on 4 March', union]),
  row('two days in two places', null, ['Brandt was in Mirov on 4 March'], ['Brandt was in Tolmin on 6 March', union]),
  row(
    'one way to be told',
    null,
    ['the race was announced by letter'],
    ['the crew were informed of the sale by letter on Friday', union],
  ),
];
