import { expect, test } from 'vitest';
import { codeOf } from '../support/codes.ts';
import { depot, union, wire } from '../support/depot.ts';
import { idOf, ledgerWith } from '../support/ledger.ts';
import { run } from '../support/run.ts';

async function tellingIds(folder: string): Promise<Record<string, string>> {
  const { out } = await run(['list', 'claims', '--json'], { folder });
  const rows: { id: string; words: string }[] = JSON.parse(out).results;
  return Object.fromEntries(rows.map(({ id, words }) => [words, id.slice(2)]));
}

test('a telling: its words marked in their context, behind an emoji too', async () => {
  const folder = ledgerWith(depot);
  const letters = (await tellingIds(folder))['no more than 1,400 tonnes of grain'];
  const { exit, out } = await run(['show', `t-${letters}`], { folder });
  expect(exit).toBe(0);
  expect(out).toBe(`Grain Growers’ Union  put the loss at
  │ [The 🌾 union][source], which leases two silos, [put the loss at][cue] ⟦no more than 1,400 tonnes
  │ of grain⟧.
  source     “The 🌾 union” · group · by a description
  told by    Harrow Evening Post · 2031-03-03 · articles/${idOf(union).slice(2, 4)}/${idOf(union)}.md:8
  figures    at most 1,400 tonnes
  telling    t-${letters} · claim c-${letters} · indirect · asserts · speech · confidence 0.90
`);
});

test('an admission stands with the telling that it covers; hearsay says that nobody is named', async () => {
  const folder = ledgerWith(depot);
  const ids = await tellingIds(folder);
  const fire = await run(['show', `t-${ids["2,140 tonnes of grain had burned in Monday's fire"]}`], { folder });
  expect(fire.out).toContain('  admission  not verifiable by Northern Wire: “could not verify the figure”\n');
  const hearsay = await run(['show', `t-${ids['a short circuit']}`], { folder });
  expect(hearsay.out).toMatch(/^\(nobody is named\) {2}reportedly\n/);
  expect(hearsay.out).toContain('  hedges     reportedly\n');
});

test('a claim says where it is told; an article whose outlet nobody knows is no outlet', async () => {
  const folder = ledgerWith(depot);
  const ids = await tellingIds(folder);
  const told = async (words: string): Promise<string | undefined> => {
    const { out } = await run(['show', `c-${ids[words]}`], { folder });
    return /^ {2}told {7}(.*)$/m.exec(out)?.[1];
  };
  expect(await told('a short circuit')).toBe('1 telling, 1 outlet, 1 root');
  expect(await told('it burned all night')).toBe('1 telling, 1 article of unknown outlet, 1 root');
});

test('a chain and an unnamed source are marked', async () => {
  const folder = ledgerWith(depot);
  const ids = await tellingIds(folder);
  const { out } = await run(['show', `c-${ids['it burned all night']}`], { folder });
  expect(out).toContain('via        Telegram\n');
  expect(out).toContain('“Port officials” · unnamed\n');
});

test('an article: what is known of it, and all that it tells, in order', async () => {
  const folder = ledgerWith(depot);
  const { exit, out } = await run(['show', idOf(union)], { folder });
  expect(exit).toBe(0);
  expect(out).toContain(`${idOf(union)}  (no headline)\n`);
  expect(out.indexOf('1,400')).toBeLessThan(out.indexOf('a short circuit'));
});

test('a speaker by id, by the beginning of one, by its name; an alias leads to the settled one', async () => {
  const files = {
    'speakers/port-of-karsk.yaml': 'name: Port of Karsk\naliases:\n  - Karsk Port Authority\nkind: government\n',
  };
  const folder = ledgerWith(depot, files);
  for (const typed of ['port-of-karsk', 'port-of-k', 'Karsk Port Authority', 'karsk-port-authority']) {
    const { exit, out } = await run(['show', typed], { folder });
    expect(exit).toBe(0);
    expect(out).toMatch(/^Port of Karsk {2}speaker port-of-karsk\n/);
    expect(out).toContain('1 telling');
  }
});

test('a speaker that nobody settled is found by its name as it is shown', async () => {
  for (const typed of ['Ilse Varga', 'ilse varga', 'speaker:Ilse Varga', 'ilse-v']) {
    const { exit, out } = await run(['show', typed], { folder: ledgerWith(depot) });
    expect(exit).toBe(0);
    expect(out).toMatch(/^Ilse Varga {2}speaker ilse-varga\n/);
  }
});

test('an outlet, and every record as JSON', async () => {
  const folder = ledgerWith(depot);
  const { out } = await run(['show', 'northern-wire'], { folder });
  expect(out).toMatch(/^Northern Wire {2}outlet northern-wire\n/);
  const letters = Object.values(await tellingIds(folder))[0];
  for (const [typed, record] of [
    [idOf(wire), 'article'],
    [`t-${letters}`, 'telling'],
    [`c-${letters}`, 'claim'],
    ['ilse-varga', 'speaker'],
    ['northern-wire', 'outlet'],
  ] as const) {
    const shown = await run(['show', typed, '--json'], { folder });
    expect(JSON.parse(shown.out)).toMatchObject({ format: 1, command: 'show', results: [{ record }] });
  }
});

test('the beginning of several ids lists them: exit code 2', async () => {
  const folder = ledgerWith(depot);
  const several = await run(['show', 'a-'], { folder });
  expect(several.exit).toBe(2);
  for (const article of depot) expect(several.err).toContain(idOf(article));
  const claims = await run(['show', 'c-'], { folder });
  expect(claims.err).not.toMatch(/^ {2}[^c…]/m);
});

test.each([
  ['karsk-prot-authority', 'Did you mean karsk-port-authority?'],
  ['zzz', 'See what is there with: claims list'],
  ['outlet:zzz', 'See what is there with: claims list'],
  ['outlet:ilse-varga', 'Did you mean ilse-varga?'],
])('no such record as %s: exit code 1, and what is near', async (typed, hint) => {
  for (const command of ['show', 'explain']) {
    const none = await run([command, typed], { folder: ledgerWith(depot) });
    expect(none).toMatchObject({ exit: 1, out: '' });
    expect(none.err).toContain(`no such record: "${typed}"`);
    expect(none.err).toContain(hint);
  }
});

test('a speaker and an outlet of one id are both shown; a kind before the id means one of them', async () => {
  const wireSays = {
    body: 'Northern Wire said nobody had been hurt.',
    outlet: 'Harrow Evening Post',
    tellings: [
      {
        content: 'nobody had been hurt',
        cue: 'said',
        source: 'Northern Wire',
        speaker: { id: 'northern-wire', name: 'Northern Wire', kind: 'media', basis: 'named' },
      },
    ],
  } as const;
  const folder = ledgerWith([...depot, wireSays]);
  const heads = async (typed: string): Promise<string[]> => {
    const { exit, out } = await run(['show', typed], { folder });
    expect(exit).toBe(0);
    return out.split('\n').filter((line) => /^Northern Wire {2}/.test(line));
  };
  const [speaker = '', outlet = ''] = ['speaker', 'outlet'].map((kind) => `Northern Wire  ${kind} northern-wire`);
  for (const typed of ['northern-wire', 'northern-w']) expect(await heads(typed)).toEqual([speaker, outlet]);
  expect(await heads('outlet:northern-wire')).toEqual([outlet]);
  expect(await heads('outlet:north')).toEqual([outlet]);
  expect(await heads('speaker:northern-wire')).toEqual([speaker]);
  const { results } = JSON.parse((await run(['show', 'northern-wire', '--json'], { folder })).out);
  expect(results).toMatchObject([{ record: 'speaker' }, { record: 'outlet' }]);
});

test('a body changed by hand: the words are shown, no context is claimed', async () => {
  const path = `articles/${idOf(union).slice(2, 4)}/${idOf(union)}.md`;
  const folder = ledgerWith(depot, {
    [path]: `---\nid: ${idOf(union)}\ninput: x.txt\nsha256: ${'0'.repeat(64)}\n---\nNo.`,
  });
  const letters = (await tellingIds(folder))['a short circuit'];
  const { out } = await run(['show', `t-${letters}`], { folder });
  expect(out).toContain('  │ ⟦a short circuit⟧\n');
  expect(out).not.toContain('.md:');
});

test('escape sequences of an article never reach the terminal, in a terminal and in JSON', async () => {
  const hostile = {
    body: 'The mayor said \u001b]0;owned\u0007\u009b2J it \u202eburned.',
    headline: 'Fire \u001b[31mburns',
    tellings: [{ content: '\u001b]0;owned\u0007\u009b2J it \u202eburned', cue: 'said', source: 'The mayor' }],
  };
  const folder = ledgerWith([hostile]);
  for (const argv of [
    ['show', 'a-'],
    ['show', 't-'],
    ['show', 'c-'],
    ['list', 'claims'],
    ['show', 't-', '--json'],
  ]) {
    const { exit, out } = await run(argv, { folder, terminal: true, environment: { NO_COLOR: '1' } });
    expect(exit).toBe(0);
    expect(codeOf(out)).toEqual([]);
    expect(out).toContain('burned');
  }
});
