import { expect, test } from 'vitest';
import type { Attribution } from '../../../../src/core/extract/attribution.ts';
import { continueQuotations } from '../../../../src/core/extract/attributions/continued.ts';
import { documentOf, spanOfWords } from '../../../support/document.ts';

function continued(text: string, spoken: { source: string; cue: string; content: string }): readonly string[] {
  const found: Attribution = {
    source: spanOfWords(text, spoken.source),
    cue: spanOfWords(text, spoken.cue),
    content: [spanOfWords(text, spoken.content)],
    score: 1,
    origin: 'model',
  };
  const added = continueQuotations(documentOf(text), [found]).slice(1);
  return added.flatMap((one) => one.content.map((span) => text.slice(span.start, span.end)));
}

const MAYOR = { source: 'the mayor', cue: 'said', content: '“We held the wall,”' };

test.each<[why: string, text: string, wanted: readonly string[]]>([
  [
    'the next sentence',
    '“We held the wall,” the mayor said. “Then the gate went down.”',
    ['“Then the gate went down.”'],
  ],
  [
    'the next paragraph',
    '“We held the wall,” the mayor said.\n\n“Then the gate went down.”',
    ['“Then the gate went down.”'],
  ],
  [
    'paragraph after paragraph',
    '“We held the wall,” the mayor said.\n\n“Then the gate went down.\n\n“Nobody was left inside.”',
    ['“Then the gate went down.', '“Nobody was left inside.”'],
  ],
  [
    'a paragraph in between ends it',
    '“We held the wall,” the mayor said.\n\nRain fell.\n\n“Then the gate went down.”',
    [],
  ],
  ['words beside the quotation end it', '“We held the wall,” the mayor said. A sign read “Keep out of here”.', []],
  ['a heading in single marks', '“We held the wall,” the mayor said.\n\n‘It was a long night.’\n\nRain fell.', []],
  ['an outcry tells nothing', '“We held the wall,” the mayor said. “Nooo!”', []],
  ['a name between two marks', '“We held the wall,” the mayor said. “Ivo Marek, a clerk.”', []],
  ['a short title in marks', '“We held the wall,” the mayor said. “Harbour Song”', []],
])('%s', (_why, text, wanted) => {
  expect(continued(text, MAYOR)).toEqual(wanted);
});

test('an indirect statement does not open a quotation for the next paragraph', () => {
  const text = 'The mayor said the wall held.\n\n“Then the gate went down.”';
  expect(continued(text, { source: 'The mayor', cue: 'said', content: 'the wall held' })).toEqual([]);
});
