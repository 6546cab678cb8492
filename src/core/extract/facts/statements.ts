import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import { type Range, rangeOf } from '../range.ts';
import { PART } from '../tagger/parts.ts';
import { isFiniteAt, mainVerb, skipAdverbs, subjectThenVerb } from './clauses.ts';

/** What joins two clauses or predicates into one sentence. */
export const JOINING: ReadonlySet<string> = new Set(['and', 'but']);

/** The sentences of a content; the parts of one that is broken by its cue ("Two men, | police said, | fled") stay together. */
export function statements(document: Document, content: readonly Span[]): readonly Range[][] {
  const found: Range[][] = [];
  for (const range of content.flatMap((span) => sentencesOf(document, span))) {
    const open = found.at(-1);
    if (open === undefined || startsSentence(document, range)) found.push([range]);
    else if (isOwnClause(document, open, range)) found.push([{ from: range.from + 1, to: range.to }]);
    else if (isBehindSemicolon(document, open, range)) found.push([range]);
    else open.push(range);
  }
  return found;
}

/** "The ferry was empty, | its owner said, | and nobody was hurt": a whole clause on each side of the cue. */
function isOwnClause(document: Document, open: readonly Range[], range: Range): boolean {
  const joined = JOINING.has(document.tokens.lower[range.from] ?? '') && document.tokens.word[range.from - 1] === ',';
  if (!joined || subjectThenVerb(document, range.from + 1, range.to) < 0) return false;
  return open.some((one) => mainVerb(document, one) >= 0);
}

/** "The ferry was empty, | its owner said; | nobody was hurt" */
function isBehindSemicolon(document: Document, open: readonly Range[], range: Range): boolean {
  const parted = document.tokens.word[range.from - 1] === ';' && subjectThenVerb(document, range.from, range.to) >= 0;
  return parted && open.some((one) => mainVerb(document, one) >= 0);
}

function startsSentence(document: Document, range: Range): boolean {
  const { sentence } = document.tokens;
  let at = range.from;
  while (at > 0 && (document.parts[at - 1] === PART.OQ || /^["'“‘]$/.test(document.tokens.word[at - 1] ?? ''))) at -= 1;
  return at === 0 || sentence[at - 1] !== sentence[range.from];
}

/** The sentences of a span; one without a verb stays with the one before it ("Two men. Both armed."). */
function sentencesOf(document: Document, span: Span): readonly Range[] {
  const { tokens } = document;
  const whole = rangeOf(tokens, span);
  const ranges: Range[] = [];
  for (let from = whole.from; from < whole.to; ) {
    let to = from + 1;
    while (to < whole.to && tokens.sentence[to] === tokens.sentence[from]) to += 1;
    const last = ranges.at(-1);
    if (last !== undefined && mainVerb(document, { from, to }) < 0) ranges[ranges.length - 1] = { from: last.from, to };
    else ranges.push({ from, to });
    from = to;
  }
  return ranges;
}

/** "The suspect ran after officers stopped the car and was shot": whose the second predicate is the words do not say. */
export function isShared(document: Document, range: Range, verb: number): boolean {
  for (let at = verb + 1; at < range.to; at += 1)
    if (JOINING.has(document.tokens.lower[at] ?? '') && isFiniteAt(document, skipAdverbs(document, at + 1, range.to)))
      return true;
  return false;
}
