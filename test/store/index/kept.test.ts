import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/query/dataset.ts';
import { fold } from '../../../src/core/query/fold.ts';
import { openDatabase } from '../../../src/store/index/database.ts';
import { keptIn } from '../../../src/store/index/kept.ts';
import { countArticles } from '../../../src/store/index/numbers.ts';
import { closeIndexes, withIndex } from '../../../src/store/index/open-index.ts';
import { updateTold } from '../../../src/store/index/update.ts';
import type { Ledger } from '../../../src/store/open.ts';
import { packaged } from '../../../src/store/packaged.ts';
import { readTellingsFiles } from '../../../src/store/read.ts';
import { ingestTexts, newLedger, reopen } from '../ledger.ts';

afterEach(closeIndexes);

/** All that linking says of a ledger; one fact a line is enough to compare. */
function said({ links, near, claims, copies }: Dataset): string {
  const roots = [...claims.values()].map(({ id, tellings, roots: of }) => [id, tellings.map((one) => one.id), of()]);
  return JSON.stringify([links, near, roots, copies()], null, 1);
}

function without(ledger: Ledger): string {
  return said(fold(readTellingsFiles(ledger), packaged));
}

function withKept(ledger: Ledger): string {
  const files = readTellingsFiles(ledger);
  return said(fold(files, packaged, keptIn(ledger.root, files)));
}

/** What `ingest` does to the index, however small the ledger. */
function update(ledger: Ledger): void {
  expect(withIndex(ledger.root, (database) => updateTold(ledger, database) ?? 'done')).toBe('done');
  const counts = withIndex(ledger.root, (database) => [
    countArticles(database),
    database.rows('select 1 from told').length,
  ]);
  expect(counts?.[0]).toBe(counts?.[1]);
}

const WIRE = `The harbour master said the ferry Ostrava struck the northern pier with 212 passengers aboard.
Inspector Lena Varga said a broken rudder cable was found in the engine room of the ferry Ostrava.
The port clinic said 14 passengers of the ferry were treated for cuts and bruises on Tuesday evening.
`;
const TEXTS: Readonly<Record<string, string>> = {
  'wire.txt': WIRE,
  'copy.txt': `${WIRE}Mayor Ilse Brandt said the northern pier would stay closed for a week.\n`,
  'own.txt': `Inspector Lena Varga said divers found a broken rudder cable in the engine room of the Ostrava ferry.
The port clinic said 19 passengers of the ferry were treated for cuts and bruises.
`,
  'again.txt': `The port clinic said 14 passengers of the ferry were treated for cuts and bruises, as it had on Tuesday.
The port clinic said 14 passengers of the ferry were treated for cuts.
`,
  'other.txt': 'The bakers guild said 212 loaves were given away at the winter market in Tolmin.\n',
};
const CORRECTED = WIRE.replace('212 passengers', '221 passengers');

const SPEAKER = 'name: Port Clinic\nkind: other\naliases:\n  - Inspector Lena Varga\n';

type Step =
  | { readonly does: 'ingest'; readonly names: readonly string[] }
  | { readonly does: 'correct' | 'alias' | 'delete' | 'update' | 'ask' };

const names = fc.shuffledSubarray(Object.keys(TEXTS), { minLength: 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: names.map((some): Step => ({ does: 'ingest', names: some })) },
  fc.constantFrom<Step>(
    { does: 'correct' },
    { does: 'alias' },
    { does: 'delete' },
    { does: 'update' },
    { does: 'ask' },
  ),
);

async function take(ledger: Ledger, taken: Step): Promise<void> {
  const url = 'https://wire.example/ferry';
  if (taken.does === 'ingest') {
    for (const name of taken.names) {
      const given = name === 'wire.txt' ? { url } : {};
      await ingestTexts(ledger, { [name]: TEXTS[name] ?? '' }, { given });
    }
  } else if (taken.does === 'correct') await ingestTexts(ledger, { 'wire.txt': CORRECTED }, { given: { url } });
  else if (taken.does === 'alias') writeSpeaker(ledger);
  else if (taken.does === 'delete') deleteFirst(ledger);
  else if (taken.does === 'update') update(ledger);
  else expect(withKept(ledger)).toBe(without(ledger));
}

function writeSpeaker({ root }: Ledger): void {
  mkdirSync(join(root, 'speakers'), { recursive: true });
  writeFileSync(join(root, 'speakers/port-clinic.yaml'), SPEAKER);
}

function deleteFirst({ root }: Ledger): void {
  if (!existsSync(join(root, 'tellings'))) return;
  const tellings = readdirSync(join(root, 'tellings'), { recursive: true, encoding: 'utf8' });
  const [first] = tellings.filter((name) => name.endsWith('.json')).sort();
  if (first !== undefined) rmSync(join(root, 'tellings', first));
}

test('whatever was ingested, corrected, renamed or deleted since: with the index the same links as without', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const ledger = await newLedger();
      for (const taken of steps) await take(ledger, taken);
      expect(withKept(ledger)).toBe(without(ledger));
      update(ledger);
      expect(withKept(ledger)).toBe(without(ledger));
    }),
    { numRuns: 15 },
  );
});

test('the texts of this test are linked, near and copied, so that there is something to compare', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, TEXTS);
  const files = readTellingsFiles(ledger);
  const { links, near, copies } = fold(files, packaged, keptIn(ledger.root, files));
  expect([links.length > 3, near.length > 0, copies().length > 0]).toEqual([true, true, true]);
});

test('any order of ingest, in one run or several, each with an index of its own: the same links', async () => {
  const whole = await newLedger();
  await ingestTexts(whole, TEXTS);
  const expected = without(whole);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(Object.keys(TEXTS), { minLength: 5 }), fc.nat(5), async (order, cut) => {
      const ledger = await newLedger();
      for (const run of [order.slice(0, cut), order.slice(cut)]) {
        await ingestTexts(ledger, Object.fromEntries(run.map((name) => [name, TEXTS[name] ?? ''])));
        update(ledger);
      }
      expect(withKept(ledger)).toBe(expected);
    }),
    { numRuns: 10 },
  );
});

test('what did not change since is not linked again; all is where a speaker has a new name', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, TEXTS);
  const asked = (): number => {
    const [files, articles] = [readTellingsFiles(ledger), new Set<string>()];
    const { pairs, ...kept } = keptIn(ledger.root, files);
    fold(files, packaged, {
      ...kept,
      pairs: (toldIn) =>
        pairs?.((article) => {
          articles.add(article);
          return toldIn(article);
        }) ?? null,
    });
    return articles.size;
  };
  expect([asked(), asked()]).toEqual([5, 0]);
  await ingestTexts(ledger, { 'late.txt': 'Mayor Ilse Brandt said the northern pier would stay closed for a month.' });
  expect([asked(), asked()]).toEqual([1, 0]);
  writeSpeaker(ledger);
  expect([asked(), asked()]).toEqual([6, 0]);
});

test('a body that was not here, and has come since, is compared with the others', async () => {
  const { root } = await newLedger();
  writeFileSync(join(root, 'claims.config.yaml'), 'format: 1\ntext: omit\n');
  const ledger = reopen(root);
  await ingestTexts(ledger, TEXTS);
  const [bodies, away] = [join(ledger.root, 'bodies'), join(ledger.root, 'away')];
  const whole = without(ledger);
  renameSync(bodies, away);
  expect(withKept(ledger)).toBe(without(ledger));
  expect(without(ledger)).not.toBe(whole);
  renameSync(away, bodies);
  expect(withKept(ledger)).toBe(whole);
});

test('an index that is broken or of another program is made anew', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, TEXTS);
  const expected = without(ledger);
  const file = join(ledger.root, '.claims/index.db');
  expect(withKept(ledger)).toBe(expected);
  closeIndexes();
  for (const ending of ['-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
  writeFileSync(file, 'no database at all, and longer than the head of one. '.repeat(200));
  expect(withKept(ledger)).toBe(expected);
  expect(readFileSync(file, 'latin1').slice(0, 15)).toBe('SQLite format 3');
  withIndex(ledger.root, (database) => database.run("update about set value = 'older' where name = 'program'"));
  expect(withKept(ledger)).toBe(expected);
});

test('articles that tell very much: with the index the same links as without, whichever came first', async () => {
  const lines = (from: number): string =>
    Array.from(
      { length: 190 },
      (_, at) => `Ilse Varga said the Ab${((at % 80) + from).toString(36)} dredger sank off Cape Lind.\n`,
    ).join('');
  const texts = { 'one.txt': lines(0), 'two.txt': lines(40), 'wire.txt': WIRE };
  const said: string[] = [];
  for (const names of [Object.keys(texts), Object.keys(texts).reverse()]) {
    const ledger = await newLedger();
    for (const name of names) {
      await ingestTexts(ledger, { [name]: Object.entries(texts).find(([own]) => own === name)?.[1] ?? '' });
      update(ledger);
    }
    said.push(withKept(ledger));
    expect(withKept(ledger)).toBe(without(ledger));
  }
  expect(said[0]).toBe(said[1]);
  expect(said[0]?.length).toBeGreaterThan(10_000);
});

test('while another run has the index, this one does without', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, TEXTS);
  const expected = withKept(ledger);
  const other = openDatabase(join(ledger.root, '.claims/index.db'));
  other.execute('begin immediate');
  expect(withIndex(ledger.root, () => 'done')).toBeNull();
  expect(withKept(ledger)).toBe(expected);
  other.execute('commit');
  other.close();
  expect(withIndex(ledger.root, () => 'done')).toBe('done');
});

test('where the index cannot be, nothing is written and the answer is the same', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, TEXTS);
  writeFileSync(join(ledger.root, '.claims'), 'a file of this name');
  expect(withKept(ledger)).toBe(without(ledger));
  expect(readFileSync(join(ledger.root, '.claims'), 'utf8')).toBe('a file of this name');
});

test('a small ledger has no index', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, TEXTS);
  expect(existsSync(join(ledger.root, '.claims'))).toBe(false);
});
