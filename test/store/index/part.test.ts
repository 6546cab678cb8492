import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { conflictsIn } from '../../../src/core/query/compared.ts';
import type { Dataset } from '../../../src/core/query/dataset.ts';
import { closeIndexes } from '../../../src/store/index/open-index.ts';
import type { Ledger } from '../../../src/store/open.ts';
import { readDataset } from '../../../src/store/read.ts';
import { type Question, readPart } from '../../../src/store/read-part.ts';
import { run } from '../../support/run.ts';
import { edit, ingestFiles, newLedger } from '../ledger.ts';

afterEach(closeIndexes);

const TOWNS =
  'Halvas Korrim Ostrel Venn Tarsk Ulmay Brask Ondry Selk Marn Jorvel Pellan Quist Rasko Skelm Torvik Unstad Wexla'.split(
    ' ',
  );
const SHIPS =
  'Ostrava Belline Corvus Dorada Estrel Fenna Gallant Hesper Imara Jolanta Kestra Lumina Morwen Nerissa Orsa Petrel Quenna Rusalka'.split(
    ' ',
  );
const PARTS =
  'rudder propeller boiler anchor radar gearbox winch hull bilge throttle compass ballast crane mast keel hatch pump dynamo'.split(
    ' ',
  );
const FAULTS =
  'cracked jammed leaked snapped flickered seized slipped buckled flooded stuck drifted shifted toppled bent rusted swung overheated failed'.split(
    ' ',
  );
const PAPERS = 6;

/** One of 72 short articles: eighteen wrecks, each told by several papers, some with other figures or as copies. */
function articleText(at: number): string {
  const appeal = `Paper ${at % PAPERS} said that everyone in the valley deserves news they can trust.`;
  const [event, version] = [at % 18, Math.floor(at / 18)];
  const [town, ship] = [TOWNS[event], SHIPS[event]];
  const injured = version === 3 ? 40 + event : 11 + event;
  const lines = [
    `Mayor ${town}sen said the ferry ${ship} struck pier ${event} of ${town} harbour in heavy fog with ${200 + event} passengers aboard.`,
    `The ${town} clinic said ${injured} passengers of the ferry ${ship} were treated for cuts and bruises.`,
    version === 2
      ? `Captain ${ship}sen said nobody on the ferry ${ship} was injured.`
      : `Captain ${ship}sen said the ${PARTS[event]} of the ${ship} ${FAULTS[event]}.`,
  ];
  const own = version === 1 ? `A porter said trolley ${at} was late again.` : `A reader said letter ${at} was lost.`;
  return `${[...lines.slice(version % 2), own, appeal].join('\n')}\n`;
}

let root: string;
let ledger: Ledger;
let whole: Dataset;

function withoutIndex(): Dataset {
  closeIndexes();
  rmSync(join(ledger.root, '.claims'), { recursive: true, force: true });
  writeFileSync(join(ledger.root, '.claims'), 'no folder');
  try {
    return readDataset(ledger).dataset;
  } finally {
    rmSync(join(ledger.root, '.claims'));
  }
}

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'claims-test-')));
  ledger = await newLedger(join(root, 'ledger'));
  for (let paper = 0; paper < PAPERS; paper += 1) {
    const numbers = Array.from({ length: 72 / PAPERS }, (_, at) => at * PAPERS + paper);
    for (const at of numbers) writeFileSync(join(root, `${at}.txt`), articleText(at));
    const inputs = numbers.map((at) => join(root, `${at}.txt`));
    await ingestFiles(ledger, inputs, { given: { outlet: `Paper ${paper}`, published: `2031-03-0${paper + 1}` } });
  }
  expect(readdirSync(join(ledger.root, 'articles')).length).toBeGreaterThanOrEqual(64);
  whole = withoutIndex();
}, 120_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the ledger of this test has claims of several tellings, conflicts, copies and repeated lines', () => {
  expect([...whole.claims.values()].filter(({ tellings }) => tellings.length > 2).length).toBeGreaterThan(20);
  expect(whole.copies().filter(({ kind }) => kind === 'same-text').length).toBeGreaterThan(5);
  expect(whole.furniture.length).toBeGreaterThan(20);
});

/** Runs a command in the ledger; `whole` with a file where the index would be. */
async function answer(argv: readonly string[], indexed: boolean): Promise<object> {
  closeIndexes();
  if (!indexed) {
    rmSync(join(ledger.root, '.claims'), { recursive: true, force: true });
    writeFileSync(join(ledger.root, '.claims'), 'no folder');
  }
  const { exit, out, err } = await run(argv, { folder: ledger.root });
  if (!indexed) rmSync(join(ledger.root, '.claims'));
  return { exit, out, err };
}

async function expectSame(questions: readonly (readonly string[])[]): Promise<void> {
  const indexed: object[] = [];
  for (const argv of questions) indexed.push(await answer(argv, true));
  for (const [at, argv] of questions.entries()) expect([argv, await answer(argv, false)]).toEqual([argv, indexed[at]]);
}

test('what the index answers, and what all files are read for, is the same without it', async () => {
  const told = [...whole.claims.values()].filter(({ tellings }) => tellings.length > 2).map(({ id }) => id);
  const [first = ''] = told;
  const [furniture = ''] = whole.furniture.map(({ id }) => id);
  await expectSame([
    ['links', '--format', 'json'],
    ['trace', first, '--json'],
    ['trace', furniture],
    ['show', first, '--json'],
    ['show', `t-${first.slice(2)}`],
    ['show', furniture],
    ['show', first.slice(0, 6)],
    ['who-said', 'rudder', 'Ostrava', '--json'],
    ['who-said', 'rudder', 'Ostrava', '--format', 'rows'],
    ['who-said', 'everyone', 'deserves'],
    ['who-said', 'clinik'],
  ]);
});

/** All that an answer may say of a claim. */
function claimIn({ claims, byId, copies }: Dataset, telling: string): object {
  const claim = claims.get(byId.get(telling)?.claim ?? '');
  const own = new Set(claim?.tellings.map(({ article }) => article.id));
  return {
    furniture: byId.get(telling)?.furniture,
    tellings: claim?.tellings.map(({ id }) => id),
    roots: claim?.roots(),
    outlets: claim?.outlets,
    copies: copies().filter(({ a, b }) => own.has(a) && own.has(b)),
  };
}

test('of any telling the part of the ledger around it says what the whole says', () => {
  const ids = [...whole.byId.keys()];
  fc.assert(
    fc.property(fc.constantFrom(...ids), (id) => {
      const part = readPart(ledger, { about: 'claim', id });
      // A claim of most articles is answered from all.
      if (part === null) return;
      expect(claimIn(part.dataset, id)).toEqual(claimIn(whole, id));
    }),
    { numRuns: 6 },
  );
});

const asked: Question = { about: 'words', text: 'rudder Ostrava' };

test('a part is a part: the articles of other events are not read', () => {
  const part = readPart(ledger, asked);
  expect(part?.dataset.articles.size).toBeGreaterThan(1);
  expect(part?.dataset.articles.size).toBeLessThan(whole.articles.size / 3);
});

test('who asks for tellings alone is not kept waiting for what contradicts them', () => {
  const [conflict] = conflictsIn(whole, new Set(whole.byId.keys()));
  const words: Question = { about: 'words', text: `"${whole.byId.get(conflict?.a ?? '')?.words}"` };
  const part = readPart(ledger, words);
  const alone = readPart(ledger, { ...words, alone: true });
  expect(part?.dataset.conflicts?.found.length).toBeGreaterThan(0);
  expect(alone?.dataset.conflicts).toBeUndefined();
  expect(alone?.dataset.articles.size).toBeLessThan(part?.dataset.articles.size ?? 0);
  for (const id of part?.dataset.conflicts?.asked ?? [])
    expect(claimIn(alone?.dataset ?? whole, id)).toEqual(claimIn(whole, id));
});

test('a part knows whether the whole has the speaker that is asked for', () => {
  const id = whole.tellings.find(({ speaker }) => speaker !== null)?.speaker?.id ?? '';
  const idsFor = (speaker: string): readonly string[] => [
    ...(readPart(ledger, { ...asked, speaker })?.dataset.speakerIds ?? []),
  ];
  expect([idsFor(id), idsFor('nobody-at-all')]).toEqual([[id], []]);
});

test('what an editor wrote in place into a tellings file is in the next answer', () => {
  expect(readPart(ledger, { about: 'words', text: 'zeppelin' })).toBeNull();
  const one = whole.tellings.find(({ telling }) => telling.content.some(({ exact }) => exact.includes('snapped')));
  const path = [...whole.articles.values()].find(({ id }) => id === one?.article.id)?.path ?? '';
  edit(ledger, path, (text) => text.replaceAll('snapped', 'zeppelin'));
  try {
    expect(readPart(ledger, { about: 'words', text: 'zeppelin' })?.dataset.tellings.length).toBeGreaterThan(0);
  } finally {
    edit(ledger, path, (text) => text.replaceAll('zeppelin', 'snapped'));
  }
  expect(readPart(ledger, { about: 'words', text: 'zeppelin' })).toBeNull();
});

test('where a ledger has many articles, what was written in place is noticed in the articles of an answer', () => {
  const one = whole.tellings.find(({ telling }) => telling.content.some(({ exact }) => exact.includes('snapped')));
  const path = [...whole.articles.values()].find(({ id }) => id === one?.article.id)?.path ?? '';
  const question: Question = { about: 'claim', id: one?.id ?? '' };
  const words = (): string | undefined => readPart(ledger, question, 0)?.dataset.byId.get(one?.id ?? '')?.words;
  expect(words()).toContain('snapped');
  edit(ledger, path, (text) => text.replaceAll('snapped', 'zeppelin'));
  try {
    expect(words()).toContain('zeppelin');
    expect(readPart(ledger, { about: 'words', text: 'zeppelin' }, 0)?.dataset.byId.has(one?.id ?? '')).toBe(true);
  } finally {
    edit(ledger, path, (text) => text.replaceAll('zeppelin', 'snapped'));
  }
  expect(words()).toContain('snapped');
  // To read all of them for what is near would take long.
  expect(readPart(ledger, { about: 'words', text: 'zeppelin' }, 0)?.dataset.byId.size).toBe(0);
});

test('where a file is broken or does not belong, the whole is read, which says so', async () => {
  expect(readPart(ledger, asked)).not.toBeNull();
  const stray = join(ledger.root, 'tellings/notes.txt');
  writeFileSync(stray, 'a note');
  expect(readPart(ledger, asked)).toBeNull();
  expect((await answer(['who-said', 'rudder', 'Ostrava'], true)) as { err: string }).toMatchObject({
    err: expect.stringContaining('tellings/notes.txt'),
  });
  rmSync(stray);
  expect(readPart(ledger, asked)).not.toBeNull();
});
