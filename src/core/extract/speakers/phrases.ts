import type { Document } from '../document.ts';
import { NOUNS } from '../lexicon/descriptors.ts';
import { isAcronym } from '../names/words.ts';
import type { Range } from '../range.ts';
import { isFiniteVerb, PART } from '../tagger/parts.ts';

/** How many words a descriptor may have behind its head. */
const TAIL = 9;

const STOPS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '—', '–', '"', '“', '”']);
const DAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday'.split(' '),
);

/** Where the words that complete a noun end: "aides to the mayor", "people familiar with the plan", before any clause. */
export function tailEnd(document: Document, head: number, limit: number): number {
  const { tokens, parts } = document;
  let at = head + 1;
  while (at < limit && at - head <= TAIL && tokens.sentence[at] === tokens.sentence[head]) {
    const part = parts[at] ?? PART.X;
    if (
      part === PART.PUNCT ||
      part === PART.W ||
      part === PART.CC ||
      part === PART.OQ ||
      part === PART.CQ ||
      isFiniteVerb(part)
    )
      break;
    // "two dockers quoted by the Gazette": who passed it on completes nobody.
    if (part === PART.VBN && tokens.lower[at + 1] === 'by' && /^(?:quoted|cited)$/.test(tokens.lower[at] ?? '')) break;
    if (STOPS.has(tokens.word[at] ?? '')) break;
    at += 1;
  }
  // "a spokesman on Monday": a day or a loose preposition completes nothing.
  while (at > head + 1 && isLoose(document, at - 1)) at -= 1;
  return at;
}

function isLoose(document: Document, at: number): boolean {
  const lower = document.tokens.lower[at] ?? '';
  const part = document.parts[at] ?? PART.X;
  if (
    part === PART.VBN ||
    part === PART.VBG ||
    part === PART.IN ||
    part === PART.TO ||
    part === PART.DT ||
    part === PART.CC ||
    part === PART.RB
  )
    return true;
  return DAYS.has(lower);
}

/** A range's words with single spaces, without an article before them. */
export function plainText(document: Document, range: Range): string {
  const { text, tokens } = document;
  let from = range.from;
  while (
    from < range.to - 1 &&
    tokens.lower[from + 1] !== 'of' &&
    /^(?:the|a|an|this|that|these|those|another|one|any|some)$/.test(tokens.lower[from] ?? '')
  ) {
    from += 1;
  }
  // "Poll" at the head of a sentence is a poll.
  const only =
    range.to - from === 1 && NOUNS.has(tokens.lower[from] ?? '') && tokens.sentence[from - 1] !== tokens.sentence[from];
  if (only && !isAcronym(tokens.word[from] ?? '')) return tokens.lower[from] ?? '';
  const to = /^['’]s?$/.test(tokens.word[range.to - 1] ?? '') && range.to - 1 > from ? range.to - 1 : range.to;
  return text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0).replace(/\s+/g, ' ');
}

/** "No driver could have stopped"; "No 10 sources" are somebody's. */
export function isNobody({ tokens }: Document, { from, inner }: { from: number; inner: number }): boolean {
  return [from, from - 1, inner - 1].some((at) => tokens.lower[at] === 'no' && !/^\d/.test(tokens.word[at + 1] ?? ''));
}
