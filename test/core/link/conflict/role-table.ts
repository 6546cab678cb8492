import type { Said } from '../say.ts';
import { type ConflictRow, disputed, row } from './rows.ts';

const union: Said = { by: 'union' };
const denies: Said = { stance: 'denies', cue: 'denied' };

/** Who does it and whom it befalls are the same, as far as words show it. */
export const roleRows: readonly ConflictRow[] = [
  row('the loss of a village', 'denial', ['the loss of the village', denies], ['the army lost the village', union]),
  row(
    'the same thing received',
    'denial',
    ['it had received warnings about the valve', denies],
    ['the mill received two warnings about the valve', union],
  ),
  row(
    'one doer by his country and his army',
    'denial',
    ['Tolmarian gunners had shelled the quarry', denies],
    ['Tolmarian forces shelled the quarry at dawn', union],
  ),
  row(
    'nobody in the same group',
    'denial',
    ['no pupil was hurt', { on: '2031-03-06' }],
    ['four pupils were injured in the blast', union],
  ),
  row(
    'of civilians, two farmers',
    'denial',
    ['no civilian was killed', { on: '2031-03-06' }],
    ['two farmers were killed at the gate', union],
  ),
  row('a bomb that there was', 'denial', ['there was no bomb'], ['the first van was hit by a roadside bomb', union]),
  row(
    'not this, of a cause',
    'cause',
    ['rusty bolts, not a tractor, brought the gate down'],
    ['an overloaded tractor caused the collapse of the gate', union],
  ),
];

/** Denied of a long time, or of what hardly anything is said. */
export const everRows: readonly ConflictRow[] = [
  row(
    'not one in so many years',
    'denial',
    ['we have not had one complaint in 20 years'],
    ['it had received nine complaints since 2029', union],
  ),
  row(
    'complaints about something, and complaints',
    'denial',
    ['it had received complaints about the batch', denies],
    ['three complaints had reached it in February', union],
  ),
];

/** Somebody else does it, or it befalls something else. */
export const otherRoleRows: readonly ConflictRow[] = [
  row(
    'the loss of a village, and of tanks',
    null,
    ['the loss of the village', denies],
    ['the army lost nine tanks', union],
  ),
  row(
    'complaints received, and drugs',
    null,
    ['it had received complaints about the batch', denies],
    ['four pharmacies had received parcels from the batch', union],
  ),
  row(
    'nobody says who did it',
    null,
    ['her client had fired at Brandt', denies],
    ['Ansel Brandt was fired at on Saturday', union],
  ),
  row(
    'two armies',
    null,
    ['Tolmarian gunners had fired on the quarry', denies],
    ['Belorian soldiers fired on a patrol near the quarry', union],
  ),
  row(
    'no civilian, but soldiers',
    null,
    ['no civilian was hurt', { on: '2031-03-06' }],
    ['eleven soldiers were killed and 23 wounded', union],
  ),
  row(
    'no child, and people of whom nobody says what they are',
    null,
    ['no children were hurt', { on: '2031-03-06' }],
    ['five people were injured on the pier', union],
  ),
  row(
    'no bomb, but an attack',
    null,
    ['there was no bomb, the shooting just began'],
    ['the attack began at about six', union],
  ),
  row(
    'not this, and what it weighed',
    null,
    ['rusty bolts, not a tractor, brought the gate down'],
    ['the tractor weighed nine tonnes', union],
  ),
  row(
    'other hospitals',
    null,
    ['parcels went to six other clinics, which have reported no infections'],
    ['31 patients of the clinic were infected', union],
  ),
  row(
    'not there, but elsewhere',
    null,
    ['the fire began in the galley and not in a lorry'],
    ['19 lorries burnt out on the deck', union],
  ),
  row(
    'none of them in stock',
    null,
    ['it had none of the parcels in stock'],
    ['12,500 parcels were called back', union],
  ),
  row(
    'back again later',
    null,
    ['40,000 houses had no electricity'],
    ['half of the 40,000 houses had electricity again', { ...union, on: '2031-03-06' }],
  ),
  row('both are without it', null, ['the houses had no electricity'], ['the houses were without electricity', union]),
  row(
    'prisoners, and the edge of a village',
    null,
    ['the soldiers still held the edge of the village'],
    ['90 prisoners were handed over', union],
  ),
  row(
    'one of whom was spoken of, and another',
    null,
    ['Ansel Brandt wants nobody to know that he has paid no taxes'],
    ['he paid taxes at a low rate', { by: 'Warren Holt' }],
  ),
];

/** Not of one who has a name, and not of this year. */
export const notEverRows: readonly ConflictRow[] = [
  row(
    'whoever has no name is another',
    null,
    ['Ansel Brandt has paid no taxes'],
    ['they should tell that to the porter who pays his taxes', union],
  ),
  row(
    'none this week, and some two years ago',
    null,
    ['we have not had one complaint this week'],
    ['it had received nine complaints in 2029', union],
  ),
];

/** What one says was the cause, and another that it was not. */
export const noCauseOfRows: readonly ConflictRow[] = [
  row(
    'of one, not of the other',
    'cause',
    ['both died of the fever'],
    ['both died of old age, not of the fever', union],
  ),
  row(
    'because of this, and not of that',
    'cause',
    ['the gale was the reason for the collapse of the hall'],
    ['the hall collapsed because of bad timber, and not because of the gale', union],
  ),
  row(
    'it had not been the reason',
    'cause',
    ['the owner had to sell because his debts had grown'],
    ['the debts had not been the reason for the sale', union],
  ),
  row(
    'it has nothing to do with that',
    'cause',
    ['the quarrel broke out because the dam had flooded his field'],
    ['the quarrel had nothing to do with the dam', union],
  ),
];

/** Causes that are denied of something else, or by nobody. */
/** Which of two sides did it. */
export const doerRows: readonly ConflictRow[] = [
  disputed('two armies', 'cause', [
    'the hospital was shelled by Velmarian troops',
    'Orlenian artillery had shelled the hospital',
  ]),
  disputed('two kinds of sides', 'cause', ['the dam was blown up by the army', 'rebels blew up the dam']),
  disputed('who attacked whom', 'cause', ['the market was attacked by strikers', 'police attacked the market']),
  disputed('who opened fire first', 'cause', [
    'Velmarian infantry opened fire first',
    'the Orlenian side opened fire first',
  ]),
];

export const noDoerRows: readonly ConflictRow[] = [
  disputed('whom an attack is on did not make it', null, [
    'a bomb attack on troops destroyed the bridge',
    'rebels destroyed the bridge',
  ]),
  disputed('two hospitals', null, ['Velmarian troops shelled the hospital', 'Orlenian troops shelled the market']),
  disputed('one army', null, [
    'Velmarian troops shelled the hospital',
    'the hospital was shelled by gunners of Velmaria',
  ]),
  disputed('of which army one does not say', null, [
    'Government troops shelled the hospital',
    'the hospital was shelled by Velmarian troops',
  ]),
  disputed('gunmen may be rebels', null, ['gunmen attacked the convoy', 'rebels attacked the convoy']),
  disputed('each killed some', null, ['the police killed two rebels', 'the army killed nine rebels']),
  disputed('what may come', null, ['the army will attack the town', 'rebels attacked the town']),
];

export const otherNoCauseRows: readonly ConflictRow[] = [
  row(
    'of another effect',
    null,
    ['the hall collapsed because of the gale'],
    ['the fire in the mill was not caused by the gale', union],
  ),
  row(
    'whether it was',
    null,
    ['the gale caused the collapse of the hall'],
    ['asked whether the hall collapsed because of the gale', union],
  ),
  row(
    'another cause is taken away',
    null,
    ['the hall collapsed because of the gale'],
    ['the hall collapsed because of the gale, and not because of an earthquake', union],
  ),
];
