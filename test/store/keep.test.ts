import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tellingsFileSchema } from '../../src/core/model/tellings-file.ts';
import { planOutletAlias, planSpeakerAlias } from '../../src/store/aliases.ts';
import { applyPlan } from '../../src/store/apply.ts';
import { planArticleSet } from '../../src/store/article-set.ts';
import { checkLedger } from '../../src/store/check.ts';
import { planFormat } from '../../src/store/format.ts';
import { planInit } from '../../src/store/init.ts';
import { findLedger, openLedger } from '../../src/store/open.ts';
import { readDataset } from '../../src/store/read.ts';
import { planRebuild } from '../../src/store/rebuild.ts';
import { planOutletAdd, planSpeakerAdd } from '../../src/store/registries.ts';
import { contentsOf, folder } from '../support/folder.ts';
import { apply, edit, ingestTexts, newLedger, onlyFile, readFile } from './ledger.ts';
import { plainReader } from './plain-reader.ts';

const DEPOT = 'Karsk port said 2,140 tonnes of grain had burned.\nThe mayor said nobody was hurt.\n';

test('init makes a ledger that is sound, and not twice, nor inside another, nor over somebody’s files', async () => {
  const root = join(folder(), 'newsroom');
  await apply(root, planInit(root));
  expect(Object.keys(contentsOf(root))).toEqual(['.gitattributes', '.gitignore', 'claims.config.yaml']);
  const opened = openLedger(root);
  expect(opened.ok && checkLedger(opened.value).diagnostics).toEqual([]);
  const reason = (at: string): string => {
    const planned = planInit(at);
    return planned.ok ? 'none' : planned.reason;
  };
  expect(reason(root)).toMatch(/is a ledger already$/);
  expect(reason(join(root, 'articles'))).toMatch(/lies inside the ledger/);
  expect(reason(folder({ 'articles/mine.md': '' }))).toMatch(/has a folder articles/);
  expect(reason(join(folder({ file: '' }), 'file'))).toMatch(/is a file/);
  const mine = folder({ '.gitignore': 'mine\n' });
  await apply(mine, planInit(mine));
  expect(contentsOf(mine)['.gitignore']).toBe('mine\n');
});

test('a ledger is found from any folder in it; a broken setting is told with its place', async () => {
  const ledger = await newLedger();
  mkdirSync(join(ledger.root, 'articles/7k'), { recursive: true });
  expect(findLedger(join(ledger.root, 'articles/7k'))).toBe(ledger.root);
  expect(findLedger(folder())).toBe(null);
  edit(ledger, 'claims.config.yaml', (text) => text.replace('format: 1', 'format: "1"'));
  expect(openLedger(ledger.root)).toMatchObject({ ok: false, diagnostics: [{ code: 'shape', line: 1, column: 9 }] });
});

test('article set writes the details, reads again with them, and an empty one takes away', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, { 'a.txt': DEPOT });
  const [id] = readDataset(ledger).dataset.articles.keys();
  const before = readDataset(ledger).dataset.tellings.map((telling) => telling.id);
  const set = (details: Record<string, string>) =>
    planArticleSet(ledger, { article: id?.slice(0, 5) ?? '', details }, plainReader());
  await apply(ledger.root, set({ outlet: 'Northern Wire', published: '2031-03-02', url: 'https://w.example/1' }));
  const read = tellingsFileSchema.parse(JSON.parse(readFile(ledger, onlyFile(ledger, 'tellings'))));
  expect(read.article).toMatchObject({ outlet: { id: 'northern-wire' }, published: { value: '2031-03-02' } });
  expect(read.tellings.map((telling) => telling.id).sort()).toEqual([...before].sort());
  expect(set({ outlet: 'Northern Wire' })).toMatchObject({ ok: true, plan: { changes: [] } });
  await apply(ledger.root, set({ outlet: '', published: ' ' }));
  expect(readFile(ledger, onlyFile(ledger, 'articles'))).toMatch(
    /^---\nid: .*\ninput: a.txt\nurl: https:\/\/w.example\/1\nsha256: /,
  );
  expect(set({ published: 'Tuesday' })).toMatchObject({ ok: false, reason: expect.stringContaining('is no date') });
  expect(planArticleSet(ledger, { article: 'a-zz', details: {} }, plainReader())).toMatchObject({ ok: false });
  expect(checkLedger(ledger).diagnostics.filter(({ level }) => level !== 'notice')).toEqual([]);
});

test('rebuild with the same reader changes nothing; with another it keeps ids; a body changed by hand is left alone', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, { 'a.txt': DEPOT, 'b.txt': 'Ilse said it is out.\n' });
  expect(planRebuild(ledger, plainReader())).toMatchObject({ plan: { changes: [] }, read: 2, skipped: [] });
  const before = readDataset(ledger).dataset.tellings.map((telling) => telling.id);
  const upgrade = planRebuild(ledger, plainReader('ffffffff'));
  expect(upgrade.plan.changes.map(({ action, path }) => `${action} ${path.split('/')[0]}`)).toEqual([
    'change tellings',
    'change tellings',
  ]);
  await applyPlan(ledger.root, upgrade.plan);
  expect(readDataset(ledger).dataset.tellings.map((telling) => telling.id)).toEqual(before);
  const [path = ''] = Object.keys(contentsOf(ledger.root)).filter((name) => name.startsWith('articles/'));
  edit(ledger, path, (text) => text.replace('said', 'says'));
  expect(planRebuild(ledger, plainReader())).toMatchObject({
    read: 1,
    skipped: [{ path, reason: 'the body has been changed by hand' }],
  });
});

test('rebuild mends what is missing or cut short, to the same bytes', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, { 'a.txt': DEPOT });
  const before = contentsOf(ledger.root);
  edit(ledger, onlyFile(ledger, 'tellings'), (text) => text.slice(0, 200));
  await applyPlan(ledger.root, planRebuild(ledger, plainReader()).plan);
  expect(contentsOf(ledger.root)).toEqual(before);
});

test('format touches people’s files alone, leaves broken ones, and keeps a body byte for byte', async () => {
  const ledger = await newLedger();
  const body = 'Ilse said it is out. \r\n---\n\n';
  await ingestTexts(ledger, { 'a.txt': body });
  const article = onlyFile(ledger, 'articles');
  edit(ledger, article, (text) => text.replace('input: a.txt', "input:   'a.txt'"));
  mkdirSync(join(ledger.root, 'speakers'));
  writeFileSync(join(ledger.root, 'speakers/ilse.yaml'), 'kind: "official" # since May\nname: Ilse\n');
  writeFileSync(join(ledger.root, 'speakers/broken.yaml'), 'name: [\n');
  const formatted = planFormat(ledger);
  expect(formatted.diagnostics).toMatchObject([{ code: 'syntax', path: 'speakers/broken.yaml' }]);
  expect(formatted.plan.changes.map(({ path }) => path)).toEqual(['speakers/ilse.yaml', article]);
  await applyPlan(ledger.root, formatted.plan);
  expect(readFile(ledger, 'speakers/ilse.yaml')).toBe('name: Ilse\nkind: official # since May\n');
  expect(readFile(ledger, article).endsWith(`\n---\n${body}`)).toBe(true);
  expect(planFormat(ledger).plan.changes).toEqual([]);
});

test('speaker add gives a speaker a file, by the id that tellings carry', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, { 'a.txt': DEPOT });
  await apply(ledger.root, planSpeakerAdd(ledger, { name: 'Karsk port', kind: 'government', aliases: ['KPA'] }));
  expect(readFile(ledger, 'speakers/karsk-port.yaml')).toBe('name: Karsk port\naliases:\n  - KPA\nkind: government\n');
  const speakers = readDataset(ledger).dataset.tellings.map(({ speaker }) => speaker?.kind);
  expect(speakers.sort()).toEqual(['government', 'other']);
  expect(planSpeakerAdd(ledger, { name: 'Karsk Port' })).toMatchObject({
    ok: false,
    reason: expect.stringContaining('speakers/karsk-port.yaml exists'),
  });
  expect(planSpeakerAdd(ledger, { name: 'KPA', id: 'kite-pilots' })).toMatchObject({
    ok: false,
    reason: expect.stringContaining('is a name of karsk-port already'),
  });
  expect(planSpeakerAdd(ledger, { name: 'X', id: '../x' })).toMatchObject({ ok: false });
  expect(planSpeakerAdd(ledger, { name: 'Ilse', parent: 'karks-port' })).toMatchObject({
    ok: false,
    near: ['karsk-port'],
  });
  expect(planSpeakerAdd(ledger, { name: 'Ilse', parent: 'KPA' })).toMatchObject({ ok: true, id: 'ilse' });
});

test('a speaker alias merges what articles called differently; the file is made where there is none', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, { 'a.txt': DEPOT, 'b.txt': 'Harbour staff said 2,140 tonnes of grain had burned.\n' });
  await apply(ledger.root, planSpeakerAlias(ledger, { id: 'karsk-port', aliases: ['Harbour staff', 'Harbour staff'] }));
  expect(readFile(ledger, 'speakers/karsk-port.yaml')).toBe('name: Karsk port\naliases:\n  - Harbour staff\n');
  const { claims } = readDataset(ledger).dataset;
  expect([...claims.values()].map(({ tellings }) => tellings.length).sort()).toEqual([1, 2]);
  edit(ledger, 'speakers/karsk-port.yaml', (text) => `# ours\n${text}`);
  await apply(ledger.root, planSpeakerAlias(ledger, { id: 'karsk-p', aliases: ['KPA'] }));
  expect(readFile(ledger, 'speakers/karsk-port.yaml')).toBe(
    '# ours\nname: Karsk port\naliases:\n  - Harbour staff\n  - KPA\n',
  );
  expect(planSpeakerAlias(ledger, { id: 'karsk-port', aliases: ['KPA'] })).toMatchObject({
    ok: true,
    plan: { changes: [] },
  });
  expect(planSpeakerAlias(ledger, { id: 'nobody', aliases: ['x'] })).toMatchObject({ ok: false });
});

test('outlets are settled the same way, packaged ones too', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, { 'a.txt': DEPOT }, { given: { outlet: 'N. Wire' } });
  await apply(ledger.root, planOutletAdd(ledger, { name: 'Northern Wire', domain: 'wire.example' }));
  await apply(ledger.root, planOutletAlias(ledger, { id: 'northern-wire', aliases: ['N. Wire'] }));
  expect([...readDataset(ledger).dataset.articles.values()].map(({ outlet }) => outlet?.name)).toEqual([
    'Northern Wire',
  ]);
  await apply(ledger.root, planOutletAlias(ledger, { id: 'reuters', aliases: ['the R. desk'] }));
  expect(readFile(ledger, 'outlets/reuters.yaml')).toBe('name: Reuters\naliases:\n  - the R. desk\nkind: agency\n');
  expect(checkLedger(ledger).diagnostics.filter(({ code }) => code === 'outlet-unknown')).toEqual([]);
});
