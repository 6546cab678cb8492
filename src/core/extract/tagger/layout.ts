import type { Span } from '../../text/span.ts';
import type { Candidate } from './candidates.ts';
import type { CueContext } from './cue-context.ts';

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
  let layout = 0;
  let last = -1;
  for (let contents = 0, sources = 0, cueLeft = true; ; ) {
    const nextContent = content[contents]?.[0] ?? NOWHERE;
    const nextSource = source[sources]?.[0] ?? NOWHERE;
    const nextCue = cueLeft ? context.cue[0] : NOWHERE;
    const start = Math.min(nextContent, nextSource, nextCue);
    if (start === NOWHERE) return layout | 0;
    if (last >= 0) layout = addGap(context, layout, { start: last, end: start });
    const kind = start === nextContent ? CONTENT : start === nextSource ? SOURCE : CUE;
    if (kind === CONTENT) last = content[contents++]?.[1] ?? start;
    else if (kind === SOURCE) last = source[sources++]?.[1] ?? start;
    else {
      last = context.cue[1];
      cueLeft = false;
    }
    layout = Math.imul(layout, PRIME) + kind;
  }
}

/** Behind every token. */
const NOWHERE = 0x7fffffff;

function addGap({ view }: CueContext, layout: number, { start, end }: Span): number {
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
