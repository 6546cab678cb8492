import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../support/folder.ts';
import { run } from '../support/run.ts';

const FIELDS = [
  { name: 'date', type: 'date' },
  { name: 'containers', type: 'integer', unit: 'containers' },
  { name: 'cranes', type: 'integer', unit: 'cranes' },
  { name: 'barges', type: 'integer', unit: 'barges' },
];
const DESCRIBED = JSON.stringify({
  name: 'karsk-traffic',
  speaker: 'karsk-harbour-board',
  resources: [{ name: 'traffic', path: 'traffic.csv', schema: { primaryKey: 'date', fields: FIELDS } }],
});
const CSV =
  'date,containers,cranes,barges\n2031-03-01,20330,2117,1340\n2031-03-02,21407,2121,1352\n2031-03-03,21980,2130,1361\n';

async function ledger(text: string): Promise<{ root: string; check: () => Promise<string[]> }> {
  const root = folder({
    'claims.config.yaml': 'format: 1\n',
    'speakers/karsk-harbour-board.yaml': 'name: Karsk Harbour Board\n',
    'reference/traffic/datapackage.json': DESCRIBED,
    'reference/traffic/traffic.csv': CSV,
  });
  const inputs = folder({ 'traffic.txt': text });
  const { exit, err } = await run(['-C', root, 'ingest', join(inputs, 'traffic.txt')]);
  expect([exit, err]).toEqual([0, expect.any(String)]);
  const check = async (): Promise<string[]> => {
    const { out } = await run(['-C', root, 'check', '--json'], { folder: root });
    const { results } = JSON.parse(out);
    return results.map(({ code, message }: { code: string; message: string }) => `${code} ${message}`);
  };
  return { root, check };
}

const TEXT = `Work at the port of Karsk goes on through the storm

The Karsk Harbour Board said that 21,407 containers and 2,121 cranes had been moved, and that 1,325 barges had been unloaded.
`;

test('an article without a day gets the day of its figures as a proposal, and the command that is told accepts it', async () => {
  const { root, check } = await ledger(TEXT);
  const [proposed = '', ...others] = await check();
  expect(others).toEqual([]);
  expect(proposed).toContain(
    'has no day, and 21,407 containers, 2,121 cranes are what karsk-traffic has for 2031-03-02; if that is its day: claims article set a-',
  );
  const command = /claims (article set \S+ --published 2031-03-02)$/.exec(proposed)?.[1] ?? '';
  expect((await run(['-C', root, ...command.split(' ')], { folder: root })).exit).toBe(0);
  // The barges were told with two digits exchanged.
  expect(await check()).toEqual([
    expect.stringMatching(
      /^series-near \S+: 1,325 barges, but karsk-traffic has 1,352 for 2031-03-02: two digits are exchanged; /,
    ),
  ]);
});

test('who is named in full once is the same under a shorter name; since when was counted is not when', async () => {
  const { check } = await ledger(`Work at the port of Karsk goes on through the storm

The Karsk Harbour Board said that the storm had closed two quays.

The Harbour Board said that since 1 March 2031 a total of 21,407 containers and 2,121 cranes had been moved.
`);
  const told = (await check()).filter((line) => !line.startsWith('speaker-unknown'));
  expect(told).toEqual([expect.stringContaining('for 2031-03-02; if that is its day')]);
});

test('a finding that the article says so settles a figure that is not the series’', async () => {
  const { root, check } = await ledger(TEXT);
  const [article = ''] = readdirSync(join(root, 'articles'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  await run(['-C', root, 'article', 'set', article.slice(3, -3), '--published', '2031-03-02'], { folder: root });
  const [told = ''] = await check();
  const id = /t-[0-9a-z]+/.exec(told)?.[0] ?? '';
  const finding = [
    '--question',
    'said',
    '--finding',
    'supports',
    '--method',
    'read the page',
    '--evidence',
    'page.txt',
    '--by',
    'Ana',
  ];
  expect((await run(['-C', root, 'verify', id, ...finding], { folder: folder({ 'page.txt': TEXT }) })).exit).toBe(0);
  expect(await check()).toEqual([]);
});

test.each([
  ['figures of two days', TEXT.replace('2,121', '2,117')],
  ['one figure of four digits alone', TEXT.replace('21,407', 'many').replace('1,325', 'some')],
  ['what others say', TEXT.replace('The Karsk Harbour Board', 'The blogger Ruta Sand')],
  ['what is said of other things', TEXT.replace('containers', 'letters').replace('cranes', 'parcels')],
  ['what is denied', TEXT.replace('said', 'denied')],
])('no day is proposed for %s', async (_name, text) => {
  const { check } = await ledger(text);
  expect((await check()).filter((line) => /article-datable/.test(line))).toEqual([]);
});
