import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isKindOf } from '../../src/core/link/words/kinds.ts';
import { kindsModule, kindTable, readNouns } from '../../src/train/noun-kinds.ts';
import { folder } from '../support/folder.ts';

test('nouns by what they are in most of their use', () => {
  const dict = folder();
  mkdirSync(dict, { recursive: true });
  const files: Readonly<Record<string, readonly string[]>> = {
    'index.noun': [
      'person n 1 1 ~ 1 1 00000010',
      'nurse n 1 1 @ 1 1 00000020',
      'wall n 1 0 1 0 00000030',
      'hand n 2 0 2 0 00000030 00000020',
    ],
    'data.noun': [
      '00000010 18 n 02 person 0 individual 0 000 | a human being',
      '00000020 18 n 01 nurse 0 001 @ 00000010 n 0000 | one who cares',
      '00000030 06 n 02 wall 0 hand 0 000 | no person',
    ],
    'index.sense': ['nurse%1:18:00:: 00000020 1 4', 'hand%1:06:00:: 00000030 1 9', 'hand%1:18:00:: 00000020 2 1'],
  };
  for (const [name, rows] of Object.entries(files))
    writeFileSync(join(dict, name), `  1 a licence\n${rows.join('\n')}\n`);
  expect(kindTable(readNouns(dict), ['wall', 'hand', 'nurses', 'nurse'])).toBe('people: nurs');
  expect(kindsModule('people: nurs')).toContain('\npeople: nurs\n');
});

test('the table that is packaged', () => {
  expect(isKindOf('nurs', 'people')).toBe(true);
  expect(isKindOf('ferri', 'ship')).toBe(true);
  expect(isKindOf('ferri', 'people')).toBe(false);
  expect(isKindOf('ship', 'ferri')).toBe(false);
});
