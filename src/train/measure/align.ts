import { likeness } from './compare.ts';
import type { Marks, Unit } from './unit.ts';

/** For each unit of either side the index of the one it is paired with on the other side, -1 for none. */
export interface Alignment {
  readonly predicted: Int32Array;
  readonly gold: Int32Array;
}

/**
 * Pairs predicted with gold attributions one to one: the likest pair first, by likeness of cue plus likeness of content; of
 * equally like ones a pair whose cues meet, then the earlier. Pairs that share neither cue nor content are none.
 */
export function align(predicted: readonly Unit[], gold: readonly Unit[]): Alignment {
  const alignment = {
    predicted: new Int32Array(predicted.length).fill(-1),
    gold: new Int32Array(gold.length).fill(-1),
  };
  for (const { left, right } of candidates(predicted, gold)) {
    if (alignment.predicted[left] !== -1 || alignment.gold[right] !== -1) continue;
    alignment.predicted[left] = right;
    alignment.gold[right] = left;
  }
  return alignment;
}

interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/** Less than any difference that a shared token makes in an article. */
const FOR_CUE = 1e-6;

function candidates(predicted: readonly Unit[], gold: readonly Unit[]): Candidate[] {
  return predicted
    .flatMap((a, left) => gold.map((b, right) => ({ left, right, score: alikeness(a, b) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
}

function alikeness(a: Unit, b: Unit): number {
  const cue = positiveLikeness(a.cue, b.cue);
  return cue + positiveLikeness(a.content, b.content) + (cue > 0 ? FOR_CUE : 0);
}

/** That two attributions both lack a cue does not make them like. */
function positiveLikeness(a: Marks, b: Marks): number {
  return a.tokens.size > 0 && b.tokens.size > 0 ? likeness(a, b) : 0;
}
