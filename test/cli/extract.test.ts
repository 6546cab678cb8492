import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/core/model/reading.ts';
import { decode } from '../../src/core/text/decode.ts';
import { folder } from '../support/folder.ts';
import { run } from '../support/run.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const samples = readdirSync(join(ROOT, 'samples'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(ROOT, 'samples', name));
const schema = JSON.parse(readFileSync(join(ROOT, 'test/contracts/extract.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);

const STORY = `Grain burns at Karsk depot 🔥

The Karsk Port Authority said 2,140 tonnes of grain had burned. "We lost two silos," its chief, Ilse Varga, told reporters.
`;

/** Every span of a reading that does not say what the body says there, in code points. */
function unproved(reading: Reading, body: string): string[] {
  const points = Array.from(body);
  const quotes = reading.tellings.flatMap(({ content, cue, source, hedges, figures, dates }) => [
    ...content,
    ...hedges,
    ...figures,
    ...dates,
    ...(cue === null ? [] : [cue]),
    ...(source === null ? [] : [source]),
  ]);
  return [...quotes, ...reading.admissions, ...reading.replies]
    .filter(({ start, end, exact }) => points.slice(start, end).join('') !== exact)
    .map(({ exact }) => exact);
}

/** A file's text as it is read: without its byte order mark. */
function textOf(path: string): string {
  const decoded = decode(readFileSync(path));
  return decoded.ok ? decoded.text : '';
}

async function readings(argv: readonly string[]): Promise<Reading[]> {
  const { exit, out } = await run(['extract', '--format', 'ndjson', ...argv]);
  expect(exit).toBe(0);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe.each([
  ['tellings', []],
  ['attributions', ['--attributions']],
] as const)('%s of the samples', (_name, flags) => {
  test('keep the contract, line by line, and prove every span', async () => {
    const found = await readings([...flags, ...samples]);
    expect(found).toHaveLength(samples.length);
    for (const [at, reading] of found.entries()) {
      expect(validate(reading) ? [] : validate.errors).toEqual([]);
      expect(reading.article.input).toBe(samples[at]);
      expect(unproved(reading, textOf(samples[at] ?? ''))).toEqual([]);
      expect(reading.tellings.length).toBeGreaterThan(3);
      expect(new Set(reading.tellings.map(({ id }) => id)).size).toBe(reading.tellings.length);
    }
  });
});

test('the contract’s schema can fail', async () => {
  const [reading] = await readings(samples.slice(0, 1));
  expect(validate({ ...reading, rumours: [] })).toBe(false);
});

test('standard input, with outlet and date given', async () => {
  const { exit, out } = await run(
    ['extract', '-', '--format', 'ndjson', '--outlet', 'Northern Wire', '--published', '2031-03-02'],
    { input: STORY },
  );
  const { article, tellings }: Reading = JSON.parse(out);
  expect(exit).toBe(0);
  expect(article).toMatchObject({
    input: '-',
    outlet: { name: 'Northern Wire', basis: 'given' },
    published: { value: '2031-03-02', precision: 'day', basis: 'given' },
    chars: Array.from(STORY).length,
  });
  expect(tellings.map(({ content }) => content[0]?.exact)).toContain('2,140 tonnes of grain had burned');
  expect(unproved(JSON.parse(out), STORY)).toEqual([]);
});

test('text: a head and aligned columns for a person, rows for a program', async () => {
  const file = join(folder({ 'depot.txt': STORY }), 'depot.txt');
  const shown = await run(['extract', file], { terminal: true, columns: 200, environment: { NO_COLOR: '1' } });
  expect(shown.out).toContain('  tellings   ');
  expect(shown.out).toMatch(/^ +3 {2}.*Karsk Port Authority.* said +2,140 tonnes of grain had burned/m);
  const rows = await run(['extract', file]);
  expect(rows.out.split('\n')[0]).toMatch(new RegExp(`^${file}:3\t`));
});

test('a record a line of a dump, named by its line', async () => {
  const records = [
    { text: STORY, outlet: 'Northern Wire' },
    { text: STORY, title: 'Another' },
  ];
  const dump = join(folder({ 'dump.jsonl': records.map((one) => JSON.stringify(one)).join('\n') }), 'dump.jsonl');
  const found = await readings([dump]);
  expect(found.map(({ article }) => article.input)).toEqual([`${dump}#1`, `${dump}#2`]);
  expect(found.map(({ article }) => article.headline)).toEqual(['Grain burns at Karsk depot 🔥', 'Another']);
});

test('--json is one document of all readings', async () => {
  const { out } = await run(['extract', '--json', ...samples.slice(0, 2)]);
  const document = JSON.parse(out);
  expect(document).toMatchObject({ format: 1, command: 'extract' });
  for (const reading of document.results) expect(validate(reading)).toBe(true);
  expect(document.results).toHaveLength(2);
});

test('an input that fails is named, the others are read, the exit code says so', async () => {
  const files = { 'good.txt': STORY, 'page.pdf': '%PDF-1.7', 'empty.txt': ' \n' };
  const home = folder(files);
  const names = ['page.pdf', 'empty.txt', 'none.txt', 'good.txt'].map((name) => join(home, name));
  const { exit, out, err } = await run(['extract', '--format', 'ndjson', ...names]);
  expect(exit).toBe(4);
  expect(out.trimEnd().split('\n')).toHaveLength(1);
  expect(err.trimEnd().split('\n')).toHaveLength(3);
  for (const name of names.slice(0, 3)) expect(err).toContain(name);
});

test('a text that is not English gives no tellings and says so', async () => {
  const german =
    'Der Minister sagte am Montag, dass die Stadt nicht mehr als zwei Boote verloren habe und dass es nicht wahr sei. ';
  const file = join(folder({ 'de.txt': german.repeat(6) }), 'de.txt');
  const { exit, out, err } = await run(['extract', '--format', 'ndjson', file]);
  expect(exit).toBe(0);
  expect(JSON.parse(out).tellings).toEqual([]);
  expect(err).toContain('not English');
});

test('a date that is none is wrong usage', async () => {
  const { exit, err } = await run(['extract', '-', '--published', 'yesterday'], { input: STORY });
  expect(exit).toBe(2);
  expect(err).toContain('--published');
});
