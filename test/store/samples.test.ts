import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadArticleReader } from '../../src/store/article-reader.ts';
import { checkLedger } from '../../src/store/check.ts';
import { planRebuild } from '../../src/store/rebuild.ts';
import { contentsOf } from '../support/folder.ts';
import { ingestFiles, newLedger } from './ledger.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

test('the sample articles, read by the packaged model, make a sound ledger that a second reading does not change', async () => {
  const inputs = readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(SAMPLES, name));
  const [ledger, reader] = [await newLedger(), await loadArticleReader()];
  const first = await ingestFiles(ledger, inputs, { reader });
  expect(first.rows.map(({ status }) => status)).toEqual(inputs.map(() => 'new'));
  expect(first.rows.every((row) => row.status !== 'failed' && row.tellings > 0)).toBe(true);
  const { diagnostics, files } = checkLedger(ledger, { reading: reader.reading });
  expect(diagnostics.filter(({ level }) => level !== 'notice')).toEqual([]);
  expect(files).toBe(inputs.length * 2);
  const before = contentsOf(ledger.root);
  expect((await ingestFiles(ledger, [...inputs].reverse(), { reader })).changes).toEqual([]);
  expect(planRebuild(ledger, reader).plan.changes).toEqual([]);
  expect(contentsOf(ledger.root)).toEqual(before);
});
