import { expect, test } from 'vitest';
import { depot, wire } from '../support/depot.ts';
import { idOf, ledgerWith } from '../support/ledger.ts';
import { run } from '../support/run.ts';

const folder = (): string => ledgerWith(depot);

test('who said a figure: speaker, cue, source words, context, outlet, date, line, admission', async () => {
  const { exit, out, err } = await run(['who-said', '2,140 tonnes'], { folder: folder() });
  expect(exit).toBe(0);
  expect(out).toMatch(
    new RegExp(`^claim c-\\w+ {2}1 telling, 1 outlet, 1 root
Karsk Port Authority {2}said
 {2}│ \\[The Karsk Port Authority\\]\\[source\\] \\[said\\]\\[cue\\] ⟦2,140 tonnes of grain had burned in Monday's
 {2}│ fire⟧\\. 🔥
 {2}source {5}“The Karsk Port Authority” · government · named
 {2}told by {4}Northern Wire · 2031-03-02 · articles/\\w\\w/${idOf(wire)}\\.md:11
 {2}figures {4}2,140 tonnes
 {2}admission {2}not verifiable by Northern Wire: “could not verify the figure”
 {2}telling {4}t-\\w+ · claim c-\\w+ · indirect · asserts · speech · confidence 0\\.90
$`),
  );
  expect(err).toMatch(/^1 telling of 1 claim in 1 article\. {2}See one whole with: claims trace c-\w+\n$/);
});

test.each([
  ['a figure, however it is written', ['1400'], ['no more than 1,400 tonnes of grain']],
  ['words', ['grain', 'burned'], ["2,140 tonnes of grain had burned in Monday's fire"]],
  ['a phrase', ['"short circuit"'], ['a short circuit']],
  [
    'a speaker by a part of its name',
    ['--speaker', 'port authority'],
    ["2,140 tonnes of grain had burned in Monday's fire"],
  ],
  ['an outlet', ['--outlet', 'harrow'], ['a short circuit', 'no more than 1,400 tonnes of grain']],
  [
    'a range of figures with a unit',
    ['--figure', '>=2000', '--unit', 'tonnes'],
    ["2,140 tonnes of grain had burned in Monday's fire"],
  ],
  ['a date', ['grain', '--since', '2031-03-03'], ['no more than 1,400 tonnes of grain']],
  ['beliefs when asked for', ['silos', '--mode', 'belief'], ['the silos would not be rebuilt']],
  ['a mode alone lists', ['--mode', 'belief'], ['the silos would not be rebuilt']],
  ['any mode', ['--speaker', 'varga', '--mode', 'any'], ['the silos would not be rebuilt']],
])('%s', async (_name, argv, words) => {
  const { exit, out } = await run(['who-said', ...argv, '--json'], { folder: folder() });
  const found: { content: { exact: string }[] }[] = JSON.parse(out).results;
  expect(found.map(({ content }) => content[0]?.exact).sort()).toEqual([...words].sort());
  expect(exit).toBe(0);
});

test.each([
  ['beliefs are left out unless asked for', ['silos']],
  ['other words', ['coal']],
  ['a figure that is not there', ['1401']],
  ['a mode that nothing has', ['--mode', 'intention']],
  ['a figure of money', ['$1400']],
  ['a figure with another unit', ['--figure', '1400', '--unit', 'boats']],
])('nothing found is exit code 1: %s', async (_name, argv) => {
  const { exit, out, err } = await run(['who-said', ...argv], { folder: folder() });
  expect(exit).toBe(1);
  expect(out).toBe('');
  expect(err).toMatch(/^no telling matches /);
});

test('nothing found says what is near', async () => {
  const { err } = await run(['who-said', '--speaker', 'karsk prot authority'], { folder: folder() });
  expect(err).toContain('speaker Karsk Port Authority (1)');
});

test('rows for a program: one line a telling', async () => {
  const { out } = await run(['who-said', 'grain', '--format', 'rows'], { folder: folder() });
  const rows = out
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
  expect(rows).toHaveLength(2);
  expect(rows[0]?.slice(1, 6)).toEqual(['2031-03-02', 'Northern Wire', 'Karsk Port Authority', 'named', 'said']);
  expect(rows[0]?.[0]).toMatch(/^articles\/\w\w\/a-\w{8}\.md:11$/);
  expect(rows.map((row) => row.slice(14))).toEqual([
    ['1', '1', '1', ''],
    ['1', '1', '1', ''],
  ]);
});

test('tellings of one claim stand together under what is known of it, those that were not found counted too', async () => {
  const again = { ...wire, outlet: 'Southern Wire', published: '2031-03-04' };
  const root = ledgerWith([...depot, again]);
  const { out } = await run(['who-said', 'grain', '--mode', 'any'], { folder: root });
  const heads = out.split('\n').filter((line) => line.startsWith('claim '));
  expect(heads).toEqual([
    expect.stringMatching(/^claim c-\w+ {2}2 tellings, 2 outlets, 1 root$/),
    expect.stringMatching(/^claim c-\w+ {2}1 telling, 1 outlet, 1 root$/),
  ]);
  expect(out.indexOf('Southern Wire · 2031-03-04')).toBeLessThan(out.indexOf(heads[1] ?? ''));
  const some = await run(['who-said', 'grain', '--outlet', 'southern'], { folder: root });
  expect(some.out).toMatch(/^claim c-\w+ {2}2 tellings, 2 outlets, 1 root; 1 of the tellings found\n/);
  const { out: json } = await run(['who-said', 'grain', '--json'], { folder: root });
  const told = JSON.parse(json).results.map((one: { told: object }) => one.told);
  const twice = { tellings: 2, outlets: 2, without_outlet: 0, roots: 1 };
  expect(told).toEqual([twice, { ...twice, tellings: 1, outlets: 1 }, twice]);
});

test('quotation marks with nothing between them ask for nothing, not for everything', async () => {
  const { exit, err } = await run(['who-said', '""', '“ ”'], { folder: folder() });
  expect(exit).toBe(2);
  expect(err).toContain('nothing is asked');
});

test.each([
  ['nothing asked', []],
  ['a figure that is none', ['--figure', 'many']],
  ['a date that is none', ['grain', '--since', 'yesterday']],
  ['a mode that is none', ['grain', '--mode', 'thought']],
])('a question that cannot be asked is exit code 2: %s', async (_name, argv) => {
  expect((await run(['who-said', ...argv], { folder: folder() })).exit).toBe(2);
});

test('places are relative to the folder one stands in', async () => {
  const root = folder();
  const { out } = await run(['-C', root, 'who-said', 'grain'], { folder: `${root}/articles` });
  expect(out).toContain(` · ../articles/`);
});
