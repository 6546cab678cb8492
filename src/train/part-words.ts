import type { Lesson } from './part-lesson.ts';

/**
 * What each frequent word may be, one bit a part: the parts that it was often enough seen to be. Sorted by word, so that the
 * order of documents does not show.
 */
export function knownWords(lessons: readonly Lesson[]): ReadonlyMap<string, number> {
  const seen = new Map<string, Map<number, number>>();
  for (const { tokens, right } of lessons) {
    tokens.word.forEach((word, i) => {
      const part = right[i] ?? -1;
      if (part < 0) return;
      const parts = seen.get(word) ?? new Map<number, number>();
      seen.set(word, parts.set(part, (parts.get(part) ?? 0) + 1));
    });
  }
  const words = [...seen]
    .filter(([word]) => !/[\t\n]/.test(word))
    .map(([word, parts]): [string, number] => [word, likely(parts)]);
  return new Map(words.filter(([, parts]) => parts !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Fewer sightings than this say nothing of what else a word may be. */
const FREQUENT = 50;
/** A part seen more seldom than this share is the first tagger's slip rather than the word's nature. */
const LEAST_SHARE = 0.004;

/** The parts that a word may be, one bit each; 0 where it was seen too seldom to say. */
function likely(parts: ReadonlyMap<number, number>): number {
  let total = 0;
  for (const times of parts.values()) total += times;
  if (total < FREQUENT) return 0;
  let bits = 0;
  for (const [part, times] of parts) if (times / total >= LEAST_SHARE) bits |= 1 << part;
  return bits;
}
