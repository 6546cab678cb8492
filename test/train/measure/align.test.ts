import { describe, expect, test } from 'vitest';
import { align } from '../../../src/train/measure/align.ts';
import { rulerOf } from '../../../src/train/measure/ruler.ts';
import { unitOf } from '../../../src/train/measure/unit.ts';
import { marked, type Written } from './marked.ts';

const TEXT = 'Roth said that one two three four, and Zorin added five six.';

/** Which gold each prediction is paired with. */
function pairs(predicted: readonly Written[], gold: readonly Written[]): number[] {
  const ruler = rulerOf(TEXT);
  const unit = (one: Written) => unitOf(ruler, marked(TEXT, one));
  const { predicted: right, gold: back } = align(predicted.map(unit), gold.map(unit));
  for (const [left, at] of right.entries()) if (at >= 0) expect(back[at]).toBe(left);
  return [...right];
}

describe('predictions are paired one to one', () => {
  test.each<[string, readonly Written[], readonly Written[], number[]]>([
    [
      'the likest first, whatever the order',
      [
        { cue: 'said', content: 'one two' },
        { cue: 'said', content: 'one two three four' },
      ],
      [{ cue: 'said', content: 'one two three four' }],
      [-1, 0],
    ],
    [
      'by content alone where a cue is missing',
      [{ content: 'five six' }],
      [
        { cue: 'said', content: 'one two' },
        { cue: 'added', content: 'five six' },
      ],
      [1],
    ],
    [
      'a shared cue outranks half of a shared content',
      [{ cue: 'added', content: 'one two' }],
      [
        { cue: 'said', content: 'one two three four' },
        { cue: 'added', content: 'five six' },
      ],
      [1],
    ],
    [
      'the earlier of two equals',
      [{ cue: 'said', content: 'one' }],
      [
        { cue: 'said', content: 'two' },
        { cue: 'said', content: 'three' },
      ],
      [0],
    ],
    [
      'a shared source alone pairs nothing',
      [{ source: 'Roth', cue: 'said' }],
      [{ source: 'Roth', cue: 'added' }],
      [-1],
    ],
  ])('%s', (_name, predicted, gold, expected) => {
    expect(pairs(predicted, gold)).toEqual(expected);
  });
});
