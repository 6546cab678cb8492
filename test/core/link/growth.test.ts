import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../src/core/link/conflict/conflicts.ts';
import { findDrift } from '../../../src/core/link/drift/drift.ts';
import { rootsOf } from '../../../src/core/link/roots/roots.ts';
import { linkTellings } from '../../../src/core/link/same-claim/linking.ts';
import type { Told } from '../../../src/core/link/told.ts';
import { type Said, told } from './told.ts';

/** What is asked of tellings takes as long as there are many of them, and no longer: whatever they have in common. */

type Family = (count: number) => Said[];

const list = (count: number, said: (at: number) => Omit<Said, 'article'>): Said[] =>
  Array.from({ length: count }, (_, at) => ({ article: 'a-1', ...said(at) }));
const name = (at: number): string => `Ab${at.toString(36)}`;
const tonnes = (value: number) => [{ value, exact: `${value} tonnes`, unit: 'tonnes' }];
const PLACES = ['depot', 'harbour', 'bridge', 'ferry', 'tower', 'market', 'library', 'station', 'reservoir', 'orchard'];
const place = (at: number): string => PLACES[at % PLACES.length] ?? '';

const twice =
  (family: Family): Family =>
  (count) => {
    const once = family(Math.ceil(count / 2));
    return [...once, ...once.map((said): Said => ({ ...said, article: 'a-2' }))];
  };

const distinct: Family = (count) =>
  list(count, (at) => ({ says: `the ${name(at)} of ${place(at)} burned`, by: 'Ilse Varga' }));
const figures: Family = (count) =>
  list(count, (at) => ({ says: `${at % 50} tonnes of grain burned`, by: name(at), figures: tonnes(at % 50) }));

const families: readonly (readonly [string, Family])[] = [
  [
    'one sentence again and again',
    (count) => list(count, () => ({ says: 'the harbour depot in Karsk burned', by: 'Ilse Varga' })),
  ],
  [
    'nearly the same sentences',
    (count) =>
      list(count, (at) => ({ says: `the ${place(at)} in Karsk burned near the ${place(at + 3)}`, by: 'Ilse Varga' })),
  ],
  ['other sentences of one speaker', distinct],
  ['figures of one thing, by another each', figures],
  [
    'what one says and another denies',
    (count) =>
      list(count, (at) => ({
        says: `the ${place(at >> 1)} burned`,
        by: name(at % 2),
        ...(at % 2 === 0 ? {} : { stance: 'denies' }),
      })),
  ],
  [
    'days',
    (count) =>
      list(count, (at) => ({
        says: `the depot burned on day ${at % 28}`,
        by: name(at),
        dates: [{ exact: `day ${at % 28}`, value: `2031-01-${String((at % 28) + 1).padStart(2, '0')}` }],
      })),
  ],
  ['one article and its copy', twice(distinct)],
  ['two articles of one event whose figures differ', twice(figures)],
];

/** Everything that is found among tellings. */
function findAll(tellings: readonly Told[]): void {
  const linked = linkTellings(tellings, { judged: [] });
  findConflicts(tellings, linked);
  const byId = new Map(tellings.map((one) => [one.id, one]));
  const claims = [...linked.claims.values()].map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
  findDrift(
    claims.map((claim) => ({
      tellings: claim,
      roots: rootsOf(claim, { copies: [], creditsOf: () => [], houseOf: () => null }),
    })),
  );
}

const words = (count: number, word: (at: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, at) => word(at)).join(between);

/** Two tellings, or four, of so many words. */
const long: readonly (readonly [string, Family])[] = [
  [
    'words',
    (count) => list(2, (half) => ({ says: words(count, (at) => `${place(at)} ${name(2 * at + half).toLowerCase()}`) })),
  ],
  ['names', (count) => list(2, (half) => ({ says: words(count, (at) => name(2 * at + half), ' and ') }))],
  ['names in two articles', (count) => twice(() => list(2, () => ({ says: words(count, name, ' and ') })))(4)],
  [
    'negated words',
    (count) => list(2, (half) => ({ says: `${half ? 'no ' : ''}${words(count, (at) => `x${name(at)}`)}` })),
  ],
  [
    'speakers',
    (count) => list(2, (half) => ({ says: 'the depot burned', by: words(count, (at) => name(2 * at + half)) })),
  ],
  [
    'figures',
    (count) =>
      list(2, (half) => {
        const all = Array.from({ length: count }, (_, at) => 2 * at + half);
        return { says: all.map((at) => `${at} tonnes`).join(', '), figures: all.flatMap(tonnes) };
      }),
  ],
];

/** Milliseconds of this process's own work, which other programs on the machine do not lengthen. */
function cost(family: Family, count: number): number {
  const tellings = family(count).map(told);
  const before = process.cpuUsage();
  findAll(tellings);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Of what takes no time at all twice as much says nothing. */
const LEAST = 50;

describe('time grows with the number of tellings and no faster', () => {
  test.each(families)('%s', (_name, family) => {
    cost(family, 50);
    // Three times as many; nine times the time would be the square.
    expect(cost(family, 1_500)).toBeLessThan(6 * Math.max(LEAST, cost(family, 500)));
  });
});

describe('time grows with the length of a telling and no faster', () => {
  test.each(long)('%s without end', (_name, family) => {
    const best = (count: number): number => Math.min(cost(family, count), cost(family, count));
    const few = best(2_000);
    // Four times as many; sixteen times the time would be the square.
    expect(best(8_000)).toBeLessThan(10 * Math.max(LEAST, few));
  });
});
