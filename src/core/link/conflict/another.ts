import type { Words } from './terms.ts';

/** Whether a telling is of another event at the place of this one: "a blast at the same plant". */
export function isAnother({ lower }: Words): boolean {
  return lower.some((word, at) => word === 'same' && lower[at - 1] === 'the' && AT.has(lower[at - 2] ?? ''));
}

const AT: ReadonlySet<string> = new Set(['at', 'on', 'in', 'near']);
