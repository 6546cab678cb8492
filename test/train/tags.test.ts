import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseTags, partOf, readTagged } from '../../src/train/tags.ts';

test('offsets are code points in the file and code units in the program', () => {
  const { words, problems } = parseTags('0\t0\t1\tSYM\tO\n0\t2\t5\tDT\tO\n1\t6\t9\tNNP\tPERSON\n', '🔥 The Ada');
  expect(words).toEqual([
    { start: 0, end: 2, part: 'X' },
    { start: 3, end: 6, part: 'DT' },
    { start: 7, end: 10, part: 'PER' },
  ]);
  expect(problems).toEqual([]);
});

test.each<[string, string]>([
  ['too few columns', '0\t0\t3'],
  ['no number', '0\tx\t3\tDT\tO'],
  ['beyond the text', '0\t0\t40\tDT\tO'],
  ['turned about', '0\t3\t0\tDT\tO'],
])('a line is a problem with its number: %s', (_name, line) => {
  const { words, problems } = parseTags(`0\t0\t3\tDT\tO\n${line}\n`, 'The dam held.');
  expect(words).toHaveLength(1);
  expect(problems).toEqual([expect.stringMatching(/^2: /)]);
});

test.each([
  ['NNPS', 'ORGANIZATION', 'ORG'],
  ['NNP', 'DATE', 'NNP'],
  ['JJR', 'O', 'JJ'],
  ['WP$', 'O', 'W'],
  ['PDT', 'O', 'DT'],
  ['-LRB-', 'O', 'PUNCT'],
  ['``', 'O', 'OQ'],
  ['PRP$', 'O', 'PRP$'],
  ['FW', 'O', 'X'],
  ['VBD', 'PERSON', 'VBD'],
])('%s of class %s is %s', (tag, name, part) => {
  expect(partOf(tag, name)).toBe(part);
});

test('a folder is read in the order of names; tags without their text are a problem', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tags-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['text', 'tags']) mkdirSync(join(folder, name));
  for (const name of ['b', 'a']) {
    writeFileSync(join(folder, 'text', `${name}.txt`), 'The dam');
    writeFileSync(join(folder, 'tags', `${name}.tsv`), '0\t0\t3\tDT\tO\n0\t4\t7\tNN\tO\n');
  }
  writeFileSync(join(folder, 'tags', 'c.tsv'), '0\t0\t3\tDT\tO\n');
  const { documents, problems } = readTagged(folder);
  expect(documents.map(({ name, words }) => [name, words.length])).toEqual([
    ['a', 2],
    ['b', 2],
  ]);
  expect(problems).toEqual([expect.stringContaining('c.tsv:1: there is no')]);
});
