import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { checkLedger } from '../../../src/store/check.ts';
import { askedFiles } from '../../../src/store/facts/asked-files.ts';
import { refreshFacts } from '../../../src/store/facts/refresh.ts';
import { FACTS } from '../../../src/store/facts/schema.ts';
import { closeIndexes, withKept } from '../../../src/store/index/open-index.ts';
import type { Ledger } from '../../../src/store/open.ts';
import { MUTANTS } from '../../core/check/mutants/all.ts';
import { ILSE, ledgerOf, ONE, ONE_TOLD, PORT, READING, soundFiles, TWO_TOLD, write } from '../../core/check/planted.ts';
import { contentsOf } from '../../support/folder.ts';
import { reopen } from '../ledger.ts';

let sound: Record<string, string>;

beforeAll(async () => {
  sound = await soundFiles();
});

// What was written less than a moment ago is read again each time: here all that was written is older.
beforeEach(() => {
  const clock = Date.now;
  vi.spyOn(Date, 'now').mockImplementation(() => clock() + 60_000);
});

afterEach(() => {
  vi.restoreAllMocks();
  closeIndexes();
});

const OPTIONS = { reading: READING, today: '2031-03-09' } as const;

/** What a check of the changed files tells, from what was kept of the others; and from all files, each read. */
function answers(
  { root }: Ledger,
  changed: ReadonlySet<string>,
  former: ReadonlySet<string> | null = null,
): [kept: unknown, read: unknown] {
  const asked = { ...OPTIONS, changed, former };
  return [checkLedger(reopen(root), { ...asked, share: 1 }), checkLedger(reopen(root), { ...asked, share: 0 })];
}

/** The file system counts time in steps. */
function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

type Step = readonly [name: string, take: (ledger: Ledger) => void];

function change(ledger: Ledger, path: string, by: (text: string) => string): void {
  write(ledger, path, Buffer.from(by(readFileSync(join(ledger.root, path), 'latin1')), 'latin1'));
}

/** Another article that tells the very same tellings. */
function twin(ledger: Ledger, id: string): void {
  for (const path of [ONE, ONE_TOLD]) {
    const to = path.replace(/c7\/a-c7aa6xpa/, `${id.slice(2, 4)}/${id}`);
    write(
      ledger,
      to,
      Buffer.from(readFileSync(join(ledger.root, path), 'latin1').replaceAll('a-c7aa6xpa', id), 'latin1'),
    );
  }
}

function move(ledger: Ledger, from: string, to: string): void {
  mkdirSync(dirname(join(ledger.root, to)), { recursive: true });
  renameSync(join(ledger.root, from), join(ledger.root, to));
}

const STEPS: readonly Step[] = [
  ['the same tellings in an earlier file', (l) => twin(l, 'a-00000000')],
  ['the same tellings in a later file', (l) => twin(l, 'a-zzzzzzzz')],
  ['tellings without their article', (l) => move(l, ONE, 'elsewhere.md')],
  ['an article without its tellings', (l) => move(l, TWO_TOLD, 'elsewhere.json')],
  ['a speaker under another name', (l) => move(l, PORT, 'speakers/karsk-harbour.yaml')],
  ['a speaker of nobody’s', (l) => move(l, ILSE, 'elsewhere.yaml')],
  ['another alias', (l) => change(l, PORT, (text) => text.replace('Karsk port', 'Ilse'))],
  ['an earlier reader', (l) => change(l, ONE_TOLD, (text) => text.replace(READING, '00000000'))],
  ['another earlier reader', (l) => change(l, TWO_TOLD, (text) => text.replace(READING, '00000001'))],
  ['another speaker', (l) => change(l, ONE_TOLD, (text) => text.replace('"id": "karsk-port"', '"id": "harrow-depot"'))],
  [
    'the same other speaker',
    (l) => change(l, TWO_TOLD, (text) => text.replace('"id": "ilse"', '"id": "harrow-depot"')),
  ],
  ['no bodies in git', (l) => change(l, 'claims.config.yaml', (text) => text.replace('keep', 'omit'))],
  ['a file that belongs nowhere', (l) => write(l, 'judgements/why.txt', 'Because.\n')],
  ['a folder too deep', (l) => write(l, 'tellings/c7/more/a-c7aa6xpa.json', '{}\n')],
];

const step = fc
  .oneof(fc.constantFrom(...STEPS), fc.constantFrom(...MUTANTS.map(([name, plant]): Step => [name, plant])))
  .map((one) => ({ does: one[0], one }));
const some = fc.infiniteStream(fc.integer({ min: 0, max: 9 }));

test('whatever changed, and since whenever: what was kept tells what reading all files tells', () => {
  let kept = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), some, (steps, dice) => {
      const ledger = ledgerOf(sound);
      let before = contentsOf(ledger.root);
      for (const { one } of steps) {
        if ((dice.next().value ?? 0) < 3) before = contentsOf(ledger.root);
        // What another step took away cannot be planted.
        attempt(() => one[1](ledger));
        wait(6);
        const now = contentsOf(ledger.root);
        const all = [...new Set([...Object.keys(before), ...Object.keys(now)])];
        const differing = new Set(all.filter((path) => before[path] !== now[path]));
        const alone = new Set([all[Math.floor(((dice.next().value ?? 0) / 10) * all.length)] ?? '']);
        const anyhow = new Set(all.filter(() => (dice.next().value ?? 0) < 3));
        for (const changed of [differing, anyhow, alone]) {
          if (!isLedger(ledger)) return;
          if (changed === alone && askedFiles(reopen(ledger.root), changed, { share: 1 }) !== null) kept += 1;
          const former = changed === differing ? null : new Set(['ilse', 'harrow-depot']);
          const [quick, whole] = answers(ledger, changed, former);
          expect(quick).toEqual(whole);
        }
      }
    }),
    { numRuns: 15 },
  );
  // Else this would compare reading all files with reading all files.
  expect(kept).toBeGreaterThan(15);
});

function attempt(take: () => void): void {
  try {
    take();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
}

function isLedger({ root }: Ledger): boolean {
  try {
    reopen(root);
    return true;
  } catch {
    return false;
  }
}

test.each(MUTANTS)('%s: what was kept tells what reading all files tells', (_name, plant, expected) => {
  const ledger = ledgerOf(sound);
  answers(ledger, new Set());
  plant(ledger);
  wait(6);
  if (!isLedger(ledger)) return;
  // Each alone: nothing may hang on it that the others are asked for too.
  for (const path of new Set(expected.map((line) => line.replace(/:.*/, '')).filter(isNoSetting))) {
    const [quick, whole] = answers(ledger, new Set([path]));
    expect(quick).toEqual(whole);
  }
});

function isNoSetting(path: string): boolean {
  return path !== 'claims.config.yaml' && !path.startsWith('reference/');
}

const SPOILED = 'name: Karsk Port Authority\naliases:\n  - Karsk port\nkind: governmemt\n';

/** Puts other bytes into a file that was looked at, as many as it had. */
const SPOILING: readonly Step[] = [
  ['in place', ({ root }) => writeFileSync(join(root, PORT), SPOILED)],
  [
    'in place, its time set back',
    ({ root }) => {
      const { atime, mtime } = statSync(join(root, PORT));
      writeFileSync(join(root, PORT), SPOILED);
      utimesSync(join(root, PORT), atime, mtime);
    },
  ],
  [
    'by another file in its place, of the same time',
    ({ root }) => {
      const { atime, mtime } = statSync(join(root, PORT));
      writeFileSync(join(root, 'speakers/.new'), SPOILED);
      utimesSync(join(root, 'speakers/.new'), atime, mtime);
      renameSync(join(root, 'speakers/.new'), join(root, PORT));
    },
  ],
  [
    'by another folder in the place of its own',
    (ledger) => {
      cpSync(join(ledger.root, 'speakers'), join(ledger.root, 'copied'), { recursive: true, preserveTimestamps: true });
      writeFileSync(join(ledger.root, 'copied/karsk-port.yaml'), SPOILED);
      move(ledger, 'speakers', 'before');
      move(ledger, 'copied', 'speakers');
    },
  ],
];

function expectSpoiled(ledger: Ledger): void {
  const [quick, whole] = answers(ledger, new Set([PORT]));
  expect(quick).toEqual(whole);
  expect(JSON.stringify(quick)).toContain('"shape"');
}

test.each(SPOILING)('what was read of a file is not taken for what it is: spoiled %s', (_how, spoil) => {
  const ledger = ledgerOf(sound);
  expect(SPOILED).toHaveLength(sound[PORT]?.length ?? 0);
  answers(ledger, new Set());
  wait(6);
  spoil(ledger);
  expectSpoiled(ledger);
});

test('nor where it was spoiled in the same moment in which it had been looked at, or the clock had gone back', () => {
  for (const away of [0, -3_600_000]) {
    vi.restoreAllMocks();
    const clock = Date.now;
    vi.spyOn(Date, 'now').mockImplementation(() => clock() + away);
    const ledger = ledgerOf(sound);
    answers(ledger, new Set());
    writeFileSync(join(ledger.root, PORT), SPOILED);
    expectSpoiled(ledger);
  }
});

/** What befalls the folder in which the facts are. */
const BEFALLING: readonly Step[] = [
  [
    'a run was killed in the midst of looking',
    ({ root }) => {
      const looking = (): unknown =>
        withKept(root, FACTS, (database) => {
          refreshFacts(root, database);
          throw new RangeError('killed');
        });
      expect(looking).toThrow(RangeError);
    },
  ],
  ['another program kept them', ({ root }) => owned(root, 'older')],
  ['they were kept in another form', ({ root }) => owned(root, '0 unbuilt')],
  ['they are not to be read', ({ root }) => spoilFacts(root, 'nothing of SQLite')],
  [
    'they are cut short',
    ({ root }) => spoilFacts(root, readFileSync(join(root, '.claims/facts.db')).subarray(0, 9000)),
  ],
  ['somebody deleted them', ({ root }) => rmSync(join(root, '.claims'), { recursive: true })],
];

function owned(root: string, owner: string): void {
  withKept(root, FACTS, (database) => {
    database.run("update about set value = ? where name = 'program'", owner);
    database.run("update fault set found = '[]'");
    database.run('delete from told');
  });
}

function spoilFacts(root: string, bytes: string | Uint8Array): void {
  closeIndexes();
  for (const ending of ['-wal', '-shm']) rmSync(join(root, `.claims/facts.db${ending}`), { force: true });
  writeFileSync(join(root, '.claims/facts.db'), bytes);
}

test.each(BEFALLING)('the answer is the same where %s', (_what, befall) => {
  const ledger = ledgerOf(sound);
  answers(ledger, new Set());
  wait(6);
  writeFileSync(join(ledger.root, PORT), SPOILED);
  befall(ledger);
  expectSpoiled(ledger);
});

test('where somebody looked again in between, what they noted is looked at again', () => {
  const ledger = ledgerOf(sound);
  const lookedAt = withKept(ledger.root, FACTS, (database) => refreshFacts(ledger.root, database));
  wait(6);
  writeFileSync(join(ledger.root, PORT), SPOILED);
  const told = (): string =>
    JSON.stringify(checkLedger(reopen(ledger.root), { ...OPTIONS, changed: new Set([PORT]), share: 1, lookedAt }));
  expect(told()).not.toContain('"shape"');
  withKept(ledger.root, FACTS, (database) => refreshFacts(ledger.root, database));
  expect(told()).toContain('"shape"');
});
