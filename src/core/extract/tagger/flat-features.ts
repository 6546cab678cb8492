import { between, capped } from './counts.ts';
import type { FeatureKeys } from './feature-keys.ts';
import { mix } from './hash.ts';
import { stepOf } from './steps.ts';
import type { View } from './view.ts';

/**
 * The features of one token in the flat chain, added to `out`. The first number of each key names the template; the numbers
 * are part of the weights' format.
 */
export function addFlatFeatures(view: View, at: number, out: FeatureKeys): void {
  addWords(view, at, out);
  addCueWords(view, at, out);
  addCueBefore(view, at, out);
  addCueAfter(view, at, out);
  addPosition(view, at, out);
  addSentence(view, at, out);
}

/** The same features by what they speak of, so that a decision can be explained. */
export const FLAT_GROUPS = {
  words: addWords,
  'cue words': addCueWords,
  'cue before': addCueBefore,
  'cue after': addCueAfter,
  position: addPosition,
  sentence: addSentence,
} as const;

const NO_WORD = 1;
const NO_PART = 63;

function addWords(view: View, at: number, out: FeatureKeys): void {
  const { keys } = out;
  let { count } = out;
  const { lowerKey } = view;
  const start = view.blockStart[at] ?? 0;
  const end = view.blockEnd[at] ?? 0;
  const here = lowerKey[at] ?? 0;
  const before = at - 1 >= start ? (lowerKey[at - 1] ?? 0) : NO_WORD;
  const before2 = at - 2 >= start ? (lowerKey[at - 2] ?? 0) : NO_WORD;
  const after = at + 1 < end ? (lowerKey[at + 1] ?? 0) : NO_WORD;
  const after2 = at + 2 < end ? (lowerKey[at + 2] ?? 0) : NO_WORD;
  const part = view.part[at] ?? 0;
  const edge = view.quoteEdge[at] ?? 0;
  keys[count++] = mix(101, here, 0);
  keys[count++] = mix(102, before, 0);
  keys[count++] = mix(103, after, 0);
  keys[count++] = mix(104, before2, 0);
  keys[count++] = mix(105, after2, 0);
  keys[count++] = mix(108, here, before);
  keys[count++] = mix(109, here, after);
  keys[count++] = mix(110, before, before2);
  keys[count++] = mix(111, after, after2);
  keys[count++] = mix(114, view.ending2[at] ?? 0, part);
  keys[count++] = mix(115, view.shape[at] ?? 0, 0);
  keys[count++] = mix(132, edge, part);
  out.count = count;
}

/** What the word list and the training counts say of the word and its neighbours as parts of a cue. */
function addCueWords(view: View, at: number, out: FeatureKeys): void {
  const { keys } = out;
  let { count } = out;
  const part = view.part[at] ?? 0;
  const start = view.blockStart[at] ?? 0;
  const end = view.blockEnd[at] ?? 0;
  const here = cueWord(view, at);
  const partBefore = at > start ? (view.part[at - 1] ?? 0) : NO_PART;
  const partAfter = at + 1 < end ? (view.part[at + 1] ?? 0) : NO_PART;
  keys[count++] = mix(141, here, part);
  if (at > start) keys[count++] = mix(142, cueWord(view, at - 1), part);
  if (at + 1 < end) keys[count++] = mix(143, cueWord(view, at + 1), part);
  keys[count++] = mix(144, here, partBefore * 64 + partAfter);
  out.count = count;
}

function cueWord(view: View, at: number): number {
  return (view.propensity[at] ?? 0) * 5 + (view.listed[at] ?? 0);
}

/** How far behind the last likely cue of the sentence is, and what lies between: "said that the plan, …". */
function addCueBefore(view: View, at: number, out: FeatureKeys): void {
  const { keys } = out;
  let { count } = out;
  const cue = view.cueBefore[at] ?? -1;
  if (cue < 0) {
    keys[count++] = mix(158, 0, 0);
    out.count = count;
    return;
  }
  const { counts, lowerKey } = view;
  const part = view.part[at] ?? 0;
  const word = lowerKey[cue] ?? 0;
  const follower = lowerKey[cue + 1] ?? NO_WORD;
  const distance = stepOf(at - cue);
  const from = cue + 1;
  const clauses =
    capped(between(counts.comma, from, at), 2) +
    3 * capped(between(counts.finiteVerb, from, at), 2) +
    9 * capped(between(counts.that, from, at), 1) +
    18 * capped(between(counts.quoted, from, at), 1) +
    36 * capped(between(counts.conjunction, from, at), 1);
  keys[count++] = mix(150, distance, part);
  keys[count++] = mix(151, word, distance);
  keys[count++] = mix(152, word, part);
  keys[count++] = mix(155, clauses, part);
  keys[count++] = mix(156, clauses, word);
  keys[count++] = mix(157, clauses, follower);
  out.count = count;
}

/** The same for the next likely cue ahead: "the plan had failed, the minister said". */
function addCueAfter(view: View, at: number, out: FeatureKeys): void {
  const { keys } = out;
  let { count } = out;
  const cue = view.cueAfter[at] ?? -1;
  if (cue < 0) {
    keys[count++] = mix(168, 0, 0);
  } else {
    const { counts, lowerKey } = view;
    const part = view.part[at] ?? 0;
    const word = lowerKey[cue] ?? 0;
    const distance = stepOf(cue - at);
    const from = at + 1;
    const clauses =
      capped(between(counts.comma, from, cue), 2) +
      3 * capped(between(counts.finiteVerb, from, cue), 2) +
      9 * capped(between(counts.relative, from, cue), 1) +
      18 * capped(between(counts.quoted, from, cue), 1) +
      36 * capped(between(counts.nominal, from, cue), 2);
    keys[count++] = mix(160, distance, part);
    keys[count++] = mix(161, word, distance);
    keys[count++] = mix(162, word, part);
    keys[count++] = mix(163, clauses, part);
  }
  const sides = ((view.cueBefore[at] ?? -1) >= 0 ? 1 : 0) + (cue >= 0 ? 2 : 0);
  keys[count++] = mix(169, sides, view.quoteEdge[at] ?? 0);
  out.count = count;
}

function addPosition(view: View, at: number, out: FeatureKeys): void {
  const { keys } = out;
  let { count } = out;
  const first = view.sentenceStart[at] ?? 0;
  const end = view.sentenceEnd[at] ?? 0;
  const part = view.part[at] ?? 0;
  const opening = view.lowerKey[first] ?? 0;
  const edges = (view.quoted[first] ?? 0) + 3 * (at === first ? 1 : 0) + 6 * (at + 1 === end ? 1 : 0);
  keys[count++] = mix(170, stepOf(at - first), 0);
  keys[count++] = mix(171, stepOf(end - 1 - at), 0);
  keys[count++] = mix(172, opening, 0);
  keys[count++] = mix(175, edges, part);
  out.count = count;
}

/** Quotation marks and likely cues in the token's sentence and the one before it. */
function addSentence(view: View, at: number, out: FeatureKeys): void {
  const { keys } = out;
  let { count } = out;
  const { counts } = view;
  const first = view.sentenceStart[at] ?? 0;
  const end = view.sentenceEnd[at] ?? 0;
  const hasEarlier = first > (view.blockStart[at] ?? 0);
  const earlier = hasEarlier ? (view.sentenceStart[first - 1] ?? 0) : first;
  const quoted = between(counts.quoted, first, end);
  const own = capped(quoted, 1) + 2 * capped(between(counts.likelyCue, first, end), 2);
  const quotedEarlier = hasEarlier ? capped(between(counts.quoted, earlier, first), 1) : 2;
  const cuesEarlier = hasEarlier ? capped(between(counts.likelyCue, earlier, first), 2) : 3;
  const whole = quoted === end - first ? 1 : 0;
  const signature = own + 6 * quotedEarlier + 18 * cuesEarlier + 72 * whole;
  keys[count++] = mix(181, signature, view.quoteEdge[at] ?? 0);
  keys[count++] = mix(182, own, view.part[at] ?? 0);
  out.count = count;
}
