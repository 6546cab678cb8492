import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureFilter, hasValue } from '../../../src/core/query/figure-filter.ts';
import type { Query } from '../../../src/core/query/query.ts';
import { search } from '../../../src/core/query/search.ts';
import { datasetOf, filed } from './make.ts';

const dataset = datasetOf(
  [
    {
      id: 'a-wire',
      outlet: 'northern-wire',
      published: '2031-03-02',
      told: [
        {
          says: '2,140 tonnes of grain had burned',
          by: 'karsk-port',
          figures: [{ value: 2140, unit: 'tonnes of grain' }],
        },
        { says: 'the fire would spread', mode: 'belief' },
      ],
    },
    {
      id: 'a-post',
      outlet: 'harrow-post',
      published: '2031-03',
      told: [
        {
          says: 'some two thousand tonnes burned',
          by: 'kpa',
          figures: [{ value: 2000, low: 1900, high: 2200, unit: 'tonnes' }],
        },
      ],
    },
    { id: 'a-blog', told: [{ says: 'grain is “dear” in the U.K.', by: null }] },
  ],
  {
    speakers: [
      filed('speakers/karsk-port.yaml', 'karsk-port', { name: 'Karsk Port Authority', aliases: ['KPA', 'the port'] }),
    ],
    outlets: [filed('outlets/northern-wire.yaml', 'northern-wire', { name: 'Northern Wire' })],
  },
);

function articles(query: Query): string[] | string {
  const searched = search(dataset, query);
  return searched.ok ? searched.found.map(({ article }) => article.id) : searched.reason;
}

test.each<[string, Query, string[]]>([
  ['a word', { text: 'burned' }, ['a-post', 'a-wire']],
  ['a word is whole', { text: 'burn' }, []],
  ['every word', { text: 'grain burned' }, ['a-wire']],
  ['words in any order', { text: 'burned grain' }, ['a-wire']],
  ['a phrase', { text: '"of grain"' }, ['a-wire']],
  ['a phrase in another order', { text: '"grain of"' }, []],
  ['case and curly marks aside', { text: 'DEAR' }, ['a-blog']],
  ['initialisms', { text: 'UK' }, ['a-blog']],
  ['a figure as written', { text: '2,140' }, ['a-wire']],
  ['a figure without separators', { text: '2140' }, ['a-wire']],
  ['a figure with a space', { text: '2 140' }, ['a-wire']],
  ['a figure that the article spells', { text: '2000' }, ['a-post']],
  ['a figure and its unit', { text: '2,140 tonnes' }, ['a-wire']],
  ['a part of a figure is none', { text: '140' }, []],
  ['a speaker by id', { speaker: 'karsk-port' }, ['a-post', 'a-wire']],
  ['a speaker by name', { speaker: 'karsk port authority' }, ['a-post', 'a-wire']],
  ['a speaker by alias', { speaker: 'the port' }, ['a-post', 'a-wire']],
  ['a speaker by a part of the name', { speaker: 'authority' }, ['a-post', 'a-wire']],
  ['a speaker that is nobody', { speaker: 'harbour' }, []],
  ['an outlet', { outlet: 'Northern Wire' }, ['a-wire']],
  ['a provisional outlet by a part of its name', { outlet: 'harrow' }, ['a-post']],
  ['an empty speaker is nobody', { speaker: ' ' }, []],
  ['a least figure', { figure: '>=2100' }, ['a-post', 'a-wire']],
  ['above a figure', { figure: '>2140' }, ['a-post']],
  ['below a figure', { figure: '<2,000' }, ['a-post']],
  ['a range', { figure: '2130..2150' }, ['a-post', 'a-wire']],
  ['one value', { figure: '2140' }, ['a-post', 'a-wire']],
  ['a unit', { unit: 'Tonnes' }, ['a-post', 'a-wire']],
  ['a unit of other words', { unit: 'grain' }, ['a-wire']],
  ['a figure that counts', { figure: '>=2300', unit: 'tonnes' }, []],
  ['since a day', { since: '2031-03-02' }, ['a-post', 'a-wire']],
  ['since a month', { since: '2031-04' }, []],
  ['until a day: a month may hold it', { until: '2031-03-01' }, ['a-post']],
  ['until a year', { until: '2031' }, ['a-post', 'a-wire']],
  ['beliefs when asked for', { modes: ['belief'] }, ['a-wire']],
  ['words of a belief, in speech', { text: 'spread' }, []],
  ['everything', {}, ['a-post', 'a-wire', 'a-blog']],
])('%s', (_name, query, expected) => {
  expect(articles(query)).toEqual(expected);
});

test.each<[string, Query]>([
  ['a figure that is none', { figure: 'many' }],
  ['a date that is none', { since: '2031-02-30' }],
  ['two operators', { figure: '>=<5' }],
  ['an empty figure', { figure: '' }],
])('%s is no question', (_name, query) => {
  expect(search(dataset, query)).toMatchObject({ ok: false, reason: expect.stringContaining('is no') });
});

test('where nothing is found, what is near is told', () => {
  const nearby = (query: Query): unknown => {
    const searched = search(dataset, query);
    return searched.ok && searched.nearby.map(({ kind, words, tellings }) => `${kind} ${words} ${tellings}`);
  };
  expect(nearby({ text: 'tonnes of coal burnd' })).toEqual(['words tonnes 2', 'words of 1', 'words burned 2']);
  expect(nearby({ outlet: 'nothern wire' })).toEqual(['outlet Northern Wire 2']);
  expect(nearby({ speaker: 'Karsk Prot Authority' })).toEqual(['speaker Karsk Port Authority 2']);
  expect(nearby({ text: 'burned' })).toEqual([]);
});

test('a telling is found by each of its figures, however it is asked for', () => {
  fc.assert(
    fc.property(fc.nat(9_999_999), (value) => {
      const grouped = value.toLocaleString('en');
      const data = datasetOf([{ id: 'a-x', told: [{ says: `${grouped} tonnes`, figures: [{ value }] }] }]);
      for (const text of [String(value), grouped, grouped.replaceAll(',', ' '), `"${grouped}"`]) {
        const searched = search(data, { text });
        expect(searched.ok && searched.found.length).toBe(1);
      }
      const other = search(data, { text: String(value + 1) });
      expect(other.ok && other.found.length).toBe(0);
    }),
    { numRuns: 50 },
  );
});

test('a filter holds for the values that it names', () => {
  const holds = (text: string, value: number): boolean | undefined => {
    const filter = figureFilter(text);
    return filter === null ? undefined : hasValue({ value }, filter);
  };
  expect([holds('>=5', 5), holds('>5', 5), holds('<=5', 5), holds('<5', 5), holds('5..6', 6), holds('=5', 6)]).toEqual([
    true,
    false,
    true,
    false,
    true,
    false,
  ]);
  expect(holds('≥ 5', 7)).toBe(true);
  expect(holds('5...6', 5)).toBe(undefined);
});
