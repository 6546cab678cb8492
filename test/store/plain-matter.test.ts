import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ArticleMatter, articleMatterSchema } from '../../src/core/model/article.ts';
import { encodeArticle } from '../../src/store/encode.ts';
import { decodeFrontMatter, findFence } from '../../src/store/front-matter.ts';
import { plainMatter } from '../../src/store/plain-matter.ts';

function parsed(block: string): ArticleMatter | null {
  const fenced = findFence(`---\n${block}---\n`);
  if (fenced === null) return null;
  const decoded = decodeFrontMatter(fenced, articleMatterSchema, { path: 'x' });
  return decoded.ok ? decoded.value : null;
}

const hash = fc.oneof(
  { weight: 9, arbitrary: fc.constant('0a'.repeat(32)) },
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
  fc.string({ unit: fc.constantFrom(...'0123456789e'), minLength: 64, maxLength: 64 }),
);
/** Scraps that YAML gives a meaning to. */
const scrap = fc.constantFrom(
  ...[
    'a',
    'g',
    '12',
    'X',
    ' ',
    ': ',
    ':',
    ' #',
    '#',
    '"',
    "'",
    '- ',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '{',
    '}',
    '[',
    ']',
    ',',
    '?',
    '~',
    'null',
    'true',
    '1e3',
    '.inf',
    '\t',
    '\r',
    '\u00a0',
    '\u2028',
    'é',
    '🔥',
    '\\',
    '---',
    '0x1f',
    '2031-03-02',
  ],
);
const line = fc.array(scrap, { minLength: 1, maxLength: 5 }).map((scraps) => scraps.join(''));

test('whatever is read without the parser is what the parser reads', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(line, { maxLength: 1 }), line, hash, (extra, title, sha) => {
      const block = [
        'id: a-7k3mq0xd',
        'input: in.txt',
        `title: ${title}`,
        ...extra.map((text) => `url: ${text}`),
        `sha256: ${sha}`,
        '',
      ].join('\n');
      const read = plainMatter(block);
      if (read === null) return;
      plain += 1;
      expect(read).toEqual(parsed(block));
    }),
    { numRuns: 2_000 },
  );
  expect(plain).toBeGreaterThan(50);
});

test.each([
  ['a word', 'Depot burns'],
  ['marks inside', 'Depot (again) burns: no, says Ilse’s #1 "aide" - [sic]'.replace(': ', ' ').replace('#', 'No. ')],
  ['a word with digits', '003_depot'],
  ['an address', 'https://wire.example/a?b=c#d'],
])('%s is read without the parser', (_name, title) => {
  const matter = { id: 'a-7k3mq0xd', input: 'in-1.txt', title, published: '2031-03-02', sha256: `${'0'.repeat(63)}a` };
  const fenced = findFence(encodeArticle(matter, ''));
  expect(plainMatter(fenced?.block ?? '')).toEqual(matter);
});

test.each([
  'title: "Depot"',
  'title: Depot # burns',
  'title: true',
  'title: 2031',
  'title: 0x1f',
  'title: 1e5',
  'title:',
  '# a comment',
  'title: a: b',
  'title: |',
  ' title: X',
  'title: X\r',
])('%j is left to the parser', (text) => {
  expect(plainMatter(`id: a-7k3mq0xd\ninput: in.txt\n${text}\nsha256: ${'a'.repeat(64)}\n`)).toBe(null);
});
