import { expect, test } from 'vitest';
import type { Credited, Figure } from '../../src/core/model/reading.ts';
import { expectedTelling as expected, goldenOf, readTelling } from './make.ts';
import { match } from './match.ts';
import { tellingAnswers } from './telling-answers.ts';

const body = 'The mayor said the bridge fell at noon and the road was shut. A baker said nothing had fallen at all.';
const read = (...contents: readonly string[]) => contents.map((exact) => readTelling(body, exact));
const golden = (...tellings: readonly ReturnType<typeof expected>[]) => goldenOf(body, tellings);
const two = [expected('the bridge fell at noon'), expected('the road was shut')];

test('two expected tellings that were read apart are both found', () => {
  const { pairs, missed, extra } = match(golden(...two), read('the bridge fell at noon', 'the road was shut'));
  expect(pairs.map((pair) => pair.expected)).toEqual([[0], [1]]);
  expect([missed, extra]).toEqual([[], []]);
});

test('a sentence that was not split stands for both', () => {
  const { pairs, missed } = match(golden(...two), read('the bridge fell at noon and the road was shut'));
  expect(pairs.map((pair) => pair.expected)).toEqual([[0, 1]]);
  expect(missed).toEqual([]);
});

test('tellings of two speakers are never one', () => {
  const other = expected('nothing had fallen at all', { source: 'A baker' });
  const wide = read('the road was shut. A baker said nothing had fallen at all');
  const { pairs, missed, extra } = match(golden(expected('the road was shut'), other), wide);
  expect([pairs.length, missed, extra.length]).toEqual([0, [0, 1], 1]);
});

test('a content that is too long by half is missed and extra', () => {
  const { pairs, missed, extra } = match(
    golden(expected('the bridge fell')),
    read('The mayor said the bridge fell at noon'),
  );
  expect([pairs.length, missed, extra.length]).toEqual([0, [0], 1]);
});

test('a subject without what it did is no telling of it', () => {
  const parts = expected('', { content: ['the bridge fell at noon', 'the road'] });
  expect(match(golden(parts), read('the bridge fell at noon')).pairs).toEqual([]);
});

test('what is told twice is found once', () => {
  const { pairs, extra } = match(golden(two[0] ?? expected('')), [
    ...read('the bridge fell at noon'),
    ...read('the bridge fell at noon'),
  ]);
  expect([pairs.length, extra.length]).toEqual([1, 1]);
});

const mayor: Credited = { id: 'ada-quill', name: 'Ada Quill', kind: 'official', basis: 'descriptor' };
const unnamed: Credited = { id: 'x', name: 'a source', kind: 'unnamed', basis: 'unnamed' };

test.each([
  ['the name is right', { speaker: 'Ada Quill' }, mayor, 'right'],
  ['articles and capitals do not matter', { speaker: 'the ADA Quill' }, mayor, 'right'],
  ['another name that is right too', { speaker: 'Mayor of Brill', aliases: ['Ada Quill'] }, mayor, 'right'],
  ['another person is wrong', { speaker: 'Ada Moss' }, mayor, 'wrong'],
  ['nobody, where somebody is named, is open', { speaker: 'Ada Quill' }, null, 'open'],
  ['unnamed, where somebody is named, is open', { speaker: 'Ada Quill' }, unnamed, 'open'],
  ['nobody, where nobody is named, is right', { speaker: null }, null, 'right'],
  ['a name, where nobody is named, is wrong', { speaker: null }, mayor, 'wrong'],
] as const)('speaker: %s', (_name, { speaker, ...rest }, credited, verdict) => {
  const aliases = 'aliases' in rest ? [...rest.aliases] : [];
  expect(verdicts('speaker', expected('the road was shut', { speaker, aliases }), { speaker: credited })).toEqual([
    verdict,
  ]);
});

const twelve = { words: '12', value: 12, qualifier: 'about', optional: false } as const;
const figure: Figure = { start: 0, end: 2, exact: '12', value: 12, qualifier: 'about', unit: null };

test.each([
  ['value and qualifier', [twelve], [figure], ['right']],
  ['another qualifier', [twelve], [{ ...figure, qualifier: 'exactly' }], ['wrong']],
  ['none read', [twelve], [], ['open']],
  ['one too many', [], [figure], ['wrong']],
  ['an optional one may be left out', [{ ...twelve, optional: true }], [], []],
  ['an optional one may be there', [{ ...twelve, optional: true }], [figure], ['right']],
] as const)('figures: %s', (_name, wanted, found, all) => {
  const telling = expected('the road was shut', { figures: [...wanted] });
  expect(verdicts('figures', telling, { figures: [...found] })).toEqual(all);
});

function verdicts(question: string, wanted: ReturnType<typeof expected>, fields: Parameters<typeof readTelling>[2]) {
  const telling = readTelling(body, wanted.content[0] ?? '', fields);
  const head = {
    id: 'a-0',
    input: '',
    headline: null,
    outlet: null,
    published: null,
    language: 'en',
    sha256: '',
    chars: 0,
  };
  const reading = { article: head, furniture: [], tellings: [telling], admissions: [], replies: [] };
  const answers = tellingAnswers(golden(wanted), reading, { telling, expected: [0] });
  return answers.filter((answer) => answer.question === question).map((answer) => answer.verdict);
}
