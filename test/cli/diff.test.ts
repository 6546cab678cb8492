import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../support/folder.ts';
import { run } from '../support/run.ts';

const FIRE = 'The energy ministry said that 2,140 tonnes of grain had burned in the depot.\n';

test('two files: what changed, the earlier words and the later, without a ledger; exit code 1 as diff', async () => {
  const files = folder({ 'old.txt': FIRE, 'new.txt': FIRE.replace('2,140', '2,410') });
  const [old, current] = [join(files, 'old.txt'), join(files, 'new.txt')];
  expect(await run(['diff', old, current], { folder: files })).toEqual({
    exit: 1,
    out: [
      'figure-changed  2,140 became 2,410',
      '  - energy ministry · said: 2,140 tonnes of grain had burned in the depot',
      '  + energy ministry · said: 2,410 tonnes of grain had burned in the depot',
      '',
    ].join('\n'),
    err: '1 telling: 1 changed\n',
  });
  const { out } = await run(['diff', old, current, '--json'], { folder: files });
  const { command, results } = JSON.parse(out);
  expect(command).toBe('diff');
  expect(results).toMatchObject([
    {
      changes: [{ kind: 'figure-changed', why: '2,140 became 2,410' }],
      before: { in: old, figures: [{ exact: '2,140' }] },
      now: { in: current, figures: [{ exact: '2,410' }] },
    },
  ]);
  expect(results[0].now).not.toHaveProperty('id');
  expect(await run(['diff', old, old], { folder: files })).toEqual({ exit: 0, out: '', err: 'they tell the same\n' });
});

test('two versions of an article: the tellings have the ids that the ledger knows, gone ones too', async () => {
  const files = folder({
    'one.txt': `${FIRE}The mayor said that nobody was hurt in the fire.\n`,
    'two.txt': FIRE.replace('2,140', '2,410'),
  });
  await run(['init'], { folder: files });
  const first = await run(['ingest', join(files, 'one.txt'), '--json'], { folder: files });
  const { article } = JSON.parse(first.out).results[0];
  const before = await run(['who-said', '--mode', 'any', '--json'], { folder: files });
  await run(['ingest', '--as', article, join(files, 'two.txt')], { folder: files });
  const { exit, out } = await run(['diff', `${article.slice(0, 6)}@1`, article, '--json'], { folder: files });
  expect(exit).toBe(1);
  const { results } = JSON.parse(out);
  expect(results.map(({ changes }: { changes: { kind: string }[] }) => changes.map(({ kind }) => kind))).toEqual([
    ['figure-changed'],
    ['removed'],
  ]);
  const ids = JSON.parse(before.out).results.map(({ id }: { id: string }) => id);
  expect(results[0].before.id).toBe(results[0].now.id);
  expect([results[0].before.id, results[1].before.id].sort()).toEqual(ids.sort());
  expect(results[0].before.in).toBe(`${article}@1`);
  const { exit: unable, err } = await run(['diff', `${article}@7`, article], { folder: files });
  expect(unable).toBe(2);
  expect(err).toContain(`${article} has no version 7`);
});
