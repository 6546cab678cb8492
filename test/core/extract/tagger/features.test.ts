import { describe, expect, test } from 'vitest';
import { boundaryOf } from '../../../../src/core/extract/tagger/boundary.ts';
import { findBounds } from '../../../../src/core/extract/tagger/bounds.ts';
import type { Candidate } from '../../../../src/core/extract/tagger/candidates.ts';
import { createChain } from '../../../../src/core/extract/tagger/chain.ts';
import { emissionsOf } from '../../../../src/core/extract/tagger/chain-model.ts';
import { between, capped } from '../../../../src/core/extract/tagger/counts.ts';
import { contextOf } from '../../../../src/core/extract/tagger/cue-context.ts';
import { placeCues, proposeCues } from '../../../../src/core/extract/tagger/cue-list.ts';
import { createKeys } from '../../../../src/core/extract/tagger/feature-keys.ts';
import { addFlatFeatures } from '../../../../src/core/extract/tagger/flat-features.ts';
import { emptyReading, gradeOfProbability } from '../../../../src/core/extract/tagger/flat-reading.ts';
import { mayFollow, spansOf, type TokenRange } from '../../../../src/core/extract/tagger/labels.ts';
import { layoutOf } from '../../../../src/core/extract/tagger/layout.ts';
import { POSITION_CLASSES, positionClass } from '../../../../src/core/extract/tagger/position-class.ts';
import { gradeOf } from '../../../../src/core/extract/tagger/propensity.ts';
import { addRankFeatures } from '../../../../src/core/extract/tagger/rank-features.ts';
import { roleEmissions } from '../../../../src/core/extract/tagger/role-emissions.ts';
import { addRoleFeatures } from '../../../../src/core/extract/tagger/role-features.ts';
import { type View, viewOf } from '../../../../src/core/extract/tagger/view.ts';
import { packWeights } from '../../../../src/core/extract/tagger/weight-packing.ts';
import { describeWords } from '../../../../src/core/extract/tagger/word-keys.ts';
import { tokenise } from '../../../../src/core/text/tokens.ts';
import { taggedText } from '../../../support/tagged.ts';

function viewOfText(text: string): View {
  const document = taggedText(text);
  const propensity = new Uint8Array(document.tokens.count);
  return viewOf({ document, words: describeWords(document.tokens), propensity });
}

/** The words of a range. */
function words({ word }: View, [start, end]: TokenRange): string {
  return word.slice(start, end).join(' ');
}

describe('labels', () => {
  test('a span begins, goes on, and ends where another begins', () => {
    expect(spansOf(Uint8Array.of(0, 3, 4, 4, 3, 0, 3), 3, 10)).toEqual([
      [11, 14],
      [14, 15],
      [16, 17],
    ]);
  });

  test.each([
    [-1, 1, true],
    [-1, 2, false],
    [0, 2, false],
    [1, 2, true],
    [2, 2, true],
    [3, 2, false],
    [4, 1, true],
    [2, 0, true],
  ])('after %i may come %i: %s', (previous, next, may) => {
    expect(mayFollow(previous, next)).toBe(may);
  });
});

describe('grades', () => {
  test('of words: never met, seldom met, then by share', () => {
    expect([
      gradeOf(0, 0),
      gradeOf(2, 2),
      gradeOf(0, 100),
      gradeOf(1, 100),
      gradeOf(50, 100),
      gradeOf(99, 100),
    ]).toEqual([0, 1, 2, 3, 7, 8]);
  });

  test('of probabilities rise from 0 to 7', () => {
    expect([0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1].map(gradeOfProbability)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('counts', () => {
  test('of a stretch, none for a reversed one, never more than asked for', () => {
    const running = Int32Array.of(0, 1, 1, 2, 3);
    expect([between(running, 0, 4), between(running, 1, 3), between(running, 3, 1)]).toEqual([3, 1, 0]);
    expect(capped(between(running, 0, 4), 2)).toBe(2);
  });
});

describe('bounds', () => {
  test('a block is a paragraph, a sentence ends with its block', () => {
    const { blockStart, blockEnd, sentenceEnd } = findBounds(tokenise('One. Two.\n\nThree four.'));
    expect([...blockStart]).toEqual([0, 0, 0, 0, 4, 4, 4]);
    expect([...blockEnd]).toEqual([4, 4, 4, 4, 7, 7, 7]);
    expect([...sentenceEnd]).toEqual([2, 2, 4, 4, 7, 7, 7]);
  });

  test('a paragraph without end is cut, so that memory stays bounded', () => {
    const { blockStart, blockEnd } = findBounds(tokenise('word '.repeat(9000)));
    const longest = Math.max(...Array.from(blockStart, (start, at) => (blockEnd[at] ?? 0) - start));
    expect(longest).toBeLessThanOrEqual(2000);
  });
});

describe('cues to look at', () => {
  const view = viewOfText('He said it was late, they warned. Nobody left.');
  const flat = emptyReading(view.count);
  const at = view.lower.indexOf('warned');

  test('are the chosen ones and what is likely beside them, in order', () => {
    flat.cue[at] = 0.46;
    flat.cue[view.lower.indexOf('left')] = 0.44;
    expect(proposeCues(view, flat, [[1, 2]]).map((cue) => words(view, cue))).toEqual(['said', 'warned']);
  });

  test('a likely run ends with its sentence and before a chosen cue', () => {
    flat.cue.fill(0.9);
    const proposed = proposeCues(view, flat, [[1, 2]]);
    expect(proposed.map((cue) => words(view, cue))).toEqual([
      'He',
      'said',
      'it was late , they warned .',
      'Nobody left .',
    ]);
  });
});

describe('the edge of a span', () => {
  const view = viewOfText('“It is safe,” the mayor said.');
  const stretch: TokenRange = [0, view.count];

  test.each([
    ['between words and marks, inside', [0, 6], 'safe', 'the'],
    ['with the marks left outside', [0, 4], 'safe', 'the'],
    ['at the end of the stretch', [6, view.count], 'said', null],
  ] as const)('%s', (_name, range, inner, outer) => {
    const boundary = boundaryOf(view, range, { step: 1, stretch });
    expect(view.word[boundary.inner]).toBe(inner);
    expect(boundary.outer < 0 ? null : view.word[boundary.outer]).toBe(outer);
  });

  test('is the same wherever the marks are counted in', () => {
    const marks = [4, 5, 6].map((end) => boundaryOf(view, [0, end], { step: 1, stretch }).marks);
    expect(new Set(marks).size).toBe(1);
    expect(marks[0]).not.toBe(0);
  });
});

describe('the layout of a reading', () => {
  const view = viewOfText('The bridge is safe, the mayor said on Monday.');
  const flat = emptyReading(view.count);
  const context = contextOf({ view, flat, places: placeCues(view, []) }, [7, 8]);
  const reading = (content: TokenRange[], source: TokenRange[]): Candidate => ({ content, source, gap: 0, rank: 0 });

  test('tells what lies in another order or with something between', () => {
    const layouts = [
      reading([[0, 4]], [[5, 7]]),
      reading([[0, 5]], [[5, 7]]),
      reading([[5, 7]], [[0, 4]]),
      reading([[0, 4]], []),
      reading([[8, 10]], [[5, 7]]),
    ].map((candidate) => layoutOf(context, candidate));
    expect(new Set(layouts).size).toBe(layouts.length);
  });

  test('is the same for readings of other lengths', () => {
    expect(layoutOf(context, reading([[0, 4]], [[5, 7]]))).toBe(layoutOf(context, reading([[2, 4]], [[5, 7]])));
  });
});

describe('features', () => {
  const view = viewOfText('“We lost it,” he said. The mayor, who left, has denied that.\n\nX');
  const flat = emptyReading(view.count);
  const context = contextOf({ view, flat, places: placeCues(view, [[7, 8]]) }, [7, 8]);

  test('of one token do not name the same thing twice', () => {
    for (let at = 0; at < view.count; at++) {
      const keys = createKeys();
      addFlatFeatures(view, at, keys);
      expect(new Set(keys.keys.slice(0, keys.count)).size).toBe(keys.count);
    }
  });

  test('of the tokens around a cue tell before from after', () => {
    const keysAt = (at: number): Set<number> => {
      const keys = createKeys();
      addRoleFeatures(context, at, keys);
      return new Set(keys.keys.slice(0, keys.count));
    };
    const [before, after] = [keysAt(6), keysAt(9)];
    expect([...before].filter((key) => after.has(key)).length).toBeLessThan(before.size / 5);
  });

  test('of the tokens around a cue weigh the same where only what changes is weighed again', () => {
    const every = new Set<number>();
    for (let at = context.window[0]; at < context.window[1]; at++) {
      const keys = createKeys();
      addRoleFeatures(context, at, keys);
      for (const key of keys.keys.slice(0, keys.count)) every.add(key);
    }
    const keys = Int32Array.from(every);
    const weights = Float32Array.from({ length: keys.length * 4 }, (_, at) => ((at * 37) % 255) - 127);
    const table = packWeights({ width: 4, keys, weights }, 1);
    const chain = createChain({ labels: 5, classes: 1 }, new Float64Array(25));
    const size = (context.window[1] - context.window[0]) * 5;
    const right = emissionsOf({ chain, table }, size / 5, (at, out) => {
      addRoleFeatures(context, context.window[0] + at, out);
    }).slice(0, size);
    expect([...roleEmissions(context, { chain, table }).slice(0, size)]).toEqual([...right]);
  });

  test('of a reading change with its source', () => {
    const keysOf = (source: TokenRange[]): string => {
      const keys = createKeys();
      addRankFeatures(context, { content: [[0, 5]], source, gap: 0, rank: 0 }, keys);
      return keys.keys.slice(0, keys.count).join();
    };
    expect(keysOf([[6, 7]])).not.toBe(keysOf([]));
  });

  test('every position has a class', () => {
    for (let at = 0; at < view.count; at++) {
      expect(positionClass(view, at)).toBeGreaterThanOrEqual(0);
      expect(positionClass(view, at)).toBeLessThan(POSITION_CLASSES);
    }
  });
});

describe('a likely cue', () => {
  test('is a verb of speech where it is a verb', () => {
    const strengthOf = (text: string, word: string): number => {
      const view = viewOfText(text);
      return view.strength[view.lower.indexOf(word)] ?? -1;
    };
    expect(strengthOf('The council claims victory.', 'claims')).toBe(2);
    expect(strengthOf('Their claims were false.', 'claims')).toBeLessThan(2);
  });

  test('is the nearest one of the same sentence', () => {
    const view = viewOfText('He said so. They left early.');
    const left = view.lower.indexOf('left');
    expect(view.cueBefore[left]).toBe(-1);
    expect(view.word[view.cueBefore[view.lower.indexOf('so')] ?? -1]).toBe('said');
  });
});
