import { expect, test } from 'vitest';
import { closeIndexes, withIndex } from '../../../src/store/index/open-index.ts';
import { updateTold } from '../../../src/store/index/update.ts';
import { readTellingsFiles } from '../../../src/store/read.ts';
import { depot } from '../../support/depot.ts';
import { ledgerWith } from '../../support/ledger.ts';
import { run } from '../../support/run.ts';
import { reopen } from '../ledger.ts';

test('the index follows what people reject and take back, by the same sums as who reads every file', async () => {
  const folder = ledgerWith(depot);
  const ledger = reopen(folder);
  const indexed = (): string[] => {
    const found = withIndex(folder, (database) => {
      updateTold(ledger, database, { closely: true });
      const sums = database.rows('select article, sha from told order by article');
      return { ids: database.rows('select id from telling').map(String).sort(), sums };
    });
    expect(found?.sums).toEqual([...readTellingsFiles(ledger).sums].sort());
    return found?.ids ?? [];
  };
  const all = indexed();
  const [id = ''] = all;
  await run(['review', 'reject', id, '--by', 'Ana'], { folder });
  expect(indexed()).toEqual(all.slice(1));
  await run(['review', 'withdraw', id, '--by', 'Ana'], { folder });
  expect(indexed()).toEqual(all);
  closeIndexes();
});
