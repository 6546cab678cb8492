import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/core/query/fold.ts';
import { datasetOf, filed, filesOf, nothingPackaged } from './make.ts';

const speakers = (id: string, name: string, aliases: string[] = []) =>
  filed(`speakers/${id}.yaml`, id, { name, aliases, kind: 'government' as const });

test('a provisional speaker becomes the one whose alias it is, and the telling is not rewritten', () => {
  const files = filesOf([{ id: 'a-1', told: [{ says: 'it burned', by: 'the-port' }] }], {
    speakers: [speakers('karsk-port', 'Karsk Port Authority', ['the port'])],
  });
  const [telling] = fold(files, nothingPackaged).tellings;
  expect(telling?.speaker).toEqual({
    id: 'karsk-port',
    name: 'Karsk Port Authority',
    kind: 'government',
    basis: 'named',
  });
  expect(telling?.telling.speaker?.id).toBe('the-port');
});

test('an unnamed source is nobody’s alias', () => {
  const data = datasetOf([{ id: 'a-1', told: [{ says: 'it burned', by: 'a-spokesman', kind: 'unnamed' }] }], {
    speakers: [speakers('karsk-port', 'Karsk Port Authority', ['a spokesman'])],
  });
  expect(data.tellings[0]?.speaker?.id).toBe('a-spokesman');
});

test('a file is laid over the packaged record of its id, and an alias merges two', () => {
  const packaged = {
    speakers: [{ id: 'xx-port', name: 'Port of X', aliases: ['PoX'], kind: 'company' as const }],
    outlets: [{ id: 'wire', name: 'The Wire', aliases: ['Wire'] }],
  };
  const told = [
    { says: 'it burned', by: 'pox', via: ['wire'] },
    { says: 'it is out', by: 'wire' },
  ];
  const over = fold(filesOf([{ id: 'a-1', told }], { speakers: [speakers('xx-port', 'X Harbour')] }), packaged);
  expect(over.tellings.map(({ speaker }) => `${speaker?.id} ${speaker?.name} ${speaker?.kind}`)).toEqual([
    'xx-port X Harbour government',
    'wire The Wire official',
  ]);
  expect(over.tellings[0]?.via).toEqual([{ id: 'wire', name: 'The Wire' }]);
  expect(over.speakers.entries.get('xx-port')).toMatchObject({ aliases: ['PoX'], path: 'speakers/xx-port.yaml' });
  const merged = fold(
    filesOf([{ id: 'a-1', told: [{ says: 'it burned', by: 'xx-port' }] }], {
      speakers: [speakers('ours', 'Ours', ['xx-port'])],
    }),
    packaged,
  );
  expect(merged.tellings[0]?.speaker?.id).toBe('ours');
});

test('tellings stand in order of date, undated last, then id; a month stands before its days', () => {
  const data = datasetOf([
    { id: 'a-none', told: [{ id: 't-1', says: 'x' }] },
    {
      id: 'a-day',
      published: '2031-03-02T08:00Z',
      told: [
        { id: 't-3', says: 'x' },
        { id: 't-2', says: 'x' },
      ],
    },
    { id: 'a-same', published: '2031-03-02', told: [{ id: 't-0', says: 'x' }] },
    { id: 'a-month', published: '2031-03', told: [{ id: 't-9', says: 'x' }] },
  ]);
  expect(data.tellings.map(({ id }) => id)).toEqual(['t-9', 't-0', 't-2', 't-3', 't-1']);
});

test('the same words and figures are one claim, a denial of them too; a claim is named after its smallest telling', () => {
  const figures = [{ value: 2140, unit: 'tonnes', exact: '2,140 tonnes' }];
  const data = datasetOf(
    [
      { id: 'a-1', told: [{ id: 't-b', says: '2,140 tonnes had burned', by: 'kpa', figures }] },
      { id: 'a-2', told: [{ id: 't-a', says: '“2,140 Tonnes had burned”', by: 'karsk-port', figures }] },
      { id: 'a-3', told: [{ id: 't-c', says: '2,140 tonnes had burned', by: 'mayor', figures }] },
      {
        id: 'a-4',
        told: [
          {
            id: 't-d',
            says: '2,140 bags had burned',
            by: 'kpa',
            figures: [{ value: 2140, unit: 'bags', exact: '2,140 bags' }],
          },
        ],
      },
      { id: 'a-5', told: [{ id: 't-e', says: '2,140 tonnes had burned', by: 'kpa', figures, stance: 'denies' }] },
    ],
    { speakers: [speakers('karsk-port', 'Karsk Port', ['KPA'])] },
  );
  expect([...data.claims.values()].map(({ id, tellings }) => [id, tellings.map((telling) => telling.id)])).toEqual([
    ['c-a', ['t-a', 't-b', 't-c', 't-e']],
    ['c-d', ['t-d']],
  ]);
  expect(data.links.map(({ a, b }) => `${a} ${b}`)).toContain('t-a t-b');
  expect(data.byId.get('t-b')?.claim).toBe('c-a');
});

test('the order of the files does not matter', () => {
  const articles = Array.from({ length: 6 }, (_, at) => ({
    id: `a-${at}`,
    published: `2031-03-0${(at % 3) + 1}`,
    told: [{ id: `t-${at}`, says: `the fire is out by now ${at % 2}`, by: 'kpa' }],
  }));
  const shape = (order: typeof articles): unknown => {
    const data = datasetOf(order);
    return [data.tellings.map(({ id, claim }) => [id, claim]), [...data.claims.keys()], data.links];
  };
  const expected = shape(articles);
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: 6 }), (order) => {
      expect(shape(order)).toEqual(expected);
    }),
  );
});
