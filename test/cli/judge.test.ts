import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { VERDICTS } from '../../src/cli/declare/judge.ts';
import { verdictSchema } from '../../src/core/model/judgement.ts';
import { depot, wire } from '../support/depot.ts';
import { idOf, ledgerWith } from '../support/ledger.ts';
import { run } from '../support/run.ts';

/** The ids of the five tellings of the depot's ledger, sorted. */
async function tellingsOf(folder: string): Promise<string[]> {
  const { out } = await run(['who-said', '--mode', 'any', '--json'], { folder });
  const { results }: { results: { id: string }[] } = JSON.parse(out);
  return results.map(({ id }) => id).sort();
}

async function ledger(): Promise<{
  folder: string;
  ids: string[];
  judge: (...argv: string[]) => ReturnType<typeof run>;
}> {
  const folder = ledgerWith(depot);
  const ids = await tellingsOf(folder);
  return { folder, ids, judge: (...argv) => run(['judge', ...argv, '--by', 'Ana'], { folder }) };
}

/** Both tellings in short: whoever typed the beginning of an id sees which it means. */
async function shownOf(folder: string, ...ids: string[]): Promise<string> {
  const { out } = await run(['who-said', '--mode', 'any', '--json'], { folder });
  const { results }: { results: Told[] } = JSON.parse(out);
  const lines = ids.map((id) => {
    const { speaker, source, content } = results.find((one) => one.id === id) ?? NOBODY;
    const credited = source === null ? '(nobody is named)' : `“${source.exact}” (unresolved)`;
    return `${id}  ${speaker?.name ?? credited}: “${content.map(({ exact }) => exact).join(' ')}”\n`;
  });
  return lines.join('');
}

/** The telling that has the figure. */
async function figureOf(folder: string): Promise<string> {
  const { out } = await run(['who-said', '2,140', '--json'], { folder });
  return JSON.parse(out).results[0].id;
}

interface Told {
  readonly id: string;
  readonly speaker: { readonly name: string } | null;
  readonly source: { readonly exact: string } | null;
  readonly content: readonly { readonly exact: string }[];
}

const NOBODY: Told = { id: '', speaker: null, source: null, content: [] };

function onlyFile(folder: string): string {
  const [name = '', ...more] = readdirSync(join(folder, 'judgements'));
  expect(more).toEqual([]);
  return readFileSync(join(folder, 'judgements', name), 'utf8');
}

test('the verdicts of the help are those of the files', () => {
  expect(VERDICTS).toEqual(verdictSchema.options);
});

test('same: one file, one claim; the claim is found by either telling', async () => {
  const { folder, ids, judge } = await ledger();
  const [a = '', b = ''] = ids;
  const { exit, out, err } = await judge(b, a, 'same', '--note', 'one fire');
  expect(exit).toBe(0);
  expect(out).toBe(`created judgements/${a}--${b}.yaml\n`);
  expect(err).toBe(`${await shownOf(folder, a, b)}one claim: c-${a.slice(2)}, 2 tellings\n`);
  expect(onlyFile(folder)).toMatch(
    /^decisions:\n {2}- verdict: same\n {4}by: Ana\n {4}at: 2031-03-09\n {4}note: one fire\n {4}saw:\n(?: {6}- .+\n){2}$/,
  );
  const shown = await run(['show', `c-${b.slice(2)}`, '--json'], { folder });
  expect(JSON.parse(shown.out).results[0].id).toBe(`c-${a.slice(2)}`);
  expect((await run(['list', 'claims'], { folder })).out.trimEnd().split('\n')).toHaveLength(4);
});

test('judging again undoes; the same again changes nothing', async () => {
  const { folder, ids, judge } = await ledger();
  const [a = '', b = ''] = ids;
  await judge(a, b, 'same');
  expect((await judge(a, b, 'same')).err).toContain('nothing to change');
  const { err } = await judge(a, b, 'different');
  expect(err).toContain(`\ntwo claims: c-${a.slice(2)} and c-${b.slice(2)}\n`);
  expect(onlyFile(folder).match(/verdict: \w+/g)).toEqual(['verdict: same', 'verdict: different']);
});

test('claims and beginnings of ids are taken; a claim stands for the telling that names it', async () => {
  const { folder, ids, judge } = await ledger();
  const [a = '', b = ''] = ids;
  await judge(`c-${a.slice(2)}`, b.slice(0, 8), 'same');
  expect(existsSync(join(folder, 'judgements', `${a}--${b}.yaml`))).toBe(true);
});

test('a contradiction is said at once, with its files', async () => {
  const { ids, judge } = await ledger();
  const [a = '', b = '', c = ''] = ids;
  await judge(a, b, 'same');
  await judge(b, c, 'same');
  const { exit, err } = await judge(a, c, 'different');
  expect(exit).toBe(0);
  expect(err).toContain(
    `contradicts judgements/${a}--${c}.yaml says different, judgements/${a}--${b}.yaml, judgements/${b}--${c}.yaml say same; none links until one is changed\n` +
      `two claims: c-${a.slice(2)} and c-${c.slice(2)}\n`,
  );
});

test('two people who disagree are told so', async () => {
  const { folder, ids, judge } = await ledger();
  const [a = '', b = ''] = ids;
  await judge(a, b, 'same');
  const { err } = await run(['judge', a, b, 'different', '--by', 'Ben'], { folder });
  expect(err).toContain('disagreed Ana says same (2031-03-09), Ben says different (2031-03-09)');
  expect(err).toContain('two claims');
  const { out } = await run(['trace', a], { folder });
  expect(out).toMatch(/ {2}disagreed: Ana \(same, 2031-03-09\); Ben\s+\(different, 2031-03-09\)/);
});

test('links and trace tell what judgements join, and which of them do not count', async () => {
  const { folder, ids, judge } = await ledger();
  const [a = '', b = '', c = ''] = ids;
  await judge(a, b, 'same');
  await judge(b, c, 'same');
  const { out } = await run(['links'], { folder });
  expect(out.match(/ {2}joins {6}t-\w+: judged same: Ana \(2031-03-09\)\n/g)).toHaveLength(2);
  await judge(a, c, 'different');
  expect((await run(['trace', b], { folder })).out).toContain(`does not count: ${a} and ${c} are judged different`);
});

test('who judges is the author of git where nothing else is said', async () => {
  const { folder, ids } = await ledger();
  execFileSync('git', ['init', '-q'], { cwd: folder });
  execFileSync('git', ['config', 'user.name', 'Cem Arden'], { cwd: folder });
  await run(['judge', ids[0] ?? '', ids[1] ?? '', 'unsure'], { folder });
  expect(onlyFile(folder)).toContain('by: Cem Arden\n');
});

test('where nobody is known to judge, nothing is written', async () => {
  const { folder, ids } = await ledger();
  onTestFinished(() => void vi.unstubAllEnvs());
  for (const [name, value] of [
    ['HOME', folder],
    ['XDG_CONFIG_HOME', folder],
    ['GIT_CONFIG_GLOBAL', ''],
    ['GIT_CONFIG_NOSYSTEM', '1'],
  ] as const)
    vi.stubEnv(name, value);
  const { exit, err } = await run(['judge', ids[0] ?? '', ids[1] ?? '', 'same'], { folder });
  expect(exit).toBe(2);
  expect(err).toContain('--by NAME');
  expect(existsSync(join(folder, 'judgements'))).toBe(false);
});

test('--dry-run writes nothing', async () => {
  const { folder, ids, judge } = await ledger();
  const { out, err } = await judge(ids[0] ?? '', ids[1] ?? '', 'same', '--dry-run');
  expect(out).toMatch(/^would create judgements\//);
  expect(err).toBe(await shownOf(folder, ids[0] ?? '', ids[1] ?? ''));
  expect(existsSync(join(folder, 'judgements'))).toBe(false);
});

test('the queue: both quotations, what speaks for it, what to type; judged pairs leave it', async () => {
  const folder = ledgerWith([...depot, { ...wire, outlet: 'Southern Wire', published: '2031-03-04' }]);
  const { exit, out, err } = await run(['judge', '--queue'], { folder });
  expect(exit).toBe(0);
  expect(out).toMatch(/^one claim\?\s+the same words; same speaker/);
  expect(out).toMatch(/Northern Wire · 2031-03-02 +Southern Wire · 2031-03-04/);
  expect(err).toBe('1 of 1 pair\n');
  const [, a = '', b = ''] = /claims judge (t-\w+) (t-\w+) same\|different\|unsure\n/.exec(out) ?? [];
  const json = await run(['judge', '--queue', '--json'], { folder });
  expect(JSON.parse(json.out).results).toMatchObject([{ joined: true, tellings: [{ id: a }, { id: b }] }]);
  await run(['judge', a, b, 'different', '--by', 'Ana'], { folder });
  expect(await run(['judge', '--queue'], { folder })).toEqual({ exit: 1, out: '', err: 'nothing to judge\n' });
});

test('a judgement of words that a correction changed is asked about first, until it is made anew', async () => {
  const folder = ledgerWith(depot);
  const [a = '', b = ''] = await tellingsOf(folder);
  await run(['judge', a, b, 'same', '--by', 'Ana'], { folder });
  expect((await run(['judge', '--queue'], { folder })).err).toBe('nothing to judge\n');
  const [name = ''] = readdirSync(join(folder, 'judgements'));
  const path = join(folder, 'judgements', name);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/2,140|1,400|short|rebuilt|all night/, 'other'));
  const { exit, out } = await run(['judge', '--queue'], { folder });
  expect(exit).toBe(0);
  expect(out).toMatch(/^one claim still\?\s+judged same: Ana \(2031-03-09\); stale: t-\w+ says\s+“\S/);
  expect(out).toContain('“other” when');
  const json = JSON.parse((await run(['judge', '--queue', '--json'], { folder })).out);
  expect(json.results[0].stale).toMatchObject({
    deciding: [{ by: 'Ana' }],
    reworded: [{ telling: expect.any(String) }],
  });
  expect((await run(['trace', a], { folder })).out).toMatch(/judgements\n.*same: Ana[^\n]*\n {4}stale: t-/);
  await run(['judge', a, b, 'same', '--by', 'Ana'], { folder });
  expect((await run(['judge', '--queue'], { folder })).err).toBe('nothing to judge\n');
});

test('what people fixed is what was judged: it is fresh in todo and in check, until it is fixed again', async () => {
  const folder = ledgerWith(depot);
  const reviewed = await figureOf(folder);
  const other = (await tellingsOf(folder)).find((id) => id !== reviewed) ?? '';
  await run(['review', 'set', reviewed, 'content=tonnes of grain had burned', '--by', 'Ana'], { folder });
  const { err } = await run(['judge', reviewed, other, 'different', '--by', 'Ana'], { folder });
  expect(err).toContain('Karsk Port Authority: “tonnes of grain had burned”\n');
  expect(onlyFile(folder)).toContain('- tonnes of grain had burned\n');
  const stale = async () => [
    (await run(['todo'], { folder })).out.includes('stale'),
    (await run(['check', 'judgements'], { folder })).out.includes('judgement-stale'),
  ];
  expect(await stale()).toEqual([false, false]);
  await run(['review', 'set', reviewed, 'content=grain had burned', '--by', 'Ana'], { folder });
  expect(await stale()).toEqual([true, true]);
});

test('a telling that a person added is judged like any other; one that was rejected is in no claim, and that is said', async () => {
  const folder = ledgerWith(depot);
  const reviewed = await figureOf(folder);
  const added = await run(
    ['review', 'add', idOf(wire), 'content=Grain burns', 'source=The Karsk Port Authority', '--by', 'Ana'],
    { folder },
  );
  const [id = ''] = /^t-\w{10}/.exec(added.err) ?? [];
  expect((await run(['judge', id, reviewed, 'same', '--by', 'Ana'], { folder })).err).toContain('one claim: c-');
  expect((await run(['check', 'judgements'], { folder })).exit).toBe(0);
  await run(['review', 'reject', reviewed, '--by', 'Ana'], { folder });
  const { err } = await run(['judge', id, reviewed, 'different', '--by', 'Ana'], { folder });
  expect(err).toContain(`\n${reviewed} is rejected by Ana, so it is in no claim\n`);
});

test.each<[string, (ids: string[]) => string[], number, string]>([
  ['no verdict', ([a = '', b = '']) => [a, b], 2, 'a verdict'],
  ['a verdict that is none', ([a = '', b = '']) => [a, b, 'equal'], 2, 'Allowed choices are same, different, unsure'],
  ['one telling twice', ([a = '']) => [a, `c-${a.slice(2)}`, 'same'], 2, 'both are one telling'],
  ['a telling that is not there', ([a = '']) => [a, 't-zzzzzzzzzz', 'same'], 1, 'no such record'],
  ['a queue of two tellings', ([a = '', b = '']) => [a, b, 'same', '--queue'], 2, '--queue lists'],
  ['a queue of no length', () => ['--queue', '--limit', '0'], 2, 'from 1'],
  ['a speaker', ([a = '']) => [a, 'ilse-varga', 'same'], 2, 'is no telling and no claim'],
])('refused: %s', async (_name, argv, exit, words) => {
  const { ids, judge } = await ledger();
  const ran = await judge(...argv(ids));
  expect(ran.exit).toBe(exit);
  expect(ran.err).toContain(words);
});
