import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readInput } from '../../../src/store/inputs/read-input.ts';
import { folder } from '../../support/folder.ts';

async function read(block: string): Promise<object> {
  const [result] = await readInput(join(folder({ 'a.md': `---\n${block}\n---\nIlse said it.\n` }), 'a.md'));
  return result?.ok === true ? { ...result.article.details, body: result.article.body } : { reason: result?.reason };
}

const body = 'Ilse said it.\n';

test.each([
  [
    'a colon in a title',
    'title: The ministry: what it knew\noutlet: Wire',
    { title: 'The ministry: what it knew', outlet: 'Wire' },
  ],
  ['a title that ends with a colon', 'title: What it knew:', { title: 'What it knew:' }],
  ['a name of a platform', 'source: @orvo_desk\ntitle: Depot burns', { outlet: '@orvo_desk', title: 'Depot burns' }],
  ['a title that begins with a quotation', 'title: "Nobody knew", says Kerr', { title: '"Nobody knew", says Kerr' }],
  [
    'lines of another system',
    'title: Kerr: “No”\r\npublished: 2031-03-02\r',
    { title: 'Kerr: “No”', published: '2031-03-02' },
  ],
  ['beside what only YAML reads', 'tags: [a,\n  b]\ntitle: Kerr: no', { title: 'Kerr: no' }],
])('%s is read as it stands', async (_, block, details) => {
  expect(await read(block)).toMatchObject({ ...details, body });
});

test.each([
  ['title: Depot burns\ntitle: Kerr: no'],
  ['title: Kerr: no\n  and more: of it: here'],
  ['tags: [a, b\ntitle: Depot burns'],
  ['title: "Depot burns'],
])('what is no plain line is refused with its place: %j', async (block) => {
  expect(await read(block)).toEqual({ reason: expect.stringMatching(/^line \d+: front matter: /) });
});

test('what YAML reads is read as YAML', async () => {
  expect(await read("title: 'It''s: here' # note")).toMatchObject({ title: "It's: here" });
});
