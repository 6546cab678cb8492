import { expect, test } from 'vitest';
import type { Telling } from '../../src/core/model/reading.ts';
import type { ExpectedTelling, Golden } from './case.ts';
import { match } from './match.ts';

const body = 'The mayor said the bridge fell at noon and the road was shut. A baker said nothing had fallen at all.';

function expected(content: string, source = 'The mayor', optional = false): ExpectedTelling {
  const none = {
    figures: [],
    dates: [],
    contentToo: [],
    sourceToo: [],
    aliases: [],
    via: [],
    viaToo: [],
    modeToo: [],
    hedges: [],
    state: [],
  };
  const plain = { type: 'indirect', mode: 'speech', stance: 'asserts' } as const;
  return { line: 1, content: [content], cue: 'said', source, speaker: source, optional, ...none, ...plain };
}

function golden(tellings: readonly ExpectedTelling[]): Golden {
  const rest = { furniture: [], admissions: [], replies: [], not: [] };
  return {
    name: 'bridge',
    body,
    expected: { article: 'x', outlet: 'x', published: '2031', tellings: [...tellings], ...rest },
    place: (_, words) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length }),
  };
}

function read(...contents: readonly string[]): readonly Telling[] {
  return contents.map((exact, index) => {
    const start = body.indexOf(exact);
    const none = { via: [], hedges: [], figures: [], dates: [] };
    const plain = { type: 'indirect', mode: 'speech', stance: 'asserts', confidence: 1 } as const;
    const content = [{ start, end: start + exact.length, exact }];
    return { id: `t-${index}`, content, cue: null, source: null, speaker: null, ...none, ...plain };
  });
}

const two = [expected('the bridge fell at noon'), expected('the road was shut')];

test('two expected tellings that were read apart are both found', () => {
  const { pairs, missed, extra } = match(golden(two), read('the bridge fell at noon', 'the road was shut'));
  expect(pairs.map((pair) => pair.expected)).toEqual([[0], [1]]);
  expect([missed, extra]).toEqual([[], []]);
});

test('a sentence that was not split stands for both', () => {
  const { pairs, missed } = match(golden(two), read('the bridge fell at noon and the road was shut'));
  expect(pairs.map((pair) => pair.expected)).toEqual([[0, 1]]);
  expect(missed).toEqual([]);
});

test('tellings of two speakers are never one', () => {
  const others = [expected('the road was shut'), expected('nothing had fallen at all', 'A baker')];
  const { pairs, missed, extra } = match(
    golden(others),
    read('the road was shut. A baker said nothing had fallen at all'),
  );
  expect([pairs.length, missed, extra.length]).toEqual([0, [0, 1], 1]);
});

test('a content that is too long by half is missed and extra', () => {
  const { pairs, missed, extra } = match(
    golden([expected('the bridge fell')]),
    read('The mayor said the bridge fell at noon'),
  );
  expect([pairs.length, missed, extra.length]).toEqual([0, [0], 1]);
});

test('what is told twice is found once', () => {
  const { pairs, extra } = match(golden([expected('the bridge fell at noon')]), [
    ...read('the bridge fell at noon'),
    ...read('the bridge fell at noon'),
  ]);
  expect([pairs.length, extra.length]).toEqual([1, 1]);
});
