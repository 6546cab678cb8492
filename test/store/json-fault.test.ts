import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultInJson } from '../../src/store/json-fault.ts';

test.each([
  ['nothing', '', 0, 'the file is empty'],
  ['blanks', ' \n', 2, 'the file is empty'],
  ['cut short in a list', '{"a": [1, 2', 11, 'the file ends too early'],
  ['cut short in a string', '{"a": "b', 6, 'a string that does not end'],
  ['a comma too many', '[1,,2]', 3, 'expected a value'],
  ['a comma at the end', '[1,]', 3, 'expected a value'],
  ['a comma at the end of an object', '{"a":1,}', 7, 'expected a key'],
  ['a comma too few', '[1 2]', 3, 'expected a comma or ]'],
  ['a comma too few in an object', '{"a":1 "b":2}', 7, 'expected a comma or }'],
  ['no colon', '{"a" 1}', 5, 'expected a colon'],
  ['single quotation marks', "{'a': 1}", 1, 'expected a key in double quotation marks'],
  ['a word that JSON has not', '[nil]', 1, 'expected a value'],
  ['a bare line feed in a string', '["a\nb"]', 1, 'a string that does not end'],
  ['an escape that JSON has not', '["\\x"]', 1, 'a string that does not end'],
  ['the wrong bracket', '[1}', 2, 'expected a comma or ]'],
  ['something behind the end', '{} {}', 3, 'something stands behind the end'],
  ['a number with a zero before it', '[01]', 2, 'expected a comma or ]'],
])('%s', (_name, text, offset, reason) => {
  const fault = faultInJson(text);
  expect(fault?.offset).toBe(offset);
  expect(fault?.reason).toContain(reason);
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('a text has a fault where the parser has one, and nowhere else', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"\\n"',
    '1',
    '-0.5e3',
    'true',
    'null',
    ' ',
    '"',
    '\\',
  );
  const spoiled = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
    fc.tuple(fc.json(), fc.nat(), pieces).map(([text, at, piece]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + piece + text.slice(cut);
    }),
    fc.json(),
  );
  fc.assert(
    fc.property(spoiled, (text) => {
      expect(faultInJson(text) === null).toBe(parses(text));
    }),
    { numRuns: 2_000 },
  );
});

test('a text nested a hundred thousand deep costs no more than its length', () => {
  const before = Date.now();
  expect(faultInJson('[{"a":'.repeat(100_000))?.reason).toBe('the file ends too early');
  expect(Date.now() - before).toBeLessThan(2_000);
});
