import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compareFigure } from '../src/core/check/series/compare.ts';
import { toldFigures } from '../src/core/check/series/told-figures.ts';
import { registriesOf } from '../src/core/query/place-tellings.ts';
import { openLedger } from '../src/store/open.ts';
import { packaged } from '../src/store/packaged.ts';
import { readLedger } from '../src/store/read.ts';
import { contentsOf, folder } from './support/folder.ts';
import { run } from './support/run.ts';

/** The ledger in data/ is made of the sample articles; a newcomer's first run on it must find nothing to do. */
const data = fileURLToPath(new URL('../data', import.meta.url));
const samples = fileURLToPath(new URL('../samples', import.meta.url));
const articles = readdirSync(samples).filter((name) => name.endsWith('.txt'));

function copy(): string {
  const root = folder();
  cpSync(data, root, { recursive: true, filter: (path) => !path.endsWith('.claims') });
  return root;
}

test('every sample article is in it once, with an outlet and a date', async () => {
  const { out } = await run(['-C', data, '--json', 'list', 'articles']);
  const { results } = JSON.parse(out);
  expect(results.map(({ input }: { input: string }) => input).sort()).toEqual([...articles].sort());
  for (const article of results)
    expect(article).toMatchObject({ outlet: expect.anything(), published: expect.anything() });
});

test('ingesting the samples again changes no byte', async () => {
  const root = copy();
  const before = contentsOf(root);
  const { exit, err } = await run(['-C', root, 'ingest', ...articles.map((name) => join(samples, name))]);
  expect([exit, err]).toEqual([0, expect.not.stringContaining('failed')]);
  expect(contentsOf(root)).toEqual(before);
});

test('check finds nothing wrong with it, and its files are in the standard form', async () => {
  const { exit, out } = await run(['-C', data, 'check', '--fail-on', 'warning']);
  expect([exit, out]).toEqual([0, expect.not.stringMatching(/error|warning/)]);
  expect((await run(['-C', data, 'format', '--check'])).exit).toBe(0);
});

test('its series of figures are held against what the articles tell: one figure agrees, one is of the day before', () => {
  const opened = openLedger(data);
  if (!opened.ok) throw new Error('the ledger cannot be opened');
  const files = readLedger(opened.value);
  const told = toldFigures({ files, registries: registriesOf(files, packaged) }).flatMap(({ figures }) => figures);
  const compared = told.flatMap(({ series, quantity, fields, days }) =>
    fields.map(
      (field) => `${series.name} ${compareFigure(quantity.figure, field, { series, days, likely: null }).kind}`,
    ),
  );
  expect(compared.filter((line) => !line.endsWith('open')).sort()).toEqual([
    'kolvara-wheat equal',
    'skellwick-toll shifted',
  ]);
});

test('a changed figure in a body is found', async () => {
  const root = copy();
  const [path = ''] = Object.keys(contentsOf(root)).filter((name) => name.startsWith('articles/'));
  const file = join(root, path);
  writeFileSync(
    file,
    readFileSync(file, 'latin1').replace(/\d(?=\D*$)/, (digit) => (digit === '0' ? '1' : '0')),
    'latin1',
  );
  const { exit, out } = await run(['-C', root, 'check']);
  expect([exit, out]).toEqual([1, expect.stringContaining('body-changed')]);
});
