import { expect, test } from 'vitest';
import { trimMarkup } from '../../../../src/core/extract/attributions/markup.ts';
import { type Said, saidIn, wordsOf } from '../../../support/attributions.ts';
import { documentOf } from '../../../support/document.ts';

function trimmed(text: string, read: Said): readonly string[] {
  return wordsOf(text, trimMarkup(documentOf(text), [saidIn(text, read)]));
}

test.each<[text: string, read: Said, wanted: readonly string[]]>([
  [
    '**The radar.** The clerk says it was dead.',
    { source: '**The radar.** The clerk', cue: 'says', content: 'it was dead' },
    ['The clerk / says / it was dead'],
  ],
  [
    '**12:20** It took nine days, a guard said.',
    { source: 'a guard', cue: 'said', content: '**12:20** It took nine days' },
    ['a guard / said / It took nine days'],
  ],
  [
    '* Auditor says it was misled\n\nThe firm fell.',
    { source: '* Auditor', cue: 'says', content: 'it was misled' },
    ['Auditor / says / it was misled'],
  ],
  [
    '**The crew.** According to an email from a clerk, two people worked.',
    { source: 'an email from a clerk', cue: 'According to', content: '**The crew.**' },
    ['an email from a clerk / According to / two people worked.'],
  ],
  [
    '> “We slept,” a clerk wrote.',
    { source: 'a clerk', cue: 'wrote', content: '> “We slept,”' },
    ['a clerk / wrote / “We slept,”'],
  ],
  ['**The crew.** They slept, a clerk said.', { source: 'a clerk', cue: 'said', content: '**The crew.**' }, []],
])('%s', (text, read, wanted) => {
  expect(trimmed(text, read)).toEqual(wanted);
});

test.each<[text: string, read: Said, wanted: readonly string[]]>([
  [
    'The clerk said the **whole** crew slept.',
    { source: 'The clerk', cue: 'said', content: 'the **whole** crew slept' },
    ['The clerk / said / the **whole** crew slept'],
  ],
  [
    'The clerk - a tall man - said it rained.',
    { source: 'The clerk - a tall man -', cue: 'said', content: 'it rained' },
    ['The clerk - a tall man - / said / it rained'],
  ],
])('stays: %s', (text, read, wanted) => {
  expect(trimmed(text, read)).toEqual(wanted);
});

test('time grows with length', () => {
  const text = `${'** word '.repeat(20_000)}the clerk said it rained.`;
  const began = Date.now();
  trimMarkup(documentOf(text), [saidIn(text, { source: 'the clerk', cue: 'said', content: 'it rained' })]);
  expect(Date.now() - began).toBeLessThan(20_000);
});
