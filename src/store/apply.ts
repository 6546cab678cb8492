import { lstat, mkdir, realpath, unlink } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { codeOf } from './error-code.ts';
import type { Change, Plan } from './plan.ts';
import { sweepAbandoned } from './sweep.ts';
import { discard, land, type Staged, settle, settleFolder, stage } from './write.ts';

/** As many files as are written between two moments at which a run may stop. */
const BATCH = 200;

/** Thrown where a path of the plan leads out of the ledger, through a link for instance. */
export class OutsideLedger extends Error {}

/**
 * Does what a plan says. Any kill leaves every file either as it was or as planned: a file is written beside its place,
 * brought to the disk, then renamed, in batches, in the plan's order. When `signal` aborts, the batch in hand is
 * finished. Returns how many changes are done. Throws on errors of the file system.
 */
export async function applyPlan(root: string, plan: Plan, signal?: AbortSignal): Promise<number> {
  if (plan.changes.length === 0) return 0;
  await makeFolders([root]);
  const home = await realpath(root);
  await sweepAbandoned(await prepareFolders(home, plan.changes));
  let done = 0;
  for (const batch of batches(plan.changes)) {
    if (signal?.aborted) return done;
    await applyBatch(home, batch);
    done += batch.length;
  }
  return done;
}

/** Batches never mix kinds of files, so that no tellings land before the bodies they point into. */
function batches(changes: readonly Change[]): Change[][] {
  const out: Change[][] = [];
  for (const change of changes) {
    const last = out.at(-1);
    const first = last?.[0];
    const fits = last !== undefined && first !== undefined && last.length < BATCH && kindOf(first) === kindOf(change);
    if (fits) last.push(change);
    else out.push([change]);
  }
  return out;
}

function kindOf(change: Change): string {
  return `${change.action === 'delete'} ${change.path.split('/')[0]}`;
}

async function applyBatch(home: string, batch: readonly Change[]): Promise<void> {
  const staged: Staged[] = [];
  try {
    await stageAll(home, batch, staged);
    for (const file of staged) await land(file);
  } catch (error) {
    for (const file of staged) await discard(file);
    throw error;
  }
  for (const folder of new Set(batch.map((change) => dirname(join(home, change.path))))) await settleFolder(folder);
}

const TOO_MANY_OPEN: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE']);

/** Brings the texts of a batch to the disk, under names that no reader takes, and removes what it deletes. */
async function stageAll(home: string, batch: readonly Change[], staged: Staged[]): Promise<void> {
  let open: Staged[] = [];
  // Only now, many at a time: the disk then writes them in its own order, which is several times quicker.
  const settleOpen = async (): Promise<void> => {
    for (const file of open) await settle(file);
    open = [];
  };
  for (const change of batch) {
    const path = join(home, change.path);
    if (change.action === 'delete') {
      await remove(path);
      continue;
    }
    const file = await stage(path, change.text).catch(async (error: unknown) => {
      if (open.length === 0 || !TOO_MANY_OPEN.has(codeOf(error))) throw error;
      await settleOpen();
      return stage(path, change.text);
    });
    staged.push(file);
    open.push(file);
  }
  await settleOpen();
}

/** What somebody has removed meanwhile is where it should be. */
async function remove(path: string): Promise<void> {
  await unlink(path).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
}

async function prepareFolders(home: string, changes: readonly Change[]): Promise<string[]> {
  const folders = [...new Set(changes.map((change) => posix.dirname(change.path)))];
  for (const folder of folders) await refuseLinks(home, folder);
  const paths = folders.map((folder) => join(home, folder));
  await makeFolders(paths);
  return paths;
}

/** A new folder is on the disk when the one that it stands in is. */
async function makeFolders(paths: readonly string[]): Promise<void> {
  const around = new Set<string>();
  for (const path of paths) {
    const first = await mkdir(path, { recursive: true });
    if (first === undefined) continue;
    for (let made = path; made.length >= first.length; made = dirname(made)) around.add(dirname(made));
  }
  for (const folder of around) await settleFolder(folder);
}

/** A folder of the ledger that is a link would carry our files to wherever somebody made it point. */
async function refuseLinks(home: string, folder: string): Promise<void> {
  const steps = folder.split('/');
  for (let depth = 1; depth <= steps.length; depth += 1) {
    const path = steps.slice(0, depth).join('/');
    const stats = await lstat(join(home, path)).catch(() => null);
    if (stats?.isSymbolicLink() === true) throw new OutsideLedger(`${path} is a link; nothing was written`);
  }
}
