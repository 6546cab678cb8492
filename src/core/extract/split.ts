import { byPosition, type Span } from '../text/span.ts';
import { isFiniteAt, isInsideRelative, mainVerb, skipAdverbs, subjectOf, subjectThenVerb } from './clauses.ts';
import type { Document } from './document.ts';
import { type Range, rangeOf, spanOf } from './range.ts';
import { PART } from './tagger/parts.ts';

/** One separately checkable fact of a content: its words, and the subject carried into it where it lacks one. */
type Fact = readonly Span[];

const JOINING: ReadonlySet<string> = new Set(['and', 'but']);
const SUBORDINATE: ReadonlySet<string> = new Set(['before', 'after']);

/**
 * Cuts a content into its separately checkable facts: sentences, clauses joined by "and" or "but", predicates that share a
 * subject ("left the base and returned home"), finite clauses after "before" and "after". Relative clauses, participles,
 * infinitives and lists stay where they are. A content that cannot be cut comes back whole.
 */
export function splitContent(document: Document, content: readonly Span[]): readonly Fact[] {
  if (content.length > 1 && !content.every((span) => holdsClause(document, span)))
    return splitBroken(document, content);
  return content.flatMap((span) => sentencesOf(document, span)).flatMap((range) => factsOf(document, range));
}

function holdsClause(document: Document, span: Span): boolean {
  return mainVerb(document, rangeOf(document.tokens, span)) >= 0;
}

/** A clause broken by its cue ("Two men, | police said, | fled"): only whole sentences behind it are cut off. */
function splitBroken(document: Document, content: readonly Span[]): readonly Fact[] {
  const facts: Span[][] = [];
  for (const span of content) {
    const ranges = sentencesOf(document, span);
    const [first, ...rest] = ranges;
    if (first === undefined) continue;
    const open = facts.at(-1);
    if (open === undefined || startsSentence(document, first)) facts.push([spanOf(document.tokens, first)]);
    else open.push(spanOf(document.tokens, first));
    for (const range of rest) facts.push([spanOf(document.tokens, range)]);
  }
  return facts;
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

/** Walks one sentence from joint to joint; the first part's subject serves the parts that lack their own. */
function factsOf(document: Document, range: Range): readonly Fact[] {
  const verb = mainVerb(document, range);
  if (verb < 0) return [[spanOf(document.tokens, range)]];
  const facts: Span[][] = [];
  let subject = subjectOf(document, range, verb);
  let carried: Range | null = null;
  let from = range.from;
  for (let at = verb + 1; at < range.to; at += 1) {
    const joint = jointAt(document, { from, to: range.to }, at);
    if (joint === null) continue;
    facts.push(factOf(document, carried, { from, to: at }));
    carried = joint.ownSubject ? null : subject;
    if (joint.ownSubject) subject = subjectOf(document, { from: joint.next, to: joint.verb }, joint.verb);
    from = joint.next;
    at = joint.verb;
  }
  facts.push(factOf(document, carried, { from, to: range.to }));
  return facts;
}

interface Joint {
  /** First token of the next fact. */
  readonly next: number;
  readonly verb: number;
  readonly ownSubject: boolean;
}

/** Whether a new fact begins at token `at`, and where its words begin. */
function jointAt(document: Document, range: Range, at: number): Joint | null {
  const { lower, word } = document.tokens;
  const here = lower[at] ?? '';
  if (JOINING.has(here)) return afterConjunction(document, range, at);
  if (SUBORDINATE.has(here) && !isInsideRelative(document, range, at)) {
    const verb = subjectThenVerb(document, at + 1, range.to);
    return verb < 0 ? null : { next: at + 1, verb, ownSubject: true };
  }
  if (word[at] === ',') return inSeries(document, range, at);
  if (word[at] !== ';') return null;
  const verb = subjectThenVerb(document, at + 1, range.to);
  return verb < 0 ? null : { next: at + 1, verb, ownSubject: true };
}

/** "entered the bank, | threatened a clerk and fled": a comma joins only where a conjunction closes the series. */
function inSeries(document: Document, range: Range, at: number): Joint | null {
  const { lower } = document.tokens;
  if (JOINING.has(lower[at + 1] ?? '') || isInsideRelative(document, range, at)) return null;
  const predicate = skipAdverbs(document, at + 1, range.to);
  const ownSubject = !isFiniteAt(document, predicate);
  const verb = ownSubject ? subjectThenVerb(document, at + 1, range.to) : predicate;
  if (verb < 0 || !closesSeries(document, { from: verb + 1, to: range.to }, ownSubject)) return null;
  return { next: at + 1, verb, ownSubject };
}

/** Whether "and" or "but" brings one more part of the same kind, with nothing finite in between. */
function closesSeries(document: Document, range: Range, ownSubject: boolean): boolean {
  for (let at = range.from; at < range.to; at += 1) {
    if (JOINING.has(document.tokens.lower[at] ?? '')) {
      const joint = afterConjunction(document, range, at, true);
      if (joint !== null) return joint.ownSubject === ownSubject;
    } else if (isFiniteAt(document, at) && document.tokens.word[at - 1] !== ',') return false;
  }
  return false;
}

function afterConjunction(document: Document, range: Range, at: number, inList = false): Joint | null {
  const { lower, word } = document.tokens;
  const that = lower[at + 1] === 'that';
  const next = skipAdverbs(document, that ? at + 2 : at + 1, range.to);
  const verb = subjectThenVerb(document, next, range.to);
  if (verb >= 0) {
    // "attacked the town and its suburbs burned": without a comma, "that" or a pronoun the noun may belong to what precedes.
    const clear = that || word[at - 1] === ',' || document.parts[next] === PART.PRP || document.parts[next] === PART.EX;
    return clear && (that || !isInsideRelative(document, range, at)) ? { next, verb, ownSubject: true } : null;
  }
  if (!isFiniteAt(document, next) || isInsideRelative(document, range, at)) return null;
  return inList || sharesLevel(document, range, next) ? { next, verb: next, ownSubject: false } : null;
}

/** A modal or auxiliary governs what follows its first verb too: "has left and returned" is finite only once. */
function sharesLevel(document: Document, range: Range, next: number): boolean {
  const first = mainVerb(document, range);
  return first >= 0 && first < next && document.parts[next] !== PART.VBN;
}

function factOf(document: Document, carried: Range | null, range: Range): Span[] {
  const words = spanOf(document.tokens, range);
  if (carried === null || carried.from >= carried.to) return [words];
  return [spanOf(document.tokens, carried), words].sort(byPosition);
}
