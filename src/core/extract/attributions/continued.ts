import { hull } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { RULE_SCORES } from '../lexicon/rule-scores.ts';
import { type Range, rangeOf, takenTokens } from '../range.ts';
import { isVerb, PART } from '../tagger/parts.ts';

/**
 * Adds quotations that go on without a cue of their own: `"We held," the mayor said. "Then the wall went."` and the
 * paragraphs that follow such a one, wholly in quotation marks. They carry the cue and source of the statement before them.
 */
export function continueQuotations(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const taken = takenTokens(document.tokens, attributions);
  const inOrder = [...attributions].sort((a, b) => endOf(a) - endOf(b));
  const added: Attribution[] = [];
  let before: Attribution | null = null;
  let next = 0;
  for (const quotation of document.quotes.quotations) {
    for (; next < inOrder.length && endOf(inOrder[next]) <= quotation.start; next += 1)
      before = inOrder[next] ?? before;
    const range = rangeOf(document.tokens, quotation);
    if (!standsAlone(document, range) || !hasVerb(document, range) || taken.subarray(range.from, range.to).includes(1))
      continue;
    const last = later(before, added.at(-1) ?? null);
    if (last === null || !goesOn(document, last, range)) continue;
    added.push({ ...last, content: [quotation], score: last.score * RULE_SCORES.continued, origin: 'continued' });
  }
  return [...attributions, ...added];
}

function later(a: Attribution | null, b: Attribution | null): Attribution | null {
  if (a === null || b === null) return a ?? b;
  return endOf(a) >= endOf(b) ? a : b;
}

/**
 * Whole sentences in double marks: the quotation opens its sentence and closes one, and nothing but marks stands beside it. A line
 * of its own in single marks is a heading.
 */
function standsAlone(document: Document, range: Range): boolean {
  const { tokens, quotes } = document;
  if (quotes.state[range.from] !== 1) return false;
  const opens = range.from === 0 || tokens.sentence[range.from - 1] !== tokens.sentence[range.from];
  const closes =
    range.to >= tokens.count ||
    tokens.sentence[range.to] !== tokens.sentence[range.to - 1] ||
    tokens.paragraph[range.to] !== tokens.paragraph[range.to - 1];
  return opens && closes && endsSentence(document, range);
}

/** "Ivo Marek, a clerk." between two marks is what stands between two quotations of which one was never closed. */
function hasVerb({ parts }: Document, range: Range): boolean {
  for (let at = range.from; at < range.to; at += 1) if (isVerb(parts[at] ?? 0) || parts[at] === PART.MD) return true;
  return false;
}

/** A full stop, question or exclamation mark before the closing mark: a title in marks (“Harbour Song”) has none. */
function endsSentence(document: Document, range: Range): boolean {
  for (let at = range.to - 1; at > range.from && at >= range.to - 3; at -= 1) {
    if (/[.!?…]$/.test(document.tokens.word[at] ?? '')) return true;
  }
  return false;
}

/** Whether the statement itself quotes, names somebody, and ends in this paragraph or in the one before it. */
function goesOn(document: Document, last: Attribution, range: Range): boolean {
  const { tokens } = document;
  if (last.source === null || !quotes(document, last)) return false;
  const end = rangeOf(tokens, { start: endOf(last) - 1, end: endOf(last) });
  const gap = (tokens.paragraph[range.from] ?? 0) - (tokens.paragraph[end.from] ?? 0);
  return gap === 0 || (gap === 1 && opensParagraph(document, range));
}

function opensParagraph(document: Document, range: Range): boolean {
  return range.from === 0 || document.tokens.paragraph[range.from - 1] !== document.tokens.paragraph[range.from];
}

function quotes(document: Document, attribution: Attribution): boolean {
  return attribution.content.some((span) => {
    const { from, to } = rangeOf(document.tokens, span);
    for (let at = from; at < to; at += 1)
      if (document.parts[at] !== PART.PUNCT && document.quotes.state[at] === 1) return true;
    return false;
  });
}

function endOf(attribution: Attribution | undefined): number {
  if (attribution === undefined) return 0;
  const { content, cue, source } = attribution;
  return hull([...content, ...(cue ? [cue] : []), ...(source ? [source] : [])])?.end ?? 0;
}
