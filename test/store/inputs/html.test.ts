import { expect, test } from 'vitest';
import { readHtml } from '../../../src/store/inputs/html.ts';
import type { InputArticle } from '../../../src/store/inputs/input.ts';

async function article(html: string): Promise<InputArticle | string> {
  const [result] = await readHtml(html, 'page.html');
  return result?.ok ? result.article : (result?.reason ?? 'nothing');
}

const paragraph = (n: number): string =>
  `<p>The Karsk port authority said on day ${n} that <b>2,140</b> tonnes of grain had burned, and that nobody,\n   as far as it knew, had been hurt in the fire.</p>`;

const PAGE = `<!DOCTYPE html><html lang="en"><head>
<title>Grain burns at Karsk | Northern Wire</title>
<meta property="og:title" content="Grain burns at Karsk">
<meta property="og:site_name" content="Northern Wire">
<meta property="article:published_time" content="2031-03-02T09:30:00Z">
<link rel="canonical" href="https://wire.example/karsk">
<script>document.title = 'changed'; globalThis.ran = true</script></head>
<body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
<article><h1>Grain burns at Karsk</h1>${[1, 2, 3, 4].map(paragraph).join('\n')}
<p>First line<br>second line &amp; “quoted” 🔥</p><ul><li>One</li><li>Two</li></ul></article>
<footer>© Northern Wire. <a href="/terms">Terms</a></footer></body></html>`;

test('a page gives the article’s text, a blank line between paragraphs, and what its head says', async () => {
  const found = await article(PAGE);
  if (typeof found === 'string') throw new Error(found);
  expect(found.details).toEqual({
    title: 'Grain burns at Karsk',
    outlet: 'Northern Wire',
    url: 'https://wire.example/karsk',
    published: '2031-03-02T09:30:00Z',
  });
  const paragraphs = found.body.split('\n\n');
  expect(paragraphs).toContain(
    'The Karsk port authority said on day 1 that 2,140 tonnes of grain had burned, and that nobody, as far as it knew, had been hurt in the fire.',
  );
  expect(paragraphs).toContain('First line\nsecond line & “quoted” 🔥');
  expect(paragraphs).toContain('One');
  expect(found.body).not.toMatch(/Home|Sport|Terms|changed/);
  expect('ran' in globalThis).toBe(false);
});

test('the same page twice is the same text', async () => {
  expect(await article(PAGE)).toEqual(await article(PAGE));
});

test('a fragment of a page is read, and a relative address is none', async () => {
  const found = await article(`<link rel="canonical" href="/karsk">${paragraph(1)}${paragraph(2)}`);
  expect(found).toMatchObject({
    details: { url: null },
    body: expect.stringMatching(/day 1 that[\s\S]*\n\nThe Karsk[\s\S]*day 2/),
  });
});

test('a page without an article has no text', async () => {
  expect(await article('<html><body></body></html>')).toBe('has no text');
  expect(await article('')).toBe('has no text');
});

test.each([
  ['nested a hundred thousand deep', '<div>'.repeat(100_000)],
  ['nested as deep as is allowed', '<div>'.repeat(990)],
  ['of many thousand links', '<a href="/x">y</a> '.repeat(6_000)],
  ['of self-closed elements', '<g><path d="M0"/></g>'.repeat(5_000)],
  ['nested by tags of its own', '<x-y>'.repeat(40_000)],
  ['of one tag that never closes', `<p title="${'x'.repeat(1_000_000)}`],
  ['of a million brackets', '<'.repeat(1_000_000)],
  ['of entities', '&'.repeat(200_000)],
])('a page %s is an answer, soon', async (_name, html) => {
  const before = Date.now();
  const found = await article(`<html><body>${html}`);
  expect(typeof found === 'string' ? found : found.body).not.toBe('');
  expect(Date.now() - before).toBeLessThan(20_000);
});
