import type { Figure } from '../model/reading.ts';
import type { KeptTelling } from '../model/tellings-file.ts';
import type { TellingReview } from './reviewed.ts';

/** Why a person should look at a telling, the weightiest first. */
export const DOUBTS = [
  'disputed',
  'stale',
  'edited',
  'carried-over',
  'low-confidence',
  'speaker-open',
  'figure-without-unit',
  'unnamed',
] as const;

export type Doubt = (typeof DOUBTS)[number];

/** Below this more than every second telling is wrong somewhere. */
const LOW = 0.5;

/** What a person has decided is in doubt only where people disagree, or where it looks otherwise today. */
export function doubtsOf(telling: KeptTelling, review: TellingReview | null): Doubt[] {
  const isDecided = review !== null && review.verdict !== null;
  const holds: Readonly<Record<Doubt, boolean>> = {
    disputed: review !== null && review.disputed.length > 0,
    stale: review !== null && review.stale.length > 0,
    edited: !isDecided && telling.was !== undefined,
    'carried-over': !isDecided && telling.speaker?.basis === 'carried-over',
    'low-confidence': !isDecided && telling.confidence < LOW,
    'speaker-open': !isDecided && telling.speaker === null && telling.source !== null,
    'figure-without-unit': !isDecided && telling.figures.some(lacksUnit),
    unnamed: !isDecided && telling.speaker?.basis === 'unnamed',
  };
  return DOUBTS.filter((doubt) => holds[doubt]);
}

/** "by a quarter to eleven", "aged 24 and 51": what is counted is not said, or was not found. A ratio has none. */
function lacksUnit({ type, unit }: Figure): boolean {
  return unit === null && (type === undefined || type === 'count' || type === 'other');
}

/** How much of the certainty each doubt takes: a guess at how often it is right, and no more than an order to ask in. */
const TAKES: Readonly<Record<Doubt, number>> = {
  disputed: 1,
  stale: 1,
  edited: 0.5,
  'carried-over': 0.4,
  'low-confidence': 0,
  'speaker-open': 0.3,
  'figure-without-unit': 0.15,
  unnamed: 0.05,
};

/** From 0, where people already say that something is wrong, to the reader's own confidence. */
export function certaintyOf({ confidence }: Pick<KeptTelling, 'confidence'>, doubts: readonly Doubt[]): number {
  return doubts.reduce((left, doubt) => left * (1 - TAKES[doubt]), confidence);
}
