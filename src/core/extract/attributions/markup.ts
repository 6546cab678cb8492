import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { type Range, rangeOf, sentenceAround, spanOf } from '../range.ts';

const BOLD = '**';
const BULLETS: ReadonlySet<string> = new Set(['*', '>', '•', '▪', '●', '‣', '-', '–', '#', '##', '###']);
/** A heading that runs into its paragraph is no longer than this: "**What we know.** The mayor says …". */
const LONGEST_HEADING = 12;

/**
 * Takes marks of lists, quotations and headings that run into their paragraph off sources and contents: "* | Auditor | says …", "**The radar.** | The
 * clerk | says …", "**12:20** | It took nine days". A heading alone is nobody's words: then the clause behind the source is meant.
 */
export function trimMarkup(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const ends = headingEnds(document);
  return attributions.flatMap((one) => {
    const source = one.source === null ? null : trimmed(document, one.source, ends);
    const content = one.content.flatMap((span) => trimmed(document, span, ends) ?? []);
    if (content.length > 0) return [{ ...one, source, content }];
    const behind = source === null || one.cue === null ? null : behindSource(document, one.cue, source);
    return behind === null ? [] : [{ ...one, source, content: [behind] }];
  });
}

/** For each token inside a heading that runs in, or in a bullet, the token behind it; 0 elsewhere. */
function headingEnds({ tokens }: Document): Int32Array {
  const ends = new Int32Array(tokens.count);
  for (let at = 0; at < tokens.count; at += 1) {
    const word = tokens.word[at] ?? '';
    const opens = at === 0 || tokens.paragraph[at - 1] !== tokens.paragraph[at];
    if (opens && BULLETS.has(word)) ends[at] = at + 1;
    if (word !== BOLD || !(opens || /^[.!?”"]$/.test(tokens.word[at - 1] ?? ''))) continue;
    const close = closingBold(tokens.word, at);
    if (close < 0 || tokens.paragraph[close] !== tokens.paragraph[at]) continue;
    ends.fill(close + 1, at, close + 1);
    at = close;
  }
  return ends;
}

function closingBold(word: readonly string[], open: number): number {
  for (let at = open + 2; at <= open + LONGEST_HEADING; at += 1) if (word[at] === BOLD) return at;
  return -1;
}

/** The span from behind the marks on; null where nothing is left. */
function trimmed({ tokens }: Document, span: Span, ends: Int32Array): Span | null {
  const { from, to } = rangeOf(tokens, span);
  let first = from;
  while (first < to && (ends[first] ?? 0) > first) first = ends[first] ?? to;
  if (first === from) return span;
  return first < to ? spanOf(tokens, { from: first, to }) : null;
}

/** "According to an email, | two people were working": what stands behind the comma that closes the source. */
function behindSource({ tokens }: Document, cue: Span, source: Span): Span | null {
  const named: Range = rangeOf(tokens, source);
  const comma = tokens.word[named.to] === ',' ? named.to : named.to - 1;
  const { to } = sentenceAround(tokens, named.from);
  const follows = cue.start < source.start && tokens.word[comma] === ',' && comma + 1 < to;
  return follows ? spanOf(tokens, { from: comma + 1, to }) : null;
}
