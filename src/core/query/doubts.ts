import type { Telling } from '../model/reading.ts';

/** Why a person should look at a telling. */
export type Doubt = 'carried-over' | 'speaker-open' | 'low-confidence';

/** Below this more than every second telling is wrong somewhere. */
const LOW = 0.5;

export function doubtsOf(telling: Telling): Doubt[] {
  const doubts: Doubt[] = [];
  if (telling.speaker?.basis === 'carried-over') doubts.push('carried-over');
  if (telling.speaker === null && telling.source !== null) doubts.push('speaker-open');
  if (telling.confidence < LOW) doubts.push('low-confidence');
  return doubts;
}
