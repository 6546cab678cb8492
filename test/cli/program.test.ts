import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { MODES } from '../../src/cli/declare/ask.ts';
import { OUTLET_KINDS, SPEAKER_KINDS } from '../../src/cli/declare/decide.ts';
import { createProgram } from '../../src/cli/program.ts';
import { commandsOf, fullName } from '../../src/cli/reference.ts';
import { outletKindSchema } from '../../src/core/model/outlet.ts';
import { modeSchema, speakerKindSchema } from '../../src/core/model/reading.ts';
import { captured } from '../support/io.ts';
import { run } from '../support/run.ts';

const program = createProgram(captured().io, () => {});
const commands: readonly Command[] = commandsOf(program);

describe.each(commands.map((command) => [fullName(command), command] as const))('%s', (name, command) => {
  test('says what it is for, what its arguments and options are, and shows three examples', async () => {
    const { exit, out } = await run(['help', ...name.split(' ').slice(1)]);
    expect(exit).toBe(0);
    expect(command.summary()).not.toBe('');
    expect(command.registeredArguments.filter(({ description }) => description === '')).toEqual([]);
    expect(command.options.filter(({ description }) => description === '')).toEqual([]);
    expect(out).toContain('Examples:');
    const examples = out.slice(out.indexOf('Examples:')).split('\n').slice(1).filter(Boolean);
    expect(examples).toHaveLength(3);
    for (const example of examples) expect(example).toMatch(/\bclaims .*\S {2,}\S/);
  });

  test('takes the options that all commands take, and says so', async () => {
    const { out } = await run([...name.split(' ').slice(1), '--help']);
    for (const flag of ['-C, --ledger <dir>', '--json', '--color <when>']) expect(out).toContain(flag);
  });
});

test('choices that help knows without the schemas are those of the schemas', () => {
  expect(OUTLET_KINDS).toEqual(outletKindSchema.options);
  expect(SPEAKER_KINDS).toEqual(speakerKindSchema.options.filter((kind) => kind !== 'unnamed'));
  expect(MODES).toEqual([...modeSchema.options, 'any']);
});

test('the commands that the design names are there', () => {
  expect(commands.map(fullName).sort()).toEqual(
    [
      'claims article set',
      'claims check',
      'claims rules',
      'claims summary',
      'claims conflicts',
      'claims diff',
      'claims drift',
      'claims eval',
      'claims explain',
      'claims extract',
      'claims format',
      'claims help',
      'claims ingest',
      'claims init',
      'claims list',
      'claims trace',
      'claims links',
      'claims judge',
      'claims review',
      'claims review accept',
      'claims review add',
      'claims review reject',
      'claims review set',
      'claims review split',
      'claims review withdraw',
      'claims todo',
      'claims verify',
      'claims outlet add',
      'claims outlet alias',
      'claims merge-driver',
      'claims rebuild',
      'claims remove',
      'claims show',
      'claims speaker add',
      'claims speaker alias',
      'claims speaker rate',
      'claims who-said',
    ].sort(),
  );
});

test('a command that is not made yet is no slip of the hand for another', async () => {
  const report = await run(['report', 'out']);
  expect(report.exit).toBe(2);
  expect(report.err).toMatch(/^error: there is no command 'report' yet\nfor readers: /);
  expect(report.err).not.toContain('Did you mean');
  expect((await run(['sho', 'x'])).err).toContain('Did you mean show?');
});

test.each([
  ['no command prints the help on the error stream', [], 2],
  ['an unknown command', ['who-siad', 'x'], 2],
  ['an unknown option', ['list', 'articles', '--jsno'], 2],
  ['an argument left out', ['show'], 2],
  ['an unknown choice', ['list', 'rumours'], 2],
  ['an unknown topic', ['help', 'exit-cods'], 2],
  ['a format beside --json', ['extract', 'a.txt', '--format', 'ndjson', '--json'], 2],
  ['help', ['--help'], 0],
  ['a topic', ['help', 'exit-codes'], 0],
  ['the version', ['--version'], 0],
])('%s: exit code %#', async (_name, argv, exit) => {
  const ran = await run(argv);
  expect(ran.exit).toBe(exit);
  expect(exit === 0 ? ran.out : ran.err).not.toBe('');
  expect(exit === 0 ? ran.err : ran.out).toBe('');
});

test.each([
  ['a command', ['who-siad', 'x'], 'who-said'],
  ['a flag', ['list', 'articles', '--jsno'], '--json'],
  ['a topic', ['help', 'exit-cods'], 'exit-codes'],
  ['a command of a group', ['speaker', 'alais', 'x', 'y'], 'alias'],
])('did you mean: %s', async (_name, argv, meant) => {
  const { err } = await run(argv);
  expect(err.toLowerCase()).toContain('did you mean');
  expect(err).toContain(meant);
});
