import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../support/codes.ts';
import { folder } from '../support/folder.ts';
import { ledgerWith, type WrittenArticle } from '../support/ledger.ts';
import { run } from '../support/run.ts';

const WIRE = `Grain burns at Karsk depot 🔥

The Karsk Port Authority said 2,140 tonnes of grain had burned. "We lost two silos," its chief, Ilse Varga, said.
She added that the pumps had failed and that the gate was shut.
`;

/** A ledger into which one article was ingested, and its tellings by their words. */
async function desk(): Promise<{ ledger: string; ids: Record<string, string> }> {
  const home = folder({ 'wire.txt': WIRE });
  const ledger = join(home, 'desk');
  await run(['init', 'desk'], { folder: home });
  expect((await run(['ingest', join(home, 'wire.txt')], { folder: ledger })).exit).toBe(0);
  const { out } = await run(['list', 'claims', '--json'], { folder: ledger });
  const rows: { id: string; words: string }[] = JSON.parse(out).results;
  return { ledger, ids: Object.fromEntries(rows.map(({ id, words }) => [words, `t-${id.slice(2)}`])) };
}

interface Shown {
  readonly field: string;
  readonly value: string | null;
  readonly words: readonly { start: number; end: number; exact: string }[];
  readonly decided_by: readonly string[];
}

describe('claims explain', () => {
  test('a telling: its words, then every field with who decided, in a screen', async () => {
    const { ledger, ids } = await desk();
    const { exit, out, err } = await run(['explain', ids['We lost two silos'] ?? ''], { folder: ledger });
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/^Ilse Varga {2}said\n {2}│ /);
    expect(out).toContain('⟦We lost two silos⟧');
    expect(out).toMatch(/\n {2}speaker {4}Ilse Varga \(\w+\), from “its chief” line \d+ ← “Ilse Varga” line \d+\n/);
    expect(out).toContain('\n             named: a name stands beside “its chief”\n');
    expect(out).toContain('\n  type       direct: all of it stands in quotation marks\n');
    expect(out).toMatch(/\n {2}none {7}via, hedges, dates, admissions\n/);
    expect(out).not.toContain('!');
    expect(out.split('\n').length).toBeLessThan(40);
    expect(Math.max(...out.split('\n').map((line) => Array.from(line).length))).toBeLessThanOrEqual(100);
  });

  test('lines are those of the file that a person would open', async () => {
    const { ledger, ids } = await desk();
    const { out } = await run(['explain', ids['the pumps had failed'] ?? ''], { folder: ledger });
    const place = /articles\/\w\w\/a-\w{8}\.md:(\d+)/.exec(out)?.[1];
    expect(out).toMatch(new RegExp(`\\n  cue {8}“added” line ${place}\\n`));
    expect(out).toContain(`also cut   from the same words: ${ids['the gate was shut']}`);
  });

  test('the beginning of an id is enough; a claim that is told once is its telling', async () => {
    const { ledger, ids } = await desk();
    const id = ids['We lost two silos'] ?? '';
    const whole = await run(['explain', id], { folder: ledger });
    for (const typed of [id.slice(0, 9), `c-${id.slice(2)}`])
      expect((await run(['explain', typed], { folder: ledger })).out).toBe(whole.out);
  });

  test('JSON: every decision with its words in code points of the body', async () => {
    const { ledger, ids } = await desk();
    const { exit, out } = await run(['explain', '--json', ids['We lost two silos'] ?? ''], { folder: ledger });
    expect(exit).toBe(0);
    const { format, command, results } = JSON.parse(out);
    expect([format, command, results.length]).toEqual([1, 'explain', 1]);
    const [{ decisions, reading, changed, body_line }] = results;
    expect(reading.same).toBe(true);
    expect(changed).toEqual([]);
    expect(body_line).toBe(3);
    const points = Array.from(WIRE);
    const shown: readonly Shown[] = decisions;
    expect(new Set(shown.map(({ field }) => field)).size).toBe(13);
    expect(shown.flatMap(({ words }) => words).length).toBeGreaterThan(4);
    for (const { words } of shown)
      for (const { start, end, exact } of words) expect(points.slice(start, end).join('')).toBe(exact);
    expect(shown.find(({ field }) => field === 'speaker')?.decided_by).toEqual(['named']);
  });

  test('a speaker that the ledger knows by another name', async () => {
    const { ledger, ids } = await desk();
    const known = ['speaker', 'add', 'Port of Karsk', '--alias', 'Karsk Port Authority'];
    expect((await run(known, { folder: ledger })).exit).toBe(0);
    const { out } = await run(['explain', ids['2,140 tonnes of grain had burned'] ?? ''], { folder: ledger });
    expect(out).toContain('\n  registry   answers name the speaker Port of Karsk, as the ledger knows it\n');
    expect(out).toContain('from “Karsk Port Authority” line');
  });

  test('a claim that is told twice: a line for each telling; --json explains both', async () => {
    const home = folder({
      'a.txt': 'The Karsk Port Authority said 2,140 tonnes of grain had burned.\n',
      'b.txt': 'Nobody was hurt at the quay.\n\nThe Karsk Port Authority said 2,140 tonnes of grain had burned.\n',
    });
    const ledger = join(home, 'desk');
    await run(['init', 'desk'], { folder: home });
    await run(['ingest', join(home, 'a.txt'), join(home, 'b.txt')], { folder: ledger });
    const listed = await run(['list', 'claims', '--json'], { folder: ledger });
    const claim = JSON.parse(listed.out).results.find(({ words }: { words: string }) => words.includes('2,140')).id;
    const { exit, out } = await run(['explain', claim], { folder: ledger });
    expect(exit).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(out).toContain('\tnamed\t');
    const person = await run(['explain', claim], { folder: ledger, terminal: true, environment: { NO_COLOR: '1' } });
    expect(person.out).toContain('explain one: claims explain t-');
    const json = await run(['explain', claim, '--json'], { folder: ledger });
    expect(JSON.parse(json.out).results).toHaveLength(2);
  });

  test('nothing by that id: what may be meant, exit 1; another record is refused with 2', async () => {
    const { ledger, ids } = await desk();
    const id = ids['We lost two silos'] ?? '';
    const near = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
    const unknown = await run(['explain', near], { folder: ledger });
    expect(unknown.exit).toBe(1);
    expect(unknown.err).toContain(`Did you mean ${id}`);
    const article = await run(['explain', 'a-'], { folder: ledger });
    expect(article.exit).toBe(2);
    expect(article.err).toContain('is an article; explain takes a telling or a claim');
  });
});

const OLD: WrittenArticle = {
  body: 'Ilse Varga said the silos were full. The gulls flew over the quay.',
  tellings: [
    { content: 'the silos were full', cue: 'said', source: 'Ilse Varga', fields: { type: 'direct' } },
    { content: 'flew over the quay', cue: 'The gulls' },
  ],
};

async function idsIn(ledger: string): Promise<Record<string, string>> {
  const { out } = await run(['list', 'claims', '--json'], { folder: ledger });
  const rows: { id: string; words: string }[] = JSON.parse(out).results;
  return Object.fromEntries(rows.map(({ id, words }) => [words, `t-${id.slice(2)}`]));
}

describe('tellings of an earlier reading', () => {
  test('what is explained is not what is stored, and that is said', async () => {
    const ledger = ledgerWith([OLD]);
    const id = (await idsIn(ledger))['the silos were full'] ?? '';
    const { exit, out } = await run(['explain', id], { folder: ledger });
    expect(exit).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /! an earlier reading made this telling \(00000000, now [0-9a-f]{8}\): it reads differently now in/,
    );
    expect(out.replace(/\s+/g, ' ')).toMatch(/differently now in [\w, ]*type/);
    const json = await run(['explain', id, '--json'], { folder: ledger });
    const [record] = JSON.parse(json.out).results;
    expect(record.reading).toMatchObject({ stored: '00000000', same: false });
    expect(record.changed).toContain('type');
  });

  test('a telling that is told no more: what becomes of its line instead, exit 1', async () => {
    const ledger = ledgerWith([OLD]);
    const id = (await idsIn(ledger))['flew over the quay'] ?? '';
    const { exit, out } = await run(['explain', id], { folder: ledger });
    expect(exit).toBe(1);
    expect(out).toContain('no longer by');
    expect(out).toContain('no-cue');
    const json = await run(['explain', id, '--json'], { folder: ledger });
    expect(JSON.parse(json.out).results[0]).toMatchObject({ telling: id, decisions: null });
  });

  test('a body that is no longer the one that was read explains nothing', async () => {
    const ledger = ledgerWith([OLD]);
    const id = (await idsIn(ledger))['the silos were full'] ?? '';
    const { out } = await run(['show', id, '--json'], { folder: ledger });
    const { file } = JSON.parse(out).results[0];
    writeFileSync(join(ledger, file), readFileSync(join(ledger, file), 'utf8').replace('silos', 'barns'));
    const gone = await run(['explain', id], { folder: ledger });
    expect(gone.exit).toBe(3);
    expect(gone.err).toContain('no longer those that were read');
  });
});

describe('claims extract --why-not', () => {
  const file = (): string => join(folder({ 'wire.txt': WIRE }), 'wire.txt');

  test('a sentence that told names its tellings, one that did not says why', async () => {
    const path = join(folder({ 'in.txt': OLD.body }), 'in.txt');
    const { exit, out, err } = await run(['extract', path, '--why-not', '1']);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/│ Ilse Varga said the silos were full\.\n {2}told {7}t-\w{10}\n/);
    expect(out).toMatch(/│ The gulls flew over the quay\.\n {2}no-cue {5}no word is likely enough to attribute/);
  });

  test('JSON has sentences, ids and reasons, in code points', async () => {
    const { exit, out } = await run(['extract', file(), '--why-not', '3', '--json']);
    expect(exit).toBe(0);
    const [{ sentences, body_line }] = JSON.parse(out).results;
    expect(body_line).toBe(3);
    const points = Array.from(WIRE);
    expect(sentences.length).toBeGreaterThan(1);
    for (const { start, end, exact } of sentences) expect(points.slice(start, end).join('')).toBe(exact);
    expect(sentences[0].tellings).toHaveLength(1);
  });

  test.each([
    ['an empty line', '2'],
    ['a line behind the end', '99'],
  ])('%s holds no sentence: exit 1', async (_name, line) => {
    const { exit, out, err } = await run(['extract', file(), '--why-not', line]);
    expect([exit, out]).toEqual([1, '']);
    expect(err).toContain(`line ${line} of `);
    expect(err).toContain('holds no sentence');
  });

  test.each([
    ['a word', ['--why-not', 'x']],
    ['line 0', ['--why-not', '0']],
    ['two formats', ['--why-not', '3', '--format', 'ndjson']],
    ['the model alone', ['--why-not', '3', '--attributions']],
  ])('%s is refused: exit 2', async (_name, flags) => {
    expect((await run(['extract', file(), ...flags])).exit).toBe(2);
  });

  test('two files are refused; a file that cannot be read is named', async () => {
    expect((await run(['extract', file(), file(), '--why-not', '3'])).exit).toBe(2);
    const missing = await run(['extract', '/nowhere/wire.txt', '--why-not', '3']);
    expect(missing.exit).toBe(4);
    expect(missing.err).toContain('/nowhere/wire.txt');
  });

  test('standard input, and no escape sequence of it on the terminal', async () => {
    const input = 'Ilse Varga said the \u001b[31msilos\u0007 were \u202efull. The \u009b2Jgulls flew.';
    for (const flags of [[], ['--json']]) {
      const { exit, out } = await run(['extract', '-', '--why-not', '1', ...flags], { input });
      expect(exit).toBe(0);
      expect(codeOf(out)).toEqual([]);
      expect(out).toContain('gulls');
    }
  });
});
