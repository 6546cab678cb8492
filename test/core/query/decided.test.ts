import { describe, expect, test } from 'vitest';
import type { Conflict, Verdict } from '../../../src/core/link/told.ts';
import type { Judgement } from '../../../src/core/model/judgement.ts';
import type { Filed } from '../../../src/core/model/ledger-files.ts';
import { pairOf } from '../../../src/core/model/pair.ts';
import { conflictGroups } from '../../../src/core/query/conflict-groups.ts';
import type { Dataset } from '../../../src/core/query/dataset.ts';
import { decidedIn } from '../../../src/core/query/decided.ts';
import { datasetOf, filed, type Told } from './make.ts';

const AGROUND = 'the dredger Marwen ran aground off Tolsk harbour with eleven men aboard';

/** Who says what; `a` is copied by `b`, and `c` says the same for somebody else. */
const TOLD: Readonly<Record<string, Omit<Told, 'id'>>> = {
  a: { says: AGROUND, by: 'tolsk-port' },
  b: { says: AGROUND, by: 'tolsk-port' },
  c: { says: AGROUND, by: 'harbour-pilot' },
  d: { says: 'no ship was near the pier', by: 'marwen-line' },
  e: { says: 'the weather was calm all week', by: 'keeper' },
  f: { says: 'wages will rise in spring', by: 'union' },
};

type Said = readonly [pair: string, ...verdicts: Verdict[]];

/** `['ad', 'same', 'different']`: Ana says same, Bo different. */
function judgement([[a = '', b = ''], ...verdicts]: Said): Filed<Judgement> {
  const id = `t-${a}--t-${b}`;
  const decisions = verdicts.map((verdict, at) => ({ verdict, by: at === 0 ? 'Ana' : 'Bo', at: '2031-03-02' }));
  return filed(`judgements/${id}.yaml`, id, { decisions });
}

function datasetWith(said: readonly Said[]): Dataset {
  const articles = Object.entries(TOLD).map(([letter, one]) => ({
    id: `a-${letter}`,
    told: [{ ...one, id: `t-${letter}` }],
  }));
  return datasetOf(articles, { judgements: said.map(judgement) });
}

const pairNamed = ([a = '', b = '']: string): { a: string; b: string } => pairOf(`t-${a}`, `t-${b}`);

/** The pair that was judged, `ad`, where a judgement says it of this pair; null where none does. */
function decidedFor(pair: string, said: readonly Said[]): string | null {
  const file = decidedIn(datasetWith(said))(pairNamed(pair));
  return file?.id.replace(/t-(\w)--t-(\w)/, '$1$2') ?? null;
}

describe('what people have decided of two tellings', () => {
  test.each<[string, string, Said[], string | null]>([
    ['nothing, where nobody has', 'ad', [], null],
    ['what they say of the pair', 'ad', [['ad', 'different']], 'ad'],
    ['that it is the same too', 'ad', [['ad', 'same']], 'ad'],
    ['nothing by being unsure', 'ad', [['ad', 'unsure']], null],
    ['nothing where they do not agree', 'ad', [['ad', 'same', 'different']], null],
    ['what is said of its copy', 'bd', [['ad', 'different']], 'ad'],
    [
      'what is said of the pair itself, before its copy',
      'bd',
      [
        ['ad', 'different'],
        ['bd', 'same'],
      ],
      'bd',
    ],
    [
      'what is said of the copy, where they are unsure of the pair itself',
      'bd',
      [
        ['ad', 'different'],
        ['bd', 'unsure'],
      ],
      'ad',
    ],
    ['nothing where they do not agree on the copy', 'bd', [['ad', 'same', 'different']], null],
    ['nothing of what another says in the same words', 'cd', [['ad', 'different']], null],
    ['nothing of another pair of the same claims', 'ac', [['ad', 'different']], null],
    [
      'what is said of one that is judged the same as it',
      'ef',
      [
        ['de', 'same'],
        ['df', 'different'],
      ],
      'df',
    ],
    [
      'that what is the same as the same is the same',
      'df',
      [
        ['de', 'same'],
        ['ef', 'same'],
      ],
      'de',
    ],
    [
      'nothing of what differs from the same',
      'df',
      [
        ['de', 'different'],
        ['ef', 'different'],
      ],
      null,
    ],
    [
      'nothing by same, same and different: not the first',
      'de',
      [
        ['de', 'same'],
        ['ef', 'same'],
        ['df', 'different'],
      ],
      null,
    ],
    [
      'nor the second',
      'ef',
      [
        ['de', 'same'],
        ['ef', 'same'],
        ['df', 'different'],
      ],
      null,
    ],
    [
      'but the third',
      'df',
      [
        ['de', 'same'],
        ['ef', 'same'],
        ['df', 'different'],
      ],
      'df',
    ],
  ])('%s', (_name, pair, said, expected) => {
    expect(decidedFor(pair, said)).toBe(expected);
    expect(decidedFor([...pair].reverse().join(''), said)).toBe(expected);
    expect(decidedFor(pair, [...said].reverse())).toBe(expected);
  });
});

describe('conflicts by what people have decided of them', () => {
  const conflict = (pair: string): Conflict => ({ ...pairNamed(pair), kind: 'denial', why: pair });

  /** Each group as its pairs, and what was judged. */
  const groupsOf = (pairs: readonly string[], said: readonly Said[]): string[] =>
    conflictGroups(datasetWith(said), pairs.map(conflict)).map(({ conflicts, judged }) => {
      return `${conflicts.map(({ why }) => why).join(' ')}${judged === null ? '' : `: ${judged.id}`}`;
    });

  test.each<[string, Said[], string[]]>([
    ['all open: pairs of two claims are one', [], ['ad bd cd', 'af']],
    [
      'a judgement settles its pair and its copy, no other of the two claims',
      [['ad', 'different']],
      ['af', 'cd', 'ad bd: t-a--t-d'],
    ],
    [
      'judged one by one',
      [
        ['ad', 'different'],
        ['cd', 'different'],
      ],
      ['af', 'ad bd: t-a--t-d', 'cd: t-c--t-d'],
    ],
    [
      'judgements that contradict settle none',
      [
        ['ac', 'different'],
        ['ad', 'same'],
        ['cd', 'same'],
      ],
      ['ad bd', 'af', 'cd'],
    ],
  ])('%s', (_name, said, expected) => {
    expect(groupsOf(['ad', 'bd', 'cd', 'af'], said)).toEqual(expected);
  });

  test('whether a conflict is open does not hang on which others are asked for', () => {
    const said: Said[] = [['ad', 'different']];
    for (const pairs of [['cd'], ['cd', 'ad'], ['cd', 'bd', 'ad']]) expect(groupsOf(pairs, said)[0]).toBe('cd');
  });
});
