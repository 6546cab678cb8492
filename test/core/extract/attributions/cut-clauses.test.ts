import { expect, test } from 'vitest';
import { mendCutClauses } from '../../../../src/core/extract/attributions/cut-clauses.ts';
import { type Said, saidIn, wordsOf } from '../../../support/attributions.ts';
import { documentOf } from '../../../support/document.ts';

function mended(text: string, read: Said): readonly string[] {
  return wordsOf(text, mendCutClauses(documentOf(text), [saidIn(text, read)]));
}

test.each<[string, string, Said, string]>([
  [
    'the clause that its credit stands in',
    'Two fell ill on the island, where, according to the police, the mill was shut.',
    { source: 'the police', cue: 'according to', content: 'Two fell ill on the island, where' },
    'the police / according to / the mill was shut',
  ],
  [
    'past what is put between subject and verb',
    'The mission confirmed that rifles, not mortars, hit the post.',
    { source: 'The mission', cue: 'confirmed', content: 'rifles' },
    'The mission / confirmed / rifles, not mortars, hit the post',
  ],
  [
    'a noun in -ing behind "and"',
    'The harbour board said 40 dockers had been treated for cramps and vomiting since Sunday.',
    { source: 'The harbour board', cue: 'said', content: '40 dockers had been treated for cramps' },
    'The harbour board / said / 40 dockers had been treated for cramps and vomiting since Sunday',
  ],
])('%s', (_why, text, read, wanted) => {
  expect(mended(text, read)).toEqual([wanted]);
});

test.each<[string, string, Said]>([
  [
    'a credit behind a whole statement',
    'Two fell ill on the island, according to the police, and the mill was shut.',
    { source: 'the police', cue: 'according to', content: 'Two fell ill on the island' },
  ],
  [
    'no clause behind the credit',
    'Two fell ill on the island, where, according to the police, no well.',
    { source: 'the police', cue: 'according to', content: 'Two fell ill on the island, where' },
  ],
  [
    'a credit behind words without a verb',
    'Two deaths on the island, where, according to the police, the mill was shut.',
    { source: 'the police', cue: 'according to', content: 'Two deaths on the island, where' },
  ],
  [
    'a statement that has its verb',
    'The mission confirmed that rifles were used, not mortars, hit the post.',
    { source: 'The mission', cue: 'confirmed', content: 'rifles were used' },
  ],
  [
    'a verb in -ing behind "and" with an object',
    'The mayor said the pier was a mess and urging people to leave.',
    { source: 'The mayor', cue: 'said', content: 'the pier was a mess' },
  ],
  [
    'a verb in -ing beside the one of saying',
    'The mayor spent the day saying the vote had errors and marching on the pier.',
    { source: 'The mayor', cue: 'saying', content: 'the vote had errors' },
  ],
  [
    'a clause of somebody else',
    'The mission confirmed that rifles, which were old, hit the post.',
    { source: 'The mission', cue: 'confirmed', content: 'rifles' },
  ],
])('stays as it is: %s', (_why, text, read) => {
  const found = [saidIn(text, read)];
  expect(mendCutClauses(documentOf(text), found)).toEqual(found);
});

test('a clause of which another statement took words stays as it is', () => {
  const text = 'The mission confirmed that rifles, not mortars, hit the post, the mayor said.';
  const found = [
    saidIn(text, { source: 'The mission', cue: 'confirmed', content: 'rifles' }),
    saidIn(text, { source: 'the mayor', cue: 'said', content: 'hit the post' }),
  ];
  expect(mendCutClauses(documentOf(text), found)).toEqual(found);
});
