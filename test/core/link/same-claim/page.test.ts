import { describe, expect, test } from 'vitest';
import { areOneEvent, type Page, pageOf } from '../../../../src/core/link/same-claim/page.ts';
import { profileOf } from '../../../../src/core/link/same-claim/profile.ts';
import { type Said, told } from '../told.ts';

/** The page of an article of these tellings. */
function pageFrom(article: string, says: readonly (string | Omit<Said, 'article'>)[], published?: string): Page {
  const given = published === undefined ? {} : { published };
  return pageOf(
    says.map((one) => profileOf(told({ article, ...given, ...(typeof one === 'string' ? { says: one } : one) }))),
  );
}

function isOneEvent(
  one: readonly (string | Said)[],
  other: readonly (string | Said)[],
  [first, second]: readonly [string?, string?] = [],
): boolean {
  const [a, b] = [pageFrom('a-1', one, first), pageFrom('a-2', other, second)];
  expect(areOneEvent(b, a)).toBe(areOneEvent(a, b));
  return areOneEvent(a, b);
}

const sacks = (value: number): NonNullable<Said['figures']> => [{ value, exact: `${value} sacks`, unit: 'sacks' }];

/** Hardly a word of theirs is the same but for the names. */
const KEEPER = [
  'the lock keeper Torvin Askel had fallen asleep in the morning shift',
  'her barge rammed the gate at Hestvik, Bruna Melk admitted',
];
const DOZING = [
  'the skipper, Bruna Melk, hit the sluice of Hestvik with a vessel full of gravel',
  'the attendant, Askel, was dozing at the time in the cabin',
];

describe('short articles are of one event', () => {
  test('where they name the same three people, in whatever words they tell it', () => {
    const one = KEEPER;
    const other = DOZING;
    expect(isOneEvent(one, other)).toBe(true);
  });

  test('where they name nobody that both know, and came out in one week with the same figure', () => {
    const one = [
      { says: 'thieves had carried 640 sacks of cement out of the warehouse', figures: sacks(640) },
      'the watchman of the warehouse was tied to a chair with a rope by three men in masks',
    ];
    const other = [
      { says: '640 sacks of cement were missing', figures: sacks(640) },
      'the burglars, three men in masks, had tied up the watchman of the warehouse',
    ];
    expect(isOneEvent(one, other, ['2031-03-04', '2031-03-05'])).toBe(true);
    expect(isOneEvent(one, other, ['2031-03-04', '2031-03-25'])).toBe(false);
  });

  test('where they name one man and give one figure, though one has no date', () => {
    const one = [
      { says: 'the warden Otmar Vell said thieves had carried 640 sacks away', figures: sacks(640) },
      'a ladder was found behind the mill in the snow by two children on their way to school',
    ];
    const other = [
      { says: 'the loss came to 640 sacks, according to Vell', figures: sacks(640) },
      'the thieves used a ladder, and the mill was closed for the day after the police had come',
    ];
    expect(isOneEvent(one, other, ['2031-03-04'])).toBe(true);
    expect(isOneEvent(one, [other[1] ?? ''], ['2031-03-04'])).toBe(false);
  });
});

describe('months later', () => {
  const TRIAL = [
    'the pilot Torvin Askel had steered the barge of Bruna Melk into the sluice gate at Hestvik, said Ilmo Rusk',
    'the owner Piet Haan had known since the spring that the rudder of the barge was broken',
  ];
  const APPEAL = [
    'Askel, the pilot of the barge of Bruna Melk, had steered into the sluice gate of Hestvik, Rusk said again',
    'Haan had known of the broken rudder since the spring, the owner of the barge admitted',
  ];

  test('articles that name the same people in the same words are of one event', () => {
    expect(isOneEvent(TRIAL, APPEAL, ['2031-03-04', '2031-06-01'])).toBe(true);
  });

  test('those that hardly share a word are not, nor any after a year', () => {
    expect(isOneEvent(KEEPER, DOZING, ['2031-03-04', '2031-06-01'])).toBe(false);
    expect(isOneEvent(TRIAL, APPEAL, ['2031-03-04', '2032-06-01'])).toBe(false);
  });
});

describe('articles are not of one event', () => {
  test('that share a figure and nothing else', () => {
    const one = [
      { says: 'thieves had carried 640 sacks of cement out of the warehouse', figures: sacks(640) },
      'the watchman was tied to a chair near the gate',
    ];
    const other = [
      { says: 'the mill grinds 640 sacks of barley a day', figures: sacks(640) },
      'its owner wants to hire eleven bakers for the winter market',
    ];
    expect(isOneEvent(one, other, ['2031-03-04', '2031-03-05'])).toBe(false);
  });

  test('that share one name', () => {
    const one = [
      'the lock keeper of Hestvik had fallen asleep',
      'a barge loaded with gravel rammed the gate before dawn',
    ];
    const other = [
      'a pupil from Hestvik won the chess cup',
      'the second place went to a nurse from the coast near Ulm',
    ];
    expect(isOneEvent(one, other)).toBe(false);
  });

  test('that name the same three people months apart', () => {
    const one = KEEPER;
    const other = DOZING;
    expect(isOneEvent(one, other, ['2031-03-04', '2031-06-05'])).toBe(false);
  });
});
