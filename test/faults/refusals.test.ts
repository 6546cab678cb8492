import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentsOf, folder } from '../support/folder.ts';
import { aliasing, type Desk, decidedIn, openDesk } from './desk.ts';
import { ARTICLES, done, inputsOf, KILLS, settledFiles, start, until } from './processes.ts';

/** The system refuses: no room, no permission, a file that goes or grows. Each is told with the file and what to do. */

const INGEST = ['ingest', ...inputsOf(ARTICLES)];

async function wholeOf({ home, ledger }: Desk): Promise<Record<string, string>> {
  const whole = join(home, 'whole');
  cpSync(ledger, whole, { recursive: true });
  await done(INGEST, whole);
  return settledFiles(whole);
}

/** Every file is whole, none is left over, nothing decided is gone. */
function expectSound(ledger: string, wanted: Readonly<Record<string, string>>): void {
  const files = Object.entries(settledFiles(ledger));
  expect(files.filter(([path, text]) => wanted[path] !== text).map(([path]) => path)).toEqual([]);
  expect(decidedIn(ledger)).toEqual({ aliases: ['KPA'], judges: ['Ilse Varga'] });
}

/** Makes the disk full after so many characters are written. */
function fullAfter(characters: number): string[] {
  const script = `import fs from 'node:fs/promises'; import { syncBuiltinESMExports } from 'node:module';
    const open = fs.open; let left = ${characters};
    fs.open = async (...given) => {
      const handle = await open(...given); const write = handle.writeFile.bind(handle);
      handle.writeFile = async (text, ...more) => {
        left -= text.length;
        if (left >= 0) return write(text, ...more);
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28, syscall: 'write' });
      };
      return handle;
    };
    syncBuiltinESMExports();`;
  return ['--import', `data:text/javascript,${encodeURIComponent(script)}`];
}

test('the disk is full: exit code 3, the file and what to do; with room again the rest is done', async () => {
  const desk = await openDesk();
  const wanted = await wholeOf(desk);
  for (const characters of [0, 4_000]) {
    const { code, err } = await start(INGEST, desk.ledger, { node: fullAfter(characters) }).ended;
    expect(code).toBe(3);
    expect(err).toMatch(/error \S+base\/(?:articles|tellings)\/\S+: no space left on the device\n {2}Make room/);
    expectSound(desk.ledger, wanted);
  }
  await done(INGEST, desk.ledger);
  expect(settledFiles(desk.ledger)).toEqual(wanted);
}, 600_000);

/** Whether this machine lets us make a small disk. */
function mounted(at: string, kilobytes: number): boolean {
  mkdirSync(at);
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', at]).status === 0;
}

test.runIf(KILLS >= 20)(
  'a disk that is truly full',
  async ({ skip }) => {
    const desk = await openDesk();
    const wanted = await wholeOf(desk);
    const small = join(desk.home, 'small');
    if (!mounted(small, 600)) skip('no disk can be made here');
    try {
      const ledger = join(small, 'base');
      cpSync(desk.ledger, ledger, { recursive: true });
      const inputs = inputsOf(ARTICLES).map((input) => join('..', input));
      const { code, err } = await start(['ingest', ...inputs], ledger).ended;
      expect(code).toBe(3);
      expect(err).toMatch(/error \S+small\S+: no space left on the device\n {2}Make room/);
      expectSound(ledger, wanted);
      spawnSync('mount', ['-o', 'remount,size=64m', small]);
      await done(['ingest', ...inputs], ledger);
      expect(settledFiles(ledger)).toEqual(wanted);
    } finally {
      spawnSync('umount', [small]);
    }
  },
  600_000,
);

/** Somebody for whom a folder can be read-only: no administrator. */
const NOBODY = { uid: 65_534, gid: 65_534 };
const AROUND = process.getuid?.() === 0 ? { user: NOBODY } : {};

test.skipIf(process.platform === 'win32')(
  'a read-only ledger answers, and is not written: exit code 3, the folder and what to do',
  async ({ skip }) => {
    const desk = await openDesk();
    const shut = [desk.home, desk.ledger, join(desk.ledger, '.claims'), join(desk.ledger, 'speakers')];
    for (const path of shut) chmodSync(path, 0o555);
    try {
      const answer = await start(['list', 'articles'], desk.ledger, AROUND).ended;
      if (/EACCES|Cannot find module/.test(answer.err)) skip('the program itself is out of reach for others');
      expect(answer).toMatchObject({ code: 0 });
      const { code, err } = await start(aliasing('Karsk'), desk.ledger, AROUND).ended;
      expect(code).toBe(3);
      expect(err).toMatch(/^error \S+base\/\.claims\S*: permission denied\n {2}See who may/);
      expect((await start([...aliasing('Karsk'), '--no-lock'], desk.ledger, AROUND).ended).err).toMatch(
        /^error \S+base\/speakers\/karsk-port-authority\.yaml: permission denied\n/,
      );
      expect(decidedIn(desk.ledger)).toEqual({ aliases: ['KPA'], judges: ['Ilse Varga'] });
    } finally {
      for (const path of shut) chmodSync(path, 0o755);
    }
  },
  600_000,
);

test('an input goes while the others are read: it is named, they are there; exit code 4', async () => {
  const desk = await openDesk();
  const last = join(desk.home, `in/${ARTICLES - 1}.txt`);
  const run = start(INGEST, desk.ledger);
  await until(() => existsSync(join(desk.ledger, '.claims/holder.json')), run);
  unlinkSync(last);
  const { code, err } = await run.ended;
  expect(code).toBe(4);
  expect(err).toContain(`${ARTICLES - 1}.txt does not exist`);
  const articles = readdirSync(join(desk.ledger, 'articles'), { recursive: true, encoding: 'utf8' });
  expect(articles.filter((name) => name.endsWith('.md'))).toHaveLength(ARTICLES - 1);
}, 600_000);

/** Somebody writes on in a file each time that one has been read. */
const WRITING_ON = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
  const read = fs.readFileSync;
  fs.readFileSync = (file, ...more) => {
    const bytes = read(file, ...more);
    if (typeof file === 'number') fs.appendFileSync('grows.txt', 'The ministry said 200 boats were found.');
    return bytes;
  };
  syncBuiltinESMExports();`;

test('an input grows while it is read: half of it becomes no article; exit code 4', async () => {
  const boats = 'The ministry said 100 boats were lost.\n';
  const home = folder({ 'whole.txt': boats, 'grows.txt': boats.repeat(2) });
  await done(['init', 'desk'], home);
  const around = { node: ['--import', `data:text/javascript,${encodeURIComponent(WRITING_ON)}`] };
  const { code, err } = await start(['-C', 'desk', 'ingest', 'whole.txt', 'grows.txt'], home, around).ended;
  expect(code).toBe(4);
  expect(err).toContain('grows.txt was being written while it was read; give it again when it is whole');
  expect(Object.keys(contentsOf(join(home, 'desk'))).filter((path) => path.endsWith('.md'))).toHaveLength(1);
}, 600_000);
