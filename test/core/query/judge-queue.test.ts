import { expect, test } from 'vitest';
import { LINK_AT } from '../../../src/core/link/same-claim/similarity.ts';
import type { SameClaim, Verdict } from '../../../src/core/link/told.ts';
import type { Dataset } from '../../../src/core/query/dataset.ts';
import { judgeQueue } from '../../../src/core/query/judge-queue.ts';
import { datasetOf, filed } from './make.ts';

/** Six tellings of nothing in common, and what scores would say of them: `ab-20` is a pair 20 under the threshold. */
function queueOf(scores: readonly string[], judged: Readonly<Record<string, Verdict>> = {}): string[] {
  const articles = [...'abcdef'].map((letter) => ({
    id: `a-${letter}`,
    told: [{ id: `t-${letter}`, says: `${letter} only` }],
  }));
  const judgements = Object.entries(judged).map(([[a, b], verdict]) => {
    const id = `t-${a}--t-${b}`;
    return filed(`judgements/${id}.yaml`, id, { decisions: [{ verdict, by: 'Ana', at: '2031-03-02' }] });
  });
  const pairs = scores.map((score): SameClaim => {
    const [, a, b, offset] = /^(\w)(\w)([+-]\d+)$/.exec(score) ?? [];
    return { a: `t-${a}`, b: `t-${b}`, score: LINK_AT + Number(offset), reasons: [] };
  });
  const dataset: Dataset = {
    ...datasetOf(articles, { judgements }),
    links: pairs.filter(({ score }) => score >= LINK_AT),
    near: pairs.filter(({ score }) => score < LINK_AT),
  };
  return judgeQueue(dataset).map(({ a, b, joined }) => `${a.slice(2)}${b.slice(2)}${joined ? ' joined' : ''}`);
}

test.each<[string, string[], Record<string, Verdict>, string[]]>([
  ['nearest to the threshold first, on both sides of it', ['ab-90', 'bc+30', 'cd-20'], {}, ['cd', 'bc', 'ab']],
  ['of two as near the smaller ids first', ['cd-20', 'ab+20'], {}, ['ab', 'cd']],
  [
    'judged pairs are done, those judged unsure too',
    ['ab-10', 'bc-20', 'cd-30', 'de-40'],
    { ab: 'different', bc: 'unsure' },
    ['cd', 'de'],
  ],
  [
    'what follows from judgements is done',
    ['ac-10', 'bd-10', 'ad-10', 'ef-10'],
    { ab: 'same', bc: 'same', cd: 'different' },
    ['ef'],
  ],
  ['between two claims one question is enough', ['ac-30', 'bc-10', 'bd-20'], { ab: 'same' }, ['bc', 'bd']],
])('%s', (_name, scores, judged, expected) => {
  expect(queueOf(scores, judged)).toEqual(expected);
});

test('a pair that other links join is asked about as one claim', () => {
  expect(queueOf(['ac+10'], { ab: 'same', bc: 'same' })).toEqual([]);
  const told = { says: 'the dredger Marwen ran aground off Tolsk harbour with eleven men aboard', by: 'tolsk-port' };
  const dataset = datasetOf([
    { id: 'a-a', told: [{ ...told, id: 't-a' }] },
    { id: 'a-b', told: [{ ...told, id: 't-b' }] },
  ]);
  expect(judgeQueue(dataset)).toMatchObject([{ a: 't-a', b: 't-b', joined: true }]);
});

test('of a telling and the copies of another one question is enough, also where somebody was unsure', () => {
  const told = { says: 'the dredger Marwen ran aground off Tolsk harbour with eleven men aboard' };
  const articles = [...'abc'].map((letter) => ({
    id: `a-${letter}`,
    told: [{ ...told, id: `t-${letter}`, by: letter === 'c' ? 'harbour-pilot' : 'tolsk-port' }],
  }));
  const asked = (judgements: Parameters<typeof datasetOf>[1] = {}): string[] =>
    judgeQueue(datasetOf(articles, judgements)).map(({ a, b }) => `${a} ${b}`);
  expect(asked().sort()).toEqual(['t-a t-b', 't-a t-c']);
  const decisions = [{ verdict: 'unsure' as const, by: 'Ana', at: '2031-03-02' }];
  const id = 't-b--t-c';
  expect(asked({ judgements: [filed(`judgements/${id}.yaml`, id, { decisions })] })).toEqual(['t-a t-b']);
});

test('furniture is not asked about', () => {
  const dataset = datasetOf([{ id: 'a-a', told: [{ id: 't-a', says: 'x' }] }]);
  const near = [{ a: 't-a', b: 't-gone', score: LINK_AT - 1, reasons: [] }];
  expect(judgeQueue({ ...dataset, near })).toEqual([]);
});

test.each([
  ['of other words is asked about anew', 't-b', ['t-a t-b']],
  ['is not asked about where one of the two is told no more', 't-gone', []],
])('a judgement %s', (_name, other, expected) => {
  const told = ['a', 'b'].map((letter) => ({
    id: `a-${letter}`,
    told: [{ id: `t-${letter}`, says: `${letter} only` }],
  }));
  const saw = ['the quay is closed', 'b only'];
  const id = `t-a--${other}`;
  const judged = { decisions: [{ verdict: 'same' as const, by: 'Ana', at: '2031-03-02', saw }] };
  const judgements = [filed(`judgements/${id}.yaml`, id, judged)];
  const queue = judgeQueue(datasetOf(told, { judgements }));
  expect(queue.map(({ a, b, stale }) => (stale === null ? '' : `${a} ${b}`))).toEqual(expected);
});
