import type { Candidate } from './candidates.ts';
import type { CueContext } from './cue-context.ts';
import type { TokenRange } from './labels.ts';

const CONTENT = 1;
const SOURCE = 2;
const CUE = 3;
const NEAR = 4;
const FAR = 5;
const MARK = 8;
const PRIME = 31;

/**
 * The order of cue, source and contents and what stands between two of them, as one number: content "," source cue is the
 * layout of "The bridge is safe, the mayor said".
 */
export function layoutOf(context: CueContext, { content, source }: Candidate): number {
  const parts = [
    ...content.map((range) => ({ range, kind: CONTENT })),
    ...source.map((range) => ({ range, kind: SOURCE })),
    { range: context.cue, kind: CUE },
  ].sort((a, b) => a.range[0] - b.range[0]);
  let layout = 0;
  parts.forEach(({ range, kind }, at) => {
    const before = parts[at - 1];
    if (before !== undefined) layout = addGap(context, layout, [before.range[1], range[0]]);
    layout = Math.imul(layout, PRIME) + kind;
  });
  return layout | 0;
}

function addGap({ view }: CueContext, layout: number, [start, end]: TokenRange): number {
  if (end === start) return layout;
  const mark = end === start + 1 ? punctuationOf(view.word[start] ?? '') : 0;
  if (mark > 0) return Math.imul(layout, PRIME) + MARK + mark;
  return Math.imul(layout, PRIME) + (end - start < 3 ? NEAR : FAR);
}

/** The number of a punctuation mark that parts clauses, 0 for any other word. */
export function punctuationOf(word: string): number {
  return word.length === 1 ? PUNCTUATION.indexOf(word) + 1 : 0;
}

const PUNCTUATION = '.,;:!?';
