import { expect, test } from 'vitest';
import { z } from 'zod';
import { decodeFrontMatter, findFence, foreignFence } from '../../src/store/front-matter.ts';
import { readMarkdown } from '../../src/store/inputs/markdown.ts';

const any = z.record(z.string(), z.unknown()).nullable();
const source = { path: 'in.md' };

async function article(text: string): Promise<unknown> {
  const [result] = await readMarkdown(text, 'in.md');
  return result?.ok ? { ...result.article.details, body: result.article.body } : result?.reason;
}

test('the body begins right behind the closing fence, whatever it is made of', () => {
  const text = '---\r\ntitle: X\r\n---\r\n\r\n---\r\nnot a fence any more\r\n';
  const fenced = findFence(text);
  expect(fenced).toEqual({ block: 'title: X\r\n', bodyStart: 20, bodyLine: 4 });
  expect(text.slice(fenced?.bodyStart)).toBe('\r\n---\r\nnot a fence any more\r\n');
});

test.each([
  ['no fence', 'title: X\n'],
  ['a fence that does not begin the text', '\n---\ntitle: X\n---\n'],
  ['a fence that never closes', '---\ntitle: X\n'],
  ['four dashes', '----\ntitle: X\n---\n'],
  ['a fence that names a language', '---js\n{}\n---\n'],
])('%s is no front matter', (_name, text) => {
  expect(findFence(text)).toBe(null);
});

test.each(['js', 'javascript', 'json', 'coffee', 'toString', 'constructor', '__proto__', 'yaml', 'toml'])(
  'a fence that names %s is refused and nothing of it runs',
  async (language) => {
    const text = `---${language}\n{ get title() { globalThis.ran = true; return 1 } }, (globalThis.ran = true)\n---\nIlse said it.\n`;
    expect(foreignFence(text)).toBe(language);
    expect(await article(text)).toBe(`line 1: front matter must be YAML between lines of ---, not ${language}`);
    expect('ran' in globalThis).toBe(false);
  },
);

test('positions are those of the file', () => {
  const fenced = findFence('---\n# a comment\ntitle: X\ntitle: Y\n---\n');
  if (fenced === null) throw new Error('the fence is there');
  const decoded = decodeFrontMatter(fenced, any, source);
  expect(decoded).toMatchObject({ ok: false, diagnostics: [{ line: 4, column: 1 }] });
});

test('the same text twice is two values: nothing is cached', () => {
  const fenced = findFence('---\nlist:\n  - 1\n---\n');
  if (fenced === null) throw new Error('the fence is there');
  const [first, second] = [decodeFrontMatter(fenced, any, source), decodeFrontMatter(fenced, any, source)];
  expect(first.ok && second.ok && first.value !== second.value).toBe(true);
  const broken = findFence('---\na: [\n---\n');
  if (broken === null) throw new Error('the fence is there');
  expect([decodeFrontMatter(broken, any, source).ok, decodeFrontMatter(broken, any, source).ok]).toEqual([
    false,
    false,
  ]);
});

test('blank lines by the ten thousand take no time', () => {
  const before = Date.now();
  const fenced = findFence(`---\n${'\n'.repeat(30_000)}title: X\n---\n`);
  if (fenced === null) throw new Error('the fence is there');
  expect(decodeFrontMatter(fenced, any, source)).toMatchObject({ ok: true, value: { title: 'X' } });
  const longer = findFence(`---\n${'\n'.repeat(300_000)}title: X\n---\n`);
  expect(longer === null || decodeFrontMatter(longer, any, source).ok).toBe(false);
  expect(Date.now() - before).toBeLessThan(5_000);
});

test('the details of an article are picked out of other people’s front matter', async () => {
  expect(
    await article(
      '---\nlayout: post\nheadline: "Depot\tburns"\nsite: Northern Wire\nlink: https://w.example/1\ndate: 2031-03-02\n---\nIlse said it.',
    ),
  ).toEqual({
    title: 'Depot burns',
    outlet: 'Northern Wire',
    url: 'https://w.example/1',
    published: '2031-03-02',
    body: 'Ilse said it.',
  });
  expect(await article('---\n---\nIlse said it.')).toMatchObject({ title: null, body: 'Ilse said it.' });
  expect(await article('---\n# nothing yet\n---\nIlse said it.')).toMatchObject({ title: null, body: 'Ilse said it.' });
  expect(await article('---\na: &x 1\n---\nIlse said it.')).toBe(
    'line 2: front matter: anchors (&) are not allowed: write the value out',
  );
});
