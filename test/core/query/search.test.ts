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
    {
      id: 'a-blog',
      told: [{ says: 'grain is “dear” in the U.K.', by: null, source: { start: 0, end: 14, exact: 'the Coastguard' } }],
    },
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
  ['a speaker whom nobody found, by the words that credit', { speaker: 'the coastguard' }, ['a-blog']],
  ['by some of these words', { speaker: 'coastguard' }, ['a-blog']],
  ['these words are whole', { speaker: 'guard' }, []],
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

const coast = datasetOf(
  [
    { id: 'a-bill', told: [{ says: 'no', by: 'bill-clinton' }] },
    { id: 'a-both', told: [{ says: 'no', by: 'hillary-clinton-and-bill-clinton' }] },
    { id: 'a-clinton', told: [{ says: 'no', by: 'clinton' }] },
    { id: 'a-hillary', told: [{ says: 'no', by: 'hillary-clinton' }] },
    { id: 'a-guard', told: [{ says: 'no', by: 'a-guard:tamarian coastguard' }] },
    { id: 'a-own', told: [{ says: 'no', by: 'a-own:guards', source: { start: 0, end: 14, exact: 'the coastguard' } }] },
    {
      id: 'a-chief',
      told: [{ says: 'no', by: 'irma', source: { start: 0, end: 14, exact: 'coastguard chief Irma' } }],
    },
    { id: 'a-open', told: [{ says: 'no', by: null, source: { start: 0, end: 14, exact: 'The Coastguard' } }] },
    { id: 'a-spoke', told: [{ says: 'no', by: null, source: { start: 0, end: 14, exact: 'a coastguard clerk' } }] },
  ],
  {
    speakers: [
      filed('speakers/tamarian-coastguard.yaml', 'tamarian-coastguard', {
        name: 'Tamarian coastguard',
        aliases: ['coastguard'],
      }),
    ],
  },
);

test.each<[string, string, string[]]>([
  ['an id is that speaker alone', 'clinton', ['a-clinton']],
  ['a name is found by its words', 'Clinton', ['a-bill', 'a-both', 'a-clinton', 'a-hillary']],
  ['an id of several words too', 'hillary-clinton', ['a-hillary']],
  ['what is nobody’s id is words', 'hillary', ['a-both', 'a-hillary']],
  ['an alias, and who is called so in one article alone', 'coastguard', ['a-open', 'a-own']],
  ['the id of a file is that speaker alone', 'tamarian-coastguard', []],
  ['an id that one article alone knows', 'a-own:guards', ['a-own']],
])('said by: %s', (_name, speaker, expected) => {
  const searched = search(coast, { speaker });
  expect(searched.ok && searched.found.map(({ article }) => article.id).sort()).toEqual(expected);
});

test('of part of a ledger: an id of the whole is no word, though nobody found has it', () => {
  const part = { ...coast, tellings: coast.tellings.filter(({ article }) => article.id !== 'a-clinton') };
  const found = (speakerIds: readonly string[]): number => {
    const searched = search({ ...part, speakerIds: new Set(speakerIds) }, { speaker: 'clinton' });
    return searched.ok ? searched.found.length : -1;
  };
  expect([found(['clinton']), found([])]).toEqual([0, 3]);
});

test.each<[string, Query]>([
  ['a figure that is none', { figure: 'many' }],
  ['a date that is none', { since: '2031-02-30' }],
  ['two operators', { figure: '>=<5' }],
  ['an empty figure', { figure: '' }],
])('%s is no question', (_name, query) => {
  expect(search(dataset, query)).toMatchObject({ ok: false, reason: expect.stringContaining('is no') });
});

const priced = datasetOf([
  { id: 'a-men', told: [{ says: '40 soldiers were lost', figures: [{ value: 40, unit: 'soldiers' }] }] },
  { id: 'a-money', told: [{ says: 'a ticket cost $40', figures: [{ value: 40, unit: 'USD', type: 'money' }] }] },
  { id: 'a-euro', told: [{ says: 'a ticket cost 40 euros', figures: [{ value: 40, unit: 'EUR', type: 'money' }] }] },
  {
    id: 'a-share',
    told: [{ says: '40 per cent were lost', figures: [{ value: 40, unit: 'percent', type: 'percent' }] }],
  },
  { id: 'a-unread', told: [{ says: 'a 40% rise' }] },
]);

test.each<[Query, string[]]>([
  [{ text: '40' }, ['a-men', 'a-money', 'a-euro', 'a-share', 'a-unread']],
  [{ text: '$40' }, ['a-money']],
  [{ text: '"$40"' }, ['a-money']],
  [{ text: '40 dollars' }, ['a-money']],
  [{ text: '€40' }, ['a-euro']],
  [{ text: '40 euros' }, ['a-euro']],
  [{ text: '40%' }, ['a-share', 'a-unread']],
  [{ text: '40 percent lost' }, ['a-share']],
  [{ text: '40 soldiers' }, ['a-men']],
  [{ text: '£40' }, []],
  [{ figure: '40%' }, ['a-share']],
  [{ figure: '>=$30' }, ['a-money']],
  [{ figure: '30..50%' }, ['a-share']],
  [{ figure: '€30..50' }, ['a-euro']],
  [{ figure: '40', unit: '%' }, ['a-share']],
  [{ figure: '40', unit: 'dollars' }, ['a-money']],
  [{ figure: '40', unit: 'soldiers' }, ['a-men']],
])('a figure with a unit is found with that unit alone: %j', (query, expected) => {
  const searched = search(priced, query);
  expect(searched.ok && searched.found.map(({ article }) => article.id)).toEqual(expected);
});

test.each<[Query, string]>([
  [{ since: '2031-03-02', until: '2031-03-01' }, 'no day lies between'],
  [{ since: '2031-04', until: '2031' }, ''],
  [{ since: '2032', until: '2031-12-31' }, 'no day lies between'],
  [{ since: '2031-03-02', until: '2031-03-02' }, ''],
  [{ figure: '30..20' }, 'begins above its end'],
  [{ figure: '20..20' }, ''],
  [{ figure: '$20..30%' }, 'is no figure'],
])('a range that ends before it begins is no question: %j', (query, reason) => {
  const searched = search(priced, query);
  expect(searched.ok ? '' : searched.reason).toContain(reason);
  expect(searched.ok).toBe(reason === '');
});

test('where nothing is found, what is near is told', () => {
  const nearby = (query: Query): unknown => {
    const searched = search(dataset, query);
    return searched.ok && searched.nearby.map(({ kind, words, tellings }) => `${kind} ${words} ${tellings}`);
  };
  expect(nearby({ text: 'tonnes of coal burnd' })).toEqual(['words tonnes 2', 'words of 1', 'words burned 2']);
  expect(nearby({ outlet: 'nothern wire' })).toEqual(['outlet Northern Wire 2']);
  expect(nearby({ speaker: 'Karsk Prot Authority' })).toEqual(['speaker Karsk Port Authority 2']);
  expect(nearby({ speaker: 'coastgard' })).toEqual(['speaker Coastguard 1']);
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
    return filter === null ? undefined : hasValue({ value, unit: null }, filter);
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
