import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tellingsFileSchema } from '../../src/core/model/tellings-file.ts';
import { checkLedger } from '../../src/store/check.ts';
import { ingest } from '../../src/store/ingest.ts';
import { contentsOf, folder } from '../support/folder.ts';
import { edit, hiddenFiles, ingestTexts, newLedger, onlyFile, readFile, reopen, statuses } from './ledger.ts';
import { plainReader } from './plain-reader.ts';

const DEPOT =
  'Fire at the depot\n\nKarsk port said 2,140 tonnes of grain had burned.\n\nThe mayor said nobody was hurt.\n';
const OTHER = 'The growers said 1,400 tonnes had burned at most.\n';

test('a new article has a body, byte for byte, and tellings that point into it', async () => {
  const ledger = await newLedger();
  const body = `${DEPOT}\r\nTrailing spaces  \u00a0\n\n🔥 Ilse said "it burned".`;
  expect(statuses(await ingestTexts(ledger, { 'in-1.txt': body }))).toEqual(['in-1.txt new']);
  const article = readFile(ledger, onlyFile(ledger, 'articles'));
  expect(article.endsWith(`---\n${body}`)).toBe(true);
  const { tellings, article: head } = tellingsFileSchema.parse(
    JSON.parse(readFile(ledger, onlyFile(ledger, 'tellings'))),
  );
  expect(head.input).toBe('in-1.txt');
  expect(tellings.map(({ content }) => content.map(({ exact }) => exact).join())).toContain('"it burned"');
  const points = Array.from(body);
  for (const { content } of tellings) {
    for (const { start, end, exact } of content) expect(points.slice(start, end).join('')).toBe(exact);
  }
  expect(checkLedger(ledger).diagnostics.filter(({ level }) => level !== 'notice')).toEqual([]);
});

test('the same file again changes no byte, whatever it is', async () => {
  const texts = {
    'a.txt': DEPOT,
    'b.md':
      '---\ntitle: "Burned: what we know"\nsource: Northern Wire\ndate: 2 March 2031\n---\nIlse said it burned.\n',
    'c.json': JSON.stringify({
      text: OTHER,
      url: 'https://wire.example/1',
      date: '2031-03-02T09:00:00Z',
      source: { name: 'X' },
    }),
    'd.jsonl': `${JSON.stringify({ body: 'Ilse said one.' })}\n\n${JSON.stringify({ content: 'Ilse said two.' })}\n`,
    'e.txt': '---\nnot: front matter\n---\nIlse said three.\n',
  };
  const ledger = await newLedger();
  const first = await ingestTexts(ledger, texts);
  expect(first.rows.map(({ status }) => status)).toEqual(Array(6).fill('new'));
  const before = contentsOf(ledger.root);
  const again = await ingestTexts(ledger, texts);
  expect(again.rows.map(({ status }) => status)).toEqual(Array(6).fill('unchanged'));
  expect(again.changes).toEqual([]);
  expect(contentsOf(ledger.root)).toEqual(before);
});

test('front matter is never looked for in a text', async () => {
  const ledger = await newLedger();
  const text = '---\ntitle: A trick\n---\nIlse said three.\n';
  await ingestTexts(ledger, { 'a.txt': text });
  expect(readFile(ledger, onlyFile(ledger, 'articles'))).toMatch(
    /^---\nid: a-\w{8}\ninput: a\.txt\nsha256: \w{64}\n---\n---\ntitle: A trick\n/,
  );
});

test('any order of ingest, in one run or several, gives the same bytes', async () => {
  const texts = Object.fromEntries(
    ['one', 'two', 'three', 'four'].map((word) => [`${word}.txt`, `Ilse said ${word}.\n`]),
  );
  const whole = await newLedger();
  await ingestTexts(whole, texts);
  const expected = contentsOf(whole.root);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(Object.keys(texts), { minLength: 4 }), fc.nat(4), async (order, cut) => {
      const ledger = await newLedger();
      for (const names of [order.slice(0, cut), order.slice(cut)]) {
        await ingestTexts(ledger, Object.fromEntries(names.map((name) => [name, texts[name] ?? ''])));
      }
      expect(contentsOf(ledger.root)).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

test('a bad input is named and the others go on', async () => {
  const ledger = await newLedger();
  const from = folder({
    'good.txt': DEPOT,
    'page.pdf': '%PDF-1.7',
    'empty.txt': ' \n',
    'broken.json': '{',
    'liar.txt': '%PDF-1.7',
  });
  const names = ['gone.txt', 'page.pdf', 'empty.txt', 'broken.json', 'liar.txt', '.', 'good.txt'];
  const ingested = await ingest(
    ledger,
    names.map((name) => join(from, name)),
    { reader: plainReader() },
  );
  expect(ingested.ok && ingested.rows.map((row) => (row.status === 'failed' ? row.reason : row.status))).toEqual([
    'does not exist',
    'is not text, Markdown, HTML or JSON (.txt, .md, .html, .json, .jsonl)',
    'has no text',
    'is not JSON',
    expect.stringContaining('PDF'),
    'is a folder; name the files in it',
    'new',
  ]);
});

test('a corrected text at the same address becomes the current version and the earlier one stays beside it', async () => {
  const ledger = await newLedger();
  const at = (text: string): string => JSON.stringify({ text, url: 'https://wire.example/depot' });
  await ingestTexts(ledger, { 'v1.json': at(DEPOT) });
  const path = onlyFile(ledger, 'articles');
  const before = readFile(ledger, path);
  const corrected = await ingestTexts(ledger, { 'v2.json': at(DEPOT.replace('2,140', '2,410')) });
  expect(statuses(corrected)).toEqual(['v2.json corrected, 1 edited']);
  expect(readFile(ledger, path.replace('.md', '.1.md'))).toBe(before);
  expect(readFile(ledger, path)).toContain('2,410 tonnes');
  const files = contentsOf(ledger.root);
  expect(statuses(await ingestTexts(ledger, { 'v2.json': at(DEPOT.replace('2,140', '2,410')) }))).toEqual([
    'v2.json unchanged',
  ]);
  const old = await ingestTexts(ledger, { 'v1.json': at(DEPOT) });
  expect(statuses(old)[0]).toMatch(/^v1\.json unchanged, an earlier version of a-/);
  expect(contentsOf(ledger.root)).toEqual(files);
  expect(checkLedger(ledger).diagnostics.filter(({ level }) => level !== 'notice')).toEqual([]);
});

test('--as never takes another article’s address away: by an option or by the input, both articles are named', async () => {
  const ledger = await newLedger();
  const [one = '', two = ''] = ['https://wire.example/one', 'https://wire.example/two'];
  const first = await ingestTexts(ledger, { 'one.txt': DEPOT }, { given: { url: one } });
  const second = await ingestTexts(ledger, { 'two.txt': OTHER }, { given: { url: two } });
  const [a = '', b = ''] = [first, second].map(({ rows: [row] }) => (row?.status === 'new' ? row.article : ''));
  const before = contentsOf(ledger.root);
  const refusal = `its address ${two} is that of ${b}, so it cannot be read as ${a}; leave out --as to correct ${b}`;
  const text = 'A correction: the growers said 1,300 tonnes had burned.\n';
  const given = await ingestTexts(ledger, { 'new.txt': text }, { as: a, given: { url: two } });
  expect(statuses(given)).toEqual([`new.txt failed: ${refusal}`]);
  const stated = await ingestTexts(ledger, { 'new.json': JSON.stringify({ text, url: two }) }, { as: a });
  expect(statuses(stated)).toEqual([`new.json failed: ${refusal}`]);
  expect(contentsOf(ledger.root)).toEqual(before);
  // Its own address, or one that is nobody's yet, is no hindrance.
  expect(statuses(await ingestTexts(ledger, { 'new.txt': text }, { as: b, given: { url: two } }))).toEqual([
    'new.txt corrected, 1 gone',
  ]);
  const free = { url: 'https://wire.example/three' };
  expect(statuses(await ingestTexts(ledger, { 'one.txt': DEPOT }, { as: a, given: free }))).toEqual([
    'one.txt changed',
  ]);
});

test('stopped while it reads, a run writes what it has read, and the next run reads the others', async () => {
  const texts = Object.fromEntries(
    ['one', 'two', 'three', 'four'].map((word) => [`${word}.txt`, `Ilse said ${word}.\n`]),
  );
  const ledger = await newLedger();
  const stopping = new AbortController();
  const plain = plainReader();
  let read = 0;
  const reader: ReturnType<typeof plainReader> = {
    ...plain,
    read: (body, known) => {
      read += 1;
      if (read === 2) stopping.abort();
      return plain.read(body, known);
    },
  };
  const stopped = await ingestTexts(ledger, texts, { reader, signal: stopping.signal });
  expect(stopped).toMatchObject({ interrupted: true, done: 2, rows: [{ status: 'new' }, { status: 'new' }] });
  expect(stopped.changes).toHaveLength(4);
  expect(Object.keys(contentsOf(ledger.root)).filter((path) => path.startsWith('tellings/'))).toHaveLength(2);
  const again = await ingestTexts(ledger, texts);
  expect(again).toMatchObject({ interrupted: false, done: 4 });
  expect(again.rows.map(({ status }) => status)).toEqual(['unchanged', 'unchanged', 'new', 'new']);
});

test('a telling whose words stand unchanged keeps its id when its article is corrected; what is gone is kept as gone', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, { 'in.txt': DEPOT });
  const path = onlyFile(ledger, 'tellings');
  const [burned, hurt] = tellingsFileSchema.parse(JSON.parse(readFile(ledger, path))).tellings;
  const id = path.slice(-'a-12345678.json'.length, -'.json'.length);
  const moved = 'A correction\n\nThe deputy said little.\n\nThis morning\nThe mayor said nobody was hurt.\n';
  expect(statuses(await ingestTexts(ledger, { 'new.txt': moved }, { as: id.slice(0, 5) }))).toEqual([
    'new.txt corrected, 1 gone, 1 new',
  ]);
  const now = tellingsFileSchema.parse(JSON.parse(readFile(ledger, path)));
  expect(now.tellings.map((telling) => [telling.id === hurt?.id, telling.content[0]?.exact])).toEqual([
    [false, 'little'],
    [true, 'nobody was hurt'],
  ]);
  expect(now.gone).toMatchObject([{ id: burned?.id, content: ['2,140 tonnes of grain had burned'] }]);
  await ingestTexts(ledger, { 'back.txt': DEPOT }, { as: id });
  const back = tellingsFileSchema.parse(JSON.parse(readFile(ledger, path)));
  expect(back.tellings.map((telling) => telling.id)).toEqual([burned?.id, hurt?.id]);
  expect(back.gone.map(({ content }) => content)).toEqual([['little']]);
});

test('details: an option outranks the input, a person’s setting outranks a later input, and both are read with', async () => {
  const ledger = await newLedger();
  const text = '---\noutlet: Northern Wire\npublished: 2031-03-02\n---\nIlse said it burned.\n';
  const first = await ingestTexts(ledger, { 'a.md': text }, { given: { outlet: 'Harrow Post' } });
  expect(first.rows).toMatchObject([
    { outlet: { id: 'harrow-post', basis: 'given' }, published: { value: '2031-03-02' } },
  ]);
  const other = await ingestTexts(
    ledger,
    { 'a.md': text.replace('2031-03-02', '2031-03-09') },
    { given: { outlet: 'Harrow Post' } },
  );
  expect(other.rows).toMatchObject([{ status: 'unchanged', published: { value: '2031-03-02' } }]);
  const dated = await ingestTexts(
    ledger,
    { 'a.md': text },
    { given: { outlet: 'Harrow Post', published: '2031-03-05' } },
  );
  expect(dated.rows).toMatchObject([{ status: 'changed', published: { value: '2031-03-05' } }]);
});

test('the same words at another outlet are another article, and that is told; the same file with its outlet is not', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, { 'a.txt': DEPOT }, { given: { outlet: 'Northern Wire' } });
  const copy = await ingestTexts(ledger, { 'b.txt': DEPOT }, { given: { outlet: 'Harrow Post' } });
  expect(statuses(copy)[0]).toMatch(/^b\.txt new, same text as a-\w{8} \(Northern Wire\): 100 % of its words$/);
  await ingestTexts(ledger, { 'c.txt': OTHER });
  expect(statuses(await ingestTexts(ledger, { 'c.txt': OTHER }, { given: { outlet: 'Harrow Post' } }))).toEqual([
    'c.txt changed',
  ]);
  expect(statuses(await ingestTexts(ledger, { 'c.txt': OTHER }))).toEqual(['c.txt unchanged']);
});

test('what a killed run left undone is done by the next, to the same bytes', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, { 'in.txt': DEPOT });
  const id = onlyFile(ledger, 'articles').slice(-'a-12345678.md'.length, -'.md'.length);
  const half = folder();
  await ingestTexts(ledger, { 'new.txt': OTHER }, { as: id });
  const whole = contentsOf(ledger.root);
  // Killed between the files of the correction: the earlier version and the new text are there, the tellings are old.
  const earlier = await newLedger();
  await ingestTexts(earlier, { 'in.txt': DEPOT });
  for (const [path, text] of Object.entries({ ...whole, ...tellingsOf(contentsOf(earlier.root)) })) {
    mkdirSync(dirname(join(half, path)), { recursive: true });
    writeFileSync(join(half, path), text, 'latin1');
  }
  await ingestTexts(reopen(half), { 'new.txt': OTHER }, { as: id });
  expect(contentsOf(half)).toEqual(whole);
});

function tellingsOf(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith('tellings/')));
}

test('a dry run plans what a run writes, and writes nothing', async () => {
  const ledger = await newLedger();
  const before = contentsOf(ledger.root);
  const planned = await ingestTexts(ledger, { 'a.txt': DEPOT }, { dryRun: true });
  expect(contentsOf(ledger.root)).toEqual(before);
  const done = await ingestTexts(ledger, { 'a.txt': DEPOT });
  expect(done.changes).toEqual(planned.changes);
  expect(Object.keys(contentsOf(ledger.root)).length).toBe(Object.keys(before).length + done.changes.length);
});

test('a broken article file is never written over', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, { 'a.txt': DEPOT });
  const path = onlyFile(ledger, 'articles');
  edit(ledger, path, (text) => text.replace('input:', 'imput:'));
  const before = contentsOf(ledger.root);
  const again = await ingestTexts(ledger, { 'a.txt': DEPOT });
  expect(statuses(again)).toEqual([expect.stringContaining(`failed: belongs to ${path}, which is broken`)]);
  expect(contentsOf(ledger.root)).toEqual(before);
});

test('--as, --url and --title are for one article, and --as must name one', async () => {
  const ledger = await newLedger();
  const inputs = ['a.txt', 'b.txt'].map((name) => join(folder({ [name]: DEPOT }), name));
  const reader = plainReader();
  expect(await ingest(ledger, inputs, { reader, given: { title: 'x' } })).toMatchObject({ ok: false });
  expect(await ingest(ledger, inputs.slice(1), { reader, as: 'a-zzzzzzzz' })).toMatchObject({
    ok: false,
    reason: 'there is no article a-zzzzzzzz',
  });
  expect(Object.keys(contentsOf(ledger.root)).filter((path) => path.startsWith('articles/'))).toEqual([]);
});

test('with text: omit the body stands outside git and the article keeps its hash', async () => {
  const ledger = await newLedger();
  edit(ledger, 'claims.config.yaml', (text) => text.replace('keep', 'omit'));
  const omitting = reopen(ledger.root);
  await ingestTexts(omitting, { 'a.txt': DEPOT });
  expect(readFile(omitting, onlyFile(omitting, 'articles'))).not.toContain('tonnes');
  expect(readFile(omitting, onlyFile(omitting, 'bodies'))).toBe(DEPOT);
  expect(statuses(await ingestTexts(omitting, { 'a.txt': DEPOT }))).toEqual(['a.txt unchanged']);
  const body = onlyFile(omitting, 'bodies');
  rmSync(join(omitting.root, body));
  const again = await ingestTexts(omitting, { 'a.txt': DEPOT });
  expect(again.changes).toEqual([{ action: 'create', path: body }]);
  expect(checkLedger(omitting).diagnostics.filter(({ level }) => level !== 'notice')).toEqual([]);
});

test('a body changed by hand stays until its file is named as this article’s', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, { 'a.txt': DEPOT });
  const before = contentsOf(ledger.root);
  const path = onlyFile(ledger, 'articles');
  edit(ledger, path, (text) => text.replace('2,140', '2,410'));
  expect((await ingestTexts(ledger, { 'a.txt': DEPOT })).changes).toEqual([]);
  await ingestTexts(ledger, { 'a.txt': DEPOT }, { as: path.slice(-'a-12345678.md'.length, -'.md'.length) });
  expect(contentsOf(ledger.root)).toEqual(before);
});

test('details that cannot be kept are refused or mended before anything is written', async () => {
  const ledger = await newLedger();
  const inputs = [join(folder({ 'a.txt': DEPOT }), 'a.txt')];
  const reader = plainReader();
  expect(await ingest(ledger, inputs, { reader, given: { published: 'Tuesday' } })).toMatchObject({ ok: false });
  for (const url of ['javascript:alert(1)', 'file:///etc/hosts', 'wire.example/1', 'https://', 'https://a b']) {
    expect(await ingest(ledger, inputs, { reader, given: { url } })).toMatchObject({
      ok: false,
      reason: `"${url}" is no address: an address begins with http:// or https:// and has no blanks`,
    });
  }
  const text = '{"text": "Ilse said it.", "title": "Half \\ud83d a\\u0007 pair"}';
  await ingestTexts(ledger, { 'a.json': text }, { given: { outlet: ' ' } });
  expect(readFile(ledger, onlyFile(ledger, 'articles'))).toContain('\ntitle: Half \ufffd a pair\nsha256:');
  expect(checkLedger(ledger).diagnostics.filter(({ level }) => level !== 'notice')).toEqual([]);
});

test('no temporary file is left', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, { 'a.txt': DEPOT, 'b.txt': OTHER });
  expect(hiddenFiles(ledger.root)).toEqual([]);
});
