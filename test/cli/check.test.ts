import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { depot } from '../support/depot.ts';
import { contentsOf } from '../support/folder.ts';
import { ledgerWith } from '../support/ledger.ts';
import { run } from '../support/run.ts';

const PORT = 'speakers/karsk-port.yaml';
const COLLIDING = {
  [PORT]: 'name: Karsk Port\n',
  'speakers/port-of-karsk.yaml': 'name: Port of Karsk\naliases:\n  - Karsk port\n',
};
const SUPPRESSED =
  'format: 1\nsuppress:\n  - code: alias-collides\n    path: speakers/port-of-karsk.yaml\n    reason: Not settled.\n    by: Ana\n    until: 2031-03-09\n';

interface Told {
  readonly code: string;
  readonly fingerprint: string;
}

/** What is found, without what a new ledger always has. */
async function codes(folder: string, argv: readonly string[] = [], today = '2031-03-09'): Promise<string[]> {
  const { out } = await run(['check', '--json', ...argv], { folder, today });
  const results: readonly Told[] = JSON.parse(out).results;
  return results.map(({ code }) => code).filter((code) => !/unknown$|upgradable$/.test(code));
}

test('what somebody suppressed is not told, and counted; after its last day it is told again, and why', async () => {
  const folder = ledgerWith(depot, COLLIDING);
  expect(await codes(folder)).toEqual(['alias-collides']);
  writeFileSync(join(folder, 'claims.config.yaml'), SUPPRESSED);
  const held = await run(['check'], { folder, today: '2031-03-09' });
  expect(held.exit).toBe(0);
  expect(held.err).toMatch(/; 1 suppressed\n$/);
  expect(await codes(folder, [], '2031-03-10')).toEqual(['suppression-expired', 'alias-collides']);
  // Narrowed to one folder, nothing is unused that is used elsewhere.
  expect(await codes(folder, ['claims.config.yaml'])).toEqual([]);
});

test('a suppression by id or by fingerprint leaves the others told', async () => {
  const folder = ledgerWith(depot, { ...COLLIDING, 'speakers/zone.yaml': 'name: Zone\naliases:\n  - karsk port\n' });
  const { results } = JSON.parse((await run(['check', '--json', 'speakers'], { folder })).out);
  expect(results.map(({ path }: { path: string }) => path)).toEqual([
    'speakers/port-of-karsk.yaml',
    'speakers/zone.yaml',
  ]);
  for (const id of ['port-of-karsk', results[0].fingerprint]) {
    writeFileSync(
      join(folder, 'claims.config.yaml'),
      SUPPRESSED.replace('path: speakers/port-of-karsk.yaml', `id: ${id}`),
    );
    expect(await codes(folder)).toEqual(['alias-collides']);
  }
});

test('what the baseline knows is not told, wherever its lines move; what is new is, and what was mended is counted', async () => {
  const folder = ledgerWith(depot, COLLIDING);
  const argv = ['--baseline', 'known.json'];
  const written = await run(['check', '--write-baseline', ...argv], { folder });
  expect(written).toMatchObject({ exit: 0, out: 'created known.json\n' });
  expect(written.err).toMatch(/^\d+ findings known from now on\n$/);
  writeFileSync(
    join(folder, 'speakers/port-of-karsk.yaml'),
    'name: Port of Karsk\naliases:\n  - The port\n  - Karsk port\n',
  );
  expect(await codes(folder, argv)).toEqual([]);
  expect(await codes(folder)).toEqual(['alias-collides']);
  writeFileSync(join(folder, PORT), 'name:   Karsk Port\n');
  expect(await codes(folder, argv)).toEqual(['unformatted']);
  writeFileSync(join(folder, 'claims.config.yaml'), 'format: 1\nbaseline: known.json\n');
  writeFileSync(join(folder, PORT), 'name: Karsk Port\n');
  writeFileSync(join(folder, 'speakers/port-of-karsk.yaml'), 'name: Port of Karsk\n');
  const mended = await run(['check'], { folder });
  expect(mended.out).toBe('');
  expect(mended.err).toMatch(/; \d+ known from the baseline; 1 of the baseline mended: /);
  const before = contentsOf(folder);
  const again = await run(['check', '--write-baseline', '--dry-run'], { folder });
  expect(again.out).toBe('would change known.json\n');
  expect(contentsOf(folder)).toEqual(before);
});

test('a baseline that is none, or nowhere, is refused', async () => {
  const folder = ledgerWith(depot);
  for (const argv of [
    ['--baseline', 'nowhere.json'],
    ['--baseline', 'claims.config.yaml'],
    ['--write-baseline'],
    ['--dry-run'],
  ]) {
    expect((await run(['check', ...argv], { folder })).exit).toBe(2);
  }
  expect((await run(['check', '--write-baseline', '--baseline', '../out.json'], { folder })).exit).toBe(2);
});

test('--fix writes the standard form and reads again what was edited; it leaves what a person has to decide', async () => {
  const folder = ledgerWith(depot.slice(0, 1), { ...COLLIDING, [PORT]: 'kind: government\nname: Karsk Port\n' });
  const told = Object.keys(contentsOf(folder)).find((path) => path.startsWith('tellings/')) ?? '';
  writeFileSync(join(folder, told), readFileSync(join(folder, told), 'utf8').replace('"format": 1', '"format":  1'));
  const before = contentsOf(folder);
  const dry = await run(['check', '--fix', '--dry-run'], { folder });
  expect(dry.out.split('\n').sort()).toEqual(['', `would change ${PORT}`, `would change ${told}`].sort());
  expect(contentsOf(folder)).toEqual(before);
  const fixed = await run(['check', '--fix', '--format', 'json'], { folder });
  expect(fixed.exit).toBe(1);
  expect(fixed.err).toContain(`changed ${PORT}\n`);
  const left = JSON.parse(fixed.out).results.map(({ code }: Told) => code);
  expect(left.filter((code: string) => !code.endsWith('unknown'))).toEqual(['alias-collides']);
  expect(readFileSync(join(folder, PORT), 'utf8')).toBe('name: Karsk Port\nkind: government\n');
  expect((await run(['check', '--fix', PORT], { folder })).err).not.toContain('changed');
});

/** A ledger in a git repository of its own, all of it in one commit. */
function committed(files: Readonly<Record<string, string>>): { folder: string; git: (...argv: string[]) => void } {
  const folder = ledgerWith(depot, files);
  const git = (...argv: string[]): void => {
    execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@desk.example', ...argv], {
      cwd: folder,
      stdio: 'pipe',
    });
  };
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'All');
  return { folder, git };
}

const CLOSED = { [PORT]: 'name: Karsk Port\n', 'speakers/harrow.yaml': 'kind: government\nname: Harrow\n' };

test.each([
  ['read', 0],
  ['kept of the others', 64],
])('--since tells of what changed and of what points to it, and of nothing else: all is %s', async (_how, folders) => {
  const { folder } = committed(CLOSED);
  // A ledger of so many folders is large.
  for (let at = 0; at < folders; at += 1) mkdirSync(join(folder, `articles/x${at}`));
  const since = async (...argv: string[]): Promise<string[]> => {
    const { out } = await run(['check', '--json', '--since', 'HEAD', ...argv], { folder });
    return JSON.parse(out).results.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`);
  };
  expect(await since()).toEqual([]);
  const [told = ''] = Object.keys(contentsOf(folder)).filter((path) => path.startsWith('tellings/'));
  const [id = ''] = /t-[0-9a-z]{10}/.exec(readFileSync(join(folder, told), 'utf8')) ?? [];
  const article = told.replace('tellings/', 'articles/').replace('.json', '.md');
  // The body changes: the judgement on its telling is affected, the badly formatted speaker is not.
  mkdirSync(join(folder, 'judgements'));
  writeFileSync(
    join(folder, `judgements/${id}--t-zzzzzzzzzz.yaml`),
    'decisions:\n  - verdict: same\n    by: Ana\n    at: 2031-03-02\n',
  );
  execFileSync('git', ['add', 'judgements'], { cwd: folder });
  execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=a@b.example', 'commit', '-qm', 'Judge'], {
    cwd: folder,
  });
  writeFileSync(join(folder, article), `${readFileSync(join(folder, article), 'utf8')} More.`);
  const found = await since();
  expect(found).toContain(`${article} body-changed`);
  expect(found).toContain(`judgements/${id}--t-zzzzzzzzzz.yaml reference-unknown`);
  expect(found.some((line) => line.includes('unformatted'))).toBe(false);
  expect(await since('speakers')).toEqual([]);
  // A file that git does not know yet.
  writeFileSync(join(folder, 'speakers/new.yaml'), 'name: K\naliases:\n  - Karsk port\n');
  expect(await since('speakers')).toEqual(['speakers/harrow.yaml unformatted', 'speakers/new.yaml alias-collides']);
});

test('--since: a speaker that came, has another name or went affects the articles that name him, and no others', async () => {
  const { folder, git } = committed(CLOSED);
  const told = async (): Promise<string[]> => {
    const { out } = await run(['check', '--json', '--since', 'HEAD', 'tellings'], { folder });
    const results: readonly { subject?: string; message: string; code: string }[] = JSON.parse(out).results;
    return results
      .filter(({ code }) => code === 'speaker-unknown')
      .map(({ message }) => message.split('"')[1] ?? message);
  };
  const all = (await codesOf(folder)).filter((code) => code === 'speaker-unknown').length;
  expect(all).toBeGreaterThan(1);
  const authority = join(folder, 'speakers/karsk-port-authority.yaml');
  writeFileSync(authority, 'name: Karsk Port Authority\nkind: government\n');
  expect((await told()).length).toBeLessThan(all);
  git('add', '.');
  git('commit', '-qm', 'Settle');
  expect(await told()).toEqual([]);
  rmSync(authority);
  expect(await told()).toContain('Karsk Port Authority');
});

async function codesOf(folder: string): Promise<string[]> {
  const { out } = await run(['check', '--json'], { folder });
  return JSON.parse(out).results.map(({ code }: Told) => code);
}

test('--since: no such commit, no repository, an option in its place', async () => {
  const { folder } = committed({});
  for (const ref of ['nowhere', '--output=x', '']) {
    const refused = await run(['check', `--since=${ref}`], { folder });
    expect(refused).toMatchObject({ exit: 2, out: '' });
  }
  expect((await run(['check', '--since', 'HEAD'], { folder: ledgerWith(depot) })).exit).toBe(2);
});
