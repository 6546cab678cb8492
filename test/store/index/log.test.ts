import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { closeIndexes, withKept } from '../../../src/store/index/open-index.ts';
import { newLedger } from '../ledger.ts';

afterEach(closeIndexes);

const KEEPING = {
  file: 'kept.db',
  form: 1,
  tables: 'create table about (name text, value); create table kept (value)',
};

/** Writes so many mebibytes; how long the log is afterwards, in bytes, and what the database itself has. */
function write(root: string, mebibytes: number): { readonly log: number; readonly file: number } {
  withKept(root, KEEPING, (database) => {
    for (let at = 0; at < mebibytes; at++) database.run('insert into kept values (zeroblob(1048576))');
  });
  const sizeOf = (ending: string): number => statSync(join(root, `.claims/kept.db${ending}`)).size;
  return { log: sizeOf('-wal'), file: sizeOf('') };
}

test('what is written stays in the log until that is long; then all of it goes to the file at once', async () => {
  const { root } = await newLedger();
  const few = write(root, 6);
  expect(few.log).toBeGreaterThan(6 * 2 ** 20);
  expect(few.file).toBeLessThan(2 ** 20);
  const many = write(root, 12);
  expect(many.log).toBe(0);
  expect(many.file).toBeGreaterThan(18 * 2 ** 20);
  expect(withKept(root, KEEPING, (database) => database.rows('select count(*) from kept')[0]?.[0])).toBe(18);
});
