import type { Candidate } from './candidates.ts';
import { capped } from './counts.ts';
import type { CueContext } from './cue-context.ts';
import { addKey, type FeatureKeys } from './feature-keys.ts';
import { mix } from './hash.ts';
import { layoutOf } from './layout.ts';
import { addContentFeatures, addNeighbourhood } from './rank-content.ts';
import { addSourceFeatures } from './rank-source.ts';

/**
 * The features of one whole reading of a cue, added to `out`: how its parts lie, what each begins and ends with, and what
 * the first stages thought. Template numbers are part of the weights' format.
 */
export function addRankFeatures(context: CueContext, candidate: Candidate, out: FeatureKeys): void {
  addWholeFeatures(context, candidate, out);
  candidate.content.forEach((range, at) => {
    addContentFeatures(context, { range, first: at === 0 }, out);
  });
  for (const range of candidate.source) addSourceFeatures(context, { range, first: true }, out);
}

/** Those of its features that do not speak of one span alone. */
export function addWholeFeatures(context: CueContext, candidate: Candidate, out: FeatureKeys): void {
  const { head } = context;
  const { content, source, rank, gap } = candidate;
  const layout = layoutOf(context, candidate);
  const filled = (content.length > 0 ? 1 : 0) + (source.length > 0 ? 2 : 0);
  addKey(out, mix(900, rank, 0));
  addKey(out, mix(901, capped(Math.round(gap * 2), 20), 0));
  addKey(out, mix(902, content.length, 0));
  addKey(out, mix(903, source.length, 0));
  addKey(out, mix(904, content.length, source.length * 100 + rank));
  addKey(out, mix(905, layout, 0));
  addKey(out, mix(906, layout, head));
  addKey(out, mix(907, layout, rank));
  addKey(out, mix(908, layout, context.quotes));
  addKey(out, mix(969, doubtOf(context), content.length > 0 ? 1 : 0));
  addKey(out, mix(970, head, filled));
  addKey(out, mix(971, context.headNeighbours, filled));
  addKey(out, mix(972, context.headKind, filled * 16 + doubtOf(context)));
  if (content.length === 0) addEmpty(context, out);
  content.forEach((range, at) => {
    addNeighbourhood(context, { range, first: at === 0 }, { source, out });
  });
  if (source.length === 0) addSourceless(context, layout, out);
}

/** How sure the flat chain is that the cue begins where it does, in tenths. */
function doubtOf({ flat, cue }: CueContext): number {
  return Math.round((flat.cue[cue[0]] ?? 0) * 10);
}

/** For the reading that says the cue attributes nothing. */
function addEmpty(context: CueContext, out: FeatureKeys): void {
  const { view, cue, head } = context;
  addKey(out, mix(965, head, 0));
  addKey(out, mix(966, doubtOf(context), 0));
  addKey(out, mix(967, view.lowerKey[cue[0] - 1] ?? 0, 0));
  addKey(out, mix(968, view.lowerKey[cue[1]] ?? 0, 0));
}

function addSourceless({ view, cue, head }: CueContext, layout: number, out: FeatureKeys): void {
  addKey(out, mix(961, head, 0));
  addKey(out, mix(962, view.part[cue[0]] ?? 0, view.part[cue[0] - 1] ?? 0));
  addKey(out, mix(963, view.lowerKey[cue[0]] ?? 0, view.lowerKey[cue[0] - 1] ?? 0));
  addKey(out, mix(964, layout, 0));
}
