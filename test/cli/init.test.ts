import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FOLDERS } from '../../src/store/paths.ts';
import { depot } from '../support/depot.ts';
import { contentsOf, folder } from '../support/folder.ts';
import { ledgerFiles } from '../support/ledger.ts';
import { run } from '../support/run.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { PATH = '' } = process.env;

/** A `claims` and an `npx` on the path that run this checkout, as an installed one would. */
function installed(): string {
  const home = folder();
  const claims = `exec "${process.execPath}" "${join(ROOT, 'bin/claims.js')}" "$@"`;
  for (const [name, script] of [
    ['claims', claims],
    ['npx', `[ "$1 $2" = "--no-install claims" ] || exit 9\nshift 2\n${claims}`],
  ] as const) {
    writeFileSync(join(home, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  return home;
}

function repository(files: Readonly<Record<string, string>> = {}): { top: string; git: (...argv: string[]) => string } {
  const top = folder(files);
  const environment = { ...process.env, PATH: [installed(), PATH].join(delimiter) };
  const git = (...argv: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ilse', '-c', 'user.email=ilse@example.org', ...argv], {
      cwd: top,
      encoding: 'utf8',
      stdio: 'pipe',
      env: environment,
    });
  git('init', '-q', '-b', 'main');
  return { top, git };
}

test('init --git lets git merge and check in this clone, once, and takes nothing that is somebody’s', async () => {
  const { top, git } = repository();
  const claims = (...argv: string[]) => run(argv, { folder: top });
  const dry = await claims('init', 'news desk', '--git', '--dry-run');
  expect(dry.exit).toBe(0);
  expect(dry.err).toContain('would set git config merge.claims.driver');
  expect(contentsOf(join(top, '.git'))['hooks/pre-commit']).toBeUndefined();
  expect((await claims('init', 'news desk', '--git')).exit).toBe(0);
  expect(git('config', 'merge.claims.driver')).toBe('claims merge-driver %O %A %B %P\n');
  const hook = join(top, '.git/hooks/pre-commit');
  expect(readFileSync(hook, 'utf8')).toContain("exec claims -C 'news desk' check\n");
  expect(statSync(hook).mode & 0o111).toBe(0o111);
  const again = await claims('init', 'news desk', '--git');
  expect(again.exit).toBe(0);
  expect(again.out).toBe('');
  expect(again.err).toContain('as it is .git/hooks/pre-commit is there already; let it run: claims -C');
  // A ledger that was made before, with lines of somebody's own.
  writeFileSync(join(top, 'news desk/.gitattributes'), '*.pdf binary');
  expect((await claims('init', 'news desk', '--git')).out).toBe('changed news desk/.gitattributes\n');
  const lines = readFileSync(join(top, 'news desk/.gitattributes'), 'utf8').split('\n');
  expect(lines[0]).toBe('*.pdf binary');
  expect(lines).toContain('tellings/** text eol=lf merge=claims');
});

test('the hook stops a commit that breaks the ledger', async () => {
  const { top, git } = repository(
    Object.fromEntries(Object.entries(ledgerFiles(depot.slice(0, 1))).map(([path, text]) => [`data/${path}`, text])),
  );
  expect((await run(['init', 'data', '--git'], { folder: top })).exit).toBe(0);
  git('add', '-A');
  git('commit', '-qm', 'a sound ledger');
  mkdirSync(join(top, 'data/speakers'));
  writeFileSync(join(top, 'data/speakers/karsk-port.yaml'), 'name: [\n');
  git('add', '-A');
  expect(() => git('commit', '-qm', 'a broken file')).toThrow(/data\/speakers\/karsk-port\.yaml:/);
  expect(git('log', '--format=%s')).toBe('a sound ledger\n');
});

test('init --github writes a workflow whose commands run, and never over another', async () => {
  const { top, git } = repository();
  const claims = (...argv: string[]) => run(argv, { folder: top });
  const made = await claims('init', 'my ledger', '--github');
  expect(made.out).toContain('created .github/workflows/claims.yml\n');
  const path = join(top, '.github/workflows/claims.yml');
  const workflow = parse(readFileSync(path, 'utf8'));
  expect(Object.keys(workflow)).toEqual(['name', 'on', 'permissions', 'jobs']);
  const { env, steps } = workflow.jobs.check;
  expect(env.LEDGER).toBe('my ledger');
  expect(steps[0].with['fetch-depth']).toBe(0);
  for (const { uses } of steps.slice(0, 2)) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  git('add', '-A');
  git('commit', '-qm', 'an empty ledger');
  const base = git('rev-parse', 'HEAD').trim();
  for (const [file, text] of Object.entries(ledgerFiles(depot))) {
    mkdirSync(dirname(join(top, 'my ledger', file)), { recursive: true });
    writeFileSync(join(top, 'my ledger', file), text);
  }
  git('add', '-A');
  git('commit', '-qm', 'articles');
  const page = join(top, 'page.md');
  const ran = steps.slice(3).map(({ run: typed }: { run: string }) =>
    spawnSync('bash', ['-e', '-o', 'pipefail', '-c', typed], {
      cwd: top,
      encoding: 'utf8',
      env: {
        PATH: [installed(), PATH].join(delimiter),
        HOME: top,
        LEDGER: env.LEDGER,
        BASE: base,
        GITHUB_STEP_SUMMARY: page,
      },
    }),
  );
  expect(ran.map(({ status, stderr }: { status: number; stderr: string }) => (status === 0 ? 0 : stderr))).toEqual([
    0, 0,
  ]);
  expect(readFileSync(page, 'utf8')).toMatch(/^## What this changes in the ledger\n\n3 articles added; /);
  expect((await claims('init', 'my ledger', '--github')).exit).toBe(0);
  writeFileSync(path, 'name: mine\n');
  const refused = await claims('init', 'my ledger', '--github');
  expect(refused.exit).toBe(2);
  expect(readFileSync(path, 'utf8')).toBe('name: mine\n');
  const nowhere = folder();
  const outside = await run(['init', 'x', '--github'], { folder: nowhere });
  expect([outside.exit, outside.err]).toEqual([2, expect.stringContaining('in no git repository')]);
});

describe('action.yml', () => {
  const { inputs, runs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  const scripts: { name?: string; shell?: string; run?: string; env?: Record<string, string> }[] = runs.steps;

  test('has the shape of a composite action, and no input stands in a command', () => {
    expect(runs.using).toBe('composite');
    for (const input of Object.values(inputs))
      expect(input).toEqual({ description: expect.any(String), default: expect.any(String) });
    for (const { run: typed, shell } of scripts.filter((step) => step.run !== undefined)) {
      expect(shell).toBe('bash');
      expect(typed).not.toContain('${{');
    }
  });

  test('checks and summarises, and passes on what a check finds', () => {
    const { top, git } = repository(ledgerFiles(depot.slice(0, 1)));
    git('add', '-A');
    git('commit', '-qm', 'one');
    writeFileSync(join(top, 'claims.config.yaml'), 'format: 1\ntext: keep\n');
    git('commit', '-qam', 'two');
    const page = join(top, 'page.md');
    const act = (name: string, given: Record<string, string>) => {
      const step = scripts.find((one) => one.name === name);
      return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? 'exit 9'], {
        cwd: top,
        encoding: 'utf8',
        env: { PATH, HOME: top, GITHUB_ACTION_PATH: ROOT, GITHUB_STEP_SUMMARY: page, ...given },
      });
    };
    const check = (given: object = {}) =>
      act('Check the ledger', { LEDGER: '.', SINCE: '', FAIL_ON: 'error', ...given });
    expect(check({ SINCE: 'HEAD~1' }).status).toBe(0);
    expect(check({ SINCE: '$(touch hacked)' }).status).toBe(2);
    expect(act('Say what changes', { LEDGER: '.', RANGE: 'HEAD~1..HEAD' }).status).toBe(0);
    expect(readFileSync(page, 'utf8')).toContain('**changed** settings');
    expect(act('Say what changes', { LEDGER: '.', RANGE: '--format=json' }).status).toBe(2);
    writeFileSync(join(top, 'claims.config.yaml'), 'format: 2\n');
    expect(check().status).toBe(2);
    expect(existsSync(join(top, 'hacked'))).toBe(false);
  });
});

test('.pre-commit-hooks.yaml runs claims check on the files of a ledger', () => {
  const [hook, ...others] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
  expect(others).toEqual([]);
  expect(hook).toMatchObject({ id: 'claims-check', entry: 'claims check', language: 'node', pass_filenames: false });
  const files = new RegExp(hook.files);
  for (const [name, { like }] of Object.entries(FOLDERS)) {
    // Bodies are kept out of git.
    if (name !== 'bodies') expect([like, files.test(`data/${like}`)]).toEqual([like, true]);
  }
  expect(files.test('claims.config.yaml')).toBe(true);
  expect(files.test('src/main.ts')).toBe(false);
});
