import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, type Plan, writing } from './plan.ts';
import { readTextFile } from './read-text.ts';

/** The ledger's files as they will be: what is planned so far, over what is there. */
export interface Draft {
  readonly root: string;
  /** Null where there is no such file, or none that can be read as text. */
  readonly read: (path: string) => string | null;
  /** Whether anything stands at this path, readable or not. */
  readonly exists: (path: string) => boolean;
  readonly write: (path: string, text: string) => void;
  readonly plan: () => Plan;
}

export function openDraft(root: string): Draft {
  const pending = new Map<string, string>();
  return {
    root,
    read: (path) => {
      const planned = pending.get(path);
      if (planned !== undefined) return planned;
      const read = readTextFile(root, path);
      return read.ok ? read.text : null;
    },
    exists: (path) => pending.has(path) || lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined,
    write: (path, text) => {
      pending.set(path, text);
    },
    plan: () => ({ changes: inOrder([...pending].flatMap(([path, text]) => writing(root, path, text))) }),
  };
}

/** What points comes after what it points into; within a kind, the order in which it was planned. */
const RANK: Readonly<Record<string, number>> = { articles: 1, bodies: 1, tellings: 2 };

function inOrder(changes: readonly Change[]): Change[] {
  const rankOf = ({ path }: Change): number => RANK[path.split('/')[0] ?? ''] ?? 0;
  return [...changes].sort((a, b) => rankOf(a) - rankOf(b));
}
