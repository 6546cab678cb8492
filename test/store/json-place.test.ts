import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesInJson } from '../../src/store/json-place.ts';

const TEXT = `{
  "format": 1,
  "list": [
    {"exact": "a \\"b\\", {c", "deep": [1, [2, 3]]},
    true
  ]
}`;

test.each([
  ['a number', ['format'], '2:13'],
  ['an item', ['list', 1], '5:5'],
  ['the nearest around what is absent in an item that is no record', ['list', 1, 'cue', 0], '5:5'],
  ['the nearest around an item that is not there', ['list', 2, 'cue'], '3:11'],
  ['a field behind a string with marks in it', ['list', 0, 'deep'], '4:38'],
  ['an item of an item', ['list', 0, 'deep', 1, 1], '4:46'],
  ['the nearest around what is absent', ['list', 0, 'cue'], '4:5'],
  ['the whole', [], '1:1'],
])('%s', (_name, keys, expected) => {
  const { line, column } = placesInJson(TEXT)(keys);
  expect(`${line}:${column}`).toBe(expected);
});

test('every value of every JSON text is found where it stands', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const placeIn = placesInJson(text);
      for (const { keys, child } of within(value)) {
        const { line, column } = placeIn(keys);
        const rest = text
          .split('\n')
          .slice(line - 1)
          .join('\n')
          .slice(column - 1);
        expect(rest.startsWith(JSON.stringify(child, null, indent).split('\n')[0] ?? '')).toBe(true);
      }
    }),
  );
});

type Json = ReturnType<typeof JSON.parse>;

/** All values inside a value, but those under a key that has to be escaped: nothing of ours has such keys. */
function within(value: Json, keys: (string | number)[] = []): { keys: (string | number)[]; child: Json }[] {
  const own = [{ keys, child: value }];
  if (Array.isArray(value)) return [...own, ...value.flatMap((child, at) => within(child, [...keys, at]))];
  if (typeof value !== 'object' || value === null) return own;
  const plain = Object.keys(value).filter((key) => JSON.stringify(key) === `"${key}"`);
  return [...own, ...plain.flatMap((key) => within(value[key], [...keys, key]))];
}

test('a text nested a hundred thousand deep, and one cut short, are walked', () => {
  expect(placesInJson('['.repeat(100_000))([0, 0, 0]).column).toBe(4);
  expect(placesInJson('{"a": "b')(['a']).column).toBe(7);
});
