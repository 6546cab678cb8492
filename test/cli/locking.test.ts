import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { withWaitsEnded } from '../../src/cli/declare/lock.ts';
import { createProgram } from '../../src/cli/program.ts';
import { commandsOf, fullName } from '../../src/cli/reference.ts';
import { takeLock } from '../../src/store/lock.ts';
import { depot } from '../support/depot.ts';
import { contentsOf } from '../support/folder.ts';
import { captured } from '../support/io.ts';
import { ledgerWith } from '../support/ledger.ts';
import { run } from '../support/run.ts';

/** Runs a command line while another run writes the ledger. */
async function whileLocked(argv: readonly string[], folder = ledgerWith(depot)) {
  const locking = takeLock(folder, 'claims ingest');
  if (!locking.ok) throw new Error('the lock is not free');
  try {
    return await run(argv, { folder });
  } finally {
    locking.lock.release();
  }
}

const ADD = ['outlet', 'add', 'Harrow Gazette'];

test('a locked ledger: exit code 75, who writes it and what to do; nothing is written', async () => {
  const folder = ledgerWith(depot);
  const before = contentsOf(folder);
  const { exit, out, err } = await whileLocked(ADD, folder);
  expect(exit).toBe(75);
  expect(out).toBe('');
  expect(err).toMatch(/written by claims ingest, process \d+ on \S+, since \S+Z\n {2}Wait for it with --wait/);
  expect(contentsOf(folder)).toEqual(before);
});

test('with --wait it says once for whom it waits, then does its work', async () => {
  const folder = ledgerWith(depot);
  const locking = takeLock(folder, 'claims rebuild');
  if (!locking.ok) throw new Error('the lock is not free');
  setTimeout(locking.lock.release, 130);
  const { exit, err } = await run([...ADD, '--wait'], { folder });
  expect(exit).toBe(0);
  expect(err).toMatch(/^waiting for claims rebuild, process \d+ on \S+, since \S+Z\n$/);
  expect(Object.keys(contentsOf(folder))).toContain('outlets/harrow-gazette.yaml');
});

test('when the time to wait is over: exit code 75', async () => {
  const { exit, err } = await whileLocked([...ADD, '--wait', '0.1']);
  expect(exit).toBe(75);
  expect(err).toContain('Wait longer');
});

test('with --no-lock nobody is asked', async () => {
  expect((await whileLocked([...ADD, '--no-lock'])).exit).toBe(0);
});

test.each([
  ['a question', ['list', 'articles'], 0],
  ['what only says what it would write', [...ADD, '--dry-run'], 0],
  ['a look at the form of files', ['format', '--check'], 0],
  ['a list of what is to be judged', ['judge', '--queue'], 1],
])('%s needs no lock', async (_name, argv, exit) => {
  expect((await whileLocked(argv)).exit).toBe(exit);
});

test.each([
  ['ingest'],
  ['format'],
  ['rebuild'],
  ['article', 'set', 'a-0', '--title', 'Depot'],
  ['judge', 't-0', 't-1', 'same'],
  ['speaker', 'alias', 'karsk', 'KPA'],
  ['outlet', 'add', 'Northern Wire'],
  ['outlet', 'alias', 'northern-wire', 'NW'],
])('a locked ledger stops %s %s', async (...argv) => {
  const file = argv[0] === 'ingest' ? ['claims.config.yaml'] : [];
  expect((await whileLocked([...argv, ...file])).exit).toBe(75);
});

describe('every command that writes', () => {
  const program = createProgram(captured().io, () => {});
  const writers = commandsOf(program).filter(({ options }) => options.some(({ long }) => long === '--dry-run'));

  test.each(writers.map((command) => [fullName(command), command] as const))('%s can wait', (name, command) => {
    const flags = command.options.map(({ long }) => long);
    expect([flags.includes('--wait'), flags.includes('--no-lock')]).toEqual(Array(2).fill(name !== 'claims init'));
  });

  test('takes the lock before it reads', () => {
    const commands = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'src/cli/commands');
    const texts = readdirSync(commands).map((name) => [name, readFileSync(join(commands, name), 'utf8')] as const);
    const writing = texts.filter(([, text]) => /\bfinish\(|\bcarryOut\(|\bingestInputs\(|\bapplyPlan\(/.test(text));
    expect(writing.length).toBeGreaterThan(5);
    const unlocked = writing.filter(([, text]) => !/\b(?:writing|withLock)(?:<\w+>)?\(/.test(text));
    expect(unlocked.map(([name]) => name)).toEqual(['init.ts']);
  });
});

test.each([
  [
    ['--wait', '30', 'a.txt'],
    ['--wait', '30', 'a.txt'],
  ],
  [
    ['--wait', 'a.txt'],
    ['--wait=forever', 'a.txt'],
  ],
  [
    ['a.txt', '--wait'],
    ['a.txt', '--wait=forever'],
  ],
  [['--wait=5'], ['--wait=5']],
  [
    ['--', '--wait', 'a.txt'],
    ['--', '--wait', 'a.txt'],
  ],
])('a file after --wait is a file: %j', (typed, read) => {
  expect(withWaitsEnded(typed)).toEqual(read);
});

test('a time that is none is refused', async () => {
  expect((await run([...ADD, '--wait=soon'])).exit).toBe(2);
});
