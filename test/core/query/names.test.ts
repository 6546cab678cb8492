import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEntry } from '../../../src/core/query/find-entry.ts';
import { distance, nearest } from '../../../src/core/query/nearest.ts';
import { buildRegistry } from '../../../src/core/query/registry.ts';

const registry = buildRegistry(
  [{ id: 'xx-port', name: 'Port of X', aliases: ['PoX', 'the port'] }],
  [
    {
      id: 'karsk-port',
      path: 'speakers/karsk-port.yaml',
      value: { name: 'Karsk Port Authority', aliases: ['KPA', 'the port'] },
    },
    { id: 'karsk-prison', path: 'speakers/karsk-prison.yaml', value: { name: 'Karsk Prison' } },
    { id: 'kpa', path: 'speakers/kpa.yaml', value: { name: 'Kite Pilots’ Association' } },
  ],
);

test.each([
  ['an id', 'karsk-port', 'karsk-port'],
  ['a name, whatever its case', 'KARSK PORT AUTHORITY', 'karsk-port'],
  ['an id outranks another’s alias', 'KPA', 'kpa'],
  ['a file outranks the package', 'the port', 'karsk-port'],
  ['a packaged alias', 'PoX', 'xx-port'],
  ['nobody', 'harbour', null],
  ['no letters', '—', null],
])('%s', (_name, text, id) => {
  expect(registry.resolve(text)?.id ?? null).toBe(id);
});

test('the beginning of an id is enough where no other begins so', () => {
  expect(findEntry(registry, 'karsk-pri')).toEqual({ ok: true, id: 'karsk-prison' });
  expect(findEntry(registry, 'karsk')).toEqual({
    ok: false,
    reason: '"karsk" is the beginning of 2 ids',
    near: ['karsk-port', 'karsk-prison'],
  });
  expect(findEntry(registry, 'karks-port')).toMatchObject({ ok: false, near: ['karsk-port'] });
  expect(findEntry(registry, 'Mayor', new Map([['the-mayor', { name: 'mayor' }]]))).toEqual({
    ok: true,
    id: 'the-mayor',
  });
  expect(findEntry(registry, '')).toMatchObject({ ok: false });
});

test('what is near is within a third of the length, nearest first', () => {
  expect(nearest('tones', ['stones', 'tonnes', 'tons', 'grain'])).toEqual(['stones', 'tonnes', 'tons']);
  expect(nearest('a', ['b', 'ab', 'abc'])).toEqual(['ab', 'b']);
  expect(nearest('x'.repeat(10_000), ['x'])).toEqual([]);
});

test('distance is a metric', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(distance(a, a, 20)).toBe(0);
      expect(distance(a, b, 20)).toBe(distance(b, a, 20));
      expect(distance(a, c, 20)).toBeLessThanOrEqual(distance(a, b, 20) + distance(b, c, 20));
      expect(distance(a, b, 2)).toBe(Math.min(distance(a, b, 20), 3));
    }),
  );
});
