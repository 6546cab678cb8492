import { expect, test } from 'vitest';
import { mendOwnAccounts } from '../../../../src/core/extract/attributions/own-accounts.ts';
import { type Said, saidIn, wordsOf } from '../../../support/attributions.ts';
import { documentOf } from '../../../support/document.ts';

const INFORMATION: Said = { source: 'its own information', cue: 'according to', content: 'At the hospital' };
const FIGURES: Said = { source: 'its own figures', cue: 'according to', content: 'The port lost nine boats' };

test.each<[string, string, Said, string]>([
  [
    'a place before the credit',
    'At the hospital, according to its own information, 40 dockers were treated.',
    INFORMATION,
    'its / according to / At the hospital | 40 dockers were treated.',
  ],
  [
    'a subject before the credit',
    'The rebels, according to their own account, hold the pier.',
    { source: 'their own account', cue: 'according to', content: 'hold the pier' },
    'their / according to / The rebels | hold the pier.',
  ],
  [
    'an auxiliary before the credit',
    'The hospital has, according to its own count, treated 40 dockers.',
    { source: 'its own count', cue: 'according to', content: 'The hospital has' },
    'its / according to / The hospital has | treated 40 dockers.',
  ],
  [
    'a whole statement before the credit',
    'The port lost nine boats, according to its own figures.',
    FIGURES,
    'its / according to / The port lost nine boats',
  ],
])('somebody of himself, %s', (_why, text, read, wanted) => {
  expect(wordsOf(text, mendOwnAccounts(documentOf(text), [saidIn(text, read)]))).toEqual([wanted]);
});

test.each<[string, string, Said]>([
  [
    'a pronoun that comes before whom it means',
    'According to its own figures, the port lost nine boats.',
    { source: 'its own figures', cue: 'According to', content: 'the port lost nine boats' },
  ],
  [
    'a document of its own',
    'The port lost nine boats, according to its website.',
    { source: 'its website', cue: 'according to', content: 'The port lost nine boats' },
  ],
  [
    'what anybody may have told',
    'The port lost nine boats, according to her account.',
    { source: 'her account', cue: 'according to', content: 'The port lost nine boats' },
  ],
])('left as it was: %s', (_why, text, read) => {
  const said = saidIn(text, read);
  expect(mendOwnAccounts(documentOf(text), [said])).toEqual([said]);
});
