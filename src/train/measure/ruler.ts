import { isWordCharacter, KIND, kindAt, widthAt } from '../../core/text/characters.ts';
import type { Span } from '../../core/text/span.ts';

/**
 * The tokens that spans are compared by, so that white space and half-selected words do not matter. Simpler than the
 * reader's own and apart from them: a ruler must not change when what it measures does. One array a property, all of
 * length `count`; offsets are UTF-16 code units.
 */
export interface Ruler {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** 1 for words and numbers, 0 for punctuation. */
  readonly word: Uint8Array;
  /** 1 for tokens in double quotation marks, the marks included. */
  readonly quoted: Uint8Array;
}

/** Runs of letters and digits with single `' ’ . , -` inside them ("don't", "U.S", "1,000"), else one character each. */
export function rulerOf(text: string): Ruler {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: number[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    const isWord = kind >= KIND.letter && kind <= KIND.mark;
    const end = isWord ? wordEnd(text, at) : at + widthAt(text, at);
    if (kind !== KIND.blank && kind !== KIND.break) {
      starts.push(at);
      ends.push(end);
      words.push(isWord ? 1 : 0);
    }
    at = end;
  }
  const tokens = {
    text,
    count: starts.length,
    start: Int32Array.from(starts),
    end: Int32Array.from(ends),
    word: Uint8Array.from(words),
  };
  return { ...tokens, quoted: quotedTokens(tokens) };
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (isWordCharacter(text, at) || (JOINERS.includes(text.charAt(at)) && isWordCharacter(text, at + 1))) {
    at += widthAt(text, at);
  }
  return at;
}

const JOINERS = "'’.,-";

/** A paragraph's end closes: a quotation over several paragraphs opens each anew. */
function quotedTokens({ text, count, start, end }: Omit<Ruler, 'quoted'>): Uint8Array {
  const quoted = new Uint8Array(count);
  let open = false;
  for (let at = 0; at < count; at++) {
    if (at > 0 && text.slice(end[at - 1], start[at]).includes('\n')) open = false;
    const mark = text.charAt(start[at] ?? 0);
    const closes = mark === '”' || (mark === '"' && open);
    if (mark === '“' || (mark === '"' && !open)) open = true;
    if (open || closes) quoted[at] = 1;
    if (closes) open = false;
  }
  return quoted;
}

/** The tokens that share at least one character with the spans, in order and each once. */
export function tokensOf(ruler: Ruler, spans: readonly Span[]): number[] {
  const touched = new Set<number>();
  for (const span of spans) {
    if (span.end <= span.start) continue;
    for (let at = firstEndingAfter(ruler, span.start); at < ruler.count && (ruler.start[at] ?? 0) < span.end; at++) {
      touched.add(at);
    }
  }
  return [...touched].sort((a, b) => a - b);
}

function firstEndingAfter({ end, count }: Ruler, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
