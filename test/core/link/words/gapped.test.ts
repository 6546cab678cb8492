import { describe, expect, test } from 'vitest';
import { endOfPhrase, gapsIn } from '../../../../src/core/link/words/gapped.ts';
import { stem } from '../../../../src/core/link/words/stems.ts';

/** The words that a phrase takes up in a content of which it is the beginning; null where it does not stand there. */
function taken(content: string, phrase: string): string | null {
  const lower = content.split(' ');
  const end = endOfPhrase({ lower, stems: lower.map(stem) }, 0, phrase.split(' '));
  return end < 0 ? null : lower.slice(0, end).join(' ');
}

describe('a phrase of a table', () => {
  test.each<readonly [content: string, phrase: string, taken: string | null]>([
    ['lost lives', 'lost life', null],
    ['lost lives', 'lost live', 'lost lives'],
    ['lost their lives', 'lost live', null],
    ['lost lives', 'lost =lives', 'lost lives'],
    ['lost life', 'lost =lives', null],
    ['lost', 'lost live', null],
    ["did n't open", 'did =not open', "did n't open"],
    // Up to three words, or none.
    ['lost lives', 'lost ~ live', 'lost lives'],
    ['lost all three of lives', 'lost ~ live', 'lost all three of lives'],
    ['lost all three of their lives', 'lost ~ live', null],
    ['lost heart , lives', 'lost ~ live', null],
    // The first of several.
    ['lost lives and lives', 'lost ~ live', 'lost lives'],
    // One to four.
    ['brought down the roof', 'brought + =down', null],
    ['brought walls down', 'brought + =down', 'brought walls down'],
    ['brought the whole old roof down', 'brought + =down', 'brought the whole old roof down'],
    ['brought the whole old tin roof down', 'brought + =down', null],
    ['brought the roof , down', 'brought + =down', null],
    ['put the blame for it on', 'put ~ blame ~ =on', 'put the blame for it on'],
  ])('%s: %s', (content, phrase, found) => {
    expect(taken(content, phrase)).toBe(found);
  });
});

test('the words that stand in the gaps of a phrase', () => {
  const lower = 'put all the blame on him'.split(' ');
  const words = { lower, stems: lower.map(stem) };
  expect(gapsIn(words, 0, 'put ~ blame ~ =on ~ =him'.split(' '))).toEqual([1, 2]);
  expect(gapsIn(words, 0, 'put + blame =on'.split(' '))).toEqual([1, 2]);
});
