import type { Telling } from '../model/reading.ts';
import { overlaps } from '../text/span.ts';
import { areSame } from './history.ts';

/** A telling to look for: its id, or the telling as it was stored, whose id may be older than its words. */
export type Wanted = string | Pick<Telling, 'id' | 'content' | 'cue'>;

/**
 * The number of the telling among those of a reading: by its id, by the same words in the same place, or by words that overlap
 * behind the same cue. -1 where there is none.
 */
export function findTelling(tellings: readonly Telling[], wanted: Wanted): number {
  const id = typeof wanted === 'string' ? wanted : wanted.id;
  const byId = tellings.findIndex((telling) => telling.id === id);
  if (byId >= 0 || typeof wanted === 'string') return byId;
  const same = tellings.findIndex((telling) => areSame(telling.content, wanted.content));
  return same >= 0 ? same : tellings.findIndex((telling) => sameCue(telling, wanted) && shares(telling, wanted));
}

type Spoken = Exclude<Wanted, string>;

function sameCue(telling: Telling, { cue }: Spoken): boolean {
  return cue === null || telling.cue === null ? cue === telling.cue : overlaps(cue, telling.cue);
}

function shares(telling: Telling, { content }: Spoken): boolean {
  return telling.content.some((span) => content.some((other) => overlaps(span, other)));
}
