import { expect, test } from 'vitest';
import { depot, wire } from '../support/depot.ts';
import { idOf, ledgerWith } from '../support/ledger.ts';
import { run } from '../support/run.ts';

test('articles in a terminal: aligned, dated first, ? for what nobody knows', async () => {
  const { exit, out, err } = await run(['list', 'articles'], {
    folder: ledgerWith(depot),
    terminal: true,
    environment: { NO_COLOR: '1' },
  });
  expect(exit).toBe(0);
  expect(err).toBe('');
  const [title, first, second, third] = out.split('\n');
  expect(title).toMatch(/^ {2}article +outlet +published +tellings +headline +input$/);
  expect(first).toMatch(/^ {2}a-\w{8} {2}Northern Wire +2031-03-02 +1 {2}Grain burns at Karsk depot {2}wire\.txt$/);
  expect(second).toMatch(/Harrow Evening Post {2}2031-03-03 +2 {2}\? +union\.txt$/);
  expect(third).toMatch(/^ {2}a-\w{8} {2}\? +\? +2 {2}\? +channel\.txt$/);
});

test('articles in a pipe: rows of tab-separated cells', async () => {
  const { out } = await run(['list', 'articles'], { folder: ledgerWith(depot) });
  expect(out.split('\n')[0]).toBe(
    [idOf(wire), 'Northern Wire', '2031-03-02', '1', 'Grain burns at Karsk depot', 'wire.txt'].join('\t'),
  );
});

test('speakers: named ones alone, with how often and by whom they were settled', async () => {
  const files = { 'speakers/ilse-varga.yaml': 'name: Ilse Varga\nkind: official\n' };
  const { out } = await run(['list', 'speakers'], { folder: ledgerWith(depot, files) });
  expect(out.trimEnd().split('\n')).toEqual([
    'grain-growers-union\tGrain Growers’ Union\tgroup\t1\t1\tprovisional\t',
    'ilse-varga\tIlse Varga\tofficial\t1\t1\tledger\t',
    'karsk-port-authority\tKarsk Port Authority\tgovernment\t1\t1\tprovisional',
  ]);
});

test('claims and outlets', async () => {
  const folder = ledgerWith(depot);
  const claims = await run(['list', 'claims'], { folder });
  expect(claims.out.split('\n')[0]).toMatch(/^c-\w+\t2031-03-02\t1\t1\t1\tKarsk Port Authority\t2,140 tonnes of grain/);
  expect(claims.out.trimEnd().split('\n')).toHaveLength(5);
  const outlets = await run(['list', 'outlets'], { folder });
  expect(outlets.out).toBe(
    'harrow-evening-post\tHarrow Evening Post\t\t2\t1\tprovisional\nnorthern-wire\tNorthern Wire\t\t1\t1\tprovisional\n',
  );
});

test('--json has the envelope', async () => {
  const { out } = await run(['list', 'articles', '--json'], { folder: ledgerWith(depot) });
  const document = JSON.parse(out);
  expect(document).toMatchObject({ format: 1, command: 'list articles' });
  expect(document.results).toHaveLength(3);
});

test('an empty ledger lists nothing, which is no failure', async () => {
  expect(await run(['list', 'claims'], { folder: ledgerWith([]) })).toEqual({ exit: 0, out: '', err: '' });
});

test('no ledger: exit code 2, and what to do', async () => {
  const { exit, err } = await run(['list', 'articles'], { folder: '/' });
  expect(exit).toBe(2);
  expect(err).toContain('claims init');
});

test('-C finds a ledger elsewhere, from the folder one stands in', async () => {
  const folder = ledgerWith(depot);
  const { exit, out } = await run(['-C', folder, 'list', 'articles'], { folder: '/' });
  expect(exit).toBe(0);
  expect(out).toContain('Northern Wire');
  expect((await run(['-C', `${folder}/none`, 'list', 'articles'], { folder: '/' })).exit).toBe(2);
});

test('broken settings: exit code 2, with their place', async () => {
  const folder = ledgerWith([], { 'claims.config.yaml': 'format: 1\ntext: perhaps\n' });
  const { exit, err } = await run(['list', 'articles'], { folder });
  expect(exit).toBe(2);
  expect(err).toContain('claims.config.yaml:2:7');
});

test('a broken file is named, the rest is listed, and the exit code says that something lacks', async () => {
  const folder = ledgerWith(depot, { 'tellings/zz/a-zz000000.json': '{"format": 1}' });
  const { exit, out, err } = await run(['list', 'articles'], { folder });
  expect(exit).toBe(3);
  expect(out.trimEnd().split('\n')).toHaveLength(3);
  expect(err).toContain('tellings/zz/a-zz000000.json');
  expect(err).toContain('claims check');
});
