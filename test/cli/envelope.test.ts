import { expect, test } from 'vitest';
import { envelope, printEnvelope } from '../../src/cli/envelope.ts';

test.each([
  ['none', 0],
  ['one', 1],
  ['more than are printed at once', 1_203],
])('printed result by result it is the same document: %s', (_name, count) => {
  const results = Array.from({ length: count }, (_, at) => ({
    id: `t-${at}`,
    says: 'a line\nand “another” [] \u202e\u001b[5m',
    none: [],
    tellings: [{ at }, null],
  }));
  const pieces: string[] = [];
  printEnvelope((text) => pieces.push(text), 'who-said', results);
  expect(pieces.join('')).toBe(envelope('who-said', results));
  expect(pieces.length).toBe(Math.floor(count / 50) + 1);
});
