import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../src/cli/program.ts';
import { commandsOf, fullName, reference } from '../src/cli/reference.ts';
import { rulesPage } from '../src/cli/rule-record.ts';
import { folder } from './support/folder.ts';
import { captured } from './support/io.ts';

const { PATH = '' } = process.env;
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
].filter((path) => path.endsWith('.md') && path !== 'docs/cli.md');

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

test('docs/cli.md is what the commands say of themselves (write it with: npm run docs)', () => {
  expect(read('docs/cli.md')).toBe(reference());
});

test('docs/rules.md is what the rules say of themselves (write it with: npm run docs)', () => {
  expect(read('docs/rules.md')).toBe(rulesPage());
});

test('docs/cli.md names every command and every flag', () => {
  const documented = read('docs/cli.md');
  for (const command of commandsOf(createProgram(captured().io, () => {}))) {
    const section = documented.split(`\n## ${fullName(command)}\n`)[1]?.split('\n## ')[0] ?? '';
    expect(section).toContain('Usage: ');
    for (const { flags } of command.options) expect(section).toContain(flags);
  }
});

test('every document that is linked to is there', () => {
  const broken = documents.flatMap((path) =>
    [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map((match) => join(dirname(path), match[1] ?? ''))
      .filter((target) => !existsSync(join(ROOT, target)))
      .map((target) => `${path} → ${target}`),
  );
  expect(broken).toEqual([]);
});

/** One command that a document shows after `$ `, and what it says that the command prints. */
interface Shown {
  readonly typed: string;
  readonly output: string;
}

/** Blocks whose first line begins with `$ `, as a terminal would show them. */
function shownIn(document: string): Shown[] {
  const blocks = [...document.matchAll(/^```[a-z]*\n(\$ [\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [typed = '', ...output] = part.split('\n');
        return { typed, output: output.join('\n').trimEnd() };
      }),
  );
}

/** Makes a program believe that a terminal of 100 columns reads it, as a person's would. */
const TERMINAL = 'data:text/javascript,process.stdout.isTTY=true;process.stdout.columns=100';

/** Runs the commands one after the other in one shell, in a folder with samples/ and data/; what each printed and its exit code. */
function ranInShell(commands: readonly string[]): { output: string; exit: number }[] {
  const home = folder({
    'bin/claims': `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'bin/claims.js')}" "$@"\n`,
  });
  const desk = join(home, 'desk');
  mkdirSync(desk);
  for (const name of ['samples', 'data']) {
    if (existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(desk, name), { recursive: true });
  }
  const script = commands.map(
    (typed, at) => `{ ${typed}\n} > "${home}/${at}.out" 2>&1; code=$?; echo $code > "${home}/${at}.code"; (exit $code)`,
  );
  writeFileSync(join(home, 'script.sh'), `${script.join('\n')}\n`);
  spawnSync('chmod', ['+x', join(home, 'bin/claims')]);
  spawnSync('bash', [join(home, 'script.sh')], {
    cwd: desk,
    env: {
      PATH: [join(home, 'bin'), PATH].join(delimiter),
      HOME: home,
      NO_COLOR: '1',
      NODE_OPTIONS: `--import=${TERMINAL}`,
    },
  });
  return commands.map((_, at) => ({
    output: readFileSync(join(home, `${at}.out`), 'utf8').trimEnd(),
    exit: Number(readFileSync(join(home, `${at}.code`), 'utf8')),
  }));
}

describe.each(documents.map((path) => [path, shownIn(read(path))] as const).filter(([, shown]) => shown.length > 0))(
  '%s',
  (_path, shown) => {
    test('every command that it shows runs and prints what it shows; … stands for lines left out', () => {
      const ran = ranInShell(shown.map(({ typed }) => typed));
      shown.forEach(({ typed, output }, at) => {
        const [before, ...after] = output.split(/^ *…\n?/m).map((part) => part.trimEnd());
        const printed = ran[at]?.output ?? '';
        expect(`$ ${typed}\n${printed.slice(0, before?.length)}`).toBe(`$ ${typed}\n${before}`);
        if (after.length === 0) expect(`$ ${typed}\n${printed}`).toBe(`$ ${typed}\n${output}`);
        for (const part of after) expect(printed).toContain(part);
        expect(`${typed}: ${ran[at]?.exit}`).toMatch(/: [01]$/);
      });
    }, 600_000);
  },
);
