import { git, gitMeanwhile } from './git-objects.ts';

/** Whom git takes for the author of changes in this folder; null where it does not say, or there is no git. */
export function gitUserName(folder: string): string | null {
  return git(folder, ['config', 'user.name'])?.trim() || null;
}

/**
 * Files below a folder that differ between a commit and the working tree, those that git does not know yet among them; POSIX, from
 * the folder. A file that moved is two. Null where git cannot tell.
 */
export async function changedSince(folder: string, commit: string): Promise<ReadonlySet<string> | null> {
  const [changed, fresh] = await Promise.all([
    gitMeanwhile(folder, ['diff', '--name-only', '--no-renames', '--relative', '-z', commit, '--', '.']),
    gitMeanwhile(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
  ]);
  if (changed === null || fresh === null) return null;
  return new Set(`${changed}${fresh}`.split('\0').filter((path) => path !== ''));
}
