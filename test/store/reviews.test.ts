import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Known } from '../../src/core/extract/reader.ts';
import type { Reading } from '../../src/core/model/reading.ts';
import { type Entry, reviewsSchema } from '../../src/core/model/review.ts';
import { accepting } from '../../src/core/query/deciding.ts';
import { decodeYaml } from '../../src/store/decode.ts';
import { planFormat } from '../../src/store/format.ts';
import { reviewsPath } from '../../src/store/paths.ts';
import { readDataset } from '../../src/store/read.ts';
import { planRebuild } from '../../src/store/rebuild.ts';
import { extended, planReviews } from '../../src/store/reviews.ts';
import { apply, edit, ingestTexts, newLedger, readFile, statuses } from './ledger.ts';
import { plainReader } from './plain-reader.ts';

const ARTICLE = 'a-7k3mq0xd';
const PATH = 'reviews/7k/a-7k3mq0xd.yaml';
const saw = {
  content: ['40 tonnes burned'],
  source: null,
  cue: null,
  speaker: null,
  via: [],
  type: 'indirect',
  mode: 'speech',
  stance: 'asserts',
  figures: [],
  admissions: [],
} as const;
const accept = { decision: 'accept', by: 'Ana', at: '2031-03-02', saw } as unknown as Entry;
const speaker = { id: 'port', name: 'Port', kind: 'company' } as const;
const fix = { ...accept, decision: 'fix', set: { type: 'mixed', speaker } } as unknown as Entry;

test('decisions are written in one form, added under the earlier ones, comments stay', async () => {
  const ledger = await newLedger();
  const put = (telling: string, entry: Entry) => apply(ledger.root, planReviews(ledger, ARTICLE, [{ telling, entry }]));
  await put('t-b', accept);
  edit(ledger, PATH, (text) => `# the fire\n${text}`);
  await put('t-a', accept);
  await put('t-a', { decision: 'withdraw', by: 'Ana', at: '2031-03-03', note: 'no: wrong one' });
  await put('t-b', fix);
  expect(readFile(ledger, PATH)).toMatchInlineSnapshot(`
    "t-a:
      - decision: accept
        by: Ana
        at: 2031-03-02
        saw:
          content:
            - 40 tonnes burned
          source: null
          cue: null
          speaker: null
          via: []
          type: indirect
          mode: speech
          stance: asserts
          figures: []
          admissions: []
      - decision: withdraw
        by: Ana
        at: 2031-03-03
        note: "no: wrong one"
    # the fire
    t-b:
      - decision: accept
        by: Ana
        at: 2031-03-02
        saw:
          content:
            - 40 tonnes burned
          source: null
          cue: null
          speaker: null
          via: []
          type: indirect
          mode: speech
          stance: asserts
          figures: []
          admissions: []
      - decision: fix
        by: Ana
        at: 2031-03-02
        set:
          speaker:
            id: port
            name: Port
            kind: company
          type: mixed
        saw:
          content:
            - 40 tonnes burned
          source: null
          cue: null
          speaker: null
          via: []
          type: indirect
          mode: speech
          stance: asserts
          figures: []
          admissions: []
    "
  `);
  expect(planFormat(ledger).plan.changes).toEqual([]);
});

test('the same again adds nothing; another person, note or decision does; a day before the last is refused', async () => {
  const ledger = await newLedger();
  await apply(ledger.root, planReviews(ledger, ARTICLE, [{ telling: 't-a', entry: accept }]));
  const changes = (entry: Entry): number | string => {
    const planned = planReviews(ledger, ARTICLE, [{ telling: 't-a', entry }]);
    return planned.ok ? planned.plan.changes.length : planned.reason;
  };
  expect(changes({ ...accept, at: '2031-03-09' })).toBe(0);
  expect(changes({ ...accept, note: 'why' })).toBe(1);
  expect(changes({ ...accept, by: 'Ben' })).toBe(1);
  expect(changes(fix)).toBe(1);
  expect(changes({ decision: 'withdraw', by: 'Ben', at: '2031-03-02' })).toBe(0);
  expect(changes({ ...fix, at: '2031-03-01' })).toContain('2031-03-02');
});

test.each([
  ['an unknown key', (text: string) => `${text}verdict: same\n`],
  ['no YAML', () => '"'],
  ['a decision that is none', (text: string) => text.replace('accept', 'like')],
])('a file with %s is not written over', async (_name, spoil) => {
  const ledger = await newLedger();
  await apply(ledger.root, planReviews(ledger, ARTICLE, [{ telling: 't-a', entry: accept }]));
  edit(ledger, PATH, spoil);
  expect(planReviews(ledger, ARTICLE, [{ telling: 't-a', entry: fix }])).toMatchObject({
    ok: false,
    reason: `${PATH} is broken; see claims check`,
  });
});

test.each<[string, string, string, string]>([
  [
    'a decision that is none',
    'decision: accept',
    'decision: like',
    't-a[0].decision: write one of accept, fix, reject, add, split, withdraw',
  ],
  [
    'a fix that sets nothing',
    'set:\n      speaker:\n        id: port\n        name: Port\n        kind: company\n      type: mixed',
    'set: {}',
    't-a[1].set: nothing is set; name a field',
  ],
  ['a day that is none', 'at: 2031-03-02', 'at: 2031-02-30', 't-a[0].at: write a day, such as 2031-03-02'],
])('refused with its reason: %s', async (_name, right, wrong, reason) => {
  const ledger = await newLedger();
  const entries = [accept, fix].map((entry) => ({ telling: 't-a', entry }));
  await apply(ledger.root, planReviews(ledger, ARTICLE, entries));
  const text = readFile(ledger, PATH);
  const decoded = decodeYaml(text.replace(right, wrong), reviewsSchema, { path: PATH });
  expect(text).toContain(right);
  expect(decoded).toMatchObject({ ok: false });
  expect(decoded.ok ? '' : decoded.diagnostics.map(({ message }) => message).join()).toBe(reason);
});

test('no id makes a path', () => {
  expect(() => reviewsPath('a-../../x')).toThrow(RangeError);
  expect(() => reviewsPath('t-3rdp4dtds9')).toThrow(RangeError);
});

test('whatever several people decide, one after another: no entry is lost, moved or changed', async () => {
  const ledger = await newLedger();
  const said = fc.record({
    by: fc.constantFrom('Ana', 'Ben: Cem', '#Dora'),
    telling: fc.constantFrom('t-a', 't-b', 't-c'),
    entry: fc.constantFrom(accept, { ...accept, decision: 'reject' }, fix, { ...fix, set: { via: [] } }),
    note: fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== ''),
  });
  let number = 0;
  const wanted: { telling: string; entry: Entry }[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(said, { minLength: 1, maxLength: 4 }), async (all) => {
      const entries = all.map(({ by, telling, entry, note }) => {
        number += 1;
        return { telling, entry: { ...entry, by, note: `${note} ${number}` } as Entry };
      });
      // A new file now and then, or the last runs would write long ones.
      const article = `a-${String(Math.floor(number / 40)).padStart(8, '0')}`;
      const before = number % 40 < 4 ? [] : wanted.splice(0);
      await apply(ledger.root, planReviews(ledger, article, entries));
      wanted.splice(0, wanted.length, ...before, ...entries);
      const decoded = decodeYaml(readFile(ledger, reviewsPath(article)), reviewsSchema, { path: PATH });
      for (const { telling, entry } of wanted) expect(decoded.ok ? decoded.value[telling] : []).toContainEqual(entry);
    }),
    { numRuns: 25 },
  );
});

test('ingesting again and reading anew leave reviews as they are, byte for byte', async () => {
  const ledger = await newLedger();
  const text = 'Karsk port said 40 tonnes of grain had burned.\n';
  const { rows } = await ingestTexts(ledger, { 'one.txt': text });
  const article = rows[0]?.status === 'failed' ? '' : (rows[0]?.article ?? '');
  await apply(ledger.root, planReviews(ledger, article, [{ telling: 't-zzz', entry: accept }]));
  const before = readFile(ledger, reviewsPath(article));
  await ingestTexts(ledger, { 'one.txt': text });
  await ingestTexts(ledger, { 'two.txt': `Late. ${text}` }, { as: article });
  await apply(ledger.root, { ok: true, plan: planRebuild(ledger, plainReader()).plan });
  expect(readFile(ledger, reviewsPath(article))).toBe(before);
});

test('who corrects an article or reads it anew is told how many decisions wait since', async () => {
  const ledger = await newLedger();
  const fire = 'Karsk port said 40 tonnes burned. Ilse said nobody was hurt. Union said it was arson.\n';
  const { rows } = await ingestTexts(ledger, { 'one.txt': fire });
  const article = rows[0]?.status === 'failed' ? '' : (rows[0]?.article ?? '');
  const dataset = readDataset(ledger).dataset;
  const found = dataset.articles.get(article);
  const entries = dataset.tellings.flatMap(({ id }) => {
    const entry = found && accepting(found, id, { by: 'Ana', at: '2031-03-02' });
    return entry ? [{ telling: id, entry }] : [];
  });
  const union = dataset.tellings.filter(({ speaker }) => speaker?.id === 'union').map(({ id }) => id);
  const rejected = entries
    .filter(({ telling }) => union.includes(telling))
    .map(({ telling, entry }) => ({
      telling,
      entry: { ...entry, decision: 'reject', by: 'Ben' } as Entry,
    }));
  await apply(ledger.root, planReviews(ledger, article, [...entries, ...rejected]));
  const corrected = fire.replace('40', '50').replace('Union said it was arson.', '');
  const notes = statuses(await ingestTexts(ledger, { 'two.txt': corrected }, { as: article }));
  // The figure that Ana accepted is another, and what she accepted is gone; what Ben rejected is gone as he wanted.
  expect(notes).toEqual(['two.txt corrected, 1 edited, 1 gone, 2 reviews reopened']);
  expect(statuses(await ingestTexts(ledger, { 'two.txt': corrected }, { as: article }))).toEqual(['two.txt unchanged']);
  const other = { ...plainReader(), read: (body: string, known: Known) => loud(plainReader().read(body, known)) };
  expect(planRebuild(ledger, plainReader()).reopened).toBe(0);
  expect(planRebuild(ledger, other).reopened).toBe(1);
});

function loud(reading: Reading): Reading {
  return { ...reading, tellings: reading.tellings.map((telling) => ({ ...telling, type: 'mixed' })) };
}

/** More of them: CLAIMS_SEQUENCES=1000 */
const SEQUENCES = Number(process.env['CLAIMS_SEQUENCES'] ?? 150);

test('any sequence of decisions, written one by one into one text: every entry is there at the end, in its order', () => {
  const said = fc.record({
    by: fc.constantFrom('Ana', 'Ben: Cem', '#Dora', "O'Neill", '- yes'),
    telling: fc.constantFrom('t-a', 't-b'),
    decision: fc.constantFrom<Entry>({ ...accept }, { ...accept, decision: 'reject' } as Entry, fix, {
      decision: 'withdraw',
      by: 'Ana',
      at: '2031-03-02',
    }),
    note: fc.option(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => text.trim() !== '')),
  });
  let entries = 0;
  fc.assert(
    fc.property(fc.array(said, { minLength: 1, maxLength: 4 }), (all) => {
      const wanted: Record<string, Entry[]> = {};
      let text = '';
      for (const { by, telling, decision, note } of all) {
        const entry = { ...decision, by, ...(note === null ? {} : { note }) } as Entry;
        wanted[telling] = [...(wanted[telling] ?? []), entry];
        text = extended(text, PATH, [{ telling, entry }]) ?? '';
        entries += 1;
      }
      const decoded = decodeYaml(text, reviewsSchema, { path: PATH });
      expect(decoded.ok ? decoded.value : decoded.diagnostics).toEqual(wanted);
    }),
    { numRuns: SEQUENCES },
  );
  expect(entries).toBeGreaterThan(SEQUENCES);
});
