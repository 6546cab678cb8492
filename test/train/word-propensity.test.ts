import { expect, test } from 'vitest';
import { type Example, exampleOf } from '../../src/train/examples.ts';
import { countWords, gradesWithout, looseGrades } from '../../src/train/word-propensity.ts';
import { taggedText } from '../support/tagged.ts';

/** A text in which one word is a cue. */
function example(text: string, cue: string): Example {
  const start = text.indexOf(cue);
  const content = [{ start: 0, end: 1 }];
  return exampleOf(text, taggedText(text), [{ source: [], cue: [{ start, end: start + cue.length }], content }]);
}

test('a word is graded by the other articles alone, or the grade would tell the answer', () => {
  const vowed = example('She vowed it.', 'vowed');
  const others = ['He vowed one.', 'He vowed two.', 'He vowed three.'].map((text) => example(text, 'vowed'));
  const counts = countWords([vowed, ...others]);
  expect(gradesWithout(vowed, counts)[1]).toBe(8);
  expect(gradesWithout(vowed, countWords([vowed]))[1]).toBe(0);
  expect(gradesWithout(vowed, countWords([vowed, ...others.slice(0, 1)]))[1]).toBe(1);
});

test('all counted words are packed, each once', () => {
  const { keys, weights, width } = looseGrades(countWords([example('A man said a word.', 'said')]));
  expect(width).toBe(1);
  expect(new Set(keys).size).toBe(5);
  expect(weights.length).toBe(5);
});
