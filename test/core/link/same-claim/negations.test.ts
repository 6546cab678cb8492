import { expect, test } from 'vitest';
import { isLoss, isNegation } from '../../../../src/core/link/same-claim/negations.ts';
import { profileOf } from '../../../../src/core/link/same-claim/profile.ts';
import { vetoOf } from '../../../../src/core/link/same-claim/vetoes.ts';
import { told } from '../told.ts';

test.each([
  ['nobody was in the lift', 'nobody', true],
  ['no fewer than nine goats drowned', 'no', false],
  ['the repair lasts no less than a month', 'no', false],
  ['it was not later than noon', 'not', false],
  ['there was no more bread', 'no', true],
  ['not only the mill burned', 'not', false],
  ['the mill did not burn', 'not', true],
  ['the village is without water', 'without', false],
  ['he left without a word', 'without', true],
])('%s: %s negates, %s', (says, word, negates) => {
  const lower = says.split(' ');
  expect(isNegation(lower, lower.indexOf(word))).toBe(negates && !isLoss(lower, lower.indexOf(word)));
});

test.each([
  ['the village is without water', true],
  ['the storm left some 900 farms without water', true],
  ['leaving the whole valley without water', true],
  ['the guests came without tickets', false],
  ['a week without rain', false],
  ['the valley had no water', true],
  ['there was no water', false],
])('%s: somebody lacks what he had, %s', (says, loses) => {
  const lower = says.split(' ');
  expect(lower.some((_, at) => isLoss(lower, at))).toBe(loses);
});

const negatedIn = (says: string): readonly string[] => profileOf(told({ says })).negated;

test('what is named by the way ends with its comma', () => {
  expect(negatedIn('Dry grass, not a cigarette, set the hill on fire')).toEqual(['cigarett']);
  expect(negatedIn('There was no fire, smoke, or rust')).toEqual(expect.arrayContaining(['fire', 'smoke', 'rust']));
});

const vetoBetween = (one: string, other: string): string | null =>
  vetoOf(profileOf(told({ says: one, article: 'a-1' })), profileOf(told({ says: other, article: 'a-2' })));

test.each([
  ['about half of the farms are without water', 'half of the farms had lost their water', null],
  ['half of the farms had no water', 'half of the farms had lost their water', null],
  ['half of the farms had no water', 'half of the farms are without water', null],
  ['the guards had no torches', 'the guards had torches', 'negation'],
  ['the dam will hold for no less than a week', 'the dam will hold at least a week', null],
  ['the dam will not hold', 'the dam will hold', 'negation'],
  ['nobody in the farms had lost water', 'the farms had lost water', 'negation'],
])('%s | %s: %s', (one, other, veto) => {
  expect(vetoBetween(one, other)).toBe(veto);
  expect(vetoBetween(other, one)).toBe(veto);
});
