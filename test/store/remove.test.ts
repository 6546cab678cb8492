import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPlan } from '../../src/store/apply.ts';
import { ingest } from '../../src/store/ingest.ts';
import type { Ledger } from '../../src/store/open.ts';
import { readDataset } from '../../src/store/read.ts';
import { planRebuild } from '../../src/store/rebuild.ts';
import { planReadmit, planRemove } from '../../src/store/remove.ts';
import { contentsOf } from '../support/folder.ts';
import { apply, ingestTexts, newLedger, readFile, statuses } from './ledger.ts';
import { plainReader } from './plain-reader.ts';

const FIRE = 'Karsk port said 40 tonnes of grain had burned.\n';
const LATER = 'Karsk port said 50 tonnes of grain had burned.\n';
const OTHER = 'Ilse said nobody was hurt.\n';
const URL = 'https://wire.example/fire';
const by = { by: 'Ana', at: '2031-03-04' } as const;

/** A ledger with the fire in two versions, and another article. */
async function desk(text: 'keep' | 'omit' = 'keep'): Promise<{ ledger: Ledger; id: string }> {
  const made = await newLedger();
  const ledger = { ...made, config: { ...made.config, text } };
  const given = { outlet: 'Northern Wire', url: URL };
  const { rows } = await ingestTexts(ledger, { 'fire.txt': FIRE }, { given });
  await ingestTexts(ledger, { 'later.txt': LATER }, { given });
  await ingestTexts(ledger, { 'other.txt': OTHER });
  return { ledger, id: rows[0]?.status === 'failed' ? '' : (rows[0]?.article ?? '') };
}

const removing = (ledger: Ledger, id: string) =>
  planRemove(ledger, { article: id, decision: { decision: 'remove', ...by } });
const readmitting = (ledger: Ledger, id: string) =>
  planReadmit(ledger, { article: id, decision: { decision: 'withdraw', ...by } });

const ours = (ledger: Ledger, id: string): string[] =>
  Object.keys(contentsOf(ledger.root)).filter((path) => path.includes(id));

test.each(['keep', 'omit'] as const)(
  'texts %s: versions, bodies and tellings go; what stays has no words',
  async (text) => {
    const { ledger, id } = await desk(text);
    const told = ours(ledger, id).length;
    await apply(ledger.root, removing(ledger, id));
    expect([told, ours(ledger, id)]).toEqual([text === 'keep' ? 3 : 5, [`removed/${id.slice(2, 4)}/${id}.yaml`]]);
    const left = readFile(ledger, `removed/${id.slice(2, 4)}/${id}.yaml`);
    expect(left).toContain(`url: ${URL}\n`);
    expect(left.match(/^ {2}- [0-9a-f]{64}$/gm)).toHaveLength(2);
    expect(left).not.toMatch(/tonnes|grain/);
    const { dataset } = readDataset(ledger);
    expect([...dataset.articles.keys()]).toHaveLength(1);
    expect(dataset.removals.map((file) => file.id)).toEqual([id]);
  },
);

test('its address and each of its texts are refused; the same words at another outlet are another article', async () => {
  const { ledger, id } = await desk();
  await apply(ledger.root, removing(ledger, id));
  const out = expect.stringMatching(new RegExp(`failed: ${id} was removed by Ana on 2031-03-04; .*--withdraw`));
  for (const text of [FIRE, LATER]) expect(statuses(await ingestTexts(ledger, { 'a.txt': text }))).toEqual([out]);
  expect(statuses(await ingestTexts(ledger, { 'a.txt': 'New words.\n' }, { given: { url: URL } }))).toEqual([out]);
  expect(await ingest(ledger, [], { reader: plainReader(), as: id })).toMatchObject({ ok: false });
  expect(statuses(await ingestTexts(ledger, { 'a.txt': FIRE }, { given: { outlet: 'Harrow Post' } }))).toEqual([
    `a.txt new, same text as ${id}, which was removed`,
  ]);
  await apply(ledger.root, { ok: true, plan: planRebuild(ledger, plainReader()).plan });
  expect(ours(ledger, id)).toHaveLength(1);
});

test.each<[string, string, object]>([
  ['its first words', FIRE, {}],
  ['new words at its address', 'Karsk port said it was out.\n', { given: { url: URL } }],
  ['new words under its id', 'Karsk port said it was out.\n', { as: true }],
])('taken back: %s bring it in under its id again', async (_name, text, how) => {
  const { ledger, id } = await desk();
  await apply(ledger.root, removing(ledger, id));
  await apply(ledger.root, readmitting(ledger, id));
  const options = 'as' in how ? { as: id.slice(0, 6) } : how;
  const { rows } = await ingestTexts(ledger, { 'a.txt': text }, options);
  expect(rows).toMatchObject([{ status: 'new', article: id }]);
  await apply(ledger.root, removing(ledger, id));
  const left = readFile(ledger, `removed/${id.slice(2, 4)}/${id}.yaml`);
  expect(left.match(/decision: \w+/g)).toEqual(['decision: remove', 'decision: withdraw', 'decision: remove']);
  expect(left.match(/^ {2}- [0-9a-f]{64}$/gm)).toHaveLength(text === FIRE ? 2 : 3);
});

test('killed after any step: the next run leaves what an uninterrupted one leaves, and nothing of a decision is touched', async () => {
  const whole = await desk('omit');
  const planned = removing(whole.ledger, whole.id);
  await apply(whole.ledger.root, planned);
  const wanted = contentsOf(whole.ledger.root);
  const steps = planned.ok ? planned.plan.changes.length : 0;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: steps }), async (done) => {
      const { ledger, id } = await desk('omit');
      const again = removing(ledger, id);
      if (!again.ok) throw new Error(again.reason);
      await applyPlan(ledger.root, { changes: again.plan.changes.slice(0, done) });
      // What says that it is removed comes before anything goes.
      const gone = ours(ledger, id).length < 5;
      if (gone) expect(existsSync(join(ledger.root, 'removed'))).toBe(true);
      await apply(ledger.root, removing(ledger, id));
      expect(contentsOf(ledger.root)).toEqual(wanted);
    }),
    { numRuns: steps + 1, examples: Array.from({ length: steps + 1 }, (_, done) => [done]) },
  );
});

test.each<[string, (ledger: Ledger, id: string) => ReturnType<typeof planRemove>, string]>([
  ['a beginning that says nothing', (ledger) => removing(ledger, 'a-'), '"a-" is too short to tell an article by'],
  ['an article that nobody has', (ledger) => removing(ledger, 'a-zzzzzzzz'), 'there is no article'],
  ['taking back what nobody removed', readmitting, 'was removed'],
])('refused: %s', async (_name, plan, reason) => {
  const { ledger, id } = await desk();
  expect(plan(ledger, id)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
});
