import type { Document } from '../core/extract/document.ts';
import { FLAT, type TokenRange } from '../core/extract/tagger/labels.ts';
import { describeWords, type WordKeys } from '../core/extract/tagger/word-keys.ts';
import type { Span } from '../core/text/span.ts';
import type { Tokens } from '../core/text/tokens.ts';
import type { MarkedAttribution } from './standoff.ts';

/** An article ready to learn from: its document, and the attributions as ranges of tokens. */
export interface Example {
  readonly name: string;
  readonly document: Document;
  readonly words: WordKeys;
  readonly attributions: readonly TokenAttribution[];
  /** Label of each token in the flat chain. */
  readonly labels: Uint8Array;
}

export interface TokenAttribution {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

export function exampleOf(name: string, document: Document, marked: readonly MarkedAttribution[]): Example {
  const { tokens } = document;
  const attributions = marked.map(({ source, cue, content }) => ({
    source: tokenRanges(tokens, source),
    cue: tokenRanges(tokens, cue),
    content: tokenRanges(tokens, content),
  }));
  return { name, document, words: describeWords(tokens), attributions, labels: flatLabels(tokens.count, attributions) };
}

/** The tokens that spans touch, as ranges; ranges that meet are one. */
export function tokenRanges(tokens: Tokens, spans: readonly Span[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (const span of spans) {
    const start = firstEndingAfter(tokens, span.start);
    let end = start;
    while (end < tokens.count && (tokens.start[end] ?? 0) < span.end) end++;
    const last = ranges.at(-1);
    if (last !== undefined && start <= last[1]) ranges[ranges.length - 1] = [last[0], Math.max(last[1], end)];
    else if (end > start) ranges.push([start, end]);
  }
  return ranges;
}

/** The first token that ends after an offset. */
function firstEndingAfter(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** One label a token: where two attributions claim it, a cue outranks a source and a source a content. */
function flatLabels(count: number, attributions: readonly TokenAttribution[]): Uint8Array {
  const labels = new Uint8Array(count);
  for (const { content } of attributions) for (const range of content) mark(labels, range, FLAT.content);
  for (const { source } of attributions) for (const range of source) mark(labels, range, FLAT.source);
  for (const { cue } of attributions) for (const range of cue) mark(labels, range, FLAT.cue);
  return mended(labels);
}

export function mark(labels: Uint8Array, [start, end]: TokenRange, begin: number): void {
  for (let at = start; at < end; at++) labels[at] = at === start ? begin : begin + 1;
}

/** A span that another one cut into begins anew after the cut. */
export function mended(labels: Uint8Array): Uint8Array {
  return labels.map((label, at) => {
    if (label === 0 || label % 2 === 1) return label;
    const before = at > 0 ? labels[at - 1] : 0;
    return before === label || before === label - 1 ? label : label - 1;
  });
}
