import { execFileSync } from 'node:child_process';

/** Whom git takes for the author of changes in this folder; null where it does not say, or there is no git. */
export function gitUserName(folder: string): string | null {
  try {
    const name = execFileSync('git', ['config', 'user.name'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    return name.trim() || null;
  } catch {
    return null;
  }
}
