import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { type Range, rangeOf, sentenceAround, spanOf } from '../range.ts';
import { isFiniteVerb, PART } from '../tagger/parts.ts';
import { numberAt } from './numbered.ts';
import { isSpeakerPhrase } from './speaker-phrase.ts';

const LONGEST_SOURCE = 8;
const PARTS_SPEAKERS = /^(?:[,;]|and|while|but|whereas)$/;
/** What a second speaker's number may have before it: "the union | of 260", "the company | at 5 million". */
const CARRIES = /^(?:of|at|as)$/;
/** Verbs whose number stands behind "at" or "as". */
const PUTS = /^(?:puts?|g[ai]ves?|given|estimate[sd]?)$/;

/**
 * Parts the number that a second speaker tells without a verb of its own from the first one's: "The town hall says 41 were hurt,
 * | the hospital | 38, | the fire service | 29", "The ministry speaks of 112 arrests, | the union | of 260". The first speaker's words must
 * begin with a number, or nobody knows what the second number is of: "it gave the army 12 tanks, the navy three".
 */
export function partEllipses(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.flatMap((one) => parted(document, one));
}

interface Second {
  readonly source: Range;
  readonly number: Range;
}

function parted(document: Document, one: Attribution): readonly Attribution[] {
  const { tokens, quotes } = document;
  const [content, other] = one.content;
  if (content === undefined || other !== undefined || one.cue === null || one.source === null) return [one];
  const told = rangeOf(tokens, content);
  const puts = PUTS.test(tokens.lower[rangeOf(tokens, one.cue).from] ?? '');
  const numbered = puts ? putsNumber(document, told) : opensWithNumber(document, told);
  if (content.start < one.cue.end || quotes.state[told.from] !== 0 || !numbered) return [one];
  const { to } = sentenceAround(tokens, told.from);
  const seconds = secondsIn(document, { from: told.from + 1, to });
  const [first] = seconds;
  if (first === undefined) return [one];
  const kept = { from: told.from, to: Math.min(told.to, first.source.from - 1) };
  const others = seconds.map(({ source, number }) => ({
    ...one,
    source: spanOf(tokens, source),
    content: [spanOf(tokens, number)],
    origin: 'inverted' as const,
  }));
  return [{ ...one, content: [spanOf(tokens, withoutMark(document, kept))], origin: 'inverted' }, ...others];
}

/** "12,000", "of 112 arrests" */
function opensWithNumber(document: Document, { from }: Range): boolean {
  return numberAt(document, from) || (document.tokens.lower[from] === 'of' && numberAt(document, from + 1));
}

/** "the loss | at | 3 million": never what a poll says of its candidates, "Moor at 31 percent, Brandt at 17". */
function putsNumber(document: Document, { from, to }: Range): boolean {
  for (let at = from + 1; at < to && !isFiniteVerb(document.parts[at] ?? 0); at += 1)
    if (/^(?:at|as)$/.test(document.tokens.lower[at] ?? '')) return numberAt(document, at + 1);
  return false;
}

/** Every second speaker with a number behind, each up to the next; none where a clause with a verb follows. */
function secondsIn(document: Document, { from, to }: Range): readonly Second[] {
  const { tokens } = document;
  const found: Second[] = [];
  for (let at = from; at < to; at += 1) {
    if (!PARTS_SPEAKERS.test(tokens.lower[at] ?? '')) continue;
    const second = secondAt(document, at + 1, to);
    if (second === null) continue;
    found.push(second);
    at = second.number.to - 1;
  }
  return found;
}

function secondAt(document: Document, begin: number, to: number): Second | null {
  const { tokens } = document;
  const from = PARTS_SPEAKERS.test(tokens.lower[begin] ?? '') ? begin + 1 : begin;
  for (let end = from + 1; end < Math.min(to, from + LONGEST_SOURCE); end += 1) {
    const carried = CARRIES.test(tokens.lower[end] ?? '') || (tokens.word[end] === ',' && isLast(document, end, to));
    const number = carried ? end + 1 : end;
    const source = { from, to: end };
    if (!numberAt(document, number) || !isSpeakerPhrase(document, source)) continue;
    const behind = endOfNumber(document, number, to);
    return behind < 0 ? null : { source, number: { from: number, to: behind } };
  }
  return null;
}

/** "organisers|,| 40,000." */
function isLast({ tokens }: Document, comma: number, to: number): boolean {
  return comma + 2 >= to || /^[.!?;]$/.test(tokens.word[comma + 2] ?? '');
}

/** Where the number's phrase ends; -1 where a verb follows it: "the navy 3 were sold". */
function endOfNumber({ tokens, parts }: Document, from: number, to: number): number {
  let at = from;
  while (at < to && !/^[,;:.!?()—–]$/.test(tokens.word[at] ?? '') && !PARTS_SPEAKERS.test(tokens.lower[at] ?? '')) {
    if (isFiniteVerb(parts[at] ?? 0) || parts[at] === PART.W) return -1;
    at += 1;
  }
  return at;
}

function withoutMark({ tokens }: Document, { from, to }: Range): Range {
  let end = to;
  while (end > from + 1 && /^(?:[,;]|and|while|but|whereas)$/.test(tokens.lower[end - 1] ?? '')) end -= 1;
  return { from, to: end };
}
