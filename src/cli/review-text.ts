import type { Stale, TellingReview } from '../core/query/reviewed.ts';
import { oneLine } from './terminal/safe.ts';

/** `fixed by Ana (speaker, via); disputed: type; out of date: Ben rejected it on 2031-03-02, and its content has changed`. */
export function reviewInWords({ verdict, changes, by, disputed, stale }: TellingReview): string {
  const fields = Object.keys(changes).sort();
  const people = by.map(oneLine).join(', ');
  return [
    verdict === null ? '' : `${verdict} by ${people}${fields.length === 0 ? '' : ` (${fields.join(', ')})`}`,
    disputed.length === 0 ? '' : `! disputed: ${disputed.join(', ')}; as it was read until ${people} agree`,
    ...stale.map(staleInWords),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

const DONE = {
  accept: 'accepted',
  fix: 'fixed',
  reject: 'rejected',
  add: 'added',
  split: 'split',
  withdraw: 'withdrew',
} as const satisfies Record<Stale['entry']['decision'], string>;

function staleInWords({ entry, changed }: Stale): string {
  return `! out of date: ${oneLine(entry.by)} ${DONE[entry.decision]} it on ${entry.at}, ${sinceInWords(changed)}`;
}

/** What came between a decision and today. */
export function sinceInWords(changed: readonly string[]): string {
  if (changed.includes('gone')) return 'and the article tells it no more';
  if (changed.includes('words')) return 'and its words have no sure place in the article any more';
  return `and since then ${changed.join(', ')} ${changed.length === 1 ? 'has' : 'have'} changed`;
}
