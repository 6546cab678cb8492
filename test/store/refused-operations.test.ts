import type { FileHandle } from 'node:fs/promises';
import { beforeEach, expect, test, vi } from 'vitest';
import { applyPlan } from '../../src/store/apply.ts';
import type { Change } from '../../src/store/plan.ts';
import { contentsOf, folder } from '../support/folder.ts';

/** The system refuses one operation of a plan, each in its turn: the disk is full, it breaks, too many files are open. */

const fault = vi.hoisted(() => ({ code: '', at: Number.POSITIVE_INFINITY, times: 1, operations: 0 }));

/** Counts one operation of the file system, and refuses it where it is its turn. */
function operation(): void {
  const turn = fault.operations - fault.at;
  fault.operations += 1;
  if (turn < 0 || turn >= fault.times) return;
  throw Object.assign(new Error(`${fault.code}: refused`), { code: fault.code, syscall: 'write', errno: -1 });
}

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const counted = <Given extends readonly never[], T>(work: (...given: Given) => Promise<T>) => {
    return async (...given: Given): Promise<T> => {
      operation();
      return work(...given);
    };
  };
  const open = async (...given: Parameters<typeof real.open>): Promise<FileHandle> => {
    operation();
    const handle = await real.open(...given);
    const { writeFile, sync } = handle;
    handle.writeFile = counted(writeFile.bind(handle) as (...given: never[]) => Promise<void>);
    handle.sync = counted(sync.bind(handle));
    return handle;
  };
  return { ...real, open, mkdir: counted(real.mkdir as never), rename: counted(real.rename as never) };
});

const before = { 'speakers/karsk.yaml': 'before\n', 'outlets/wire.yaml': 'kept\n' };
const changes: readonly Change[] = [
  { action: 'create', path: 'articles/7k/a-7k3mq0xd.md', text: 'one\n' },
  { action: 'create', path: 'articles/p2/a-p2v81h4c.md', text: 'two\n' },
  { action: 'create', path: 'tellings/7k/a-7k3mq0xd.json', text: '{}\n' },
  { action: 'change', path: 'speakers/karsk.yaml', text: 'after\n' },
];
const after = {
  ...before,
  ...Object.fromEntries(changes.map((change) => [change.path, 'text' in change ? change.text : ''])),
};

beforeEach(() => {
  Object.assign(fault, { code: '', at: Number.POSITIVE_INFINITY, times: 1, operations: 0 });
});

async function operationsOfPlan(): Promise<number> {
  await applyPlan(folder(before), { changes });
  return fault.operations;
}

/** Does the plan with one operation refused; the error, or how many changes are done. */
function refusedAt(at: number, code: string, root: string): Promise<unknown> {
  Object.assign(fault, { code, at, operations: 0 });
  return applyPlan(root, { changes }).catch((thrown: unknown) => thrown);
}

test('the disk is full at any operation: every file is as it was or as planned, and doing it again does the rest', async () => {
  const operations = await operationsOfPlan();
  expect(operations).toBeGreaterThan(20);
  const named = new Set<unknown>();
  for (let at = 0; at < operations; at += 1) {
    const root = folder(before);
    const error = await refusedAt(at, 'ENOSPC', root);
    expect(error, `operation ${at}`).toMatchObject({ code: 'ENOSPC' });
    named.add(Reflect.get(Object(error), 'path')?.slice(root.length + 1));
    const left = contentsOf(root);
    for (const [path, text] of Object.entries(left)) {
      const either = [before, after].map((files) => new Map(Object.entries(files)).get(path));
      expect(either, `${path}, operation ${at}`).toContain(text);
    }
    // Tellings never stand there without the article that they point into.
    if ('tellings/7k/a-7k3mq0xd.json' in left) expect(left).toHaveProperty(['articles/7k/a-7k3mq0xd.md']);
    fault.at = Number.POSITIVE_INFINITY;
    await applyPlan(root, { changes });
    expect(contentsOf(root), `operation ${at}`).toEqual(after);
  }
  // Told with the file that found no room, not with that of the moment.
  expect([...named]).toEqual(expect.arrayContaining(changes.map(({ path }) => path)));
  expect([...named].filter((path) => String(path).includes('.tmp-'))).toEqual([]);
});

test('as many files are open as the system allows: those in hand are finished first', async () => {
  const operations = await operationsOfPlan();
  let survived = 0;
  for (let at = 0; at < operations; at += 1) {
    const root = folder(before);
    const result = await refusedAt(at, 'EMFILE', root);
    if (result !== changes.length) {
      expect(result).toMatchObject({ code: 'EMFILE' });
      continue;
    }
    survived += 1;
    expect(contentsOf(root)).toEqual(after);
  }
  expect(survived).toBeGreaterThan(0);
});
