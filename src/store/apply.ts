import { lstat, mkdir, readdir, realpath, unlink } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { Change, Plan } from './plan.ts';
import { codeOf, land, type Staged, settle, settleFolder, stage, TEMPORARY } from './write.ts';

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
  await mkdir(root, { recursive: true });
  const home = await realpath(root);
  const folders = await prepareFolders(home, plan.changes);
  await sweep(folders);
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
    for (const change of batch) {
      if (change.action === 'delete') await unlink(join(home, change.path));
      else staged.push(await stage(join(home, change.path), change.text));
    }
    for (const file of staged) await settle(file);
    for (const file of staged) await land(file);
  } catch (error) {
    for (const file of staged) await discard(file);
    throw error;
  }
  for (const folder of new Set(batch.map((change) => dirname(join(home, change.path))))) await settleFolder(folder);
}

/** The disk is full or the folder read-only: leave no temporary file, and let the first error be the one that is told. */
async function discard(file: Staged): Promise<void> {
  await file.handle.close().catch(() => undefined);
  await unlink(file.temporary).catch(() => undefined);
}

async function prepareFolders(home: string, changes: readonly Change[]): Promise<Set<string>> {
  const folders = new Set(changes.map((change) => posix.dirname(change.path)));
  for (const folder of folders) {
    await refuseLinks(home, folder);
    await mkdir(join(home, folder), { recursive: true });
  }
  return new Set([...folders].map((folder) => join(home, folder)));
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

/** Longer than a batch takes to get its names: what is younger may be in the hands of another run. */
const ABANDONED_AFTER_MS = 30_000;

/** Removes what a killed run left in these folders. */
async function sweep(folders: ReadonlySet<string>): Promise<void> {
  for (const folder of folders) {
    for (const name of await readdir(folder)) {
      if (!TEMPORARY.test(name)) continue;
      const path = join(folder, name);
      const stats = await lstat(path).catch(() => null);
      if (stats === null || Date.now() - stats.mtimeMs < ABANDONED_AFTER_MS) continue;
      await unlink(path).catch((error: unknown) => {
        if (codeOf(error) !== 'ENOENT') throw error;
      });
    }
  }
}
