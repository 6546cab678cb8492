import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { git } from './git-objects.ts';

/** A repository that holds a ledger, as this machine has it. */
export interface Clone {
  /** The folder that the repository's files lie in. */
  readonly top: string;
  /** The ledger in it: POSIX, from `top`; `.` where they are one. */
  readonly ledger: string;
  /** Where git looks for what it runs before a commit. */
  readonly hook: string;
}

/** Null where the folder, which need not be there yet, is in no repository. */
export function cloneAround(folder: string): Clone | null {
  let there = resolve(folder);
  while (!existsSync(there) && there !== dirname(there)) there = dirname(there);
  const [top, prefix, hook] = [['--show-toplevel'], ['--show-prefix'], ['--git-path', 'hooks/pre-commit']].map(
    (asked) => git(there, ['rev-parse', ...asked])?.replace(/\n$/, ''),
  );
  if (top === undefined || prefix === undefined || hook === undefined) return null;
  const rest = relative(there, resolve(folder)).split(sep).join('/');
  return { top, ledger: `${prefix}${rest}`.replace(/\/$/, '') || '.', hook: resolve(there, hook) };
}

/** Something that git is told in one clone; no commit carries it to another. */
export interface CloneStep {
  /** What is done, in words. */
  readonly what: string;
  /** Null where it is done already, or a person must do it. */
  readonly carryOut: (() => void) | null;
}

const DRIVER = [
  ['merge.claims.name', 'merge two people’s work on a ledger by what it says'],
  ['merge.claims.driver', 'claims merge-driver %O %A %B %P'],
] as const;

/** How this clone merges the ledger's files, and that it looks at the ledger before each commit. */
export function cloneSteps({ top, ledger, hook }: Clone): CloneStep[] {
  const settings = DRIVER.map(([name, value]): CloneStep => {
    const isSet = git(top, ['config', '--local', '--get', name])?.trim() === value;
    const set = (): void => {
      execFileSync('git', ['config', '--local', name, value], { cwd: top, stdio: 'pipe' });
    };
    return { what: `git config ${name} "${value}"`, carryOut: isSet ? null : set };
  });
  const text = hookText(ledger);
  const path = relative(top, hook).split(sep).join('/');
  if (existsSync(hook))
    return [...settings, { what: `${path} is there already; let it run: ${command(ledger)}`, carryOut: null }];
  const write = (): void => {
    mkdirSync(dirname(hook), { recursive: true });
    writeFileSync(hook, text, { flag: 'wx' });
    chmodSync(hook, 0o755);
  };
  return [...settings, { what: `${path}: ${command(ledger)}`, carryOut: write }];
}

function hookText(ledger: string): string {
  return `#!/bin/sh
# No commit that breaks the ledger; git commit --no-verify leaves this out.
exec ${command(ledger)}
`;
}

/** From the top of the repository, where git runs its hooks. */
function command(ledger: string): string {
  return ledger === '.' ? 'claims check' : `claims -C ${shellWord(ledger)} check`;
}

/** One word of a shell, whatever is in it. */
export function shellWord(word: string): string {
  return /^[\w./-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
