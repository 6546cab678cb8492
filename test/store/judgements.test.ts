import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decision } from '../../src/core/model/judgement.ts';
import { planFormat } from '../../src/store/format.ts';
import { planJudgement } from '../../src/store/judgements.ts';
import { readTellingsFiles } from '../../src/store/read.ts';
import { apply, edit, newLedger, readFile } from './ledger.ts';

const pair = { a: 't-3rdp4dtds9', b: 't-em3cwjzb4a' };
const PATH = 'judgements/t-3rdp4dtds9--t-em3cwjzb4a.yaml';
const ana: Decision = { verdict: 'same', by: 'Ana', at: '2031-03-02' };

test('a decision is written, the next is added under it, comments stay', async () => {
  const ledger = await newLedger();
  await apply(ledger.root, planJudgement(ledger, { pair, decision: { ...ana, note: 'one briefing' } }));
  expect(readFile(ledger, PATH)).toBe(
    'decisions:\n  - verdict: same\n    by: Ana\n    at: 2031-03-02\n    note: one briefing\n',
  );
  edit(ledger, PATH, (text) => `# ask the desk\n${text}`);
  await apply(ledger.root, planJudgement(ledger, { pair, decision: { ...ana, verdict: 'unsure', at: '2031-03-03' } }));
  expect(readFile(ledger, PATH)).toBe(
    '# ask the desk\ndecisions:\n  - verdict: same\n    by: Ana\n    at: 2031-03-02\n    note: one briefing\n  - verdict: unsure\n    by: Ana\n    at: 2031-03-03\n',
  );
  expect(planFormat(ledger).plan.changes).toEqual([]);
});

test('the same decision again changes nothing; another note, person or verdict does', async () => {
  const ledger = await newLedger();
  await apply(ledger.root, planJudgement(ledger, { pair, decision: ana }));
  const changes = (decision: Decision): number | string => {
    const planned = planJudgement(ledger, { pair, decision });
    return planned.ok ? planned.plan.changes.length : planned.reason;
  };
  expect(changes({ ...ana, at: '2031-03-09' })).toBe(0);
  expect(changes({ ...ana, note: 'why' })).toBe(1);
  expect(changes({ ...ana, by: 'Ben' })).toBe(1);
  expect(changes({ ...ana, verdict: 'different' })).toBe(1);
  expect(changes({ ...ana, verdict: 'different', at: '2031-03-01' })).toContain('2031-03-02');
});

test.each([
  ['an unknown key', (text: string) => `${text}verdict: same\n`, 'is broken; see claims check'],
  ['no YAML', () => '"', 'is broken; see claims check'],
])('a file with %s is not written over', async (_name, spoil, reason) => {
  const ledger = await newLedger();
  await apply(ledger.root, planJudgement(ledger, { pair, decision: ana }));
  edit(ledger, PATH, spoil);
  expect(planJudgement(ledger, { pair, decision: { ...ana, verdict: 'different' } })).toMatchObject({
    ok: false,
    reason: `${PATH} ${reason}`,
  });
});

test('no name and no day is refused, and no id makes a path', async () => {
  const ledger = await newLedger();
  expect(planJudgement(ledger, { pair, decision: { ...ana, by: ' ' } }).ok).toBe(false);
  expect(planJudgement(ledger, { pair, decision: { ...ana, at: 'today' } }).ok).toBe(false);
  expect(() => planJudgement(ledger, { pair: { a: 't-../x', b: 't-y' }, decision: ana })).toThrow(RangeError);
});

test('whatever name and note: what is written is read again, in the standard form', async () => {
  const ledger = await newLedger();
  const line = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => text.trim() !== '' && text === text.trim());
  await fc.assert(
    fc.asyncProperty(line, line, async (by, note) => {
      const decision: Decision = { verdict: 'same', by, at: '2031-03-02', note };
      await apply(ledger.root, planJudgement(ledger, { pair, decision }));
      const [file] = readTellingsFiles(ledger).judgements;
      expect(file?.value.decisions.at(-1)).toEqual(decision);
      expect(file?.isCanonical()).toBe(true);
    }),
    { numRuns: 40 },
  );
});
