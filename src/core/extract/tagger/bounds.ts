import type { Tokens } from '../../text/tokens.ts';

/**
 * Where the sentence and the block of each token begin and end (token numbers, half-open). A block is a paragraph: hardly a
 * source or a content leaves the paragraph of its cue. One that is longer than any editor would write is cut.
 */
export interface Bounds {
  readonly sentenceStart: Int32Array;
  readonly sentenceEnd: Int32Array;
  readonly blockStart: Int32Array;
  readonly blockEnd: Int32Array;
}

// Bounds the memory that one chain takes, whatever the text: ten million letters without a line break.
const LONGEST_BLOCK = 2000;

export function findBounds({ count, sentence, paragraph }: Tokens): Bounds {
  const block = new Int32Array(count);
  // A sentence ends where its block ends, also where the block was cut inside it.
  const part = new Int32Array(count);
  let start = 0;
  for (let at = 1; at < count; at++) {
    const breaks = paragraph[at] !== paragraph[at - 1] || at - start >= LONGEST_BLOCK;
    if (breaks) start = at;
    block[at] = (block[at - 1] ?? 0) + (breaks ? 1 : 0);
    part[at] = (part[at - 1] ?? 0) + (breaks || sentence[at] !== sentence[at - 1] ? 1 : 0);
  }
  const sentences = stretches(part);
  const blocks = stretches(block);
  return {
    sentenceStart: sentences.start,
    sentenceEnd: sentences.end,
    blockStart: blocks.start,
    blockEnd: blocks.end,
  };
}

function stretches(group: Int32Array): { readonly start: Int32Array; readonly end: Int32Array } {
  const start = new Int32Array(group.length);
  const end = new Int32Array(group.length);
  for (let at = 0; at < group.length; at++) {
    start[at] = at > 0 && group[at] === group[at - 1] ? (start[at - 1] ?? 0) : at;
  }
  for (let at = group.length - 1; at >= 0; at--) {
    end[at] = at + 1 < group.length && group[at] === group[at + 1] ? (end[at + 1] ?? 0) : at + 1;
  }
  return { start, end };
}
