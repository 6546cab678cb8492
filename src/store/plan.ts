import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file to write or delete. `path` is POSIX, from the ledger's root; bytes are written as they are. */
export type Change =
  | { readonly action: 'create' | 'change'; readonly path: string; readonly text: string | Uint8Array }
  | { readonly action: 'delete'; readonly path: string };

/**
 * What a command would do, as data: `--dry-run` prints it, `applyPlan` does it. Files that already have the bytes are
 * not in it. Changes stand in the order of writing: bodies before the tellings that point into them.
 */
export interface Plan {
  readonly changes: readonly Change[];
}

/** A plan, or why there is none: something the person can mend, with the nearest names that exist. */
export type Planned<T = unknown> =
  | ({ readonly ok: true; readonly plan: Plan } & T)
  | { readonly ok: false; readonly reason: string; readonly near: readonly string[] };

export function refused(
  reason: string,
  near: readonly string[] = [],
): { ok: false; reason: string; near: readonly string[] } {
  return { ok: false, reason, near };
}

/** The change that gives a file these bytes; none where it has them. */
export function writing(root: string, path: string, text: string | Uint8Array): readonly Change[] {
  const before = bytesOf(join(root, path));
  if (before === null) return [{ action: 'create', path, text }];
  return before.equals(Buffer.from(text)) ? [] : [{ action: 'change', path, text }];
}

/** Null where there is no such file. A link is no file of the ledger: it would be replaced, not followed. */
function bytesOf(path: string): Buffer | null {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? readFileSync(path) : null;
}
