import type { Admission, Telling } from '../../src/core/model/reading.ts';
import type { Entry, Reviews } from '../../src/core/model/review.ts';
import type { TellingsFile } from '../../src/core/model/tellings-file.ts';
import { reviewedReading } from '../../src/core/query/reviewed.ts';
import { seenOf } from '../../src/core/query/seen.ts';

/** Accepts every telling as somebody would who sees it as it is now. */
function acceptAll({ tellings, admissions }: TellingsFile): Reviews {
  return Object.fromEntries(
    tellings.map((telling) => {
      const covering = admissions.filter(({ covers }) => covers.includes(telling.id));
      const entry: Entry = { decision: 'accept', by: 'Ana', at: '2031-03-05', saw: seenOf(telling, covering) };
      return [telling.id, [entry]];
    }),
  );
}

/** What is wrong with what became of decisions when an article was corrected: id and what. */
export function misled(before: TellingsFile, now: TellingsFile, body: string): (readonly [id: string, what: string])[] {
  const decided = reviewedReading(now, acceptAll(before), { sha256: now.article.sha256, body: () => body });
  const [olds, current] = [before, now].map(({ tellings }) => new Map(tellings.map((one) => [one.id, one])));
  return [...(olds ?? [])].flatMap(([id, old]): (readonly [string, string])[] => {
    const telling = current?.get(id);
    const review = decided.reviews.get(id);
    const waits = review?.stale.some(({ changed }) => changed.length > 0) === true;
    if (review === undefined) return [[id, 'has a decision of which nothing is told']];
    if (telling === undefined) {
      const isGone =
        now.gone.some((one) => one.id === id) && review.stale.some(({ changed }) => changed.includes('gone'));
      return isGone ? [] : [[id, 'is gone, and its decision is no orphan']];
    }
    if (wordsOf(old) !== wordsOf(telling) && !waits) return [[id, 'says other words, and its decision holds']];
    if (lookOf(old, before.admissions) === lookOf(telling, now.admissions) && waits)
      return [[id, 'looks the same, and its decision waits']];
    return [];
  });
}

function wordsOf({ content }: Telling): string {
  return plain(content.map(({ exact }) => exact).join(' '));
}

/** Everything that a person sees of a telling. */
function lookOf(telling: Telling, admissions: readonly Admission[]): string {
  const covering = admissions.filter(({ covers }) => covers.includes(telling.id));
  return plain(JSON.stringify(seenOf(telling, covering)));
}

function plain(text: string): string {
  return text
    .replace(/[“”]|\\"/g, '"')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
