import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../../src/core/extract/attribution.ts';
import { addInverted } from '../../../../src/core/extract/attributions/inverted.ts';
import { mergeNested } from '../../../../src/core/extract/attributions/nested.ts';
import { documentOf, spanOfWords } from '../../../support/document.ts';

function inverted(text: string, found: readonly Attribution[] = []): readonly string[] {
  return addInverted(documentOf(text), found).map((one) => {
    const words = [one.source, one.cue, ...one.content].map((span) => (span ? text.slice(span.start, span.end) : '-'));
    return words.join(' / ');
  });
}

describe('source and cue behind the statement', () => {
  test.each([
    [
      'the end of the sentence',
      'The depot was closed for two days, the port authority claimed.',
      'the port authority / claimed / The depot was closed for two days',
    ],
    [
      'a report behind',
      'The depot was closed for two days, the port authority claimed in a report.',
      'the port authority / claimed / The depot was closed for two days',
    ],
    ['a day behind', 'Two men were held, police said Tuesday.', 'police / said / Two men were held'],
    [
      'a perfect',
      'The fleet has left the bay, a naval officer has claimed.',
      'a naval officer / has claimed / The fleet has left the bay',
    ],
    [
      'an adverb',
      'The fleet has left the bay, a naval officer also claimed.',
      'a naval officer / also claimed / The fleet has left the bay',
    ],
    [
      'a name with its description',
      'The fleet has left the bay, Ivo Marek, a naval officer, said.',
      'Ivo Marek, a naval officer / said / The fleet has left the bay',
    ],
    [
      'a citation behind',
      'The fleet has left the bay, the agency reported, citing the governor.',
      'the agency / reported / The fleet has left the bay',
    ],
    [
      'an opening phrase',
      'On Monday, the fleet left the bay, the navy said.',
      'the navy / said / On Monday, the fleet left the bay',
    ],
  ])('%s: %s', (_why, text, wanted) => {
    expect(inverted(text)).toEqual([wanted]);
  });
});

describe('what only looks like one', () => {
  test.each([
    ['the statement follows', 'After the storm, the navy said that the fleet had left.'],
    ['the object follows', 'After the storm passed, the navy reported two losses.'],
    ['no statement before the comma', 'In May, the navy said on Tuesday.'],
    ['a subordinate clause alone', 'When the storm passed, the navy said in a note.'],
    ['another verb', 'The depot was closed for two days, the port authority rebuilt in May.'],
    ['a name that looks like a verb', 'Mira Holt grew up there, the first envoy of the United States.'],
    ['a noun that looks like a verb', 'The fleet has called at Arden, Karsk and other states.'],
    ['a relative clause', 'The depot was closed for two days, which the port authority claimed in May.'],
  ])('%s: %s', (_why, text) => {
    expect(inverted(text)).toEqual([]);
  });
});

test('a cue without a source gets the one before it; a citing cue gives way', () => {
  const text = 'The fleet has left the bay, the agency reported, citing the governor.';
  const citing: Attribution = {
    cue: spanOfWords(text, 'citing'),
    source: spanOfWords(text, 'the agency'),
    content: [spanOfWords(text, 'the governor')],
    score: 0.6,
    origin: 'model',
  };
  expect(inverted(text, [citing])).toEqual(['the agency / reported / The fleet has left the bay']);
});

test('of two attributions of the same words the nearer cue is kept', () => {
  const text = 'The agency said its source confirmed that the bridge fell.';
  const content = [spanOfWords(text, 'that the bridge fell')];
  const one = (cue: string, source: string): Attribution => ({
    cue: spanOfWords(text, cue),
    source: spanOfWords(text, source),
    content,
    score: 1,
    origin: 'model',
  });
  const outer = one('said', 'The agency');
  const inner = one('confirmed', 'its source');
  expect(mergeNested(documentOf(text), [outer, inner])).toEqual([inner]);
  expect(mergeNested(documentOf(text), [inner, outer])).toEqual([inner]);
});
