import { expect, test } from 'vitest';
import { pairId, pairOf } from '../../src/core/model/pair.ts';
import { removalPath, reviewsPath } from '../../src/store/paths.ts';
import { depot, union, wire } from '../support/depot.ts';
import { contentsOf } from '../support/folder.ts';
import { idOf, ledgerWith } from '../support/ledger.ts';
import { run } from '../support/run.ts';

const ID = idOf(wire);

/** The depot's ledger, where people decided on the wire's telling. */
async function desk() {
  const folder = ledgerWith(depot);
  const told = async (article: string) =>
    JSON.parse((await run(['show', article, '--json'], { folder })).out).results[0].tellings[0].id as string;
  const [own, other] = [await told(ID), await told(idOf(union))];
  const by = ['--by', 'Ana'];
  await run(['review', 'accept', own, ...by], { folder });
  await run(['judge', own, other, 'different', ...by], { folder });
  await run(['verify', own, '--question', 'so', '--finding', 'nothing-found', '--method', 'asked', ...by], { folder });
  return { folder, own, other, remove: (...argv: string[]) => run(['remove', ID, ...by, ...argv], { folder }) };
}

test('remove says what hangs on it and leaves that; nothing is wrong with the ledger then', async () => {
  const { folder, own, other, remove } = await desk();
  const before = contentsOf(folder);
  const planned = await remove('--dry-run');
  expect(contentsOf(folder)).toEqual(before);
  const { exit, out, err } = await remove('--note', 'asked for by its author');
  expect([exit, out.replaceAll('would create', 'created').replaceAll('would delete', 'deleted')]).toEqual([0, out]);
  expect(planned.out.split('\n')).toHaveLength(out.split('\n').length);
  expect(err).toContain(`stays ${reviewsPath(ID)}\n`);
  expect(err).toContain(`stays judgements/${pairId(pairOf(own, other))}.yaml\n`);
  expect(err).toContain(`stays verifications/${own}/v-`);
  expect(err).toContain(`3 files of decisions on what ${ID} told stay\n`);
  const after = contentsOf(folder);
  for (const [path, text] of Object.entries(after)) if (path !== removalPath(ID)) expect(text).toBe(before[path]);
  const { results } = JSON.parse((await run(['check', '--json'], { folder })).out);
  expect(results.filter(({ level }: { level: string }) => level === 'error')).toEqual([]);
});

test('whoever asks for it is told who removed it and why', async () => {
  const { folder, own, remove } = await desk();
  await remove('--note', 'a hoax');
  const listed = await run(['list', 'articles'], { folder });
  expect([listed.out.includes(ID), listed.err]).toEqual([false, '1 article removed: see removed/\n']);
  expect((await run(['who-said', '2,140'], { folder })).out).not.toContain(own);
  for (const id of [ID, own, `c-${own.slice(2)}`]) {
    const { exit, err } = await run(['show', id], { folder });
    expect([exit, err]).toEqual([1, expect.stringContaining('was removed by Ana on 2031-03-09: a hoax')]);
  }
  const { results } = JSON.parse((await remove('--withdraw', '--json')).out);
  expect(results).toEqual([{ action: 'change', path: removalPath(ID), article: ID, kept: [] }]);
  expect((await run(['show', ID], { folder })).err).toContain('no such record');
});
