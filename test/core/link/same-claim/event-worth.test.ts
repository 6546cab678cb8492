import { describe, expect, test } from 'vitest';
import { type Measure, measureOf } from '../../../../src/core/link/same-claim/measures.ts';
import { type EventLikeness, eventScore, NEAR_AT } from '../../../../src/core/link/same-claim/similarity.ts';

const figure = (value: number, unit: string): Measure =>
  measureOf({ start: 0, end: 0, exact: `${value} ${unit}`, value, qualifier: 'exactly', unit });
const PEOPLE = figure(86, 'passengers');
const METRES = figure(150, 'metres');
const THREE = figure(3, 'people');

/** Two tellings that share some of their words, and nothing else. */
const SOME: EventLikeness = {
  cosine: 500,
  predicate: 300,
  within: 500,
  speaker: 'unknown',
  denial: false,
  denied: false,
  days: [],
  time: null,
  outOfTime: false,
  oneCounts: false,
  figuresMore: 0,
  figures: [],
  likely: [],
  values: [],
};
const none = (): number => 0;
const score = (given: Partial<EventLikeness>): number => eventScore({ ...SOME, ...given }, none);

describe('of two tellings of one event, what tells more for one claim', () => {
  test.each<readonly [name: string, more: Partial<EventLikeness>, less: Partial<EventLikeness>]>([
    ['more words', { cosine: 600 }, {}],
    ['more of what is said of it', { predicate: 400 }, {}],
    ['more of the shorter one', { within: 700 }, {}],
    [
      'what one says and another denies in short',
      { denial: true, speaker: 'different', within: 700 },
      { speaker: 'unknown', within: 700 },
    ],
    [
      'and what has little to do with what is denied',
      { denial: true, within: 700, speaker: 'different' },
      { denial: true, within: 640, speaker: 'different' },
    ],
    ['two who deny, and two who assert', { denied: true }, {}],
    ['one speaker and nobody known', { speaker: 'same' }, {}],
    ['one speaker and one of a kind', { speaker: 'same' }, { speaker: 'kin' }],
    ['one of a kind and nobody known', { speaker: 'kin' }, {}],
    ['nobody known and two speakers', {}, { speaker: 'different' }],
    ['a day in common', { days: ['2031-03-04'] }, {}],
    ['a minute and an hour', { time: 'minute' }, { time: 'hour' }],
    ['an hour and no time', { time: 'hour' }, {}],
    ['one time and two', {}, { outOfTime: true }],
    [
      'who denies gives no date',
      { denial: true, within: 700, outOfTime: true },
      { denial: true, within: 600, cosine: 520, outOfTime: true },
    ],
    ['a figure in common', { figures: [PEOPLE] }, {}],
    ['a figure of people and one of metres', { figures: [PEOPLE] }, { figures: [METRES] }],
    ['one of each and metres alone', { figures: [PEOPLE, METRES] }, { figures: [METRES] }],
    ['a figure of what may be one thing', { likely: [PEOPLE] }, {}],
    ['a value in common', { values: [PEOPLE] }, {}],
    ['nothing counted, and something by one of them', {}, { oneCounts: true }],
    ['no figure more, and one', {}, { figuresMore: 1 }],
    ['one figure more, and three', { figuresMore: 1 }, { figuresMore: 3 }],
    [
      'a figure beside other words, and alone',
      { predicate: 100, values: [PEOPLE] },
      { predicate: 99, values: [PEOPLE] },
    ],
    [
      'one with a time, and alone',
      { predicate: 0, values: [PEOPLE], time: 'hour' },
      { predicate: 0, values: [PEOPLE] },
    ],
  ])('%s', (_name, more, less) => {
    expect(score(more)).toBeGreaterThan(score(less));
  });

  test.each<readonly [name: string, one: Partial<EventLikeness>, other: Partial<EventLikeness>]>([
    ['who denies what he says himself is one speaker', { denial: true, speaker: 'same' }, { speaker: 'same' }],
    ['three people are of anything', { figures: [THREE] }, {}],
    ['so are they where they may be one', { likely: [THREE] }, {}],
    ['more figures than three are as three', { figuresMore: 3 }, { figuresMore: 30 }],
  ])('nothing: %s', (_name, one, other) => {
    expect(score(one)).toBe(score(other));
  });

  test('a figure alone is worth less, and least where it is of two things', () => {
    const loss = (given: Partial<EventLikeness>): number =>
      score({ ...given, predicate: 100 }) - score({ ...given, predicate: 99 });
    expect(loss({ likely: [PEOPLE] })).toBe(loss({ figures: [PEOPLE] }));
    // "40 houses burned", "40 flags were burned".
    expect(loss({ values: [PEOPLE] })).toBeGreaterThan(loss({ figures: [PEOPLE] }));
    expect(loss({ days: ['2031-03-04'], values: [PEOPLE] })).toBeLessThan(loss({ values: [PEOPLE] }));
    expect(loss({})).toBe(loss({ days: ['2031-03-04'] }));
  });

  test('a score stays between 0 and 1000', () => {
    expect(score({ cosine: 1000, predicate: 1000, speaker: 'same', time: 'minute', figures: [PEOPLE] })).toBe(1000);
    expect(score({ cosine: 0, predicate: 0, speaker: 'different', outOfTime: true, figuresMore: 3 })).toBe(0);
  });

  test('what speaks against it is asked of those alone that a person should look at', () => {
    let asked = 0;
    const doubts = (): number => {
      asked += 1;
      return 40;
    };
    const far = { ...SOME, cosine: 100 };
    expect(eventScore(far, doubts)).toBe(eventScore(far, none));
    expect(asked).toBe(0);
    const near = { ...SOME, cosine: 700 };
    expect(eventScore(near, none)).toBeGreaterThanOrEqual(NEAR_AT);
    expect(eventScore(near, doubts)).toBe(eventScore(near, none) - 40);
    expect(asked).toBe(1);
  });
});
