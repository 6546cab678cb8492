import { commitOf, git } from './git-objects.ts';

/** Whom git takes for the author of changes in this folder; null where it does not say, or there is no git. */
export function gitUserName(folder: string): string | null {
  return git(folder, ['config', 'user.name'])?.trim() || null;
}

export type ChangedPaths =
  | { readonly ok: true; readonly paths: ReadonlySet<string> }
  | { readonly ok: false; readonly reason: string };

/**
 * Files below a folder that differ between a commit and the working tree, those that git does not know yet among them; POSIX, from
 * the folder. A file that moved is two.
 */
export function changedSince(folder: string, ref: string): ChangedPaths {
  const commit = commitOf(folder, ref);
  if (!commit.ok) return commit;
  const changed = git(folder, ['diff', '--name-only', '--no-renames', '--relative', '-z', commit.id, '--', '.']);
  const fresh = git(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
  if (changed === null || fresh === null) return { ok: false, reason: 'git cannot say what changed' };
  return { ok: true, paths: new Set(`${changed}${fresh}`.split('\0').filter((path) => path !== '')) };
}
