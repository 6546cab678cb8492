import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reviewsPath } from '../../src/store/paths.ts';
import { idOf, ledgerWith, type WrittenArticle } from '../support/ledger.ts';
import { run } from '../support/run.ts';

const body = `Fire 🔥 at Karsk

The harbour master said the “old” silo fell and two people were hurt. Two boats sank, he added.

A sailor denied that 30 tonnes of oil had leaked. Two boats sank.`;

const article: WrittenArticle = {
  body,
  outlet: 'Northern Wire',
  tellings: [
    {
      content: 'the “old” silo fell and two people were hurt',
      cue: 'said',
      source: 'The harbour master',
      speaker: { id: 'jonas-brandt', name: 'Jonas Brandt', kind: 'official', basis: 'descriptor' },
    },
  ],
};
const ID = idOf(article);
const PATH = reviewsPath(ID);

async function desk() {
  const folder = ledgerWith([article]);
  const by = ['--by', 'Ana'];
  const told = async () => JSON.parse((await run(['show', ID, '--json'], { folder })).out).results[0].tellings;
  const [{ id }] = await told();
  const split = (...parts: string[]) => run(['review', 'split', id, ...parts, ...by], { folder });
  const add = (...fields: string[]) => run(['review', 'add', ID, ...fields, ...by], { folder });
  return { folder, id, told, split, add, file: () => readFileSync(join(folder, PATH), 'utf8') };
}

const wordsOf = (tellings: { content: { exact: string }[] }[]) =>
  tellings.map(({ content }) => content.map(({ exact }) => exact).join(' … '));

test('split: the parts are told in its place, with its speaker; marks typed on a keyboard find those of the text', async () => {
  const { split, told, folder, id } = await desk();
  const { exit, err } = await split('the "old" silo fell', 'two people were hurt');
  expect([exit, err]).toEqual([0, expect.stringMatching(new RegExp(`^${id}: split into t-\\w{10}, t-\\w{10}\\n$`))]);
  const parts = await told();
  expect(wordsOf(parts)).toEqual(['the “old” silo fell', 'two people were hurt']);
  expect(parts).toMatchObject([{ speaker: { id: 'jonas-brandt' } }, { speaker: { id: 'jonas-brandt' } }]);
  expect((await run(['check', 'reviews'], { folder })).err).toMatch(/^nothing found/);
});

test('split: a part may leave words out, be split again, and the whole comes back when the split is withdrawn', async () => {
  const { split, told, folder, id } = await desk();
  await split('the "old" silo fell and two people', 'the "old" … were hurt');
  const [first, second] = await told();
  expect(wordsOf([first, second])).toEqual(['the “old” silo fell and two people', 'the “old” … were hurt']);
  await run(['review', 'split', first.id, 'silo fell', 'two people', '--by', 'Ana'], { folder });
  expect(wordsOf(await told())).toEqual(['the “old” … were hurt', 'silo fell', 'two people']);
  await run(['review', 'withdraw', id, '--by', 'Ana'], { folder });
  expect((await told()).map((telling: { id: string }) => telling.id)).toEqual([id]);
});

test('split: two who split alike agree', async () => {
  const { split, folder, id } = await desk();
  await split('silo fell', 'two people were hurt');
  await run(['review', 'split', id, 'silo fell', 'two people were hurt', '--by', 'Ben'], { folder });
  expect((await run(['show', id], { folder })).out).toContain('split by Ana, Ben');
});

test('add: figures, type, mode and stance are what the reader makes of the words; --json names the telling', async () => {
  const { add, told, folder } = await desk();
  const { out } = await add('content=30 tonnes of oil had leaked', 'source=A sailor', 'cue=denied', '--json');
  const [{ tellings, path }] = JSON.parse(out).results;
  expect(path).toBe(PATH);
  const added = (await told()).find(({ id }: { id: string }) => tellings.includes(id));
  expect(added).toMatchObject({
    content: [{ exact: '30 tonnes of oil had leaked' }],
    source: { exact: 'A sailor' },
    speaker: null,
    type: 'indirect',
    stance: 'denies',
    figures: [{ exact: '30', value: 30, unit: 'tonnes of oil' }],
  });
  expect((await run(['who-said', '30 tonnes'], { folder })).out).toContain('added by Ana');
  expect((await run(['check', 'reviews'], { folder })).err).toMatch(/^nothing found/);
});

test('add: words that stand twice need their line, of the file that editors show', async () => {
  const { add, told, file, folder } = await desk();
  const { exit, err } = await add('content=Two boats sank');
  expect([exit, err]).toEqual([2, expect.stringContaining('stands 2 times in the article: lines 9, 11')]);
  expect(existsSync(join(folder, PATH))).toBe(false);
  await add('content=Two boats sank', '--line', '11', 'speaker=Jonas Brandt', 'stance=questions');
  expect((await told()).at(-1)).toMatchObject({ speaker: { id: 'jonas-brandt' }, stance: 'questions' });
  const start = body.lastIndexOf('Two boats');
  expect(file()).toContain(`start: ${Array.from(body.slice(0, start)).length}\n`);
});

test.each<[string, 'split' | 'add', string[], string]>([
  ['one part', 'split', ['silo fell'], 'two parts or more'],
  ['words of another sentence', 'split', ['silo fell', 'Two boats sank'], 'the telling does not say "Two boats sank"'],
  ['words in another order', 'split', ['silo fell', 'two people … silo'], 'does not say "silo"'],
  ['a part twice', 'split', ['silo fell', 'silo fell'], 'two of the parts are the same'],
  [
    'the whole as a part',
    'split',
    ['the “old” silo fell and two people were hurt', 'silo fell'],
    'tells these words already',
  ],
  ['no content', 'add', ['source=A sailor'], 'a telling has a content'],
  ['words that are not there', 'add', ['content=three boats sank'], 'the article does not say "three boats sank"'],
  ['what the reader found', 'add', ['content=the “old” silo fell and two people were hurt'], 'claims review set'],
  ['an admission', 'add', ['content=30 tonnes of oil had leaked', 'admission=none'], 'Add the telling first'],
  ['a line without the words', 'add', ['content=Two boats sank', '--line', '3'], 'not on line 3'],
])('refused: %s', async (_name, verb, argv, words) => {
  const { split, add, folder } = await desk();
  const { exit, err } = await { split, add }[verb](...argv);
  expect([exit, err]).toEqual([2, expect.stringContaining(words)]);
  expect(existsSync(join(folder, 'reviews'))).toBe(false);
});
