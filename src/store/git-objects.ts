import { execFile, execFileSync, spawnSync } from 'node:child_process';

/** A file of a commit. */
export interface Blob {
  /** POSIX, from the folder that was asked about. */
  readonly path: string;
  /** Names its bytes: two files of one name are the same. */
  readonly object: string;
  /** In bytes. */
  readonly size: number;
}

export type Commit = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly reason: string };

/** The commit that a ref means in the repository around a folder. What begins with a hyphen is no ref, and never an option. */
export function commitOf(folder: string, ref: string): Commit {
  const id = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])?.trim();
  if (id !== undefined && /^[0-9a-f]{40,64}$/.test(id)) return { ok: true, id };
  if (git(folder, ['rev-parse', '--is-inside-work-tree']) === null)
    return { ok: false, reason: 'the ledger is in no git repository' };
  const isShallow = git(folder, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true';
  return { ok: false, reason: `git knows no commit ${ref}${isShallow ? ' in this shallow clone' : ''}` };
}

/** The commit from which two went different ways; null where they have nothing in common, or this clone does not reach so far back. */
export function mergeBaseOf(folder: string, one: string, other: string): string | null {
  return git(folder, ['merge-base', one, other])?.trim() ?? null;
}

/** The files below a folder, or in these places of it, in a commit, by path; links and submodules are none. Null where git cannot tell. */
export function filesIn(folder: string, commit: string, places: readonly string[] = ['.']): Blob[] | null {
  const listed = git(folder, ['ls-tree', '-r', '-l', '-z', commit, '--', ...places]);
  if (listed === null) return null;
  return listed.split('\0').flatMap((line): Blob[] => {
    const [, mode = '', object = '', size = '', path = ''] =
      /^(\d+) blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(line) ?? [];
    return mode.startsWith('100') ? [{ path, object, size: Number(size) }] : [];
  });
}

/** So many bytes are asked of git at a time. */
const BATCH = 64 * 1024 * 1024;

/** The bytes of files, a batch at a time. Throws where git fails: what a commit lists it has, unless the repository is damaged. */
export function* readBlobs<One extends Blob>(
  folder: string,
  blobs: Iterable<One>,
): Generator<readonly [One, Uint8Array]> {
  let batch: One[] = [];
  let size = 0;
  for (const blob of blobs) {
    batch.push(blob);
    size += blob.size;
    if (size < BATCH) continue;
    yield* readBatch(folder, batch);
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield* readBatch(folder, batch);
}

/** A header is `<object> blob <size>`. */
const HEADER = 128;

export class GitError extends Error {}

function* readBatch<One extends Blob>(folder: string, batch: readonly One[]): Generator<readonly [One, Uint8Array]> {
  const { status, stdout, stderr } = spawnSync('git', [...QUIETLY, 'cat-file', '--batch'], {
    cwd: folder,
    input: batch.map(({ object }) => `${object}\n`).join(''),
    maxBuffer: batch.reduce((sum, { size }) => sum + size + HEADER, HEADER),
  });
  let at = 0;
  for (const blob of batch) {
    const end = stdout?.indexOf(0x0a, at) ?? -1;
    const header = end < 0 ? '' : stdout.toString('latin1', at, end);
    if (status !== 0 || header !== `${blob.object} blob ${blob.size}`)
      throw new GitError(`git cannot read ${blob.path}: ${header || String(stderr ?? '').trim()}`);
    yield [blob, stdout.subarray(end + 1, end + 1 + blob.size)];
    at = end + 1 + blob.size + 1;
  }
}

/**
 * No pager, no lock that another git could be waiting for; and in a clone that has only some objects git would fetch the others, but
 * nothing here uses the network.
 */
const QUIETLY = ['--no-optional-locks', '-c', 'core.quotePath=false', '-c', 'protocol.allow=never'];

/** As many names as a ledger of a million files has. */
const LONGEST = 256 * 1024 * 1024;

/** Null where it fails. */
export function git(folder: string, argv: readonly string[]): string | null {
  try {
    return execFileSync('git', [...QUIETLY, ...argv], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: LONGEST,
    });
  } catch {
    return null;
  }
}

/** The same, while this program does something else. */
export function gitMeanwhile(folder: string, argv: readonly string[]): Promise<string | null> {
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: LONGEST } as const;
  return new Promise((resolve) => {
    execFile('git', [...QUIETLY, ...argv], options, (error, stdout) => resolve(error === null ? stdout : null));
  });
}
