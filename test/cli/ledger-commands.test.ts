import { copyFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentsOf, folder } from '../support/folder.ts';
import { run } from '../support/run.ts';

const WIRE = `Grain burns at Karsk depot

The Karsk Port Authority said on Monday that 2,140 tonnes of grain had burned. "We lost two silos," its chief, Ilse Varga, said.
`;
const POST = `The Grain Growers' Union put the loss at no more than 1,400 tonnes of grain. It said the silos had been half empty.
`;

/** A folder with two articles and an empty ledger in desk/. */
async function desk(): Promise<{ home: string; ledger: string; files: string[] }> {
  const home = folder({ 'in/wire.txt': WIRE, 'in/post.txt': POST });
  const ledger = join(home, 'desk');
  expect((await run(['init', 'desk'], { folder: home })).exit).toBe(0);
  return { home, ledger, files: [join(home, 'in/wire.txt'), join(home, 'in/post.txt')] };
}

test('init makes a ledger once, tells what it made, and refuses a second time', async () => {
  const { home, ledger } = await desk();
  expect(Object.keys(contentsOf(ledger))).toEqual(['.gitattributes', '.gitignore', 'claims.config.yaml']);
  const again = await run(['init', 'desk'], { folder: home });
  expect(again.exit).toBe(2);
  expect(again.err).toContain('is a ledger already');
});

test('--dry-run says what would be written and writes nothing: init and ingest', async () => {
  const home = folder({ 'wire.txt': WIRE });
  const planned = await run(['init', 'desk', '--dry-run'], { folder: home });
  expect(planned.out).toContain('would create desk/claims.config.yaml\n');
  expect(Object.keys(contentsOf(home))).toEqual(['wire.txt']);
  await run(['init', 'desk'], { folder: home });
  const before = contentsOf(home);
  const ingest = await run(['-C', 'desk', 'ingest', join(home, 'wire.txt'), '--dry-run'], { folder: home });
  expect(ingest.exit).toBe(0);
  expect(ingest.out).toMatch(/would create desk\/articles\/\w\w\/a-\w{8}\.md\n/);
  expect(contentsOf(home)).toEqual(before);
});

test('ingest prints what it read; the same files again change no byte', async () => {
  const { ledger, files } = await desk();
  const first = await run(['ingest', ...files], { folder: ledger });
  expect(first.exit).toBe(0);
  expect(first.out.trimEnd().split('\n')).toHaveLength(2);
  expect(first.err).toMatch(/^2 articles, \d+ tellings, \d+ to review\n$/);
  const before = contentsOf(ledger);
  const second = await run(['ingest', ...files], { folder: ledger });
  expect(second.out).toMatch(/\tunchanged\t/);
  expect(contentsOf(ledger)).toEqual(before);
});

test('an article that comes in two files is counted once', async () => {
  const { ledger, files } = await desk();
  const [wire = ''] = files;
  const again = join(ledger, 'again.txt');
  copyFileSync(wire, again);
  const { out, err } = await run(['ingest', wire, again], { folder: ledger });
  expect(out.trimEnd().split('\n')).toHaveLength(2);
  const [, tellings] = /^1 article, (\d+) tellings?, /.exec(err) ?? [];
  expect(tellings).toBe(out.split('\t')[3]);
});

const LONG = `Flood at Tarn closes the lower bridge

TARN, March 3 (Northern Wire) - The river authority said on Monday that 14 houses stood under water after the dam at Tarn had been opened for the night.

Its director, Ilse Varga, told reporters that the water would fall by Thursday. "Nobody was told in time," the mayor of Tarn said.
`;

test('what looks like a correction and came in as new is said, with what to type; that keeps the article', async () => {
  const { ledger, home } = await desk();
  writeFileSync(join(home, 'flood.txt'), LONG);
  writeFileSync(join(home, "flood's second.txt"), LONG.replace('14 houses', '17 houses'));
  writeFileSync(join(home, 'other.txt'), `${LONG.replace('Northern Wire', 'Southern Post')}`);
  await run(['ingest', join(home, 'flood.txt'), '--outlet', 'Northern Wire'], { folder: ledger });
  const other = await run(['ingest', join(home, 'other.txt'), '--outlet', 'Southern Post'], { folder: ledger });
  expect(other.out).toContain('same text as');
  expect(other.err).not.toContain('--as');
  const { err } = await run(['ingest', join(home, "flood's second.txt"), '--outlet', 'Northern Wire'], {
    folder: ledger,
  });
  expect(err).toContain('from the same outlet');
  const [, id = '', second = ''] =
    /if it corrects that one:\n {2}claims ingest --as (a-\w{8}) '\S+flood'\\''s second\.txt' && claims remove (a-\w{8})\n/.exec(
      err,
    ) ?? [];
  const typed = await run(['ingest', '--as', id, join(home, "flood's second.txt")], { folder: ledger });
  expect(typed.out).toContain('\tcorrected\t');
  expect((await run(['remove', second, '--by', 'Ana'], { folder: ledger })).exit).toBe(0);
  expect((await run(['list', 'articles'], { folder: ledger })).out.match(/^a-/gm)).toHaveLength(2);
});

test('ingest for a person: a table; for a program: JSON', async () => {
  const { ledger, files } = await desk();
  const shown = await run(['ingest', ...files], { folder: ledger, terminal: true, environment: { NO_COLOR: '1' } });
  expect(shown.out).toMatch(/^ {2}article +outlet +published +tellings +to review +status +input/);
  const json = await run(['ingest', '--json', ...files], { folder: ledger });
  expect(JSON.parse(json.out)).toMatchObject({
    command: 'ingest',
    results: [{ status: 'unchanged' }, { status: 'unchanged' }],
  });
});

test('an input that fails is named, the others are ingested, exit code 4', async () => {
  const { home, ledger, files } = await desk();
  const { exit, out, err } = await run(['ingest', join(home, 'none.txt'), ...files], { folder: ledger });
  expect(exit).toBe(4);
  expect(out.trimEnd().split('\n')).toHaveLength(2);
  expect(err).toContain('none.txt does not exist');
  expect(err).toContain('1 input failed');
});

test('what the text does not say is given, set later, and taken away again', async () => {
  const { ledger, files } = await desk();
  await run(['ingest', '--outlet', 'Northern Wire', '--published', '2031-03-02', files[0] ?? ''], { folder: ledger });
  const list = async (): Promise<string> => (await run(['list', 'articles'], { folder: ledger })).out;
  expect(await list()).toMatch(/^a-\w{8}\tNorthern Wire\t2031-03-02\t/);
  const id = (await list()).slice(0, 10);
  const set = await run(['article', 'set', id.slice(0, 5), '--published', '2031-03-03', '--title', 'Fire'], {
    folder: ledger,
  });
  expect(set.exit).toBe(0);
  expect(set.out).toContain(`changed articles/${id.slice(2, 4)}/${id}.md\n`);
  expect(await list()).toMatch(/\t2031-03-03\t\d+\tFire\t/);
  await run(['article', 'set', id, '--outlet', ''], { folder: ledger });
  expect(await list()).toMatch(/^a-\w{8}\t\t2031-03-03/);
});

test('a corrected text becomes the new version of its article', async () => {
  const { home, ledger, files } = await desk();
  await run(['ingest', files[0] ?? ''], { folder: ledger });
  const id = (await run(['list', 'articles'], { folder: ledger })).out.slice(0, 10);
  writeFileSync(join(home, 'in/wire-2.txt'), WIRE.replace('2,140', '2,150'));
  const { exit, out } = await run(['ingest', '--as', id, join(home, 'in/wire-2.txt')], { folder: ledger });
  expect(exit).toBe(0);
  expect(out).toMatch(new RegExp(`^${id}\t.*\tcorrected\t`));
  expect(Object.keys(contentsOf(ledger))).toContain(`articles/${id.slice(2, 4)}/${id}.1.md`);
});

test('a speaker is settled: a file, then another name; queries follow', async () => {
  const { ledger, files } = await desk();
  await run(['ingest', ...files], { folder: ledger });
  const add = await run(['speaker', 'add', 'Port of Karsk', '--kind', 'government', '--alias', 'PK', '--dry-run'], {
    folder: ledger,
  });
  expect(add.out).toBe('would create speakers/port-of-karsk.yaml\n');
  await run(['speaker', 'add', 'Port of Karsk', '--kind', 'government', '--alias', 'PK'], { folder: ledger });
  const alias = await run(['speaker', 'alias', 'port-of-k', 'Karsk Port Authority'], { folder: ledger });
  expect(alias.out).toBe('changed speakers/port-of-karsk.yaml\n');
  const asked = await run(['who-said', '2,140'], { folder: ledger });
  expect(asked.exit).toBe(0);
  expect(asked.out).toMatch(/^Port of Karsk {2}/m);
  const twice = await run(['speaker', 'add', 'Port of Karsk'], { folder: ledger });
  expect(twice.exit).toBe(2);
});

test('a speaker with a file takes in nobody whom one article alone knows, and the line to type is printed', async () => {
  const { ledger, files, home } = await desk();
  const told =
    'Boats wait off Tarn\n\nTARN, March 3 (Northern Wire) - The river police said on Monday that 14 boats were waiting.\n';
  writeFileSync(join(home, 'boats.txt'), told);
  await run(['ingest', ...files, join(home, 'boats.txt')], { folder: ledger });
  const { results } = JSON.parse((await run(['who-said', '14', '--json'], { folder: ledger })).out);
  const own = results[0].speaker?.id ?? '';
  expect(own).toMatch(/^a-\w+:/);
  const add = await run(['speaker', 'add', 'Tarn River Police', '--alias', 'river police'], { folder: ledger });
  expect(add.err).toBe(
    `1 speaker so called is one article’s own; take in who is this one: claims speaker alias tarn-river-police ${own}\n`,
  );
  expect((await run(['who-said', '--speaker', 'river police'], { folder: ledger })).exit).toBe(0);
  const alone = await run(['who-said', '--speaker', 'tarn-river-police'], { folder: ledger });
  expect([alone.exit, alone.err]).toEqual([1, expect.stringContaining(`speaker ${own} (1)`)]);
  const alias = await run(['speaker', 'alias', 'tarn-river-police', own], { folder: ledger });
  expect(alias.err).toBe('');
  expect((await run(['who-said', '--speaker', 'tarn-river-police'], { folder: ledger })).exit).toBe(0);
});

test('an outlet is settled the same way; a typing error gets a suggestion', async () => {
  const { ledger } = await desk();
  expect(
    (
      await run(
        ['outlet', 'add', 'Northern Wire', '--domain', 'northernwire.example', '--kind', 'agency', '--country', 'GB'],
        { folder: ledger },
      )
    ).exit,
  ).toBe(0);
  expect(readFileSync(join(ledger, 'outlets/northern-wire.yaml'), 'utf8')).toBe(
    'name: Northern Wire\ndomain: northernwire.example\nkind: agency\ncountry: gb\n',
  );
  const land = await run(['outlet', 'add', 'Harrow Post', '--country', 'Britain'], { folder: ledger });
  expect(land.exit).toBe(2);
  expect(land.err).toContain('country: a country is two lower-case letters: ua, gb, us');
  expect((await run(['outlet', 'alias', 'northern-wire', 'N. Wire'], { folder: ledger })).exit).toBe(0);
  const wrong = await run(['outlet', 'alias', 'northen-wire', 'Wire'], { folder: ledger });
  expect(wrong.exit).toBe(2);
  expect(wrong.err).toContain('northern-wire');
});

test('check: a sound ledger has nothing at or above an error; a planted one is found where it is', async () => {
  const { home, ledger, files } = await desk();
  await run(['ingest', ...files], { folder: ledger });
  const sound = await run(['check'], { folder: ledger });
  expect(sound.exit).toBe(0);
  cpSync(join(ledger, 'claims.config.yaml'), join(ledger, 'speakers/port.yaml'), { recursive: true });
  const found = await run(['-C', 'desk', 'check', '--format', 'github'], { folder: home });
  expect(found.exit).toBe(1);
  expect(found.out).toMatch(/^::error file=desk\/speakers\/port\.yaml,line=\d+,col=\d+,title=shape::/m);
  const text = await run(['check', 'speakers'], { folder: ledger });
  expect(text.out).toMatch(/^speakers\/port\.yaml:\d+:\d+ +error +shape +/m);
  expect(text.out).not.toContain('notice');
  const json = await run(['check', '--format', 'json', '--fail-on', 'never'], { folder: ledger });
  expect(json.exit).toBe(0);
  expect(JSON.parse(json.out)).toMatchObject({ format: 1, command: 'check' });
  const sarif = await run(['check', '--format', 'sarif'], { folder: ledger });
  expect(JSON.parse(sarif.out).runs[0].results[0]).toMatchObject({ ruleId: 'shape', level: 'error' });
  const junit = await run(['check', '--format', 'junit', '--fail-on', 'never'], { folder: ledger });
  expect(junit).toMatchObject({ exit: 0 });
  expect(junit.out).toMatch(/^<\?xml .*<testsuites name="claims check" tests="\d+" failures="0"/s);
  expect((await run(['check', 'rumours'], { folder: ledger })).exit).toBe(2);
});

test('check: a folder of the ledger that has no file yet is in order, whichever way it is named', async () => {
  const { home, ledger } = await desk();
  for (const typed of ['speakers', './outlets/', join(ledger, 'articles')]) {
    expect(await run(['check', typed], { folder: ledger })).toMatchObject({ exit: 0, out: '' });
  }
  expect((await run(['-C', 'desk', 'check', 'desk/tellings'], { folder: home })).exit).toBe(0);
  expect((await run(['check', 'speakers/port.yaml'], { folder: ledger })).exit).toBe(2);
  const wrong = await run(['check', 'spekers'], { folder: ledger });
  expect(wrong.exit).toBe(2);
  expect(wrong.err).toContain('Did you mean speakers?');
});

test('check: the speakers of a new ledger are one line for a person, and all of them for a program', async () => {
  const { home, ledger } = await desk();
  const names = ['Ilse Varga', 'Joran Pell', 'Mirka Solt', 'Tove Hask', 'Anders Quill'];
  writeFileSync(join(home, 'many.txt'), names.map((name) => `Minister ${name} said the fire was out.`).join('\n\n'));
  await run(['ingest', join(home, 'many.txt')], { folder: ledger });
  const text = await run(['check'], { folder: ledger });
  expect(text.out.match(/speaker-unknown/g)).toHaveLength(1);
  expect(text.out).toMatch(/ {2}5 speakers have no file \("Ilse Varga", "Joran Pell", "Mirka Solt", …\); settle those/);
  expect(text.err).toMatch(/^5 notices in 1 of /);
  const json = JSON.parse((await run(['check', '--json'], { folder: ledger })).out);
  expect(json.results.map(({ subject }: { subject: string }) => subject)).toEqual(names);
});

test('an address that is none of the web is refused wherever it is given', async () => {
  const { ledger, files } = await desk();
  const [wire = ''] = files;
  await run(['ingest', wire], { folder: ledger });
  const id = (await run(['list', 'articles'], { folder: ledger })).out.slice(0, 10);
  const before = contentsOf(ledger);
  for (const argv of [
    ['article', 'set', id],
    ['ingest', wire],
  ]) {
    const { exit, err } = await run([...argv, '--url', 'javascript:alert(1)'], { folder: ledger });
    expect(exit).toBe(2);
    expect(err).toContain('"javascript:alert(1)" is no address: an address begins with http:// or https://');
  }
  expect(contentsOf(ledger)).toEqual(before);
});

test('format: --check says that a file is not in the standard form, format writes it and keeps the comment', async () => {
  const { ledger } = await desk();
  await run(['speaker', 'add', 'Port of Karsk'], { folder: ledger });
  const path = join(ledger, 'speakers/port-of-karsk.yaml');
  writeFileSync(path, 'kind:   "government"\nname: Port of Karsk # by phone\n');
  const checked = await run(['format', '--check'], { folder: ledger });
  expect(checked.exit).toBe(1);
  expect(checked.out).toBe('would change speakers/port-of-karsk.yaml\n');
  expect((await run(['format'], { folder: ledger })).exit).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe('name: Port of Karsk # by phone\nkind: government\n');
  expect((await run(['format', '--check'], { folder: ledger })).exit).toBe(0);
});

test('rebuild brings lost tellings back as they were', async () => {
  const { ledger, files } = await desk();
  await run(['ingest', ...files], { folder: ledger });
  const before = contentsOf(ledger);
  for (const path of Object.keys(before).filter((name) => name.startsWith('tellings/'))) {
    writeFileSync(join(ledger, path), before[path]?.replace(/"confidence": [\d.]+/, '"confidence": 0') ?? '');
  }
  expect((await run(['rebuild', '--dry-run'], { folder: ledger })).out.trimEnd().split('\n')).toHaveLength(2);
  const { exit, err } = await run(['rebuild'], { folder: ledger });
  expect(exit).toBe(0);
  expect(err).toContain('2 articles read');
  expect(contentsOf(ledger)).toEqual(before);
  expect(readdirSync(ledger)).toContain('tellings');
});
