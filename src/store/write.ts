import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './error-code.ts';

/** Of files that are being written. Hidden, ignored by git, taken by no reader. */
export const TEMPORARY = /^\..+\.tmp-[0-9a-f]{16}$/;

/** A written file that has not yet its name. */
export interface Staged {
  readonly temporary: string;
  readonly target: string;
  readonly handle: FileHandle;
}

/** Writes the text beside its target, under a name that no reader takes. */
export async function stage(target: string, text: string | Uint8Array): Promise<Staged> {
  const name = `.${shortened(basename(target))}.tmp-${randomBytes(8).toString('hex')}`;
  const temporary = join(dirname(target), name);
  const handle = await naming(target, open(temporary, 'wx', 0o666));
  try {
    await naming(target, handle.writeFile(text, 'utf8'));
  } catch (error) {
    await discard({ temporary, target, handle });
    throw error;
  }
  return { temporary, target, handle };
}

/** The disk is full or the folder read-only: leave no temporary file, and let the first error be the one that is told. */
export async function discard({ handle, temporary }: Staged): Promise<void> {
  await handle.close().catch(() => undefined);
  await unlink(temporary).catch(() => undefined);
}

/** Of a full disk the system says neither where, nor would the name of a temporary file help anybody. */
async function naming<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}

/** Makes sure that the bytes are on the disk before the name is: a name without its bytes is a torn file. */
export async function settle(staged: Staged): Promise<void> {
  await naming(staged.target, staged.handle.sync());
  await naming(staged.target, staged.handle.close());
}

/** Windows refuses to replace a file that somebody reads at this moment; a short wait is enough. */
const BUSY = new Set(['EPERM', 'EBUSY', 'EACCES']);
const ATTEMPTS = 10;

export async function land(staged: Staged): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await naming(staged.target, rename(staged.temporary, staged.target));
    } catch (error) {
      if (platform() !== 'win32' || attempt === ATTEMPTS || !BUSY.has(codeOf(error))) throw error;
      await new Promise((done) => setTimeout(done, attempt * 10));
    }
  }
}

/** A rename is on the disk when its folder is; Windows keeps folders closed and needs no such step. */
export async function settleFolder(folder: string): Promise<void> {
  if (platform() === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await naming(folder, handle.sync());
  } finally {
    await handle.close();
  }
}

/** A name of 255 bytes leaves no room for what makes it temporary. */
function shortened(name: string): string {
  return name.slice(0, 40);
}
