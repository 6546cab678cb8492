import { expect, test } from 'vitest';
import { articlePath, isNameId, placed, registryPath, tellingsPath } from '../../src/store/paths.ts';

test('an id names one file, and the file names the id', () => {
  expect(articlePath('a-7k3mq0xd')).toBe('articles/7k/a-7k3mq0xd.md');
  expect(articlePath('a-7k3mq0xd', 2)).toBe('articles/7k/a-7k3mq0xd.2.md');
  expect(placed('articles/7k/a-7k3mq0xd.2.md')).toEqual({ folder: 'articles', id: 'a-7k3mq0xd', version: 2 });
  expect(placed(tellingsPath('a-7k3mq0xd'))).toEqual({ folder: 'tellings', id: 'a-7k3mq0xd', version: 0 });
  expect(placed(registryPath('speakers', 'karsk-port'))).toEqual({ folder: 'speakers', id: 'karsk-port', version: 0 });
});

test.each([
  ['an id that climbs', '../../x'],
  ['an id with a folder', 'a/b'],
  ['an id with a dot', 'a.b'],
  ['a hidden file', '.x'],
  ['nothing', ''],
  ['a space', 'a b'],
  ['capitals, which some systems do not tell apart', 'Karsk'],
  ['two hyphens', 'a--b'],
  ['a device of Windows', 'con'],
  ['a name too long for a file', 'a'.repeat(200)],
])('%s cannot name a registry file', (_name, id) => {
  expect(isNameId(id)).toBe(false);
  expect(() => registryPath('speakers', id)).toThrow(RangeError);
});

test('names of any script can', () => {
  expect(['київ', 'karsk-port-2', '東京'].map(isNameId)).toEqual([true, true, true]);
});

test.each(['a-../../..', 'a-7K3MQ0XD', 'a-7k3m', 't-7k3mq0xd', 'a-7k3mq0xd\n'])('%j is no article', (id) => {
  expect(() => articlePath(id)).toThrow(RangeError);
});

test.each([
  'articles/zz/a-7k3mq0xd.md',
  'articles/a-7k3mq0xd.md',
  'articles/7k/a-7k3mq0xd.0.md',
  'articles/7k/a-7k3mq0xd.txt',
  'tellings/7k/a-7k3mq0xd.1.json',
  'speakers/x/y.yaml',
  'speakers/x.yml',
  'notes.txt',
])('%s is no file of the ledger', (path) => {
  expect(placed(path)).toBe(null);
});
