import { describe, expect, test } from 'vitest';
import type { FoundLinks, FoundTelling, LinksGold } from '../../../../src/train/measure/links/gold.ts';
import { matchTellings } from '../../../../src/train/measure/links/match-tellings.ts';
import { mergeGolds } from '../../../../src/train/measure/links/merge-golds.ts';
import { reportLinks } from '../../../../src/train/measure/links/report.ts';
import { scoreLinks } from '../../../../src/train/measure/links/score-links.ts';
import { f1 } from '../../../../src/train/measure/share.ts';

const bodies = new Map([
  ['a.txt', 'The mayor said nine barges sank. The harbour office said the lock was shut on Monday.'],
  ['b.txt', 'Nine barges went down, the mayor said. The lock stayed open all week, skippers said.'],
  ['c.txt', 'Nine crates were lost, the cook said. The mayor said that nine barges had sunk.'],
]);

const gold: LinksGold = {
  tellings: {
    'a.txt': { a1: 'nine barges sank', a2: 'the lock was shut on Monday' },
    'b.txt': { b1: 'Nine barges went down', b2: 'The lock stayed open all week' },
    'c.txt': { c1: 'Nine crates were lost', c2: 'nine barges had sunk' },
  },
  claims: [{ tellings: ['a1', 'b1', 'c2'], roots: 1 }],
  loose: [],
  conflicts: [{ kind: 'denial', also: ['date'], between: [['a2'], ['b2']] }],
  loose_conflicts: [],
  drift: [{ kind: 'figure-changed', from: 'a1', to: 'b1' }],
  same_story: [['a.txt', 'b.txt']],
  traps: [
    { not: 'claim', a: 'a1', b: 'c1', why: 'nine of another thing' },
    { not: 'conflict', a: 'a1', b: 'c1', why: 'nine of another thing' },
    { not: 'same_story', a: 'a.txt', b: 'c.txt', why: 'another text' },
  ],
};

/** A telling of these words, wherever they stand. */
function told(words: string): FoundTelling {
  for (const [article_input, body] of bodies) {
    const start = body.indexOf(words);
    if (start >= 0) return { article_input, content: [{ start, end: start + words.length }] };
  }
  throw new Error(words);
}

function found(claims: readonly (readonly string[])[], rest: Partial<FoundLinks> = {}): FoundLinks {
  const given = claims.map((tellings, number) => ({ id: `c-${number}`, tellings: tellings.map(told), roots: 1 }));
  return { claims: given, conflicts: [], drift: [], same_story: [], ...rest };
}

const APART = [
  ['nine barges sank'],
  ['the lock was shut on Monday'],
  ['Nine barges went down'],
  ['The lock stayed open all week'],
  ['Nine crates were lost'],
  ['nine barges had sunk'],
];
const RIGHT = [
  ['nine barges sank', 'Nine barges went down', 'nine barges had sunk'],
  ...APART.filter(([words = '']) => !words.includes('barges')),
];

const of = (links: FoundLinks) => scoreLinks(gold, links, bodies);

test('the gold itself scores full marks', () => {
  const score = of(
    found(RIGHT, {
      conflicts: [
        { tellings: [told('the lock was shut on Monday'), told('The lock stayed open all week')], kind: 'date' },
      ],
      drift: [{ from: told('nine barges sank'), to: told('Nine barges went down'), kind: 'figure-changed' }],
      same_story: [['b.txt', 'a.txt']],
    }),
  );
  const { read, recall, precision, conflicts, conflictKinds, conflictPrecision, drift, roots, stories, traps } = score;
  const all = { read, recall, precision, conflicts, conflictKinds, conflictPrecision, drift, roots, stories, traps };
  for (const [name, { wrong, of: count }] of Object.entries(all)) {
    expect(wrong, name).toEqual([]);
    expect(count, name).toBeGreaterThan(0);
  }
  expect([...score.unlisted, ...score.driftUnlisted]).toEqual([]);
  expect(reportLinks(score, true)).toContain('same claim, F1            1.000');
});

test('nothing linked: no recall, no trap sprung, the conflict missed', () => {
  const score = of(found(APART));
  expect(score.recall).toEqual({ right: 0, of: 3, wrong: ['a1 b1', 'a1 c2', 'b1 c2'] });
  expect(score.precision.of).toBe(0);
  expect(f1(score)).toBe(0);
  expect(score.conflicts.wrong).toEqual(['denial: a2 against b2']);
  expect(score.traps).toMatchObject({ right: 3, of: 3 });
  expect(score.roots.of).toBe(0);
});

test('all in one claim: full recall, little precision, the trap sprung and named', () => {
  const score = of(found([APART.flat()]));
  expect(score.recall).toMatchObject({ right: 3, of: 3 });
  expect(score.precision).toMatchObject({ right: 3, of: 15 });
  expect(score.traps.wrong).toEqual(['a1 c1: no claim, nine of another thing']);
});

test('a conflict of another kind is found, but named wrong; one that the gold has not is an alarm', () => {
  const [a, b, c] = [
    told('the lock was shut on Monday'),
    told('The lock stayed open all week'),
    told('nine barges sank'),
  ];
  const score = of(
    found(APART, {
      conflicts: [
        { tellings: [b, a], kind: 'manner' },
        { tellings: [c, told('Nine crates were lost')], kind: 'figure', why: 'barges against crates' },
      ],
    }),
  );
  expect(score.conflicts).toMatchObject({ right: 1, of: 1 });
  expect(score.conflictKinds.wrong).toEqual(['denial: a2 against b2 given as manner']);
  expect(score.conflictPrecision.wrong).toEqual(['a1 c1: figure, barges against crates']);
  expect(score.traps.wrong).toEqual(['a1 c1: no conflict, nine of another thing']);
});

test('a telling that was not read is missed in recall, and tests no trap', () => {
  const score = of(found(RIGHT.map((claim) => claim.filter((words) => words !== 'nine barges sank'))));
  expect(score.read.wrong).toEqual(['a1']);
  expect(score.recall).toMatchObject({ right: 1, of: 3 });
  expect(score.recallOfRead).toMatchObject({ right: 1, of: 1 });
  expect(score.traps).toMatchObject({ right: 1, of: 1 });
});

test('a loose pair counts neither way, linked or not', () => {
  const loose: LinksGold = { ...gold, loose: [['c2', 'a1']] };
  for (const claims of [APART, RIGHT]) {
    const { recall, precision } = scoreLinks(loose, found(claims), bodies);
    expect(recall.of).toBe(2);
    expect(precision.wrong).toEqual([]);
  }
});

test('a link to a telling that the gold does not have is listed, not counted', () => {
  const score = of(found([['nine barges sank', 'the cook said']]));
  expect(score.precision.of).toBe(0);
  expect(score.unlisted).toEqual(['a1 c.txt 23-36']);
});

test('one root too many is a wrong count', () => {
  const claims = found(RIGHT).claims.map((claim) => ({ ...claim, roots: 2 }));
  expect(of(found([], { claims })).roots.wrong).toEqual(['a1 b1 c2: 2 roots, not 1']);
});

test('another text called the same story is wrong both as a pair and as a trap', () => {
  const score = of(found(APART, { same_story: [['c.txt', 'a.txt']] }));
  expect(score.stories.wrong).toEqual(['a.txt b.txt']);
  expect(score.storyPrecision.wrong).toEqual(['a.txt c.txt']);
  expect(score.traps.wrong).toEqual(['a.txt c.txt: no same_story, another text']);
});

test('golds of several events keep their names apart', () => {
  const merged = mergeGolds(
    new Map([
      ['north', gold],
      ['south', { ...gold, tellings: { 'd.txt': { a1: 'x' } }, same_story: [] }],
    ]),
  );
  expect(merged.tellings['d.txt']).toEqual({ 'south.a1': 'x' });
  expect(merged.claims.map(({ tellings }) => tellings[0])).toEqual(['north.a1', 'south.a1']);
  expect(merged.conflicts[1]?.between).toEqual([['south.a2'], ['south.b2']]);
  expect(merged.traps[2]).toEqual(gold.traps[2]);
});

describe('matching', () => {
  const body = 'A \u{1F525} fire broke out, she said. A fire broke out, he said.';
  const written = [{ name: 'his', words: 'A fire broke out' }];
  const at = (start: number, end: number): FoundTelling => ({ article_input: 'x.txt', content: [{ start, end }] });

  test('offsets are code points, and words elsewhere do not match', () => {
    const start = Array.from(body.slice(0, body.lastIndexOf('A fire'))).length;
    expect([...matchTellings(body, written, [at(0, 19), at(start, start + 16)])]).toEqual([
      [`x.txt ${start}-${start + 16}`, 'his'],
    ]);
  });

  test('a content half as long still matches, a third does not', () => {
    const start = Array.from(body.slice(0, body.lastIndexOf('A fire'))).length;
    expect(matchTellings(body, written, [at(start, start + 6)]).size).toBe(1);
    expect(matchTellings(body, written, [at(start, start + 1)]).size).toBe(0);
  });
});
