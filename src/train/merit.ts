import type { Candidate } from '../core/extract/tagger/candidates.ts';
import type { CueContext } from '../core/extract/tagger/cue-context.ts';
import { ROLES, spansOf, type TokenRange } from '../core/extract/tagger/labels.ts';
import type { TokenAttribution } from './examples.ts';
import { roleLabels } from './role-trainer.ts';

/**
 * How good a reading of a cue is, 0 to 3: 2 for the right content and 1 for the right source, less for parts of them.
 * Punctuation does not count. Where the cue attributes nothing, the empty reading is the right one.
 */
export function meritOf(context: CueContext, candidate: Candidate, truth: TokenAttribution | null): number {
  const labels = truth === null ? new Uint8Array(0) : roleLabels(context, truth);
  const base = context.window[0];
  const content = likeness(context, candidate.content, spansOf(labels, ROLES.content, base));
  const source = likeness(context, candidate.source, spansOf(labels, ROLES.source, base));
  return (content === 1 ? 2 : content) + (source === 1 ? 1 : source / 2);
}

/** Whether a reading has half of the right content or more, and a source that meets the right one or is absent as that is. */
export function isNearlyRight(context: CueContext, candidate: Candidate, truth: TokenAttribution | null): boolean {
  if (truth === null) return false;
  const labels = roleLabels(context, truth);
  const base = context.window[0];
  const source = wordsOf(context, spansOf(labels, ROLES.source, base));
  const credited = wordsOf(context, candidate.source);
  const meets = credited.size === 0 ? source.size === 0 : [...credited].some((at) => source.has(at));
  return meets && likeness(context, candidate.content, spansOf(labels, ROLES.content, base)) >= 0.5;
}

/** Words in both of the words in either (Jaccard); 1 for two empty sets. */
function likeness(context: CueContext, found: readonly TokenRange[], right: readonly TokenRange[]): number {
  const a = wordsOf(context, found);
  const b = wordsOf(context, right);
  let shared = 0;
  for (const at of a) if (b.has(at)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}

function wordsOf({ view }: CueContext, ranges: readonly TokenRange[]): Set<number> {
  const words = new Set<number>();
  for (const [start, end] of ranges) {
    for (let at = start; at < end; at++) if (view.wordy[at] === 1) words.add(at);
  }
  return words;
}
