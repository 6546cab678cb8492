import { existsSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyPlan, OutsideLedger } from '../../src/store/apply.ts';
import type { Change } from '../../src/store/plan.ts';
import { writing } from '../../src/store/plan.ts';
import { contentsOf, folder } from '../support/folder.ts';

const create = (path: string, text = path): Change => ({ action: 'create', path, text });

test('a plan is done: files are made with their folders, changed and deleted', async () => {
  const root = folder({ 'a.yaml': 'old', 'b.yaml': 'gone' });
  const changes: Change[] = [
    create('articles/7k/x.md'),
    { action: 'change', path: 'a.yaml', text: 'new' },
    { action: 'delete', path: 'b.yaml' },
  ];
  expect(await applyPlan(root, { changes })).toBe(3);
  expect(contentsOf(root)).toEqual({ 'a.yaml': 'new', 'articles/7k/x.md': 'articles/7k/x.md' });
});

test('a file that has the bytes is not in a plan', () => {
  const root = folder({ 'a.yaml': 'é' });
  expect(writing(root, 'a.yaml', 'é')).toEqual([]);
  expect(writing(root, 'a.yaml', 'e')).toMatchObject([{ action: 'change' }]);
  expect(writing(root, 'b.yaml', 'e')).toMatchObject([{ action: 'create' }]);
});

test('a link in the ledger carries nothing out of it', async () => {
  const [root, outside] = [folder(), folder()];
  symlinkSync(outside, join(root, 'articles'));
  await expect(applyPlan(root, { changes: [create('articles/7k/x.md')] })).rejects.toThrow(OutsideLedger);
  expect(contentsOf(outside)).toEqual({});
  expect(existsSync(join(outside, '7k'))).toBe(false);
});

test('a file that is a link is replaced by a file; what it points to stays', async () => {
  const [root, outside] = [folder(), folder({ secret: 'theirs' })];
  symlinkSync(join(outside, 'secret'), join(root, 'a.yaml'));
  const changes = writing(root, 'a.yaml', 'ours');
  await applyPlan(root, { changes });
  expect(contentsOf(root)).toEqual({ 'a.yaml': 'ours' });
  expect(contentsOf(outside)).toEqual({ secret: 'theirs' });
});

test('what a killed run left is swept; a file in the hands of another run is not', async () => {
  const root = folder({
    'speakers/.a.yaml.tmp-0123456789abcdef': 'left',
    'speakers/.b.yaml.tmp-0123456789abcdef': 'in hand',
  });
  const longAgo = new Date(Date.now() - 3_600_000);
  utimesSync(join(root, 'speakers/.a.yaml.tmp-0123456789abcdef'), longAgo, longAgo);
  await applyPlan(root, { changes: [create('speakers/c.yaml')] });
  expect(Object.keys(contentsOf(root))).toEqual(['speakers/.b.yaml.tmp-0123456789abcdef', 'speakers/c.yaml']);
});

test('where a write fails nothing of its batch is there and no temporary file is left', async () => {
  const root = folder();
  mkdirSync(join(root, 'speakers/b.yaml'), { recursive: true });
  writeFileSync(join(root, 'speakers/b.yaml/taken'), '');
  const changes = [create('speakers/b.yaml'), create('speakers/c.yaml')];
  await expect(applyPlan(root, { changes })).rejects.toThrow();
  expect(Object.keys(contentsOf(root))).toEqual(['speakers/b.yaml/taken']);
});

test('an interrupted run finishes the batch in hand and says how far it came', async () => {
  const root = folder();
  const aborted = new AbortController();
  aborted.abort();
  expect(await applyPlan(root, { changes: [create('a.yaml')] }, aborted.signal)).toBe(0);
  expect(contentsOf(root)).toEqual({});
});
