import { expect, test } from 'vitest';
import * as claims from '../src/index.ts';
import { depot } from './support/depot.ts';
import { ledgerWith } from './support/ledger.ts';

test('the library shows these and no more', () => {
  expect(Object.keys(claims).sort()).toEqual([
    'checkLedger',
    'findLedger',
    'loadArticleReader',
    'loadModels',
    'openLedger',
    'readArticle',
    'readAttributions',
    'readDataset',
    'search',
    'sha256',
    'toCodePoints',
    'toUtf16',
  ]);
});

test('open a ledger and ask it', () => {
  const root = claims.findLedger(ledgerWith(depot));
  const opened = claims.openLedger(root ?? '');
  if (!opened.ok) throw new Error('the ledger does not open');
  const { dataset } = claims.readDataset(opened.value);
  const searched = claims.search(dataset, { text: '1,400 tonnes' });
  expect(searched.ok && searched.found.map(({ speaker }) => speaker?.name)).toEqual(['Grain Growers’ Union']);
});

test('read an article', async () => {
  const { model, parts } = claims.loadModels();
  const known = { id: 'a-00000000', input: 'x.txt', headline: null, outlet: null, published: null };
  const reading = claims.readArticle('The Karsk Port Authority said 2,140 tonnes of grain had burned.', known, {
    model,
    parts,
    sha256: claims.sha256,
  });
  expect(reading.tellings.map(({ source }) => source?.exact)).toEqual(['The Karsk Port Authority']);
});
