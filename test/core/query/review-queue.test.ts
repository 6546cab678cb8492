import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeptTelling } from '../../../src/core/model/tellings-file.ts';
import type { DatasetTelling } from '../../../src/core/query/dataset.ts';
import { certaintyOf, DOUBTS, type Doubt, doubtsOf } from '../../../src/core/query/doubts.ts';
import { reviewQueue } from '../../../src/core/query/review-queue.ts';
import type { TellingReview } from '../../../src/core/query/reviewed.ts';
import { datasetOf, telling } from './make.ts';

const source = { start: 0, end: 2, exact: 'He' };
const counted = { value: 51, type: 'count' } as const;

test.each<[string, Partial<KeptTelling>, readonly Doubt[]]>([
  ['a telling that nothing speaks against', {}, []],
  ['words that a correction changed', { was: '30 boats sank' }, ['edited']],
  ['"has also lost …": the speaker of an earlier sentence', { speaker: speaker('carried-over') }, ['carried-over']],
  ['a reading that is wrong every second time', { confidence: 0.49 }, ['low-confidence']],
  ['one that is right every second time', { confidence: 0.5 }, []],
  ['"He said", and nobody knows who', { source, speaker: null }, ['speaker-open']],
  ['"allegedly": nobody is credited', { speaker: null }, []],
  ['"a spokesman said"', { speaker: speaker('unnamed') }, ['unnamed']],
  ['"aged 24 and 51"', { figures: telling({ says: 'x', figures: [counted] }).figures }, ['figure-without-unit']],
  [
    '"a third" counts nothing',
    { figures: telling({ says: 'x', figures: [{ value: 1 / 3, type: 'ratio' }] }).figures },
    [],
  ],
  ['"51 boats"', { figures: telling({ says: 'x', figures: [{ ...counted, unit: 'boats' }] }).figures }, []],
])('%s', (_name, fields, doubts) => {
  const one: KeptTelling = { ...telling({ says: 'boats sank' }), ...fields };
  expect(doubtsOf(one, null)).toEqual(doubts);
  // Who has decided is not asked again.
  expect(doubtsOf(one, review('accepted'))).toEqual([]);
});

function speaker(basis: 'carried-over' | 'unnamed') {
  return { id: 'mayor', name: 'mayor', kind: 'official', basis } as const;
}

function review(verdict: TellingReview['verdict'], others: Partial<TellingReview> = {}): TellingReview {
  return { verdict, changes: {}, by: ['Ana'], disputed: [], stale: [], ...others };
}

test('people’s own doubts first, then the least certain, all doubts of a telling taken together', () => {
  const dataset = datasetOf([
    {
      id: 'a-a',
      told: ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => ({ id: `t-${letter}`, says: `${letter} only` })),
    },
  ]);
  const entry = { decision: 'withdraw', by: 'Ana', at: '2031-03-02' } as const;
  const changes: Readonly<Record<string, (found: DatasetTelling) => Partial<DatasetTelling>>> = {
    't-a': ({ telling: one }) => ({ telling: { ...one, confidence: 0.4 } }),
    't-b': ({ telling: one }) => ({ telling: { ...one, confidence: 0.45, speaker: speaker('carried-over') } }),
    't-c': () => ({ review: review(null, { stale: [{ entry, changed: ['content'] }] }) }),
    't-d': () => ({ review: review(null, { disputed: ['reject'] }) }),
    't-e': ({ telling: one }) => ({ telling: { ...one, speaker: speaker('unnamed') } }),
  };
  const tellings = dataset.tellings.map((found) => ({ ...found, ...changes[found.id]?.(found) }));
  const queue = reviewQueue({ tellings, rejected: [] });
  expect(queue.map(({ found }) => found.id)).toEqual(['t-d', 't-c', 't-b', 't-a', 't-e']);
  expect(reviewQueue({ tellings: [...tellings].reverse(), rejected: [] })).toEqual(queue);
});

test('one more doubt never makes a telling more certain', () => {
  const some = fc.subarray([...DOUBTS]);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      some,
      fc.constantFrom(...DOUBTS),
      (confidence, doubts, more) => {
        const before = certaintyOf({ confidence }, doubts);
        expect(certaintyOf({ confidence }, [...doubts, more])).toBeLessThanOrEqual(before);
        expect(before).toBeLessThanOrEqual(confidence);
      },
    ),
  );
});
