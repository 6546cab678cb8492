import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Quote, Reading } from '../../src/core/model/reading.ts';
import { folder } from '../support/folder.ts';
import { run } from '../support/run.ts';

const DEPOT = `The Karsk Port Authority said 2,140 tonnes of grain had burned. "We lost two silos," its chief, Ilse Varga, said 🔥.

Ivo Brandt of the growers' union said that no more than 1,400 tonnes were lost.
`;
const FERRY = 'The harbour master said on Monday that the ferry was late. "It was the fog," she said.\n';

/** The attributions that the program itself reads, as an annotator would have marked them. */
async function standoff(text: string): Promise<string> {
  const { out } = await run(['extract', '-', '--attributions', '--format', 'ndjson'], { input: text });
  const { tellings }: Reading = JSON.parse(out);
  expect(tellings.length).toBeGreaterThan(1);
  let marks = 0;
  const lines = tellings.map(({ cue, source, content }, at) => {
    const roles = [
      ['Cue', cue === null ? [] : [cue]],
      ['Source', source === null ? [] : [source]],
      ['Content', content],
    ] as const;
    const named = roles.filter(([, quotes]) => quotes.length > 0).map(([role, quotes]) => mark(role, quotes));
    return `${named.map(({ line }) => line).join('')}E${at + 1}\tAttribution:${named[0]?.id} ${named.map(({ role, id }) => `${role}:${id}`).join(' ')}\n`;
  });
  function mark(role: string, quotes: readonly Quote[]): { role: string; id: string; line: string } {
    marks += 1;
    const id = `T${marks}`;
    const ranges = quotes.map(({ start, end }) => `${start} ${end}`).join(';');
    return { role, id, line: `${id}\t${role} ${ranges}\t${quotes.map(({ exact }) => exact).join(' ')}\n` };
  }
  return lines.join('');
}

/** The first event of a standoff file, with its marks. */
function firstOf(marks: string): string {
  return marks.slice(0, marks.indexOf('\nE1\t') + 1) + (/^E1\t.*\n/m.exec(marks)?.[0] ?? '');
}

test('annotators who mark what is read: all right', async () => {
  const corpus = folder({
    'text/depot.txt': DEPOT,
    'attributions/depot_ana.ann': await standoff(DEPOT),
    'text/ferry.txt': FERRY,
    'attributions/ferry_ana.ann': await standoff(FERRY),
  });
  const { exit, out, err } = await run(['eval', corpus, '--json']);
  const { format, command, results } = JSON.parse(out);
  expect({ exit, err, format, command }).toEqual({ exit: 0, err: '', format: 1, command: 'eval' });
  expect(results).toMatchObject({ corpus, articles: 2, annotations: 2, problems: [] });
  expect(results.reading).toMatch(/^[0-9a-f]{8}$/);
  expect(Object.keys(results.scores)).toEqual(['all', 'speech', 'direct', 'indirect']);
  const { read, marked, ...measures } = results.scores.all;
  expect(read).toBe(marked);
  expect(Object.keys(measures)).toHaveLength(12);
  for (const rates of Object.values(measures)) expect(rates).toEqual({ precision: 1, recall: 1, f1: 1 });
  expect(results.calibration.count).toBe(results.scores.speech.read);
  expect(results.calibration.bins).toHaveLength(10);
  for (const { count, right } of results.calibration.bins) expect(right).toBe(count > 0 ? 1 : 0);
});

test('two annotators, one of whom marks nothing: precision is half, recall is whole', async () => {
  const corpus = folder({
    'text/depot.txt': DEPOT,
    'attributions/depot_ana.ann': await standoff(DEPOT),
    'attributions/depot_ben.ann': '',
  });
  const { out } = await run(['eval', corpus, '--json']);
  const { results } = JSON.parse(out);
  expect(results).toMatchObject({ articles: 1, annotations: 2 });
  expect(results.scores.all.marked).toBe(results.scores.all.read / 2);
  expect(results.scores.all.linked_full).toEqual({ precision: 0.5, recall: 1, f1: 0.6667 });
});

test('only one of the attributions is marked: recall is whole, precision one of those read', async () => {
  const corpus = folder({ 'text/depot.txt': DEPOT, 'attributions/depot_ana.ann': firstOf(await standoff(DEPOT)) });
  const { out } = await run(['eval', corpus, '--json']);
  const { linked_full, read, marked } = JSON.parse(out).results.scores.all;
  expect({ marked, recall: linked_full.recall }).toEqual({ marked: 1, recall: 1 });
  expect(linked_full.precision).toBeCloseTo(1 / read, 4);
});

test('a title, tables and the calibration for a person; rows of six columns for a program', async () => {
  const corpus = folder({ 'text/depot.txt': DEPOT, 'attributions/depot_ana.ann': await standoff(DEPOT) });
  const shown = await run(['eval', corpus], { terminal: true, environment: { NO_COLOR: '1' } });
  expect(shown.out).toMatch(/^1 article; read by [0-9a-f]{8}$/m);
  expect(shown.out).toMatch(/^speech: with a cue of speech, \d+\.0 read, \d+\.0 marked$/m);
  expect(shown.out).toMatch(/^ {2}linked soft +100\.0 +100\.0 +100\.0$/m);
  expect(shown.out).toMatch(/^confidence: of \d+ read with a cue of speech, calibration error \d+\.\d$/m);
  const rows = (await run(['eval', corpus])).out.trimEnd().split('\n');
  expect(rows).toHaveLength(4 * 12 + 11);
  for (const row of rows) expect(row.split('\t')).toHaveLength(6);
  expect(rows).toContainEqual(expect.stringMatching(/^direct\tlinked soft\t100\.0\t100\.0\t100\.0\t\d+\.0$/));
  expect(rows.at(-1)).toMatch(/^confidence\tcalibration error\t\t\t\d+\.\d\t\d+$/);
});

test('what cannot be read is named with its line, the rest is measured, the exit code says so', async () => {
  const marks = await standoff(DEPOT);
  const lines = marks.split('\n').length;
  const bad = `${marks}T90\tCue nowhere\tsaid\nT91\tContent 5 90000\tx\nE90\tAttribution:T92 Content:T92\n`;
  const corpus = folder({
    'text/depot.txt': DEPOT,
    'attributions/depot_ana.ann': bad,
    'attributions/lost_ana.ann': '',
  });
  const { exit, out, err } = await run(['eval', corpus, '--json']);
  expect(exit).toBe(4);
  const file = join(corpus, 'attributions', 'depot_ana.ann');
  expect(err.trimEnd().split('\n')).toEqual([
    expect.stringContaining(`failed ${file}:${lines}: expected`),
    expect.stringContaining(`failed ${file}:${lines + 1}: T91 ends beyond the text`),
    expect.stringContaining(`failed ${file}:${lines + 2}: Content:T92 refers to a mark that is not defined`),
    expect.stringContaining(`failed ${join(corpus, 'attributions', 'lost_ana.ann')}:1: there is no`),
  ]);
  const { results } = JSON.parse(out);
  expect(results.problems).toHaveLength(4);
  expect(results.scores.all.linked_full).toEqual({ precision: 1, recall: 1, f1: 1 });
});

test.each([
  ['a folder that is not there', {}, 'none'],
  ['a folder without annotations', { 'text/depot.txt': DEPOT }, '.'],
  ['no annotated article', { 'text/depot.txt': DEPOT, 'attributions/depot.txt': '' }, '.'],
])('%s is no corpus: exit code 2, and what one looks like', async (_name, files, path) => {
  const { exit, out, err } = await run(['eval', join(folder(files), path)]);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain('is no annotated corpus');
  expect(err).toContain('attributions/NAME_ANNOTATOR.ann');
});

test.skipIf(process.getuid?.() === 0)('a folder that may not be read: exit code 3', async () => {
  const corpus = folder({ 'text/a.txt': 'x', 'attributions/a.ann': '' });
  chmodSync(join(corpus, 'attributions'), 0);
  try {
    expect((await run(['eval', corpus])).exit).toBe(3);
  } finally {
    chmodSync(join(corpus, 'attributions'), 0o700);
  }
});

test('text of a corpus that would rule the terminal is made harmless', async () => {
  const corpus = folder({ 'text/depot.txt': DEPOT, 'attributions/depot_ana.ann': 'T1\tCue \u001b[2J\tx\n' });
  const { exit, err } = await run(['eval', corpus]);
  expect(exit).toBe(4);
  expect(err).not.toContain('\u001b');
});
