import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endingHash, mix, wordHash, wordShape } from '../../../../src/core/extract/tagger/hash.ts';

test('hashes are the published FNV-1a, so that weights fit on every machine', () => {
  expect(wordHash('')).toBe(0x811c9dc5 | 0);
  expect(wordHash('a')).toBe(0xe40c292c | 0);
  expect(wordHash('foobar')).toBe(0xbf9cf968 | 0);
});

test('an ending is the word’s last letters, or all of a shorter word', () => {
  expect(endingHash('claimed', 2)).toBe(wordHash('ed'));
  expect(endingHash('ed', 3)).toBe(wordHash('ed'));
});

test.each<[string, string, string]>([
  ['length does not count', 'Okoro', 'Bo'],
  ['figures of any length', '117,770', '3,5'],
  ['letters beyond ASCII are small letters', 'łódź', 'dam'],
])('one shape: %s', (_name, a, b) => {
  expect(wordShape(a)).toBe(wordShape(b));
});

test.each<[string, string, string]>([
  ['a capital inside', 'McCain', 'Mccain'],
  ['all capitals', 'NATO', 'Nato'],
  ['a hyphen', 'Su-35', 'Su35'],
])('two shapes: %s', (_name, a, b) => {
  expect(wordShape(a)).not.toBe(wordShape(b));
});

test('a feature’s hash is a 32-bit integer that the low bits spread evenly', () => {
  const buckets = new Set(Array.from({ length: 256 }, (_, value) => mix(3, value, 1) & 0xff));
  expect(buckets.size).toBeGreaterThan(140);
  fc.assert(
    fc.property(
      fc.nat(50),
      fc.integer(),
      fc.integer(),
      (template, a, b) => mix(template, a, b) === (mix(template, a, b) | 0),
    ),
  );
});

test('a feature’s hash tells its template and the order of its values', () => {
  expect(new Set([mix(1, 2, 3), mix(2, 2, 3), mix(1, 3, 2), mix(1, 2, 0)]).size).toBe(4);
});
