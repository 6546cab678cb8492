import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { reviewsSchema } from '../../src/core/model/review.ts';
import { decodeYaml } from '../../src/store/decode.ts';
import { reviewsPath, tellingsPath } from '../../src/store/paths.ts';
import { idOf, ledgerWith, quote, type WrittenArticle } from '../support/ledger.ts';
import { run } from '../support/run.ts';
import { CLEAR, CTRL_C, DOWN, ENTER, type Step, sit, sitAtPty } from '../support/terminal.ts';

const body = `Fire at Karsk

The harbour master said the silo fell and 12 were hurt. He added that two boats sank.

Officials said the quay is closed. A sailor denied that 30 tonnes of oil had leaked.`;

const master = { id: 'jonas-brandt', name: 'Jonas Brandt', kind: 'official' } as const;

const article: WrittenArticle = {
  body,
  outlet: 'Northern Wire',
  tellings: [
    {
      content: 'the silo fell and 12 were hurt',
      cue: 'said',
      source: 'The harbour master',
      speaker: { ...master, basis: 'descriptor' },
      fields: {
        figures: [{ ...quote(body, '12'), value: 12, qualifier: 'exactly', unit: null, type: 'count' }],
      },
    },
    {
      content: 'two boats sank',
      cue: 'added',
      source: 'He',
      speaker: { ...master, basis: 'carried-over' },
      fields: { confidence: 0.3 },
    },
    {
      content: 'the quay is closed',
      cue: 'said',
      source: 'Officials',
      speaker: { id: 'x:officials', name: 'Officials', kind: 'unnamed', basis: 'unnamed' },
    },
  ],
};

const PATH = reviewsPath(idOf(article));
const ASKED = /What do you make of it\?[\s\S]*quit/;
/** In the order in which they are asked: the least certain first. */
const [BOATS, SILO, QUAY] = [/1 of 3[\s\S]*quit/, /2 of 3[\s\S]*quit/, /3 of 3[\s\S]*quit/];

function desk() {
  const folder = ledgerWith([article]);
  const review = (...steps: Step[]) => sit(['review', '--by', 'Ana'], folder, steps);
  const told = async () =>
    JSON.parse((await run(['show', idOf(article), '--json'], { folder })).out).results[0].tellings;
  return { folder, review, told };
}

/** Decision and fields set, telling by telling in the order of the file. */
function decided(folder: string): string[] {
  if (!existsSync(join(folder, PATH))) return [];
  const decoded = decodeYaml(readFileSync(join(folder, PATH), 'utf8'), reviewsSchema, { path: PATH });
  if (!decoded.ok) throw new Error('the reviews are broken');
  return Object.values(decoded.value)
    .flat()
    .map((entry) => [entry.decision, ...('set' in entry ? Object.keys(entry.set) : [])].join(' '))
    .sort();
}

test('the queue: the least certain first, with the words, why they are asked and what each key does', async () => {
  const { review, folder } = desk();
  const { exit, screen } = await review([BOATS, 's'], [SILO, 's'], [QUAY, 's']);
  expect([exit, decided(folder)]).toEqual([0, []]);
  expect(screen).toContain(
    '1 of 3: its speaker is carried over from an earlier sentence; the reader is unsure of it (0.30)',
  );
  expect(screen).toContain('[He][source] [added][cue] that ⟦two');
  expect(screen).toContain('2 of 3: what “12” counts was not found');
  expect(screen).toContain('3 of 3: “Officials” is nobody by name');
  expect(screen).toContain('0 decisions written; 0 of 3 not looked at');
});

test('accept, fix, reject, quit: each is written before the next question', async () => {
  const { review, folder, told } = desk();
  const { exit, screen } = await review(
    [BOATS, 'f'],
    [/Which field/, ENTER],
    [/Speaker: /, `${CLEAR}Jonas Brand${ENTER}`],
    [/nothing here is called/, `${CLEAR}none${ENTER}`],
    [ASKED, 'a'],
    [SILO, 'r'],
    [QUAY, 'q'],
  );
  expect([exit, decided(folder)]).toEqual([0, ['fix speaker', 'reject']]);
  expect(screen).toContain('fixed by Ana (speaker)');
  expect(screen).toContain('you have said so before');
  expect(screen).toContain('rejected by Ana');
  expect(screen).toContain('2 decisions written; 0 of 3 not looked at');
  expect((await told()).map(({ speaker }: { speaker: unknown }) => speaker)).toMatchObject([null, { kind: 'unnamed' }]);
  expect((await run(['check', 'reviews'], { folder })).err).toMatch(/^nothing found/);
});

test('a figure gets its unit, the type is chosen, several fixes are one decision', async () => {
  const { review, folder, told } = desk();
  await review(
    [BOATS, 's'],
    [SILO, 'f'],
    [/Which field/, `${DOWN}${DOWN}${DOWN}${DOWN}${ENTER}`],
    [/Which figure/, ENTER],
    [/What of “12”/, ENTER],
    [/unit/, `people${ENTER}`],
    [ASKED, 'f'],
    [/Which field/, `${DOWN}${DOWN}${DOWN}${DOWN}${DOWN}${DOWN}${ENTER}`],
    [/type[\s\S]*hearsay/, `${DOWN}${DOWN}${ENTER}`],
    [ASKED, 'q'],
  );
  expect(decided(folder)).toEqual(['fix figures', 'fix type figures']);
  expect((await told())[0]).toMatchObject({ type: 'mixed', figures: [{ exact: '12', unit: 'people' }] });
});

test('a figure that was not found is given by its words, and read as the reader reads them', async () => {
  const { review, folder, told } = desk();
  await review(
    [BOATS, 'f'],
    [/Which field/, `${DOWN}${DOWN}${DOWN}${DOWN}${ENTER}`],
    [/The figure, in/, `${CLEAR}boats${ENTER}`],
    [/0 figures are read in "boats"/, `${CLEAR}two boats${ENTER}`],
    [ASKED, 'q'],
  );
  expect(decided(folder)).toEqual(['fix figures']);
  const [, boats] = await told();
  expect(boats.figures).toMatchObject([{ exact: 'two', value: 2, qualifier: 'exactly', unit: 'boats' }]);
  expect((await run(['check', 'reviews'], { folder })).err).toMatch(/^nothing found/);
});

test('split, and a telling that was not found', async () => {
  const { review, folder, told } = desk();
  await review(
    [BOATS, 's'],
    [SILO, 'p'],
    [/Put \|/, `${CLEAR}the silo fell${ENTER}`],
    [/two parts or more/, `${CLEAR}the silo fell | 12 were hurt${ENTER}`],
    [QUAY, 'd'],
    [/What is claimed/, `two boats sank${ENTER}`],
    [/tells these words already/, `${CLEAR}30 tonnes of oil had leaked${ENTER}`],
    [/Who says it/, ENTER],
    [/Which words credit/, `A sailor${ENTER}`],
    [/Which words attribute/, `denied${ENTER}`],
    [ASKED, 'q'],
  );
  expect(decided(folder)).toEqual(['add', 'split']);
  const tellings = (await told()) as { content: { exact: string }[]; stance: string }[];
  expect(tellings.map(({ content, stance }) => [content[0]?.exact, stance])).toEqual([
    ['the silo fell', 'asserts'],
    ['12 were hurt', 'asserts'],
    ['two boats sank', 'asserts'],
    ['the quay is closed', 'asserts'],
    ['30 tonnes of oil had leaked', 'denies'],
  ]);
});

test('Ctrl-C loses nothing that was decided; in a question it leads back to the telling', async () => {
  const { review, folder } = desk();
  const { exit, screen } = await review([BOATS, 'a'], [SILO, 'f'], [/Which field/, CTRL_C], [ASKED, CTRL_C]);
  expect([exit, decided(folder)]).toEqual([130, ['accept']]);
  expect(screen).toContain('1 decision written; 1 of 3 not looked at');
});

test('what was decided is not asked again; nothing left: exit code 1', async () => {
  const { review, folder } = desk();
  await review([BOATS, 'a'], [SILO, 'a'], [QUAY, 'r']);
  expect(await run(['review'], { folder, terminal: true })).toMatchObject({ exit: 1, err: 'nothing to review\n' });
});

test('somebody decides meanwhile: nothing is written over what the person has not seen', async () => {
  const { review, folder } = desk();
  const others = readFileSync(join(folder, tellingsPath(idOf(article))), 'utf8');
  const [{ id }] = JSON.parse((await run(['review', '--json'], { folder })).out).results;
  const ben = async (): Promise<string> => {
    await run(['review', 'set', id, 'type=mixed', '--by', 'Ben'], { folder });
    return 'r';
  };
  const { screen } = await review(
    [BOATS, 'e'],
    [/confidence 0[\s\S]*quit/, ben],
    [/look at it anew[\s\S]*by Ben[\s\S]*quit/, 'q'],
  );
  expect(screen).toContain('somebody has decided on it meanwhile');
  expect(decided(folder)).toEqual(['fix type']);
  expect(readFileSync(join(folder, tellingsPath(idOf(article))), 'utf8')).toBe(others);
});

test('the article is read anew meanwhile: words are not quoted by their places in the text before', async () => {
  const { review, folder } = desk();
  const path = join(folder, tellingsPath(idOf(article)));
  const corrected = async (): Promise<string> => {
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"sha256": "\w{64}"/, `"sha256": "${'b'.repeat(64)}"`));
    return `${CLEAR}He${ENTER}`;
  };
  const { screen } = await review(
    [BOATS, 'f'],
    [/Which field/, `${DOWN}${ENTER}`],
    [/Source: /, corrected],
    [/look at it anew[\s\S]*quit/, 'q'],
  );
  expect([decided(folder), screen.includes('0 decisions written')]).toEqual([[], true]);
});

test('a word that review does not have: which it has', async () => {
  const { exit, err } = await run(['review', 'acept', 't-1'], { folder: desk().folder });
  expect([exit, err]).toEqual([2, expect.stringContaining('Did you mean accept?')]);
});

test('where nobody is at a terminal, with --list and with --json, the queue is listed', async () => {
  const { folder } = desk();
  const listed = await run(['review', '--limit', '2'], { folder });
  expect([listed.exit, listed.err]).toEqual([
    0,
    expect.stringMatching(
      /^2 of 3 tellings to review; all of them with: --limit 3\. {2}Decide on one with: claims review accept\|reject t-\w+\n$/,
    ),
  ]);
  expect(listed.out.split('\n')[1]).toMatch(/^t-\w+\twhat “12” counts was not found\tthe silo fell and 12 were hurt\t/);
  expect((await run(['review', '--list'], { folder, terminal: true, columns: 200 })).out).toContain(
    '“Officials” is nobody by name',
  );
  const { results } = JSON.parse((await run(['review', '--json', '--article', idOf(article)], { folder })).out);
  expect(results[0]).toMatchObject({
    doubts: ['carried-over', 'low-confidence'],
    content: [{ exact: 'two boats sank' }],
  });
});

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

test('the built program on a pseudo-terminal', async (context) => {
  const { folder } = desk();
  const command = `${process.execPath} ${join(ROOT, 'bin/claims.js')} review --by Ana`;
  const { exit } = await sitAtPty(command, folder, [
    [BOATS, 'f'],
    [/Which field/, ENTER],
    [/Speaker: /, `${CLEAR}none${ENTER}`],
    [ASKED, 's'],
    [SILO, 'a'],
    [QUAY, 'r'],
  ]);
  if (exit === null) context.skip('there is no script(1) here');
  expect([exit, decided(folder)]).toEqual([0, ['accept', 'fix speaker', 'reject']]);
});
