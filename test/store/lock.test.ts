import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../src/store/lock.ts';
import { contentsOf, folder } from '../support/folder.ts';

/** Takes the lock, which must be free. */
function taken(root: string, command = 'claims ingest') {
  const locking = takeLock(root, command);
  if (!locking.ok) throw new Error(`held by ${locking.holder?.command}`);
  return locking.lock;
}

test('one run has the lock, the next is told who has it, and gets it when it is given back', () => {
  const root = folder();
  const lock = taken(root);
  expect(takeLock(root, 'claims judge')).toMatchObject({
    ok: false,
    holder: { process: process.pid, command: 'claims ingest', since: expect.stringMatching(/^\d{4}-.*:\d\dZ$/) },
  });
  lock.release();
  taken(root).release();
});

test('two ledgers have two locks', () => {
  const [one, other] = [taken(folder()), taken(folder())];
  one.release();
  other.release();
});

test('what says who has the lock is gone with it, and git never sees either', () => {
  const root = folder();
  const lock = taken(root);
  expect(existsSync(join(root, '.claims/holder.json'))).toBe(true);
  lock.release();
  expect(existsSync(join(root, '.claims/holder.json'))).toBe(false);
  expect(existsSync(join(root, '.claims/.gitignore'))).toBe(true);
});

test.each([
  ['of a dead process', '{"process":1,"host":"desk-2","since":"2031-03-02T09:30:00Z","command":"claims ingest"}'],
  ['torn', '{"process":1,"ho'],
  ['empty', ''],
])('a stale note of who has the lock keeps nobody out: %s', (_name, text) => {
  taken(folder({ '.claims/holder.json': text })).release();
});

test.each(['[]', 'null', '{"process":"1"}', '"claims"'])('a note that is none names nobody: %s', (text) => {
  const root = folder();
  const lock = taken(root);
  writeFileSync(join(root, '.claims/holder.json'), text);
  expect(takeLock(root, 'claims judge')).toEqual({ ok: false, holder: null });
  lock.release();
});

const LEFT = '.a.yaml.tmp-0123456789abcdef';

test('after a killed run all that it left half written is swept, and nothing else', () => {
  const kept = {
    'speakers/a.yaml': 'kept',
    'articles/7k/.a-7k3mq0xd.md.tmp-notes': 'somebody’s own',
    [`drafts/${LEFT}`]: 'not in a folder of the ledger',
  };
  const root = folder({
    ...kept,
    '.claims/holder.json': '{}',
    [LEFT]: '',
    [`speakers/${LEFT}`]: '',
    [`articles/7k/${LEFT}`]: '',
    [`tellings/7k/${LEFT}`]: '',
  });
  const outside = folder({ [LEFT]: 'theirs' });
  symlinkSync(outside, join(root, 'outlets'));
  taken(root).release();
  expect(contentsOf(root)).toEqual(
    Object.fromEntries(Object.entries(kept).map(([p, t]) => [p, Buffer.from(t).toString('latin1')])),
  );
  expect(contentsOf(outside)).toEqual({ [LEFT]: 'theirs' });
});

test('after a run that ended well nothing is looked for', () => {
  const root = folder({ [`speakers/${LEFT}`]: 'in the hands of a run without a lock' });
  taken(root).release();
  expect(Object.keys(contentsOf(root))).toEqual([`speakers/${LEFT}`]);
});

test('where the folder of the lock is a file or a link, that is said and nothing is followed', () => {
  expect(() => takeLock(folder({ '.claims': '' }), 'claims ingest')).toThrow(/EEXIST.*\.claims/);
  const [root, outside] = [folder(), folder()];
  symlinkSync(outside, join(root, '.claims'));
  expect(() => takeLock(root, 'claims ingest')).toThrow(/EEXIST.*\.claims/);
  expect(contentsOf(outside)).toEqual({});
});

test('what cannot be locked is said with its path', () => {
  const root = folder();
  mkdirSync(join(root, '.claims/lock.db'), { recursive: true });
  expect(() => takeLock(root, 'claims ingest')).toThrow(/\.claims.lock\.db cannot be locked: /);
});
