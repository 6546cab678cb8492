import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_PAIRS } from '../../../../src/core/link/dense.ts';
import { linkTellings } from '../../../../src/core/link/same-claim/linking.ts';
import { areDense, meet, placesOf, rareMeetings } from '../../../../src/core/link/same-claim/meetings.ts';
import { type Profile, profileOf } from '../../../../src/core/link/same-claim/profile.ts';
import { told } from '../told.ts';

interface Side {
  readonly profiles: readonly Profile[];
}

function article(id: string, lines: readonly string[]): Side {
  return {
    profiles: lines.map((says, at) => profileOf(told({ id: `t-${id}${at}`, article: id, says, by: 'Ilse Varga' }))),
  };
}

const times = (count: number, line: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => line(at));

/** What tells two tellings from all others. */
const own = (at: number): string => `the Ab${at.toString(36)} dredger sank off Cape Lind`;
const worn = 'the harbour depot in Karsk burned';

/** Places of the tellings that meet, those of the first article first. */
function metIn(one: Side, other: Side): string[] {
  return [...rareMeetings(one, other)].map((code) => placesOf(code).join(' ')).sort();
}

test('all tellings of two articles are compared that tell no more than long articles do', () => {
  const [few, many] = [article('a-1', times(181, own)), article('a-2', times(182, own))];
  expect(areDense(few, few)).toBe(false);
  expect(areDense(few, many)).toBe(true);
});

describe('of two articles that tell very much', () => {
  test('those meet that say what hardly anything else in them says', () => {
    const [one, other] = [
      article('a-1', [...times(300, () => worn), own(1)]),
      article('a-2', [own(1), ...times(300, () => worn)]),
    ];
    expect(metIn(one, other)).toEqual(['300 0']);
  });

  test('what all of them say finds nothing, for then each would meet each', () => {
    const dense = article(
      'a-1',
      times(400, () => worn),
    );
    expect(metIn(dense, dense)).toEqual([]);
  });

  test('an article and its copy find each telling beside itself, however many there are', () => {
    const [one, other] = [article('a-1', times(2_000, own)), article('a-2', times(2_000, own))];
    const found = new Set(metIn(one, other));
    expect(times(2_000, (at) => `${at} ${at}`).every((pair) => found.has(pair))).toBe(true);
  });

  test('they are never more than can be compared, each two once, the same either way round', () => {
    const line = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => `the Ab${a} dredger sank off Cape Lind${b}`);
    const lines = fc.array(line, { minLength: 190, maxLength: 260 });
    fc.assert(
      fc.property(lines, lines, (some, others) => {
        const [one, other] = [article('a-1', some), article('a-2', others)];
        const turned = metIn(other, one).map((pair) => pair.split(' ').reverse().join(' '));
        expect(metIn(one, other)).toEqual(turned.sort());
        expect(turned.length).toBeLessThanOrEqual(MOST_PAIRS);
        expect([...rareMeetings(one, one)].map(placesOf).every(([first, second]) => first < second)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});

test('of two dense articles nothing is noted one by one', () => {
  const dense = article('a-1', times(200, own));
  const met = new Set<number>();
  meet(met, [dense, dense], [Int32Array.of(1, 2), Int32Array.of(1, 2)]);
  expect(met.size).toBe(0);
});

test('any order of many tellings gives the same links, the same near pairs and the same claims', () => {
  const lines = times(200, (at) => (at % 7 === 0 ? worn : own(at % 90)));
  const tellings = ['a-1', 'a-2'].flatMap((id) =>
    lines.map((says, at) => told({ id: `t-${id}${String(at).padStart(3, '0')}`, article: id, says, by: 'Ilse Varga' })),
  );
  const expected = linkTellings(tellings, { judged: [] });
  expect(expected.links.length).toBeGreaterThan(100);
  for (const order of fc.sample(fc.shuffledSubarray(tellings, { minLength: tellings.length }), 3))
    expect(linkTellings(order, { judged: [] })).toEqual(expected);
});
