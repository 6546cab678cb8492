import type { DatasetTelling } from '../../core/query/dataset.ts';
import type { Doubt } from '../../core/query/doubts.ts';
import type { Asked } from '../../core/query/review-queue.ts';
import { shortened } from '../terminal/safe.ts';

/** Why a telling is in the queue, each reason in words. */
export function reasonsOf({ found, doubts }: Asked): string[] {
  return doubts.map((doubt) => REASONS[doubt](found));
}

const MOST = 60;

const REASONS: Readonly<Record<Doubt, (found: DatasetTelling) => string>> = {
  disputed: ({ review }) => `people disagree on ${(review?.disputed ?? []).join(', ')}`,
  stale: ({ review }) => {
    const people = (review?.stale ?? []).map(({ entry }) => entry.by.trim());
    return `it has changed since ${shortened([...new Set(people)].join(', '), MOST)} decided on it`;
  },
  edited: ({ telling }) => `a correction changed its words: they were “${shortened(telling.was ?? '', MOST)}”`,
  'carried-over': () => 'its speaker is carried over from an earlier sentence',
  'low-confidence': ({ telling }) => `the reader is unsure of it (${telling.confidence.toFixed(2)})`,
  'speaker-open': ({ telling }) => `who “${shortened(telling.source?.exact ?? '', MOST)}” is was not found`,
  'figure-without-unit': ({ telling }) => {
    const figure = telling.figures.find(({ unit }) => unit === null);
    return `what “${shortened(figure?.exact ?? '', MOST)}” counts was not found`;
  },
  unnamed: ({ telling }) => `“${shortened(telling.source?.exact ?? '', MOST)}” is nobody by name`,
};
