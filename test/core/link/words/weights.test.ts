import { expect, test } from 'vitest';
import { OPPOSITES } from '../../../../src/core/link/lexicon/opposites.ts';
import { SYNONYMS } from '../../../../src/core/link/lexicon/synonyms.ts';
import { stem } from '../../../../src/core/link/words/stems.ts';
import { conceptOf, oppositesOf } from '../../../../src/core/link/words/weights.ts';

test.each([
  ['soldiers', 'serviceman'],
  ['fled', 'deserters'],
  ['killed', 'fatally'],
  ['inquiry', 'investigated'],
  ['Russian', 'Russia'],
  ['prisoners', 'captured'],
])('%s and %s are one concept', (one, other) => {
  expect(conceptOf(one.toLowerCase())).toEqual(conceptOf(other.toLowerCase()));
});

test.each([
  ['injured', 'killed'],
  ['training', 'railway'],
  ['commander', 'ordered'],
  ['rifle', 'weapon'],
  ['prison', 'prisoners'],
  ['town', 'city'],
  // One stem, and the one a synonym of police.
  ['office', 'officers'],
])('%s and %s are two concepts', (one, other) => {
  expect(conceptOf(one).key).not.toBe(conceptOf(other).key);
});

test('what is in every text tells nothing, what hardly any has tells most', () => {
  expect(conceptOf('said').weight).toBeLessThan(16);
  expect(conceptOf('kolvara').weight).toBeGreaterThan(conceptOf('soldier').weight);
});

test('no form of a word stands for two sets of synonyms, a stem that its own form overrules aside', () => {
  const owners = new Map<string, string>();
  const twice: string[] = [];
  for (const row of SYNONYMS.trim().split('\n')) {
    const [first = '', ...others] = row.split(' ');
    for (const word of [first, ...others]) {
      if (owners.has(word)) twice.push(word);
      owners.set(word, first);
    }
  }
  expect(twice).toEqual([]);
});

test('opposites are opposites both ways, and no concept is its own', () => {
  for (const row of OPPOSITES.trim().split('\n')) {
    const [one = '', other = ''] = row.split(' ').map((word) => conceptOf(word).key);
    expect(one).not.toBe(other);
    expect(oppositesOf(one)).toContain(other);
    expect(oppositesOf(other)).toContain(one);
  }
  expect(oppositesOf(stem('ferries'))).toEqual([]);
});
