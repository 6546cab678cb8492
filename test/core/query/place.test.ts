import { expect, test } from 'vitest';
import { placesIn } from '../../../src/core/query/place.ts';

test('a place is a line of the ledger’s file and a line of the body, by an offset in code points', () => {
  const text = 'A fire 🔥 burns\r\n\r\nKarsk 🔥 port said it.';
  const at = placesIn({ text, path: 'articles/7k/a-7k3mq0xd.md', firstLine: 6 });
  const offset = Array.from(text).join('\u0000').split('\u0000').indexOf('p');
  expect(at(offset)).toEqual({ path: 'articles/7k/a-7k3mq0xd.md', line: 8, column: 10, bodyLine: 3 });
  expect(at(0)).toMatchObject({ line: 6, column: 1, bodyLine: 1 });
});
