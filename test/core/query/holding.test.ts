import { describe, expect, test } from 'vitest';
import type { SameClaim, Verdict } from '../../../src/core/link/told.ts';
import { holdingIn, linksAmong } from '../../../src/core/query/holding.ts';
import { datasetOf, filed } from './make.ts';

/** `['ab', 900]`: a link between `t-a` and `t-b`. */
type Linked = readonly [pair: string, score: number];
type Said = Readonly<Record<string, Verdict>>;

/** Four tellings of one claim, and what links and judgements say of them. */
function datasetWith(linked: readonly Linked[], said: Said): ReturnType<typeof datasetOf> {
  const articles = [...'abcd'].map((letter) => ({
    id: `a-${letter}`,
    told: [{ id: `t-${letter}`, says: 'the dredger Marwen ran aground off Tolsk harbour with eleven men aboard' }],
  }));
  const judgements = Object.entries(said).map(([[a, b], verdict]) => {
    const id = `t-${a}--t-${b}`;
    return filed(`judgements/${id}.yaml`, id, { decisions: [{ verdict, by: 'Ana', at: '2031-03-02' }] });
  });
  const links = linked.map(([[a, b], score]): SameClaim => ({ a: `t-${a}`, b: `t-${b}`, score, reasons: [] }));
  return { ...datasetOf(articles, { judgements }), links };
}

const short = (id: string): string => id.replace(/t-(\w)-*t-(\w)/, '$1$2');

describe('what holds a claim together', () => {
  test.each<[string, Linked[], Said, string[], string[]]>([
    [
      'the surest links, one fewer than tellings',
      [
        ['ab', 700],
        ['bc', 900],
        ['ac', 800],
        ['cd', 600],
      ],
      {},
      [],
      ['bc', 'ac', 'cd'],
    ],
    [
      'a judgement, and the links that it needs beside it',
      [
        ['ab', 900],
        ['ac', 800],
        ['bc', 700],
        ['cd', 600],
      ],
      { bc: 'same' },
      ['bc'],
      ['ab', 'cd'],
    ],
    ['judgements alone', [['ab', 900]], { ab: 'same', bc: 'same', cd: 'same' }, ['ab', 'bc', 'cd'], []],
    [
      'one telling that is gone',
      [
        ['bc', 900],
        ['bd', 800],
      ],
      { az: 'same', bz: 'same' },
      ['az', 'bz'],
      ['bc', 'bd'],
    ],
    [
      'not the link of a pair of which people are unsure',
      [
        ['ab', 900],
        ['ac', 800],
        ['bc', 700],
        ['cd', 600],
      ],
      { ab: 'unsure' },
      [],
      ['ac', 'bc', 'cd'],
    ],
  ])('%s', (_name, linked, said, judged, links) => {
    const dataset = datasetWith(linked, said);
    const [id = ''] = dataset.claims.keys();
    const holding = holdingIn(dataset)(id);
    expect(holding.judged.map((file) => short(file.id))).toEqual(judged);
    expect(holding.links.map(({ a, b }) => short(`${a}${b}`))).toEqual(links);
  });

  test('a trace shows the surest links beside what was judged the same, none of a pair that people are unsure of', () => {
    const linked: Linked[] = [
      ['ab', 900],
      ['ac', 800],
      ['bc', 700],
      ['cd', 600],
    ];
    const all = new Set(['t-a', 't-b', 't-c', 't-d']);
    const linksOf = (said: Said): string[] =>
      linksAmong(datasetWith(linked, said), all).map(({ a, b }) => short(`${a}${b}`));
    expect(linksOf({ bc: 'same' })).toEqual(['ab', 'ac', 'cd']);
    expect(linksOf({ ab: 'unsure' })).toEqual(['ac', 'bc', 'cd']);
  });
});
