import type { Entry } from '../model/review.ts';
import { anchored, type Now } from './anchored.ts';
import type { Added } from './review-standing.ts';
import type { Stale } from './reviewed.ts';

/** What people wrote under one id. */
export interface WrittenBy {
  readonly telling: Added['telling'] | null;
  readonly by: readonly string[];
  readonly disputed: readonly string[];
  readonly stale: readonly Stale[];
}

/** Two who wrote it differently leave nothing written. */
export function addedBy(added: readonly Added[], now: Now): WrittenBy {
  const placed = added.map((entry) => ({ entry, telling: writtenIn(anchored(entry, now)) }));
  const stale = placed.flatMap(({ entry, telling }) => (telling === null ? [{ entry, changed: ['words'] }] : []));
  const found = placed.flatMap(({ entry, telling }) => (telling === null ? [] : [{ by: entry.by.trim(), telling }]));
  const [first] = found;
  const distinct = new Set(found.map(({ telling }) => JSON.stringify(telling)));
  if (first === undefined) return { telling: null, by: [], disputed: [], stale };
  if (distinct.size > 1) return { telling: null, by: [], disputed: ['add'], stale };
  return { telling: first.telling, by: found.map(({ by }) => by), disputed: [], stale };
}

function writtenIn(entry: Entry | null): Added['telling'] | null {
  return entry?.decision === 'add' ? entry.telling : null;
}
