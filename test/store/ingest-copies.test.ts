import { expect, test } from 'vitest';
import type { IngestRow } from '../../src/store/ingest.ts';
import { CUT, MIXED, OTHER, TRANSLATED_BACK, WIRE } from '../core/link/copies/reservoir.ts';
import { contentsOf } from '../support/folder.ts';
import { ingestTexts, newLedger, statuses } from './ledger.ts';

const HERALD = { given: { outlet: 'Stanmoor Herald', published: '2031-03-04' } };

function rowsOf({ rows }: Awaited<ReturnType<typeof ingestTexts>>): IngestRow[] {
  return rows.flatMap((row) => (row.status === 'failed' ? [] : [row]));
}

test('an article that is one text with one that is there says so, with its outlet, its day and how much of it', async () => {
  const ledger = await newLedger();
  const [wire] = rowsOf(await ingestTexts(ledger, { 'wire.txt': WIRE }, HERALD));
  expect(wire).toMatchObject({ copies: [], notes: [] });
  const [back] = rowsOf(await ingestTexts(ledger, { 'back.txt': TRANSLATED_BACK }));
  expect(back?.notes).toEqual([
    expect.stringMatching(/^same text as a-\w{8} \(Stanmoor Herald, 2031-03-04\): 7\d % of its words$/),
  ]);
  expect(back?.copies).toMatchObject([
    {
      article: wire?.article,
      outlet: { id: 'stanmoor-herald' },
      reasons: [expect.any(String), expect.any(String), 'told in the same order'],
    },
  ]);
  expect(back?.copies[0]?.words).toBeGreaterThan(0.7);
});

test('another newsroom’s report of the event is no copy, nor is what mixes two', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, { 'wire.txt': WIRE, 'other.txt': OTHER });
  const [mixed] = rowsOf(await ingestTexts(ledger, { 'mixed.txt': MIXED }));
  expect(mixed).toMatchObject({ copies: [], notes: [] });
});

test('of two in one run the later input is the copy; a dry run says the same and writes nothing', async () => {
  const ledger = await newLedger();
  const texts = { 'a.txt': WIRE, 'b.txt': CUT, 'c.txt': TRANSLATED_BACK };
  const before = contentsOf(ledger.root);
  const planned = rowsOf(await ingestTexts(ledger, texts, { dryRun: true }));
  expect(contentsOf(ledger.root)).toEqual(before);
  expect(planned.map(({ copies }) => copies.length)).toEqual([0, 1, 2]);
  expect(planned[2]?.notes[0]).toMatch(/, and as 1 more$/);
  const done = rowsOf(await ingestTexts(ledger, texts));
  expect(done.map(({ copies }) => copies)).toEqual(planned.map(({ copies }) => copies));
});

test('nothing is said again of an article that is there already', async () => {
  const ledger = await newLedger();
  await ingestTexts(ledger, { 'a.txt': WIRE, 'b.txt': CUT });
  expect(statuses(await ingestTexts(ledger, { 'b.txt': CUT }))).toEqual(['b.txt unchanged']);
});
