import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Home, Hostile } from '../hostile.ts';

/** Links that lead out of the ledger, pipes that never end, devices. Somebody else's clone may hold all of them. */

function linked(home: Home, path: string, target: string): boolean {
  const at = join(home.ledger, path);
  mkdirSync(dirname(at), { recursive: true });
  rmSync(at, { recursive: true, force: true });
  try {
    symlinkSync(join(home.outside, target), at);
    return true;
  } catch {
    return false;
  }
}

/** `path` in the ledger is a link to something outside: to a file that is there, to none, to a folder. */
const link = (path: string, target: string, rest: Partial<Hostile> = {}): Hostile => ({
  name: `${path} leads ${target === 'secret' ? 'to a file' : target === '' ? 'to a folder' : 'to where a file could be made'} outside`,
  prepare: (home) => linked(home, path, target),
  ...rest,
});

function piped(path: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  return spawnSync('mkfifo', [path]).status === 0;
}

const pipe = (path: string, rest: Partial<Hostile> = {}): Hostile => ({
  name: `${path} is a pipe`,
  prepare: ({ ledger }) => piped(join(ledger, path)),
  ...rest,
});

/** The sound article's own file. */
function filesOf(home: Home, folder: string): string[] {
  return readdirSync(join(home.ledger, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
}

export const links: readonly Hostile[] = [
  link('speakers/trap.yaml', 'secret', { says: /speakers\/trap\.yaml/ }),
  link('speakers', '', { says: /speakers.*link|leads out/, asks: [['speaker', 'add', 'Ilse Varga']] }),
  link('articles/zz', '', { says: /articles\/zz/ }),
  link('judgements', '', { says: /judgements/ }),
  link('reviews', '', { says: /reviews/ }),
  link('verifications', '', { says: /verifications/ }),
  link('evidence', '', { says: /evidence/ }),
  link('.claims', '', { says: /\.claims/ }),
  link('.claims/holder.json', 'secret'),
  link('.claims/holder.json', 'made'),
  link('.claims/lock.db', 'secret', { says: /lock\.db cannot be locked/ }),
  link('.claims/lock.db-journal', 'made', { says: /lock\.db cannot be locked/ }),
  link('.claims/lock.db', 'made', { says: /lock\.db cannot be locked/ }),
  link('.claims/index.db', 'secret'),
  link('.claims/index.db', 'made'),
  link('claims.config.yaml', 'secret', { says: /claims\.config\.yaml/, shuts: true }),
  link('.gitattributes', 'made', { asks: [['init', '.']] }),
  link('known.json', 'made', { asks: [['check', '--write-baseline', '--baseline', 'known.json']] }),
  {
    name: 'the tellings of the sound article lead outside',
    prepare: (home) => filesOf(home, 'tellings').every((name) => linked(home, join('tellings', name), 'secret')),
    says: /tellings\//,
    shuts: true,
  },
  {
    name: 'a folder of folders without end',
    prepare: (home) => {
      mkdirSync(join(home.ledger, 'articles', ...Array(100).fill('zz')), { recursive: true });
      return true;
    },
    says: /articles\/zz\/zz/,
  },
];

export const pipes: readonly Hostile[] = [
  pipe('speakers/trap.yaml', { says: /speakers\/trap\.yaml/ }),
  pipe('.claims/index.db'),
  pipe('.claims/lock.db', { says: /lock\.db/ }),
  pipe('.claims/holder.json'),
  {
    name: 'the tellings of the sound article are a pipe',
    prepare: (home) => filesOf(home, 'tellings').every((name) => piped(join(home.ledger, 'tellings', name))),
    says: /tellings\//,
    shuts: true,
  },
  {
    name: 'the settings are a pipe',
    prepare: ({ ledger }) => piped(join(ledger, 'claims.config.yaml')),
    says: /no ledger/i,
    shuts: true,
  },
  {
    name: 'inputs that never end',
    prepare: ({ inputs }) => {
      mkdirSync(join(inputs, 'folder.txt'));
      return (
        ['/dev/zero', '/dev/tty'].every(existsSync) &&
        piped(join(inputs, 'pipe.txt')) &&
        device(join(inputs, 'zero.txt'), '/dev/zero')
      );
    },
    inputs: { 'sound.txt': () => 'The ministry said that it burned.' },
    says: /pipe\.txt is not a file/,
  },
];

function device(path: string, target: string): boolean {
  symlinkSync(target, path);
  return true;
}

/** Inputs whose names are what is hostile. */
export const names: Hostile = {
  name: 'names of inputs with line breaks, escapes and dashes',
  prepare: ({ inputs }) => {
    for (const name of [
      '-rf.txt',
      'line\nbreak.txt',
      '\u001b[5mred.txt',
      '\u202etxt.exe.txt',
      "'$(touch ran)'.txt",
      '__proto__.txt',
      `${'x'.repeat(240)}.txt`,
    ]) {
      writeFileSync(join(inputs, name), `The ministry said that ${name.length} tonnes burned.`);
    }
    return true;
  },
};
