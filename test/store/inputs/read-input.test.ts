import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInput } from '../../../src/store/inputs/read-input.ts';
import { folder } from '../../support/folder.ts';

async function read(name: string, contents: string | Uint8Array): Promise<unknown[]> {
  const results = await readInput(join(folder({ [name]: contents }), name));
  return results.map((result) =>
    result.ok
      ? { ...result.article, input: result.article.input.split('/').at(-1) }
      : `${result.input.split('/').at(-1)} ${result.reason}`,
  );
}

const nothing = { title: null, outlet: null, url: null, published: null };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a text is its body from the first character to the last', async () => {
  const body = '\n  Ilse said it.\r\n\r\n';
  expect(await read('a.txt', body)).toEqual([{ input: 'a.txt', body, details: nothing, notes: [] }]);
});

test('bytes are text in whatever encoding', async () => {
  const utf16 = Uint8Array.from(
    [0xff, 0xfe, ...'Ilse said “it”.'].flatMap((c) =>
      typeof c === 'number' ? [c] : [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8],
    ),
  );
  expect(await read('a.txt', utf16)).toMatchObject([{ body: 'Ilse said “it”.' }]);
  expect(await read('b.txt', Uint8Array.from([0xef, 0xbb, 0xbf, 0x48, 0x69]))).toMatchObject([{ body: 'Hi' }]);
  expect(await read('c.txt', Uint8Array.from([0x93, 0x48, 0x69, 0x94]))).toMatchObject([{ body: '“Hi”' }]);
});

test('a record gives the article and its details by any of their names', async () => {
  const record = {
    headline: 'Depot  burns',
    body: 'Ilse said it.',
    link: 'https://w.example/1',
    site: 'Wire',
    date: 'March 2, 2031',
    tags: ['x'],
  };
  expect(await read('a.json', JSON.stringify(record))).toEqual([
    {
      input: 'a.json',
      body: 'Ilse said it.',
      details: { title: 'Depot burns', outlet: 'Wire', url: 'https://w.example/1', published: '2031-03-02' },
      notes: [],
    },
  ]);
  expect(await read('b.json', JSON.stringify({ text: 'Ilse said it.', date: 'last week' }))).toMatchObject([
    { details: nothing, notes: ['the date "last week" is not one I can read'] },
  ]);
});

test('an address that is none of the web is left out, and that is told', async () => {
  const record = { text: 'Ilse said it.', url: 'javascript:alert(1)' };
  const notes = [
    'the address "javascript:alert(1)" is left out: an address begins with http:// or https:// and has no blanks',
  ];
  expect(await read('a.json', JSON.stringify(record))).toMatchObject([{ details: nothing, notes }]);
  expect(await read('a.md', '---\nurl: javascript:alert(1)\n---\nIlse said it.\n')).toMatchObject([
    { details: nothing, notes },
  ]);
  const page =
    '<html><head><link rel="canonical" href="javascript:alert(1)"></head><body><p>Ilse said it.</p></body></html>';
  expect(await read('a.html', page)).toMatchObject([{ details: { url: null } }]);
});

test('a dump gives one article a line or an item, and names the lines that give none', async () => {
  const lines = ['{"text": "One."}', '', '{"text": ', '["x"]', '{"words": "x"}', '{"text": "Two."}'].join('\r\n');
  expect(await read('dump.jsonl', lines)).toMatchObject([
    { input: 'dump.jsonl#1', body: 'One.' },
    'dump.jsonl#3 is not JSON',
    'dump.jsonl#4 is not a record with one of the fields text, body, content',
    'dump.jsonl#5 has none of the fields text, body, content',
    { input: 'dump.jsonl#6', body: 'Two.' },
  ]);
  expect(await read('list.json', '[{"text": "One."}, {"text": "Two."}]')).toMatchObject([
    { input: 'list.json#1', body: 'One.' },
    { input: 'list.json#2', body: 'Two.' },
  ]);
});

test('half a surrogate pair in a record becomes what UTF-8 can hold', async () => {
  expect(await read('a.json', '{"text": "Ilse \\ud83d said it."}')).toMatchObject([{ body: 'Ilse \ufffd said it.' }]);
});

test('names that a prototype has are no fields', async () => {
  expect(await read('a.json', '{"text": "Hi.", "__proto__": {"title": "X"}, "constructor": "Y"}')).toMatchObject([
    { details: nothing },
  ]);
});

test('records nested a hundred thousand deep are refused, soon', async () => {
  const before = Date.now();
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(await read('a.json', deep)).toEqual(['a.json#1 is not a record with one of the fields text, body, content']);
  expect(await read('b.json', `{"text": "Hi.", "title": ${deep}}`)).toMatchObject([{ body: 'Hi.' }]);
  expect(Date.now() - before).toBeLessThan(5_000);
});

test.each([
  [
    'a page',
    '<!DOCTYPE html><html><head><title>T</title></head><body><article><p>Ilse said it.</p></article></body></html>',
    'Ilse said it.',
  ],
  ['a record', '{"text": "Ilse said it."}', 'Ilse said it.'],
  ['Markdown', '---\ntitle: T\n---\nIlse said it.', 'Ilse said it.'],
  ['a text', 'Ilse said <it>.', 'Ilse said <it>.'],
  ['a text that begins with a brace', '{sic} Ilse said it.', '{sic} Ilse said it.'],
])('standard input that is %s is read as such', async (_name, text, body) => {
  expect(await readInput('-', bytes(text))).toMatchObject([{ ok: true, article: { input: '-', body } }]);
});

test('standard input of several records is a dump', async () => {
  const results = await readInput('-', bytes('{"text": "One."}\n{"text": "Two."}\n'));
  expect(results.map((result) => result.ok && result.article.input)).toEqual(['-#1', '-#2']);
});

test('whatever the bytes, reading them is a result', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (contents) => {
      for (const result of await readInput('-', contents)) {
        if (result.ok) expect(result.article.body.trim()).not.toBe('');
        else expect(result.reason).not.toBe('');
      }
    }),
  );
});
