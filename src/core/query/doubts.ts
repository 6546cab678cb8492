import type { Telling } from '../model/reading.ts';
import type { TellingReview } from './reviewed.ts';

/** Why a person should look at a telling. */
export type Doubt = 'stale' | 'disputed' | 'carried-over' | 'speaker-open' | 'low-confidence';

/** Below this more than every second telling is wrong somewhere. */
const LOW = 0.5;

/** What a person has decided is in doubt only where people disagree, or where it looks otherwise today. */
export function doubtsOf(telling: Telling, review: TellingReview | null): Doubt[] {
  const doubts: Doubt[] = [];
  if (review !== null && review.stale.length > 0) doubts.push('stale');
  if (review !== null && review.disputed.length > 0) doubts.push('disputed');
  if (review !== null && review.verdict !== null) return doubts;
  if (telling.speaker?.basis === 'carried-over') doubts.push('carried-over');
  if (telling.speaker === null && telling.source !== null) doubts.push('speaker-open');
  if (telling.confidence < LOW) doubts.push('low-confidence');
  return doubts;
}
