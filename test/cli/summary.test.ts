import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { depot } from '../support/depot.ts';
import { folder } from '../support/folder.ts';
import { idOf, ledgerFiles, ledgerWith, type WrittenArticle } from '../support/ledger.ts';
import { type Ran, run } from '../support/run.ts';

/** A ledger in a repository, and what one does with it. */
interface Desk {
  readonly root: string;
  readonly git: (...argv: string[]) => string;
  readonly commit: (message: string) => void;
  readonly claims: (...argv: string[]) => Promise<Ran>;
}

function deskIn(root: string): Desk {
  const git = (...argv: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ilse', '-c', 'user.email=ilse@example.org', ...argv], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  git('init', '-q', '-b', 'main');
  writeFileSync(join(root, '.gitignore'), '.claims/\n');
  const commit = (message: string): void => {
    git('add', '-A');
    git('commit', '-qm', message);
  };
  return { root, git, commit, claims: (...argv) => run(argv, { folder: root }) };
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

test('summary tells what came, what people decided, and what became of claims and questions', async () => {
  const { root, commit, claims } = deskIn(ledgerWith(depot.slice(0, 1)));
  commit('one article');
  write(root, ledgerFiles(depot));
  commit('the others');
  const id: string = JSON.parse((await claims('who-said', '2,140', '--json')).out).results[0].id;
  const decide = ['--method', 'asked', '--by', 'Ana'];
  expect((await claims('verify', id, '--question', 'so', '--finding', 'cannot-be-checked', ...decide)).exit).toBe(0);
  expect((await claims('review', 'accept', id, '--by', 'Ben')).exit).toBe(0);
  const there = await claims('summary', 'HEAD~1..HEAD');
  expect(there.exit).toBe(0);
  expect(there.out).toMatch(/^2 articles added; \d tellings added; /);
  expect(there.out).toContain('\nArticles\n  added');
  const fresh = await claims('summary', 'HEAD');
  expect(fresh.exit).toBe(0);
  expect(fresh.out).toContain('2 decisions by Ana, Ben; 1 question standing otherwise');
  expect(fresh.out).toContain(`finding so: cannot-be-checked ${id} — Karsk Port Authority: “2,140 tonnes`);
  expect(fresh.out).toContain('so: open → cannot-be-checked');
  expect(fresh.out).not.toContain('Articles');
  const all = await claims('summary', 'HEAD~1', '--json');
  const { results } = JSON.parse(all.out);
  expect(results.articles).toHaveLength(2);
  expect(results.decisions.map(({ kind, fate }: { kind: string; fate: string }) => `${fate} ${kind}`)).toEqual([
    'added review',
    'added finding',
  ]);
  expect(JSON.parse((await claims('summary', 'HEAD~1', '--format', 'json')).out)).toEqual(results);
  commit('decided');
  rmSync(join(root, 'reviews'), { recursive: true });
  const lost = await claims('summary', 'HEAD');
  expect(lost.out).toMatch(/^1 decision lost/);
  expect(lost.out).toContain('Decisions that are there no longer\n  Ben, ');
  expect(lost.exit).toBe(0);
});

test('of what a correction changed both words are shown, and the decisions that wait again', async () => {
  const body = 'The ministry said that 2,140 tonnes of grain had burned.';
  const before: WrittenArticle = { body, outlet: 'Wire', tellings: [{ content: '2,140 tonnes of grain had burned' }] };
  const { root, commit, claims } = deskIn(ledgerWith([before]));
  commit('as it was');
  const [telling] = JSON.parse((await claims('list', 'claims', '--json')).out).results;
  const id = `t-${telling.id.slice(2)}`;
  expect((await claims('review', 'accept', id, '--by', 'Ana')).exit).toBe(0);
  commit('accepted');
  const corrected: WrittenArticle = {
    ...before,
    id: idOf(before),
    body: body.replace('2,140', '2,410'),
    tellings: [{ content: '2,410 tonnes of grain had burned', fields: { id } }],
  };
  write(root, ledgerFiles([corrected]));
  const { out, exit } = await claims('summary', 'HEAD');
  expect(exit).toBe(0);
  expect(out).toContain('1 article corrected; 1 telling edited');
  expect(out).toContain('“2,140 tonnes of grain had burned” → “2,410 tonnes of grain had burned”');
  expect(out).toContain('To decide anew\n  Ana: review accept');
});

test('of a long telling the words that changed are shown, not two cut ones that look alike', async () => {
  const long = 'the warehouse by the lower quay had been full to the roof since the autumn and that the fire had taken';
  const content = `${long} 2,140 tonnes of grain`;
  const body = `The ministry said that ${content}.`;
  const told = { content, cue: 'said', source: 'The ministry' };
  const before: WrittenArticle = { body, outlet: 'Wire', tellings: [told] };
  const { root, commit, claims } = deskIn(ledgerWith([before]));
  commit('as it was');
  const [telling] = JSON.parse((await claims('list', 'claims', '--json')).out).results;
  const corrected: WrittenArticle = {
    ...before,
    id: idOf(before),
    body: body.replace('2,140', '2,410'),
    tellings: [{ ...told, content: content.replace('2,140', '2,410'), fields: { id: `t-${telling.id.slice(2)}` } }],
  };
  write(root, ledgerFiles([corrected]));
  const { out } = await claims('summary', 'HEAD');
  expect(out).toMatch(/edited t-\w+.* “The ministry” \(unresolved\): “the warehouse [^”]+” — “2,140” → “2,410”\n/);
});

test('an article that was removed, and who removed it', async () => {
  const { commit, claims } = deskIn(ledgerWith(depot));
  commit('all');
  const [wire] = depot;
  const id = wire === undefined ? '' : idOf(wire);
  expect((await claims('remove', id, '--by', 'Ana')).exit).toBe(0);
  const { out } = await claims('summary', 'HEAD');
  expect(out).toContain('1 article removed');
  expect(out).toContain('1 decision by Ana');
  expect(out).toContain(`removal remove ${id}`);
  commit('removed');
  expect((await claims('summary', 'HEAD~1..HEAD')).out).toBe(out);
});

test('no change is an answer; a range that git does not know is none', async () => {
  const { root, commit, claims } = deskIn(ledgerWith(depot.slice(0, 1)));
  commit('all');
  for (const range of ['HEAD', 'HEAD..HEAD', '..', 'HEAD...HEAD', 'main..']) {
    expect([range, await claims('summary', range)]).toEqual([
      range,
      { exit: 0, out: 'Nothing of the ledger changes.\n', err: '' },
    ]);
  }
  for (const range of [
    'nowhere',
    'HEAD..nowhere',
    '--output=x',
    '-x..HEAD',
    'HEAD..-x',
    'HEAD:claims.config.yaml',
    '$(touch x)',
  ]) {
    const { exit, out, err } = await claims('summary', '--', range);
    expect([range, exit, out]).toEqual([range, 2, '']);
    expect(err).toContain('git knows no commit');
  }
  rmSync(join(root, '.git'), { recursive: true });
  const { exit, err } = await claims('summary', 'HEAD');
  expect(exit).toBe(2);
  expect(err).toContain('the ledger is in no git repository');
});

test('a ledger below the root of its repository, one that begins, and files that git keeps otherwise', async () => {
  const ledger = ledgerWith(depot.slice(0, 1));
  const desk = deskIn(folder({ 'README.md': 'notes\n' }));
  desk.commit('before there was a ledger');
  write(join(desk.root, 'news'), ledgerFiles(depot.slice(0, 1)));
  symlinkSync(ledger, join(desk.root, 'news/tellings/link'));
  desk.commit('a ledger');
  const begun = await desk.claims('-C', 'news', 'summary', 'HEAD~1..HEAD');
  expect(begun.err).toBe('');
  expect(begun.out).toContain('1 article added');
  expect(begun.out).toContain('added settings');
  rmSync(join(desk.root, 'news/tellings/link'));
  write(join(desk.root, 'news'), { 'speakers/karsk-port.yaml': 'name: Karsk Port\r\nkind: [\r\n' });
  desk.commit('a broken file');
  const broken = await desk.claims('-C', 'news', 'summary', 'HEAD~1..HEAD');
  expect(broken.exit).toBe(3);
  expect(broken.err).toContain('news/speakers/karsk-port.yaml:');
});

test('markdown renders hostile words as words, and says what it leaves out', async () => {
  const words = '<script>x</script> @ana | [a](http://e.org) `c` \u202egnirts\u202c #1';
  const body = `The ministry said ${words}.`;
  const many = Array.from(
    { length: 25 },
    (_, at): WrittenArticle => ({ body: `${at} ${body}`, tellings: [{ content: words }], headline: words }),
  );
  const { root, commit, claims } = deskIn(ledgerWith(depot.slice(0, 1)));
  commit('before');
  write(root, ledgerFiles(many));
  const { out, exit } = await claims('summary', 'HEAD', '--format', 'markdown', '--limit', '3');
  expect(exit).toBe(0);
  expect(out).toContain('## What this changes in the ledger\n\n25 articles added; ');
  expect(out).toContain(
    '“\\<script\\>x\\</script\\> @&#8203;ana \\| \\[a\\](http:&#8203;//e.org) \\`c\\` �gnirts� #&#8203;1”',
  );
  expect(out).toContain('- … and 22 more; see them with --limit 25');
  expect(out.split('\n').filter((line) => line.startsWith('- **added**'))).toHaveLength(3);
  const refused = await claims('summary', 'HEAD', '--limit', '0');
  expect(refused.exit).toBe(2);
});
