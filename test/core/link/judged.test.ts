import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../src/core/link/contradictions.ts';
import { type Bonds, judgedClaims } from '../../../src/core/link/judged.ts';
import type { Judged, SameClaim } from '../../../src/core/link/told.ts';

const link = (pair: string, score = 800): SameClaim => ({ ...ends(pair), score, reasons: [] });
const same = (pair: string): Judged => ({ ...ends(pair), verdict: 'same' });
const different = (pair: string): Judged => ({ ...ends(pair), verdict: 'different' });
const unsure = (pair: string): Judged => ({ ...ends(pair), verdict: 'unsure' });

function ends(pair: string): { a: string; b: string } {
  const [a = '', b = ''] = pair;
  return { a: `t-${a}`, b: `t-${b}` };
}

/** The claims of the tellings a to f, each as its letters. */
function grouped(links: readonly SameClaim[], judged: readonly Judged[], bonds?: Bonds): string[] {
  const ids = [...'abcdef'].map((letter) => `t-${letter}`);
  const claims = judgedClaims(ids, links, { judged, ...(bonds === undefined ? {} : { bonds }) });
  return [...claims.values()].map((members) => members.map((id) => id.slice(2)).join(''));
}

describe('judgements outrank scores', () => {
  test.each<[string, SameClaim[], Judged[], string[]]>([
    ['nothing said: every telling is a claim', [], [], ['a', 'b', 'c', 'd', 'e', 'f']],
    ['links alone join', [link('ab'), link('bc')], [], ['abc', 'd', 'e', 'f']],
    ['same without any link joins', [], [same('ab')], ['ab', 'c', 'd', 'e', 'f']],
    ['same is transitive', [], [same('ab'), same('bc')], ['abc', 'd', 'e', 'f']],
    ['same joins what links have gathered', [link('ab'), link('cd')], [same('bc')], ['abcd', 'e', 'f']],
    ['different undoes a link, however sure', [link('ab', 1000)], [different('ab')], ['a', 'b', 'c', 'd', 'e', 'f']],
    ['unsure undoes the link of the pair itself', [link('ab')], [unsure('ab')], ['a', 'b', 'c', 'd', 'e', 'f']],
    [
      'unsure does not part what others join',
      [link('ab'), link('bc'), link('ac')],
      [unsure('ab')],
      ['abc', 'd', 'e', 'f'],
    ],
    [
      'different holds through a third: the surer link is taken',
      [link('ab', 700), link('bc', 900)],
      [different('ac')],
      ['a', 'bc', 'd', 'e', 'f'],
    ],
    [
      'of two links as sure the one with smaller ids is taken',
      [link('bc'), link('ab')],
      [different('ac')],
      ['ab', 'c', 'd', 'e', 'f'],
    ],
    [
      'different keeps whole groups apart',
      [link('ab', 990), link('cd', 980), link('bc', 970), link('ad', 960)],
      [different('ad')],
      ['ab', 'cd', 'e', 'f'],
    ],
    [
      'different from one is different from all that are judged the same as it',
      [link('cb')],
      [same('ab'), different('ac')],
      ['ab', 'c', 'd', 'e', 'f'],
    ],
    ['same outranks the order of scores', [link('ab', 900)], [different('ac'), same('bc')], ['a', 'bc', 'd', 'e', 'f']],
    [
      'foes follow a group that is joined into another',
      [link('bd', 900), link('ab', 800), link('cd', 700)],
      [different('ac')],
      ['abd', 'c', 'e', 'f'],
    ],
    [
      'a judged telling that is gone still joins its neighbours',
      [],
      [same('az'), same('bz')],
      ['ab', 'c', 'd', 'e', 'f'],
    ],
    ['links to what is gone join nothing', [link('az'), link('bz')], [], ['a', 'b', 'c', 'd', 'e', 'f']],
  ])('%s', (_name, links, judged, expected) => {
    expect(grouped(links, judged)).toEqual(expected);
  });

  test('a claim is named after its smallest telling, its tellings in order, those told once too', () => {
    const claims = judgedClaims(['t-c', 't-b', 't-a'], [link('cb')], { judged: [] });
    expect([...claims]).toEqual([
      ['c-a', ['t-a']],
      ['c-b', ['t-b', 't-c']],
    ]);
  });

  test('what stands between two groups stops a score, and no judgement', () => {
    const never: Bonds = { bonds: [], mayJoin: () => false };
    expect(grouped([link('ab')], [same('cd')], never)).toEqual(['a', 'b', 'cd', 'e', 'f']);
    const apart: Bonds = { bonds: [{ ...ends('bd'), worth: null }], mayJoin: () => true };
    expect(grouped([link('ab', 900), link('cd', 800), link('ac', 700)], [], apart)).toEqual(['ab', 'cd', 'e', 'f']);
    expect(grouped([link('ab', 900)], [same('bd')], apart)).toEqual(['abd', 'c', 'e', 'f']);
  });

  const near: Bonds['mayJoin'] = (worth, first, second) => 3 * worth >= 4 * first * second;
  const bond = (pair: string, worth: number | null): Bonds['bonds'][number] => ({ ...ends(pair), worth });

  // a and b are copies, c is what a person says that a tells too, d is of c's claim.
  test.each<[string, Partial<Bonds>, SameClaim[], Judged[], string[]]>([
    [
      'a copy whose figure keeps it apart from what was judged the same as its original',
      { bonds: [bond('ab', 2), bond('bc', null)] },
      [link('ab', 1000)],
      [same('ac')],
      ['abc', 'd', 'e', 'f'],
    ],
    [
      'a copy that has nothing in common with it',
      { bonds: [bond('ab', 2)] },
      [link('ab', 1000)],
      [same('ac')],
      ['abc', 'd', 'e', 'f'],
    ],
    [
      'the copies of both sides',
      { bonds: [bond('ab', 2), bond('cd', 2), bond('bd', null), bond('ad', null)] },
      [link('ab', 1000), link('cd', 900)],
      [same('ac')],
      ['abcd', 'e', 'f'],
    ],
    [
      'what its place joins to either',
      { bonds: [bond('ab', 2), bond('bc', null)], mayJoin: () => false, placed: [ends('ab')] },
      [link('ab', 400)],
      [same('ac')],
      ['abc', 'd', 'e', 'f'],
    ],
    [
      'but not what is judged different from it',
      { bonds: [bond('ab', 2)] },
      [link('ab', 1000)],
      [same('ac'), different('bc')],
      ['ac', 'b', 'd', 'e', 'f'],
    ],
    [
      'what was too weak before stays outside',
      { bonds: [bond('ab', 2), bond('ad', 2), bond('bd', null)] },
      [link('ab', 1000), link('ad', 900)],
      [same('ac')],
      ['abc', 'd', 'e', 'f'],
    ],
  ])('same takes along %s', (_name, bonds, links, judged, expected) => {
    expect(grouped(links, judged, { bonds: [], mayJoin: near, ...bonds })).toEqual(expected);
  });

  test('the bonds of two groups are added up, and only the tellings that are there are counted', () => {
    const asked: number[][] = [];
    const mayJoin: Bonds['mayJoin'] = (...between) => {
      asked.push(between);
      return true;
    };
    const bonds = ['ab', 'bc', 'ac', 'cd', 'bz'].map((pair, at) => ({ ...ends(pair), worth: at + 1 }));
    grouped([link('ab', 900), link('bc', 800), link('ac', 700), link('bd', 600)], [same('az')], { bonds, mayJoin });
    expect(asked).toEqual([
      [1, 1, 1],
      [2 + 3, 2, 1],
      [4, 3, 1],
    ]);
  });
});

describe('judgements that cannot hold together', () => {
  test.each<[string, SameClaim[], Judged[], string[]]>([
    [
      'same, same and different is no link',
      [],
      [same('ab'), same('bc'), different('ac')],
      ['a', 'b', 'c', 'd', 'e', 'f'],
    ],
    [
      'nor do scores link these pairs',
      [link('ab'), link('bc'), link('ac')],
      [same('ab'), same('bc'), different('ac')],
      ['a', 'b', 'c', 'd', 'e', 'f'],
    ],
    [
      'what hangs on them is not lost',
      [],
      [same('ab'), same('bc'), different('ac'), same('cd'), same('ae')],
      ['ae', 'b', 'cd', 'f'],
    ],
    [
      'a longer way around falls next',
      [],
      [same('ab'), same('bc'), different('ac'), same('ad'), same('de'), same('ec')],
      ['a', 'b', 'c', 'd', 'e', 'f'],
    ],
    [
      'one that contradicts itself in another file of the pair',
      [link('ab')],
      [same('ab'), different('ab')],
      ['a', 'b', 'c', 'd', 'e', 'f'],
    ],
  ])('%s', (_name, links, judged, expected) => {
    expect(grouped(links, judged)).toEqual(expected);
  });

  test('the shortest way is told, of those as short the one with the smallest ids', () => {
    const judged = [same('ad'), same('dc'), same('ba'), same('cb'), different('ca'), different('ef')];
    expect(contradictions(judged)).toEqual([{ different: ends('ac'), way: [ends('ab'), ends('bc')] }]);
  });

  test('different between two groups is no contradiction', () => {
    expect(contradictions([same('ab'), same('cd'), different('bc')])).toEqual([]);
  });
});

describe('whatever people and scores say', () => {
  const letter = fc.constantFrom(...'abcdef');
  const pair = fc.tuple(letter, letter).map((two) => two.join(''));
  const links = fc.array(fc.tuple(pair, fc.constantFrom(400, 700, 900)).map(([two, score]) => link(two, score)));
  const verdict = fc.constantFrom(same, same, different, unsure);
  const judgements = fc
    .uniqueArray(fc.tuple(pair, verdict), { selector: ([two]) => [...two].sort().join(''), maxLength: 9 })
    .map((all) => all.map(([two, judge]) => judge(two)));

  test('the order of links and judgements changes nothing, nor do the ends of a pair', () => {
    fc.assert(
      fc.property(links, judgements, fc.infiniteStream(fc.nat()), (all, judged, numbers) => {
        const shuffled = <T extends { a: string; b: string }>(list: readonly T[]): T[] =>
          list
            .map((one) => ({
              one: numbers.next().value % 2 === 0 ? one : { ...one, a: one.b, b: one.a },
              at: numbers.next().value,
            }))
            .sort((x, y) => x.at - y.at)
            .map(({ one }) => one);
        expect(grouped(shuffled(all), shuffled(judged))).toEqual(grouped(all, judged));
      }),
    );
  });

  test('where all is judged the same, claims are joined and none is parted, whatever lies between', () => {
    const worth = fc.constantFrom(null, 1, 2);
    const bonds = fc.uniqueArray(fc.tuple(pair, worth), { selector: ([two]) => [...two].sort().join('') });
    fc.assert(
      fc.property(links, judgements, bonds, (all, judged, between) => {
        const near: Bonds = {
          bonds: between.map(([two, one]) => ({ ...ends(two), worth: one })),
          mayJoin: (sum, first, second) => 3 * sum >= 4 * first * second,
        };
        const sames = judged.filter(({ verdict }) => verdict === 'same');
        const before = grouped(all, [], near).map((members) => [...members]);
        const joined = before.flatMap(([first = '', ...others]) => others.map((other) => same(first + other)));
        expect(grouped(all, sames, near)).toEqual(grouped([], [...joined, ...sames]));
      }),
    );
  });

  test('no pair judged different is ever one claim', () => {
    fc.assert(
      fc.property(links, judgements, (all, judged) => {
        const claims = grouped(all, judged);
        for (const one of judged) {
          const [a, b] = [one.a.slice(2), one.b.slice(2)];
          if (one.verdict !== 'different' || a === b) continue;
          expect(claims.some((members) => members.includes(a) && members.includes(b))).toBe(false);
        }
      }),
    );
  });

  test('where no judgement contradicts another, what is judged the same is one claim, by whatever way', () => {
    fc.assert(
      fc.property(links, judgements, (all, judged) => {
        fc.pre(contradictions(judged).length === 0);
        const claims = grouped(all, judged);
        for (const one of judged.filter((each) => each.verdict === 'same')) {
          const [a, b] = [one.a.slice(2), one.b.slice(2)];
          expect(claims.some((members) => members.includes(a) && members.includes(b))).toBe(true);
        }
      }),
    );
  });

  test('every telling is in one claim', () => {
    fc.assert(
      fc.property(links, judgements, (all, judged) => {
        expect([...grouped(all, judged).join('')].sort().join('')).toBe('abcdef');
      }),
    );
  });
});

test('thousands of judgements in a row cost no stack and little time', () => {
  const ids = Array.from({ length: 20_000 }, (_, at) => `t-${String(at).padStart(6, '0')}`);
  const judged = ids.slice(1).map((b, at): Judged => ({ a: ids[at] ?? '', b, verdict: 'same' }));
  const claims = judgedClaims(ids, [], { judged });
  expect(claims.get('c-000000')?.length).toBe(20_000);
  const ends: Judged = { a: ids[0] ?? '', b: ids.at(-1) ?? '', verdict: 'different' };
  expect(judgedClaims(ids, [], { judged: [...judged, ends] }).size).toBe(20_000);
});
