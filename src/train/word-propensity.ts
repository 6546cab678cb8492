import { FLAT } from '../core/extract/tagger/labels.ts';
import { gradeOf } from '../core/extract/tagger/propensity.ts';
import type { LooseWeights } from '../core/extract/tagger/weight-packing.ts';
import type { Example } from './examples.ts';

/** For each word's key how often it occurs, and how often as part of a cue. */
export type WordCounts = ReadonlyMap<number, Tally>;

interface Tally {
  inCue: number;
  occurrences: number;
}

export function countWords(examples: readonly Example[]): WordCounts {
  const counts = new Map<number, Tally>();
  for (const { words, labels } of examples) {
    for (let at = 0; at < labels.length; at++) {
      const key = words.lowerKey[at] ?? 0;
      const tally = counts.get(key) ?? { inCue: 0, occurrences: 0 };
      counts.set(key, tally);
      tally.occurrences++;
      if (isCue(labels[at] ?? 0)) tally.inCue++;
    }
  }
  return counts;
}

/**
 * The grades of an example's words as the other examples give them: with its own occurrences counted, a grade would tell
 * the label it is to help to find.
 */
export function gradesWithout(example: Example, counts: WordCounts): Uint8Array {
  const own = countWords([example]);
  return Uint8Array.from(example.words.lowerKey, (key) => {
    const all = counts.get(key);
    const mine = own.get(key);
    return gradeOf((all?.inCue ?? 0) - (mine?.inCue ?? 0), (all?.occurrences ?? 0) - (mine?.occurrences ?? 0));
  });
}

/** The grades of all counted words, for packing. */
export function looseGrades(counts: WordCounts): LooseWeights {
  const entries = [...counts].sort(([a], [b]) => a - b);
  return {
    width: 1,
    keys: Int32Array.from(entries, ([key]) => key),
    weights: Float32Array.from(entries, ([, { inCue, occurrences }]) => gradeOf(inCue, occurrences)),
  };
}

function isCue(label: number): boolean {
  return label === FLAT.cue || label === FLAT.cue + 1;
}
