import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { neighboursModule, neighbourTable } from '../../src/train/neighbours.ts';
import { type Related, readRelated } from '../../src/train/wordnet.ts';
import { folder } from '../support/folder.ts';

const near: readonly Related[] = [
  { one: 'truce', other: 'ceasefire', kind: 'close' },
  { one: 'truce', other: 'event', kind: 'above' },
  { one: 'truce', other: 'war', kind: 'close' },
  { one: 'truce', other: 'war', kind: 'antonym' },
  { one: 'truce', other: 'unheardof', kind: 'close' },
];

test('related words whose vectors are near, each pair in two rows, antonyms left out', () => {
  const vectors = new Map([
    ['truce', [1, 0]],
    ['truces', [4, 3]],
    ['ceasefire', [9, 1]],
    ['event', [1, 2]],
    ['war', [1, 0]],
  ]);
  expect(neighbourTable(near, vectors)).toBe('ceasefir truce99\nevent truce89\ntruce ceasefir99 event89');
  expect(neighboursModule('a b50')).toContain('\na b50\n');
});

test('words of one synset, the one above and the opposite, from the first senses of each', () => {
  const dict = folder();
  mkdirSync(dict, { recursive: true });
  const empty = ['adj', 'adv', 'verb'].flatMap((part) => [`index.${part}`, `data.${part}`]);
  for (const name of empty) writeFileSync(join(dict, name), '  1 a licence\n');
  writeFileSync(
    join(dict, 'index.noun'),
    '  1 a licence\ntruce n 1 0 1 0 00000010\nceasefire n 2 0 2 0 00000030 00000010\nevent n 1 0 1 0 00000020\nwar n 1 0 1 0 00000030\n',
  );
  writeFileSync(
    join(dict, 'data.noun'),
    [
      '  1 a licence',
      '00000010 04 n 02 truce 0 ceasefire 0 002 @ 00000020 n 0000 ! 00000030 n 0101 | a stop',
      '00000020 03 n 01 event 0 000 | what happens',
      '00000030 04 n 01 war 0 000 | a fight',
    ].join('\n'),
  );
  expect(readRelated(dict, 2)).toEqual([
    { one: 'truce', other: 'ceasefire', kind: 'close' },
    { one: 'truce', other: 'event', kind: 'above' },
    { one: 'ceasefire', other: 'event', kind: 'above' },
    { one: 'truce', other: 'war', kind: 'antonym' },
  ]);
  expect(readRelated(dict, 1)).toEqual([
    { one: 'truce', other: 'event', kind: 'above' },
    { one: 'truce', other: 'war', kind: 'antonym' },
  ]);
});
